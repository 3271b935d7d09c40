// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminServer.h"
#include "server/admin/RequestHead.h"
#include "server/api/LegacyCommands.h"
#include "server/api/RestApi.h"
#include "tests/admin/MemoryOperations.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

void print(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// What the admin port would be without its rules: it does what anybody asks and lets any page read the
/// answer. An attack that fails even here proves nothing.
class OpenServer : public QTcpServer {
public:
    explicit OpenServer(rdv::AdminOperations& operations)
        : m_operations(operations)
        , m_api(operations)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* const socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

private:
    void read(QTcpSocket& socket)
    {
        const QByteArray bytes = socket.peek(1'000'000);
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> line = bytes.left(bytes.indexOf('\r')).split(' ');
        const qsizetype length = fieldOf(bytes, "content-length").toLongLong();
        if (line.size() != 3 || bytes.size() < end + 4 + length)
            return;
        socket.readAll();
        const auto [type, body]
            = answer(line[0], line[1], fieldOf(bytes, "content-type"), bytes.mid(end + 4));
        const QByteArray origin = fieldOf(bytes, "origin");
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: " + type
            + "\r\nAccess-Control-Allow-Origin: " + (origin.isEmpty() ? "*"_ba : origin)
            + "\r\nAccess-Control-Allow-Headers: content-type\r\nAccess-Control-Allow-Methods: POST\r\n"
              "Access-Control-Allow-Private-Network: true\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    static QByteArray fieldOf(const QByteArray& bytes, const QByteArray& name)
    {
        const qsizetype at = bytes.toLower().indexOf("\r\n" + name + ": ");
        if (at < 0)
            return {};
        const qsizetype begin = at + name.size() + 4;
        return bytes.mid(begin, bytes.indexOf('\r', begin) - begin);
    }

    std::pair<QByteArray, QByteArray> answer(const QByteArray& method, const QByteArray& target,
        const QByteArray& contentType, const QByteArray& body)
    {
        const qsizetype mark = target.indexOf('?');
        const QByteArray path = mark < 0 ? target : target.first(mark);
        const QByteArray query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
        if (method == "OPTIONS")
            return {"text/plain"_ba, {}};
        if (path == "/api/v1/events")
            return {"text/event-stream"_ba, "event: snapshot\ndata: {\"tokens\":[]}\n\n"_ba};
        if (rdv::RestApi::owns(path))
            return {"application/json"_ba, m_api.answer({method, path, query, body, contentType, {}}).body};
        if (rdv::namesCommand(query))
            return {"application/json"_ba, rdv::answerLegacyCommand(query, m_operations, {}).toJson()};
        return {"text/html"_ba, "<title>Open</title>"_ba};
    }

    rdv::AdminOperations& m_operations;
    rdv::RestApi m_api;
};

} // namespace

/// An admin port for hostile pages to try. Usage: doorhost guarded|open|remote [<certificate> <its key>
/// <admin key>], three files. Prints its port, then how many requests were refused, whenever that changes.
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    rdv::MemoryOperations operations;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"open"_s) {
        OpenServer open(operations);
        if (!open.listen(QHostAddress::LocalHost))
            return 1;
        print(QString::number(open.serverPort()));
        return QCoreApplication::exec();
    }
    rdv::ServerConfig config;
    config.adminPort = 0;
    if (arguments.value(1) == u"remote"_s) {
        config.adminIp = {u"127.0.0.1"_s, u"192.0.2.7"_s};
        config.secure = true;
        config.cert = arguments.value(2);
        config.key = arguments.value(3);
        config.admin.key = arguments.value(4);
    }
    rdv::Counters counters;
    rdv::AdminServer server(operations, counters);
    QObject::connect(
        &server, &rdv::AdminServer::streamWanted, &server,
        [&server](bool yes) {
            rdv::ServerChanges picture;
            picture.isComplete = true;
            if (yes)
                server.take(picture);
        },
        Qt::QueuedConnection);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &server, [&counters, seen = quint64{0}]() mutable {
        const quint64 refused = counters.value(rdv::Counter::AdminRefused);
        if (refused != std::exchange(seen, refused))
            print(QString::number(refused));
    });
    watch.start(20);
    if (server.listen(config))
        return 1;
    print(QString::number(server.port()));
    return QCoreApplication::exec();
}
