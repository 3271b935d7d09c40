// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/ViewerDouble.h"
#include "tests/ui/WindowBench.h"
#include "ui/sessions/SessionModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

namespace rdv::ui {

namespace {

constexpr int crowd = 200;

/// Of this thread alone, so that a busy machine does not count.
double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1000.0 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The longest time that this thread's processor was kept from the next event.
class Heart : public QObject {
public:
    Heart()
    {
        startTimer(0);
        m_last = processorMs();
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] int beats() const { return m_beats; }

protected:
    void timerEvent(QTimerEvent* event) override
    {
        Q_UNUSED(event)
        const double now = processorMs();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
        ++m_beats;
    }

private:
    double m_last = 0;
    double m_longest = 0;
    int m_beats = 0;
};

/// Devices and viewers beside the window: what they do is not the window's work.
class Crowd : public QThread {
public:
    explicit Crowd(quint16 port)
        : m_port(port)
    {
        moveToThread(this);
    }
    ~Crowd() override
    {
        quit();
        wait();
    }

protected:
    void run() override
    {
        QObject home;
        for (int i = 0; i < crowd / 2; ++i) {
            const QByteArray room = "room" + QByteArray::number(i);
            DeviceDouble::Options camera;
            camera.door.port = m_port;
            camera.character.room = room;
            (new DeviceDouble(camera, &home))->start();
            ViewerDouble::Options options;
            options.port = m_port;
            options.room = QString::fromLatin1(room);
            (new ViewerDouble(options, &home))->start();
        }
        exec();
    }

private:
    quint16 m_port;
};

} // namespace

class ThreadBorderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crowdDoesNotHoldTheWindow();
    void modelsBearTwentyStartsAndStops();
};

void ThreadBorderTest::crowdDoesNotHoldTheWindow()
{
    WindowBench bench;
    bench.server.watch();
    ServerConfig config = bench.store->config();
    config.limits.connectionsPerAddress = 1000;
    config.limits.newConnectionsPerSecond = 1000;
    config.limits.pendingHandshakes = 1000;
    bench.server.start(config);
    QVERIFY(bench.open());
    bench.window->showPage(PageId::Sessions);
    QTRY_VERIFY(bench.feed.status().running);

    const auto* sessions = bench.window->findChild<SessionModel*>();
    const Heart heart;
    Crowd visitors(bench.feed.status().signaling.port);
    visitors.start();
    QTRY_COMPARE_WITH_TIMEOUT(sessions->rowCount(), crowd / 2, 20000);
    const auto areTogether = [&] {
        return bench.feed.status().sessions == crowd / 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areTogether(), 20000);
    std::printf("%d peers joined; longest gap of the window %.1f ms of its processor in %d beats\n", crowd,
        heart.longest(), heart.beats());
    QVERIFY(heart.beats() > 50);
    QVERIFY2(heart.longest() < 100, qPrintable(QString::number(heart.longest())));
}

void ThreadBorderTest::modelsBearTwentyStartsAndStops()
{
    WindowBench bench;
    bench.server.watch();
    QVERIFY(bench.open());
    const auto models = bench.window->findChildren<QAbstractItemModel*>();
    QVERIFY(models.size() >= 8);
    QObject testers; // gone before the models
    for (QAbstractItemModel* model : models)
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &testers);
    const QSignalSpy started(&bench.server, &RendezvousServer::started);
    const QSignalSpy stopped(&bench.server, &RendezvousServer::stopped);
    const QList<PageId> pages{PageId::Overview, PageId::Devices, PageId::Sessions, PageId::Tokens,
        PageId::IceServers, PageId::Settings, PageId::Log};
    for (int round = 1; round <= 20; ++round) {
        bench.window->showPage(pages.at(round % pages.size()));
        bench.server.start(bench.store->config());
        QTRY_COMPARE(started.count(), round);
        QTRY_VERIFY(bench.feed.status().running);
        DeviceDouble::Options camera;
        camera.door.port = bench.feed.status().signaling.port;
        camera.reconnects = false;
        DeviceDouble device(camera);
        device.start();
        ViewerDouble::Options options;
        options.port = camera.door.port;
        ViewerDouble viewer(options);
        viewer.start();
        QTRY_VERIFY(viewer.isJoined());
        bench.server.issueTokens({TokenRequest{}});
        QTRY_COMPARE(bench.feed.status().viewers, 1);
        bench.server.stop();
        QTRY_COMPARE(stopped.count(), round);
        QTRY_VERIFY(!bench.feed.status().running);
    }
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::ThreadBorderTest)
#include "tst_thread_border.moc"
