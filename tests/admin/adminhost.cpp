// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminServer.h"
#include "tests/admin/PageStage.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

/// Serves the admin port over lists in memory, with something in every state, to look at the page.
/// Usage: adminhost [port] [further devices]   (0 or nothing: any free port; the address is printed)
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    rdv::PageStage stage(argc > 2 ? QByteArray(argv[2]).toInt() : 0);

    rdv::ServerConfig& config = stage.operations().configuration;
    config.adminPort = argc > 1 ? QByteArray(argv[1]).toUShort() : 0;
    rdv::Counters counters;
    rdv::AdminServer server(stage.operations(), counters);
    QTextStream out(stdout);
    QObject::connect(&server, &rdv::AdminServer::reported, &server, [&out](const rdv::Event& event) {
        for (const auto& [key, value] : event.fields)
            out << key.toByteArray() << '=' << value << ' ';
        out << Qt::endl;
    });
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, &server, [&] { server.take(stage.step()); });
    QObject::connect(&server, &rdv::AdminServer::streamWanted, &server, [&](bool yes) {
        if (yes)
            QTimer::singleShot(0, &server, [&] { server.take(stage.picture()); });
    });
    ticking.start(500);
    if (const auto problem = server.listen(config)) {
        out << problem->subject << ": " << problem->detail << Qt::endl;
        return 1;
    }
    out << "http://127.0.0.1:" << server.port() << "/ersadmin.html" << Qt::endl;
    return QCoreApplication::exec();
}
