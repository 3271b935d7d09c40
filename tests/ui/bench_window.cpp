// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the processor the window takes while a large server is busy: 10,000 devices, 2,000 sessions,
// 500 updates and 50 events a second. Every page is fed all the time, as in the window; each is looked at in
// turn. What counts is processor time, so that neighbours on the same machine do not.
//
//   bench_window [seconds a page] [--strict]
//
// Without --strict the bars are wide enough for a build without optimisation on a busy machine.
#include "tests/ui/MemorySettings.h"
#include "ui/devices/DevicesPage.h"
#include "ui/kit/Feed.h"
#include "ui/log/LogPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/sessions/SessionsPage.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::ui;

namespace {

constexpr int deviceCount = 10'000;
constexpr int sessionCount = 2'000;
constexpr int batchesPerSecond = 10;
constexpr int devicesPerBatch = 25;
constexpr int sessionsPerBatch = 25;
constexpr int eventsPerBatch = 5;

double processorMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Times {
    std::vector<double> values;

    [[nodiscard]] double share(double of) const
    {
        if (values.empty())
            return 0;
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(of * static_cast<double>(sorted.size() - 1))];
    }
};

/// Takes the time of every event that the event loop hands out: a window that is busy with one does not
/// answer.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    Times paints; ///< one repaint of the window
    Times others; ///< everything else: batches, timers

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        const bool isPaint = event->type() == QEvent::UpdateRequest;
        m_isInside = true;
        const double before = processorMs();
        const bool result = QApplication::notify(receiver, event);
        (isPaint ? paints : others).values.push_back(processorMs() - before);
        m_isInside = false;
        return result;
    }

private:
    bool m_isInside = false;
};

/// A busy server without a server.
class Crowd {
public:
    ServerChanges everything()
    {
        ServerChanges changes;
        changes.isComplete = true;
        changes.status = status();
        for (int i = 0; i < deviceCount; ++i)
            changes.devices += device(i);
        for (int i = 0; i < sessionCount; ++i) {
            m_ids += SessionId(QByteArray::number(++m_lastSession, 16).rightJustified(16, '0'));
            changes.sessions += session(m_ids.last());
        }
        return changes;
    }

    ServerChanges next()
    {
        ServerChanges changes;
        for (int i = 0; i < devicesPerBatch; ++i)
            changes.devices += device(any(deviceCount));
        for (int i = 0; i < sessionsPerBatch; ++i)
            changes.sessions += session(m_ids[any(sessionCount)]);
        // Some go and as many come.
        for (int i = 0; i < 2; ++i) {
            SessionId& place = m_ids[any(sessionCount)];
            changes.goneSessions += place;
            changes.sessions.removeIf([&place](const SessionInfo& session) { return session.id == place; });
            place = SessionId(QByteArray::number(++m_lastSession, 16).rightJustified(16, '0'));
            changes.sessions += session(place);
        }
        for (int i = 0; i < eventsPerBatch; ++i)
            changes.events += event();
        changes.status = status();
        if (++m_batch % batchesPerSecond == 0)
            changes.sample = sample();
        return changes;
    }

    /// So many seconds before now.
    ServerChanges past(int seconds)
    {
        ServerChanges changes;
        changes.sample = sample();
        changes.sample->wall -= seconds * 1000LL;
        return changes;
    }

private:
    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

    static ServerStatus status()
    {
        ServerStatus status;
        status.running = true;
        status.signaling.state = PartState::Listening;
        status.signaling.address = u"127.0.0.1:3535"_s;
        status.signaling.port = 3535;
        status.devices = deviceCount;
        status.viewers = status.sessions = sessionCount;
        return status;
    }

    DeviceInfo device(int number)
    {
        DeviceInfo device;
        device.room = u"camera-%1"_s.arg(number, 5, 10, '0'_L1);
        device.state = number % 5 == 0 ? DeviceState::Busy : DeviceState::Waiting;
        device.address = u"10.%1.%2.%3"_s.arg(number / 65536).arg(number / 256 % 256).arg(number % 256);
        device.userAgent = u"EvoStream Media Server (www.evostream.com) build 4153"_s;
        device.since = now() - 3'600'000 - number;
        device.lastHeartbeat = now();
        device.roundTripMs = 5 + any(60);
        device.sessions = any(4);
        return device;
    }

