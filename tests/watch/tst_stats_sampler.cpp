// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/StatsSampler.h"

#include <QTest>

using namespace rdv;
using namespace std::chrono_literals;

class StatsSamplerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestSamplesAreKeptForAnHour()
    {
        StatsSampler sampler;
        const Counters counters;
        QVERIFY(sampler.latest(10).isEmpty());
        for (int second = 0; second < 4000; ++second) {
            const Now now{std::chrono::seconds(second), std::chrono::seconds(second)};
            QVERIFY(sampler.isDue(now));
            QCOMPARE(sampler.take({second, 0, 0, 0, 0}, counters, {}, {}, now).devices, second);
            QVERIFY(!sampler.isDue(now));
        }
        QCOMPARE(sampler.latest(2).size(), 2);
        QCOMPARE(sampler.latest(2).first().devices, 3998);
        QCOMPARE(sampler.latest(2).last().devices, 3999);
        QCOMPARE(sampler.latest(1'000'000).size(), 3600);
        QCOMPARE(sampler.latest(1'000'000).first().devices, 400);
        QVERIFY(sampler.latest(0).isEmpty());
        QVERIFY(sampler.latest(-1).isEmpty());
    }
};

QTEST_APPLESS_MAIN(StatsSamplerTest)
#include "tst_stats_sampler.moc"
