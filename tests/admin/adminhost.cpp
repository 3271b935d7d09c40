// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminServer.h"
#include "tests/admin/MemoryOperations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

/// Serves the admin port over lists in memory, with rooms and tokens in every state, to look at the page.
/// Usage: adminhost [port]   (0 or nothing: any free port; the address is printed)
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();

    rdv::MemoryOperations operations;
    const auto addRoom = [&](const QString& name, rdv::RoomState state, const QString& address,
                             qint64 minutes, int sessions, int queued) {
        rdv::RoomInfo room;
        room.name = name;
        room.state = state;
        room.deviceAddress = address;
        room.since = address.isEmpty() ? 0 : now - minutes * 60'000;
        room.sessions = sessions;
        room.queued = queued;
        for (int i = 0; i < sessions + queued; ++i) {
            rdv::PeerInfo viewer;
            viewer.id = rdv::makePeerId(1);
            viewer.address = u"203.0.113.%1"_s.arg(i + 1);
            viewer.state = i < sessions ? rdv::LinkState::Paired : rdv::LinkState::Queued;
            room.viewers.append(viewer);
        }
        operations.roomsInUse.append(room);
    };
    addRoom(u"Front door"_s, rdv::RoomState::Waiting, u"198.51.100.7"_s, 3 * 60 + 12, 0, 0);
    addRoom(u"loading-bay_2"_s, rdv::RoomState::Busy, u"198.51.100.8"_s, 26 * 60, 3, 0);
    addRoom(u"Küche <b>&amp;</b>"_s, rdv::RoomState::Queueing, {}, 0, 0, 2);
    addRoom(u"a-very-long-room-name-that-somebody-really-uses-for-building-7-floor-3-east-wing"_s,
        rdv::RoomState::Waiting, u"2001:db8:85a3::8a2e:370:7334"_s, 0, 0, 0);
    operations.allowList = {u"Front door"_s, u"loading-bay_2"_s, u"garage"_s};

    for (const auto& [id, state, remaining] :
        std::initializer_list<std::tuple<QString, rdv::TokenState, qint64>>{
            {u"for-anna"_s, rdv::TokenState::Unused, -1},
            {u"q7Zr0kPjv0yD2d9rJ3mXbA"_s, rdv::TokenState::Bound, 583},
            {u"visit-0419"_s, rdv::TokenState::Bound, 7}, {u"old"_s, rdv::TokenState::Revoked, -1}}) {
        rdv::TokenRequest request;
        request.text = id;
        if (!operations.issueTokens({request}, {}))
            return 1;
        operations.tokenList.last().state = state;
        if (remaining >= 0)
            operations.tokenList.last().remainingSeconds = remaining;
    }

    QTimer second;
    QObject::connect(&second, &QTimer::timeout, &second, [&operations] {
        for (rdv::TokenInfo& token : operations.tokenList) {
            if (token.remainingSeconds)
                --*token.remainingSeconds;
        }
        operations.tokenList.removeIf(
            [](const rdv::TokenInfo& token) { return token.remainingSeconds == 0; });
    });
    second.start(1000);

    rdv::ServerConfig config;
    config.adminPort = argc > 1 ? QByteArray(argv[1]).toUShort() : 0;
    rdv::Counters counters;
    rdv::AdminServer server(operations, counters);
    QTextStream out(stdout);
    QObject::connect(&server, &rdv::AdminServer::reported, &server, [&out](const rdv::Event& event) {
        for (const auto& [key, value] : event.fields)
            out << key.toByteArray() << '=' << value << ' ';
        out << Qt::endl;
    });
    if (const auto problem = server.listen(config)) {
        out << problem->subject << ": " << problem->detail << Qt::endl;
        return 1;
    }
    out << "http://127.0.0.1:" << server.port() << "/ersadmin.html" << Qt::endl;
    return QCoreApplication::exec();
}
