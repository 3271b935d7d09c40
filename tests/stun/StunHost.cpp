// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The STUN responder alone, for scripts that put real clients before it.
/// Prints "stun listening on <port>" and ends when its standard input does.
#include "server/stun/StunListener.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <thread>

using namespace rdv;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
        {u"port"_s, u"0: any"_s, u"number"_s, u"0"_s},
        {u"address"_s, u"to bind; empty: every address"_s, u"address"_s, QString()},
        {u"rate"_s, u"answers per second and network; 0: no limit"_s, u"number"_s, u"50"_s},
    });
    parser.process(application);

    ServerConfig config;
    config.stun.port = parser.value(u"port"_s).toUShort();
    config.stun.address = parser.value(u"address"_s);
    config.limits.stunPerSecond = parser.value(u"rate"_s).toInt();

    Counters counters;
    StunListener listener(counters);
    if (const auto problem = listener.listen(config)) {
        QTextStream(stderr) << problem->subject << ": " << problem->detail << '\n';
        return 1;
    }
    QTextStream(stdout) << "stun listening on " << listener.port() << Qt::endl;

    std::thread([] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
    return QCoreApplication::exec();
}
