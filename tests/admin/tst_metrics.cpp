// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metrics/MetricsText.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

/// The text exposition format 0.0.4, read strictly.
struct Exposition {
    QMap<QString, QString> help;
    QMap<QString, QString> types;
    QMap<QString, double> samples; ///< by name with labels
    QString fault;

    explicit Exposition(const QByteArray& text)
    {
        if (!text.endsWith('\n'))
            fault = u"the last line does not end"_s;
        const QStringList lines = QString::fromUtf8(text).chopped(1).split(u'\n');
        for (const QString& line : lines)
            read(line);
    }

private:
    void read(const QString& line)
    {
        static const QRegularExpression helpLine(u"^# HELP ([a-z_]+) (\\S.*)$"_s);
        static const QRegularExpression typeLine(u"^# TYPE ([a-z_]+) (counter|gauge)$"_s);
        static const QRegularExpression sampleLine(
            u"^([a-z_]+)(\\{[a-z]+=\"[a-z_]+\"\\})? (-?[0-9.]+(?:e[+-]?[0-9]+)?)$"_s);
        if (const auto match = helpLine.match(line); match.hasMatch())
            once(help, match.captured(1), match.captured(2));
        else if (const auto match = typeLine.match(line); match.hasMatch())
            once(types, match.captured(1), match.captured(2));
        else if (const auto match = sampleLine.match(line);
                 match.hasMatch() && types.contains(match.captured(1)))
            once(samples, match.captured(1) + match.captured(2), match.captured(3).toDouble());
        else
            fault = line;
    }

    template <typename Value> void once(QMap<QString, Value>& map, const QString& name, const Value& value)
    {
        if (map.contains(name))
            fault = u"twice: "_s + name;
        map.insert(name, value);
    }
};

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFamilyHasHelpAndType();
    void everyCounterIsThere();
    void gaugesTellTheStateOfNow();
    void numberOfSeriesDoesNotGrow();
};

void MetricsTest::everyFamilyHasHelpAndType()
{
    ServerStatus status;
    status.certificate = CertificateInfo{u"rdv.example"_s, 1'800'000'000'000};
    const Exposition text(metricsText({}, status));
    QCOMPARE(text.fault, QString());
    QVERIFY(!text.samples.isEmpty());
    QCOMPARE(text.help.keys(), text.types.keys());
    for (const QString& name : text.types.keys()) {
        QVERIFY2(name.startsWith(u"rdv_"_s), qPrintable(name));
        QCOMPARE(text.types.value(name) == u"counter"_s, name.endsWith(u"_total"_s));
    }
}

void MetricsTest::everyCounterIsThere()
{
    StatsSample sample;
    for (std::size_t i = 0; i < sample.counters.size(); ++i)
        sample.counters[i] = i + 1;
    sample.outcomes[static_cast<std::size_t>(SessionOutcome::Watched)] = 4;
    const Exposition text(metricsText(sample, {}));
    for (std::size_t i = 0; i < sample.counters.size(); ++i) {
        const QString name = QString::fromLatin1(counterName(static_cast<Counter>(i)));
        QVERIFY2(name != u"unknown"_s, qPrintable(QString::number(i)));
        QCOMPARE(text.samples.value(u"rdv_%1_total"_s.arg(name)), static_cast<double>(i + 1));
    }
    QCOMPARE(text.samples.value(u"rdv_session_outcomes_total{outcome=\"watched\"}"_s), 4.0);
}

void MetricsTest::gaugesTellTheStateOfNow()
{
    StatsSample sample;
    sample.devices = 3;
    sample.memoryBytes = 1 << 20;
    sample.cpuMs = 2500;
    ServerStatus status;
    status.running = true;
    status.signaling.state = PartState::Listening;
    status.stun.state = PartState::Failed;
    status.storage = Problem{ProblemKind::StorageUnusable, u"/var/lib/secret-place"_s, {}};
    status.certificate = CertificateInfo{u"rdv.example"_s, 1'800'000'000'000};
    const QByteArray raw = metricsText(sample, status);
    const Exposition text(raw);
    QCOMPARE(text.samples.value(u"rdv_up"_s), 1.0);
    QCOMPARE(text.samples.value(u"rdv_devices"_s), 3.0);
    QCOMPARE(text.samples.value(u"rdv_memory_bytes"_s), 1048576.0);
    QCOMPARE(text.samples.value(u"rdv_cpu_seconds_total"_s), 2.5);
    QCOMPARE(text.samples.value(u"rdv_part_up{part=\"signaling\"}"_s), 1.0);
    QCOMPARE(text.samples.value(u"rdv_part_up{part=\"stun\"}"_s), 0.0);
    QCOMPARE(text.samples.value(u"rdv_storage_ok"_s, -1), 0.0);
    QCOMPARE(text.samples.value(u"rdv_certificate_expiry_seconds"_s), 1.8e9);
    QVERIFY(!raw.contains("secret-place") && !raw.contains("rdv.example"));
}

void MetricsTest::numberOfSeriesDoesNotGrow()
{
    const qsizetype few = Exposition(metricsText({}, {})).samples.size();
    StatsSample sample;
    sample.devices = 1000;
    sample.viewers = 20'000;
    sample.sessions = 10'000;
    sample.tokens = 100'000;
    sample.counters.fill(std::uint64_t{1} << 40);
    ServerStatus status;
    status.connections = 30'000;
    const Exposition many(metricsText(sample, status));
    QCOMPARE(many.fault, QString());
    QCOMPARE(many.samples.size(), few);
    QCOMPARE(many.samples.value(u"rdv_joins_accepted_total"_s), std::ldexp(1.0, 40));
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