    SessionInfo session(const SessionId& id)
    {
        SessionInfo session;
        session.id = id;
        session.viewer = PeerId(id.text() + "ff");
        session.room = u"camera-%1"_s.arg(any(deviceCount), 5, 10, '0'_L1);
        session.stream = u"main"_s;
        session.viewerAddress = u"192.0.2.%1"_s.arg(any(250));
        session.state = static_cast<SessionState>(any(static_cast<int>(SessionState::Failed)));
        session.since = now() - any(600'000);
        session.viewerCandidates.host = any(4);
        return session;
    }

    Event event()
    {
        Event event(any(2) == 0 ? EventKind::DeviceJoined : EventKind::ViewerQueued, Level::Info);
        event.wall = now();
        event.with("room", u"camera-%1"_s.arg(any(deviceCount))).with("address", u"192.0.2.7"_s);
        return event;
    }

    StatsSample sample()
    {
        StatsSample sample;
        sample.wall = now();
        sample.devices = deviceCount;
        sample.viewers = sample.sessions = sessionCount;
        for (std::uint64_t& total : m_counters)
            total += static_cast<std::uint64_t>(any(900));
        sample.counters = m_counters;
        for (std::uint64_t& total : m_outcomes)
            total += static_cast<std::uint64_t>(any(3));
        sample.outcomes = m_outcomes;
        sample.memoryBytes = 180'000'000 + any(20'000'000);
        sample.cpuMs = static_cast<qint64>(processorMs());
        return sample;
    }

    std::mt19937 m_random{7};
    QList<SessionId> m_ids;
    quint64 m_lastSession = 0;
    int m_batch = 0;
    decltype(StatsSample::counters) m_counters{};
    decltype(StatsSample::outcomes) m_outcomes{};
};

/// Sleeps between events, as the window does.
void run(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Figures {
    double share = 0; ///< of one core
    double worstP99 = 0; ///< ms
};

Figures look(TimedApplication& app, const char* page, int seconds)
{
    app.paints.values.clear();
    app.others.values.clear();
    QElapsedTimer clock;
    clock.start();
    const double before = processorMs();
    run(seconds * 1000);
    const double share = (processorMs() - before) / static_cast<double>(clock.elapsed());
    std::printf("%-9s %5.1f %% of a core | repaint p50 %5.1f p99 %5.1f max %5.1f ms (%zu) | "
                "other p99 %5.1f max %5.1f ms (%zu)\n",
        page, 100 * share, app.paints.share(0.5), app.paints.share(0.99), app.paints.share(1),
        app.paints.values.size(), app.others.share(0.99), app.others.share(1), app.others.values.size());
    return {share, std::max(app.paints.share(0.99), app.others.share(0.99))};
}

} // namespace

int main(int argc, char* argv[])
{
    TimedApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bench_window"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isStrict = arguments.contains(u"--strict"_s);
    const int asked = arguments.value(1).toInt();
    const int seconds = asked > 0 ? asked : 3;

    RendezvousServer server;
    Feed feed(server);
    MemorySettings settings;
    const Desk desk{server, feed, settings};
    QStackedWidget window;
    const QList<std::pair<const char*, Page*>> pages{{"devices", new DevicesPage(desk)},
        {"sessions", new SessionsPage(desk)}, {"log", new LogPage(desk)},
        {"overview", new OverviewPage(desk)}};
    for (const auto& [name, page] : pages)
        window.addWidget(page);
    window.resize(1400, 900);
    window.show();

    Crowd crowd;
    const double before = processorMs();
    feed.take(crowd.everything());
    std::printf("first filling: %.0f ms\n", processorMs() - before);
    // Charts are dearest when they are full.
    for (int second = 600; second > 0; --second)
        feed.take(crowd.past(second));
    Times batches;
    QTimer rhythm;
    QObject::connect(&rhythm, &QTimer::timeout, &feed, [&] {
        const ServerChanges changes = crowd.next();
        const double start = processorMs();
        feed.take(changes);
        batches.values.push_back(processorMs() - start);
    });
    rhythm.start(1000 / batchesPerSecond);

    bool isFine = true;
    for (const auto& [name, page] : pages) {
        window.setCurrentWidget(page);
        // The first look at a page is not its everyday.
        run(500);
        const Figures figures = look(app, name, seconds);
        isFine
            = isFine && figures.share < (isStrict ? 0.25 : 1.0) && figures.worstP99 < (isStrict ? 16 : 100);
    }
    std::printf("a batch in all pages: p50 %.1f p99 %.1f max %.1f ms\n", batches.share(0.5),
        batches.share(0.99), batches.share(1));
    std::printf(isFine ? "within the bars\n" : "OVER THE BARS\n");
    return isFine ? 0 : 1;
}
