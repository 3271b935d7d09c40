// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// visitors PORT
// Cameras and viewers for a window that is to be looked at: they join the server on that loopback port and
// stay until standard input ends. "ready" is printed once all of them are where they should be.
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/ViewerDouble.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::kit {

namespace {

struct Visit {
    QString room;
    QString stream;
    QString name;
    bool answers = true;
};

const QStringList& rooms()
{
    static const QStringList names{u"front door"_s, u"loading bay"_s, u"cold store"_s, u"駐車場"_s,
        u"a room whose name is as long as anybody would ever want to type it"_s};
    return names;
}

const QList<Visit>& visits()
{
    static const QList<Visit> list{
        {u"front door"_s, u"main"_s, u"reception"_s, true},
        {u"front door"_s, u"main"_s, u"night guard"_s, true},
        {u"loading bay"_s, u"gate"_s, u"dispatcher"_s, true},
        {u"loading bay"_s, u"gate"_s, u"phone"_s, false},
        {u"no camera here"_s, u"main"_s, u"early bird"_s, true},
    };
    return list;
}

DeviceLink::Door doorTo(quint16 port)
{
    DeviceLink::Door door;
    door.port = port;
    return door;
}

class Visitors {
public:
    explicit Visitors(quint16 port)
        : m_port(port)
    {
        for (const QString& room : rooms()) {
            DeviceDouble::Options options;
            options.door = doorTo(port);
            options.character.room = room.toUtf8();
            options.character.streams = {"main", "gate"};
            m_devices.push_back(std::make_unique<DeviceDouble>(options));
            m_devices.back()->start();
        }
    }

    /// True once everybody is there.
    bool proceed()
    {
        for (const auto& device : m_devices) {
            if (!device->isWaiting())
                return false;
        }
        if (m_viewers.empty())
            sendViewers();
        for (std::size_t i = 0; i + 1 < m_viewers.size(); ++i) { // the last one finds no camera
            if (!m_viewers[i]->isJoined())
                return false;
        }
        return true;
    }

private:
    void sendViewers()
    {
        for (const Visit& visit : visits()) {
            ViewerDouble::Options options;
            options.port = m_port;
            options.room = visit.room;
            options.stream = visit.stream;
            options.name = visit.name;
            options.answers = visit.answers;
            m_viewers.push_back(std::make_unique<ViewerDouble>(options));
            m_viewers.back()->start();
        }
    }

    quint16 m_port;
    std::vector<std::unique_ptr<DeviceDouble>> m_devices;
    std::vector<std::unique_ptr<ViewerDouble>> m_viewers;
};

} // namespace

} // namespace rdv::kit

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const quint16 port = argc == 2 ? QByteArray(argv[1]).toUShort() : 0;
    if (port == 0) {
        std::fputs("usage: visitors PORT\n", stderr);
        return 2;
    }
    rdv::kit::Visitors visitors(port);

    QTimer progress;
    QObject::connect(&progress, &QTimer::timeout, &application, [&] {
        if (!visitors.proceed())
            return;
        progress.stop();
        std::puts("ready");
        std::fflush(stdout);
    });
    progress.start(50ms);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char buffer[64];
        if (::read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
