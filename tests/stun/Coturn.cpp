// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stun/Coturn.h"

#include "tests/stun/StunVectors.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

const QHostAddress loopback(QHostAddress::LocalHost);

/// Free for both transports a moment ago.
quint16 freePort()
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        QTcpServer tcp;
        QUdpSocket udp;
        if (tcp.listen(loopback, 0) && udp.bind(loopback, tcp.serverPort()))
            return tcp.serverPort();
    }
    return 0;
}

/// Listening comes long before answering.
bool answers(quint16 port)
{
    QUdpSocket socket;
    socket.connectToHost(loopback, port);
    socket.write(vectors::bareRequest);
    // A refused datagram wakes the reader up, too, and then there is nothing to read.
    return socket.waitForReadyRead(200) && socket.read(1500).size() > 0;
}

QString program()
{
    return QStandardPaths::findExecutable(u"turnserver"_s);
}

} // namespace

bool Coturn::isInstalled()
{
    return !program().isEmpty();
}

Coturn::~Coturn()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Coturn::start(const QStringList& options)
{
    const bool tls = options.contains(u"--cert"_s);
    // Another program may have taken the port in between.
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_port = freePort();
        m_tlsPort = freePort();
        QStringList arguments{u"-n"_s, u"--no-cli"_s, u"--no-rfc5780"_s, u"--listening-ip"_s, u"127.0.0.1"_s,
            u"--relay-ip"_s, u"127.0.0.1"_s, u"--listening-port"_s, QString::number(m_port),
            u"--tls-listening-port"_s, QString::number(m_tlsPort), u"--realm"_s, u"rendezvous.test"_s,
            u"--relay-threads"_s, u"1"_s, u"--no-dtls"_s, u"--log-file"_s, u"stdout"_s, u"--userdb"_s,
            m_folder.filePath(u"turndb"_s), u"--pidfile"_s, m_folder.filePath(u"pid"_s)};
        if (!tls)
            arguments += u"--no-tls"_s;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(), arguments + options);
        if (!m_process.waitForStarted())
            return false;
        const bool settled = QTest::qWaitFor(
            [this] { return m_process.state() == QProcess::NotRunning || answers(m_port); }, 20'000);
        if (settled && m_process.state() == QProcess::Running)
            return true;
        m_process.kill();
        m_process.waitForFinished();
    }
    return false;
}

} // namespace rdv
