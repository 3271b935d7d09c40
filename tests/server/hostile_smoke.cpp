// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/Failures.h"
#include "tests/kit/Patience.h"
#include "tests/kit/ServerProcess.h"
#include "tests/kit/ViewerDouble.h"
#include "tests/server/Attackers.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rdv::kit;
using namespace std::chrono_literals;

namespace {
constexpr int defaultSeconds = 110;
/// Of resident memory, over the whole of it; a sanitizer keeps what was freed.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 growthLimitKiB = 4'194'304;
#else
constexpr qint64 growthLimitKiB = 65'536;
#endif
constexpr qint64 joinLimitMs = 100; ///< 99 of 100 joins of a good client
constexpr qsizetype headLimit = 8 << 20; ///< what socket buffers on both sides may swallow of a head
} // namespace

namespace {
/// Like qWaitFor(), which sleeps between two looks and so would measure itself.
bool spinUntil(const std::function<bool()>& condition)
{
    QDeadlineTimer deadline(5000);
    QTimer alarm;
    alarm.start(50);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return condition();
}
} // namespace

/// Two minutes of hostile input against the program in a process of its own, while a good viewer joins a good
/// device again and again. RDV_SMOKE_SECONDS shortens or lengthens it.
class HostileSmoke : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodClientsNoticeNothing();
};

void HostileSmoke::goodClientsNoticeNothing()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 8192);
    QVERIFY2(files.rlim_cur >= 4096, "needs 4,096 file descriptors");
    setrlimit(RLIMIT_NOFILE, &files);

    ServerProcess program;
    QVERIFY(program.start());
    DeviceDouble::Options camera;
    camera.door.port = program.port();
    DeviceDouble device(camera);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    camera.character.room = "quiet";
    DeviceDouble quiet(camera); // lives on one link through all of it
    quiet.start();
    QTRY_VERIFY(quiet.isWaiting());
    ViewerDouble::Options page;
    page.port = program.port();

    const auto joinOnce = [&]() -> qint64 {
        ViewerDouble viewer(page);
        viewer.start();
        if (!spinUntil([&] { return viewer.isJoined() && viewer.messages(u"offer"_s) == 1; }))
            return -1;
        const qint64 took = viewer.joinedAfter();
        viewer.leave();
        // The next join measures the server only when the camera is ready for it.
        const bool ready = spinUntil([&] { return device.isWaiting() && device.links().size() == 1; });
        return ready ? took : -1;
    };
    std::vector<qint64> inPeace;
    for (int i = 0; i < 40; ++i)
        inPeace.push_back(joinOnce());
    std::ranges::sort(inPeace);
    QVERIFY(inPeace.front() >= 0);
    qInfo("in peace: median %lld ms, worst %lld ms", inPeace[inPeace.size() / 2], inPeace.back());
    const qint64 residentBefore = program.residentKiB();
    const int descriptorsBefore = program.descriptors();

    Attackers attackers(program.port());
    attackers.start();
    std::vector<qint64> joins;
    qint64 residentMost = residentBefore;
    QElapsedTimer since;
    since.start();
    const qint64 span = qEnvironmentVariableIntValue("RDV_SMOKE_SECONDS") * 1000LL;
    while (since.elapsed() < (span > 0 ? span : defaultSeconds * 1000LL)) {
        const qint64 took = joinOnce();
        QVERIFY2(took >= 0, "a good viewer did not get its picture in 5 s");
        joins.push_back(took);
        residentMost = std::max(residentMost, program.residentKiB());
        QTest::qWait(20);
    }
    attackers.stop();

    std::ranges::sort(joins);
    const qint64 p99 = joins[(joins.size() - 1) * 99 / 100];
    qInfo("%zu joins: median %lld ms, p99 %lld ms, worst %lld ms", joins.size(), joins[joins.size() / 2], p99,
        joins.back());
    qInfo("resident memory: %lld KiB before, %lld KiB at most", residentBefore, residentMost);
    qInfo("longest head taken: %lld bytes", static_cast<long long>(attackers.longestHeadTaken()));
    for (const auto& tally : attackers.tallies()) {
        qInfo("%s: %d tried, %d ended by the server", qPrintable(tally->name), tally->attempts.load(),
            tally->refusals.load());
        QVERIFY2(tally->attempts > 0, qPrintable(tally->name));
        QVERIFY2(!tally->mustEnd || tally->refusals > 0, qPrintable(tally->name));
    }
    QVERIFY2(p99 < promised(joinLimitMs), qPrintable(u"p99 of a good join: %1 ms"_s.arg(p99)));
    QVERIFY2(residentMost - residentBefore < growthLimitKiB,
        qPrintable(u"memory grew by %1 KiB"_s.arg(residentMost - residentBefore)));
    QVERIFY(attackers.longestHeadTaken() < headLimit);
    QTRY_VERIFY_WITH_TIMEOUT(program.descriptors() <= descriptorsBefore + 8, 20'000);
    QCOMPARE(quiet.linksMade(), 1);
    QVERIFY(quiet.isWaiting());
    QVERIFY(quiet.count(Seen::Heartbeat) >= since.elapsed() / 30'000);

    quiet.stop();
    device.stop();
    program.signal(SIGTERM);
    QCOMPARE(program.exitCode(5000), 0);
    QCOMPARE(takeFailures(), QStringList());
}

QTEST_GUILESS_MAIN(HostileSmoke)
#include "hostile_smoke.moc"
