// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/DoorKit.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QProcess>
#include <QSslSocket>
#include <QTest>

namespace rdv {

using namespace Qt::StringLiterals;

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body()).object();
}

Reply exchange(QTcpSocket& socket, const QByteArray& request)
{
    Reply reply;
    socket.write(request);
    const bool closed
        = QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
    if (closed)
        reply.bytes = socket.readAll();
    return reply;
}

DoorKit::DoorKit()
    : server(std::make_unique<AdminServer>(operations, counters))
{
    QObject::connect(server.get(), &AdminServer::reported, server.get(),
        [this](const Event& event) { events.append(event); });
}

DoorKit::~DoorKit() = default;

ServerConfig DoorKit::plainConfig()
{
    ServerConfig config;
    config.adminPort = 0;
    return config;
}

void DoorKit::listen(const ServerConfig& config)
{
    if (const auto problem = server->listen(config))
        qFatal("%s: %s", qPrintable(problem->subject), qPrintable(problem->detail));
    m_secure = config.secure;
}

QString DoorKit::keyFile(const QByteArray& text, bool forOthers) const
{
    QFile file(m_folder.filePath(u"admin.key"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the key file");
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    file.setPermissions(forOthers ? owner | QFile::ReadGroup : owner);
    return file.fileName();
}

ServerConfig DoorKit::secure(ServerConfig config, const QString& name) const
{
    config.secure = true;
    config.key = m_folder.filePath(name + u".key"_s);
    config.cert = m_folder.filePath(name + u".pem"_s);
    if (QFile::exists(config.cert))
        return config;
    const int code = QProcess::execute(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, config.key,
            u"-out"_s, config.cert});
    if (code != 0)
        qFatal("openssl is needed to make a certificate");
    return config;
}

std::unique_ptr<QTcpSocket> DoorKit::connected(const QString& from) const
{
    std::unique_ptr<QTcpSocket> socket(m_secure ? new QSslSocket : new QTcpSocket);
    if (!from.isEmpty() && !socket->bind(QHostAddress(from)))
        qFatal("cannot bind %s", qPrintable(from));
    if (auto* const encrypted = qobject_cast<QSslSocket*>(socket.get())) {
        encrypted->setPeerVerifyMode(QSslSocket::VerifyNone);
        encrypted->connectToHostEncrypted(u"127.0.0.1"_s, server->port());
        if (!QTest::qWaitFor([encrypted] { return encrypted->isEncrypted(); }))
            qFatal("no TLS with the admin port");
        return socket;
    }
    socket->connectToHost(QHostAddress::LocalHost, server->port());
    if (!QTest::qWaitFor([&socket] { return socket->state() == QAbstractSocket::ConnectedState; }))
        qFatal("cannot connect to the admin port");
    return socket;
}

Reply DoorKit::send(const QByteArray& request) const
{
    return exchange(*connected(), request);
}

QByteArray DoorKit::hostField() const
{
    return "Host: 127.0.0.1:" + QByteArray::number(server->port()) + "\r\n";
}

Reply DoorKit::get(const QByteArray& target, const QByteArray& fields) const
{
    return send("GET " + target + " HTTP/1.1\r\n" + hostField() + fields + "\r\n");
}

Reply DoorKit::post(const QByteArray& target, const QByteArray& body, const QByteArray& fields) const
{
    return send("POST " + target + " HTTP/1.1\r\n" + hostField() + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

QByteArray DoorKit::pageToken() const
{
    return get("/api/v1/page-token").json().value(u"token"_s).toString().toLatin1();
}

} // namespace rdv
