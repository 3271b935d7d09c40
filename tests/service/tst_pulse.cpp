// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pulse.h"
#include "app/ServiceReporter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rdv::Pulse;

namespace {

/// Notes what it is told.
class NotedManager final : public rdv::ServiceManager {
public:
    explicit NotedManager(QStringList& notes)
        : m_notes(notes)
    {
    }
    void ready(const QString& status) override { m_notes += u"ready "_s + status; }
    void tell(const QString& status) override { m_notes += u"tell "_s + status; }
    void reloading() override { m_notes += u"reloading"_s; }
    void stopping() override { m_notes += u"stopping"_s; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> watchdog() const override { return 200ms; }
    void alive() override { m_notes += u"alive"_s; }

private:
    QStringList& m_notes;
};

} // namespace

class TestPulse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTwiceAsOftenAsTheWatchdogBites();
    void asksOftenEnoughWithoutAWatchdog();
    void unansweredQuestionIsNotRepeated();
    void answerNobodyAskedForIsNoSignOfLife();
    void answerIsLateFromHalfOfTheWatchdogOn();
    void reloadBeforeReadinessIsNotAnnounced();
    void signOfLifeNeedsTheServiceThread();
    void statusLineNamesPortsAndWhatIsWrong();
};

void TestPulse::asksTwiceAsOftenAsTheWatchdogBites()
{
    QCOMPARE(Pulse(60s, 30s).interval(), 15s);
    QCOMPARE(Pulse(5s, 30s).interval(), 5s);
}

void TestPulse::asksOftenEnoughWithoutAWatchdog()
{
    const Pulse pulse(5s, std::nullopt);
    QCOMPARE(pulse.interval(), 5s);
    QVERIFY(!pulse.isLate(1h));
}

void TestPulse::unansweredQuestionIsNotRepeated()
{
    Pulse pulse(5s, 30s);
    QVERIFY(pulse.due(0s));
    QVERIFY(!pulse.due(5s));
    QVERIFY(!pulse.due(10min));
    QVERIFY(pulse.answered(10min) == 10min);
    QVERIFY(pulse.due(10min));
}

void TestPulse::answerNobodyAskedForIsNoSignOfLife()
{
    Pulse pulse(5s, 30s);
    QVERIFY(!pulse.answered(1s));
    QVERIFY(pulse.due(2s));
    QVERIFY(pulse.answered(3s) == 1s);
    QVERIFY(!pulse.answered(4s));
}

void TestPulse::answerIsLateFromHalfOfTheWatchdogOn()
{
    const Pulse pulse(5s, 30s);
    QVERIFY(!pulse.isLate(14999ms));
    QVERIFY(pulse.isLate(15s));
}

void TestPulse::reloadBeforeReadinessIsNotAnnounced()
{
    QStringList notes;
    rdv::RendezvousServer server;
    rdv::ServiceReporter reporter(server, std::make_unique<NotedManager>(notes));
    reporter.reloading();
    reporter.reloaded();
    QCOMPARE(notes, QStringList());
}

void TestPulse::signOfLifeNeedsTheServiceThread()
{
    QStringList notes;
    rdv::RendezvousServer server;
    rdv::ServiceReporter reporter(server, std::make_unique<NotedManager>(notes));
    reporter.started({});
    QCOMPARE(notes.size(), 1);
    QTRY_VERIFY(notes.count(u"alive"_s) >= 2);
    reporter.stopping();
    notes.clear();
    server.requestStatus();
    QTest::qWait(0);
    QCOMPARE(notes, QStringList());
}

void TestPulse::statusLineNamesPortsAndWhatIsWrong()
{
    rdv::ServerStatus status;
    status.signaling.port = 3535;
    status.stun.port = 3478;
    status.devices = 1;
    status.viewers = 2;
    QCOMPARE(rdv::statusLine(status), u"Port 3535, STUN 3478; 1 device, 2 viewers, 0 sessions"_s);
    status.viewersPaused = true;
    status.storage = rdv::Problem{};
    QVERIFY(rdv::statusLine(status).endsWith("; new viewers are turned away; changes cannot be stored"_L1));
}

QTEST_GUILESS_MAIN(TestPulse)
#include "tst_pulse.moc"
