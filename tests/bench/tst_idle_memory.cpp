// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerProcess.h"
#include "tests/kit/TestCertificate.h"
#include "tests/kit/WebSocketBytes.h"

#include <QSslSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

/// What the program, in a process of its own, holds for a device that has joined and waits.
class TestIdleMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitingDeviceCostsLittle_data();
    void waitingDeviceCostsLittle();
};

namespace {

constexpr int patience = 10'000;

/// Handshake, upgrade and join on one connection, as a device does.
class Device {
public:
    explicit Device(bool tls)
        : m_tls(tls ? new QSslSocket : nullptr)
        , m_socket(tls ? m_tls : new QTcpSocket)
    {
    }
    [[nodiscard]] bool join(quint16 port, int room)
    {
        if (!connectTo(port)
            || !ask("GET /socket.io/1/?t=1 HTTP/1.1\r\n" + fields(port) + "\r\n", "0\r\n\r\n"))
            return false;
        const qsizetype id = m_received.lastIndexOf("\n", m_received.indexOf(':' + "60:60"_ba)) + 1;
        const QByteArray sid = m_received.mid(id, m_received.indexOf(':', id) - id);
        return ask("GET /socket.io/1/websocket/" + sid + " HTTP/1.1\r\n" + fields(port)
                       + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                         "Sec-WebSocket-Key: ZrZ6hzVBYtY2ApJ/dcsXPA==\r\n\r\n",
                   "\"ersid\"")
            && ask(frameBytes("5:1+::{\"name\":\"join\",\"args\":[\"room" + QByteArray::number(room)
                           + "\",{\"index\":1795334720,\"RMS\":true,\"rmsToken\":\"T\","
                             "\"capabilities\":\"hasHeartBeat\"}]}",
                       "\xff\xff\xff\xff"),
                "6:::1+[null");
    }

private:
    [[nodiscard]] bool connectTo(quint16 port)
    {
        if (m_tls == nullptr) {
            m_socket->connectToHost(u"127.0.0.1"_s, port);
            return m_socket->waitForConnected(patience);
        }
        m_tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        m_tls->connectToHostEncrypted(u"127.0.0.1"_s, port);
        return m_tls->waitForEncrypted(patience);
    }
    [[nodiscard]] bool ask(const QByteArray& request, const QByteArray& until)
    {
        m_received.clear();
        m_socket->write(request);
        while (!m_received.contains(until)) {
            if (!m_socket->waitForReadyRead(patience))
                return false;
            m_received += m_socket->readAll();
        }
        return true;
    }
    [[nodiscard]] static QByteArray fields(quint16 port)
    {
        return "Host: 127.0.0.1:" + QByteArray::number(port)
            + "\r\nUser-Agent: ExampleMake ExampleModel 1.2.3 00:11:22:33:44:55 7.8\r\n";
    }

    QSslSocket* m_tls;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

} // namespace

void TestIdleMemory::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer keeps books of its own beside what the server holds");
#endif
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 8192);
    setrlimit(RLIMIT_NOFILE, &files);
}

void TestIdleMemory::waitingDeviceCostsLittle_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("devices");
    QTest::addColumn<double>("mostKiB");
    QTest::newRow("plain") << false << 2000 << 12.0;
    QTest::newRow("TLS") << true << 1000 << 48.0;
}

void TestIdleMemory::waitingDeviceCostsLittle()
{
    QFETCH(bool, tls);
    QFETCH(int, devices);
    QFETCH(double, mostKiB);
    QStringList options;
    if (tls) {
        const TestCertificate& pair = TestCertificate::instance();
        options = {u"--set"_s, u"server.secure=true"_s, u"--set"_s, u"server.cert="_s + pair.cert, u"--set"_s,
            u"server.key="_s + pair.key};
    }
    ServerProcess program;
    QVERIFY(program.start(options));
    std::vector<std::unique_ptr<Device>> waiting;
    const auto add = [&](int count) {
        for (int i = 0; i < count; ++i) {
            waiting.push_back(std::make_unique<Device>(tls));
            if (!waiting.back()->join(program.port(), static_cast<int>(waiting.size())))
                return false;
        }
        return true;
    };
    // The first ones also pay for what is made once.
    QVERIFY(add(devices / 10));
    const qint64 before = program.residentKiB();
    QVERIFY(add(devices));
    const double each = static_cast<double>(program.residentKiB() - before) / devices;
    qInfo("%.1f KiB per waiting device", each);
    QVERIFY2(each <= mostKiB, qPrintable(u"%1 KiB of %2"_s.arg(each).arg(mostKiB)));
}

QTEST_GUILESS_MAIN(TestIdleMemory)
#include "tst_idle_memory.moc"
