// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/TestCertificate.h"
#include "tests/loop/LoopMain.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace rdv::loop;

namespace {

constexpr qsizetype bulk = 4 * 1024 * 1024;

/// Sends back whatever comes.
void echo(QIODevice* device)
{
    QObject::connect(device, &QIODevice::readyRead, device, [device] { device->write(device->readAll()); });
}

/// A server whose sockets do TLS with the tests' certificate.
class SecureServer : public QTcpServer {
protected:
    void incomingConnection(qintptr descriptor) override
    {
        QFile key(rdv::kit::TestCertificate::instance().key);
        if (!key.open(QIODevice::ReadOnly))
            return;
        auto* const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificateChain(
            QSslCertificate::fromPath(rdv::kit::TestCertificate::instance().cert));
        socket->setPrivateKey(QSslKey(&key, QSsl::Rsa).isNull() ? ecKey() : QSslKey(&key, QSsl::Rsa));
        echo(socket);
        socket->startServerEncryption();
    }

private:
    static QSslKey ecKey()
    {
        QFile key(rdv::kit::TestCertificate::instance().key);
        return key.open(QIODevice::ReadOnly) ? QSslKey(&key, QSsl::Ec) : QSslKey();
    }
};

} // namespace

class SocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bulkOverTcpComesBackWhole()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] { echo(server.nextPendingConnection()); });
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        QByteArray received;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
        const QByteArray sent(bulk, 'r');
        socket.write(sent);
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), bulk, 20'000);
        QCOMPARE(received, sent);
        QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
        socket.disconnectFromHost();
        QTRY_COMPARE(disconnected.size(), 1);
    }

    void aReaderThatStopsIsServedWhenItGoesOn()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket socket;
        socket.setReadBufferSize(1024);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections());
        server.nextPendingConnection()->write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(socket.bytesAvailable(), 1024);
        qsizetype received = 0;
        QTRY_VERIFY2((received += socket.readAll().size()) == 100'000, qPrintable(QString::number(received)));
    }

    void manyConnectAtOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int answered = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket* const peer = server.nextPendingConnection())
                echo(peer);
        });
        QObject clients;
        for (int index = 0; index < 200; ++index) {
            auto* const socket = new QTcpSocket(&clients);
            connect(socket, &QTcpSocket::connected, socket, [socket] { socket->write("hello"); });
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &answered] {
                if (socket->readAll() == "hello")
                    ++answered;
                socket->abort();
            });
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 200, 20'000);
    }

    void aRefusedConnectionIsAnError()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        QTcpSocket socket;
        QSignalSpy errors(&socket, &QTcpSocket::errorOccurred);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void bulkOverTlsComesBackWhole()
    {
        SecureServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        QByteArray received;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
        connect(&socket, &QSslSocket::encrypted, &socket, [&] { socket.write(QByteArray(bulk, 's')); });
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), bulk, 20'000);
    }

    void datagramsComeBack()
    {
        QUdpSocket server;
        QVERIFY(server.bind(QHostAddress::LocalHost));
        connect(&server, &QUdpSocket::readyRead, &server, [&] {
            while (server.hasPendingDatagrams()) {
                QByteArray bytes(64, Qt::Uninitialized);
                QHostAddress from;
                quint16 port = 0;
                bytes.resize(server.readDatagram(bytes.data(), bytes.size(), &from, &port));
                server.writeDatagram(bytes, from, port);
            }
        });
        QUdpSocket client;
        QVERIFY(client.bind(QHostAddress::LocalHost));
        QSignalSpy spy(&client, &QUdpSocket::readyRead);
        for (int round = 0; round < 50; ++round) {
            client.writeDatagram("ping", QHostAddress(QHostAddress::LocalHost), server.localPort());
            // The signal, not what is in the socket: that may be there before the loop has looked.
            QTRY_VERIFY(spy.size() > round);
            QByteArray bytes(64, Qt::Uninitialized);
            bytes.resize(client.readDatagram(bytes.data(), bytes.size()));
            QCOMPARE(bytes, "ping");
        }
    }

    void localSocketsTalk()
    {
        const QTemporaryDir folder;
        QLocalServer server;
        QVERIFY(server.listen(folder.filePath(u"door"_s)));
        connect(
            &server, &QLocalServer::newConnection, &server, [&] { echo(server.nextPendingConnection()); });
        QLocalSocket socket;
        socket.connectToServer(server.fullServerName());
        socket.write(QByteArray(bulk, 'l'));
        qsizetype received = 0;
        connect(&socket, &QLocalSocket::readyRead, &socket, [&] { received += socket.readAll().size(); });
        QTRY_COMPARE_WITH_TIMEOUT(received, bulk, 20'000);
    }

    void processesTalkAndEnd()
    {
        for (int round = 0; round < 5; ++round) {
            QProcess process;
            QSignalSpy finished(&process, &QProcess::finished);
            process.start(u"cat"_s, QStringList());
            process.write(QByteArray(100'000, 'p'));
            process.closeWriteChannel();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
            QCOMPARE(process.readAll().size(), 100'000);
        }
    }

    void webSocketsTalk()
    {
        QWebSocketServer server(u"loop"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            QWebSocket* const peer = server.nextPendingConnection();
            peer->setParent(&server);
            connect(peer, &QWebSocket::textMessageReceived, peer, &QWebSocket::sendTextMessage);
        });
        QWebSocket socket;
        int echoes = 0;
        connect(&socket, &QWebSocket::connected, &socket, [&] { socket.sendTextMessage(u"5:::1"_s); });
        connect(&socket, &QWebSocket::textMessageReceived, &socket, [&] {
            if (++echoes < 1000)
                socket.sendTextMessage(u"5:::{}"_s);
        });
        socket.open(server.serverUrl());
        QTRY_COMPARE_WITH_TIMEOUT(echoes, 1000, 20'000);
        QSignalSpy closed(&socket, &QWebSocket::disconnected);
        socket.close();
        QTRY_COMPARE(closed.size(), 1);
    }
};

RDV_LOOP_MAIN(SocketsTest)
#include "tst_sockets.moc"
