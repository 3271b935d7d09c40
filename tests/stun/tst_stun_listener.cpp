// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunListener.h"
#include "tests/stun/StunVectors.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>
#include <QVariant>

#include <memory>

using namespace rdv;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ServerConfig configFor(const QString& address)
{
    ServerConfig config;
    config.stun.port = 0;
    config.stun.address = address;
    config.limits.stunPerSecond = 0;
    return config;
}

bool hasIpv6()
{
    QUdpSocket probe;
    return probe.bind(QHostAddress(QHostAddress::LocalHostIPv6), 0);
}

QByteArray request(char mark)
{
    QByteArray bytes = vectors::bareRequest;
    bytes.back() = mark;
    return bytes;
}

std::optional<StunEndpoint> mapped(const QByteArray& answer)
{
    const auto message = StunMessage::parse(answer);
    return message ? message->mappedAddress() : std::nullopt;
}

} // namespace

class TestStunListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_counters = std::make_unique<Counters>();
        m_listener = std::make_unique<StunListener>(*m_counters);
    }
    void cleanup()
    {
        m_listener.reset();
        m_counters.reset();
    }

    void clientsAreToldTheirAddress_data()
    {
        QTest::addColumn<QString>("bound");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("client");
        QTest::newRow("IPv4 alone") << u"127.0.0.1"_s << u"127.0.0.1"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv6 alone") << u"::1"_s << u"::1"_s << u"::1"_s;
        QTest::newRow("IPv4 through the dual socket") << QString() << u"127.0.0.1"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv6 through the dual socket") << QString() << u"::1"_s << u"::1"_s;
        QTest::newRow("IPv4 from an IPv6 socket") << QString() << u"127.0.0.1"_s << u"::"_s;
        QTest::newRow("a second address of the machine") << QString() << u"127.0.0.2"_s << u"127.0.0.3"_s;
    }
    void clientsAreToldTheirAddress()
    {
        QFETCH(QString, bound);
        QFETCH(QString, server);
        QFETCH(QString, client);
        if (client.contains(u':') && !hasIpv6()) {
            QSKIP("this machine has no IPv6");
        }
        QVERIFY(!m_listener->listen(configFor(bound)));

        const bool fromDualSocket = client == u"::"_s;
        const QHostAddress from = fromDualSocket ? QHostAddress(QHostAddress::Any) : QHostAddress(client);
        const QHostAddress expected(fromDualSocket ? u"127.0.0.1"_s : client);
        QUdpSocket udp;
        QVERIFY(udp.bind(from, 0));
        udp.writeDatagram(request('u'), QHostAddress(server), m_listener->port());
        QTRY_VERIFY(udp.hasPendingDatagrams());
        const QNetworkDatagram answer = udp.receiveDatagram();
        // From the address that was asked, not from another one of the machine.
        QVERIFY(answer.senderAddress().isEqual(QHostAddress(server)));
        QCOMPARE(answer.senderPort(), int{m_listener->port()});
        QVERIFY(mapped(answer.data()));
        QCOMPARE(mapped(answer.data())->port, udp.localPort());
        QCOMPARE(mapped(answer.data())->address(), expected);
        QCOMPARE(answer.data().size(), mapped(answer.data())->ipv6 ? 44 : 32);

        QTcpSocket tcp;
        tcp.bind(from);
        tcp.connectToHost(QHostAddress(server), m_listener->port());
        tcp.write(request('t'));
        const int size = mapped(answer.data())->ipv6 ? 44 : 32;
        QTRY_COMPARE(tcp.bytesAvailable(), qint64{size});
        const QByteArray overTcp = tcp.readAll();
        QVERIFY(mapped(overTcp));
        QCOMPARE(mapped(overTcp)->port, tcp.localPort());
        QCOMPARE(mapped(overTcp)->address(), expected);
    }

    void floodOfDatagramsIsAnsweredWhole()
    {
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        QUdpSocket udp;
        QVERIFY(udp.bind(QHostAddress(QHostAddress::LocalHost), 0));
        udp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
        // More than one turn takes, less than the least buffer holds.
        constexpr int count = 270;
        for (int i = 0; i < count; ++i) {
            QCOMPARE(
                udp.writeDatagram(request('f'), QHostAddress(QHostAddress::LocalHost), m_listener->port()),
                qint64{20});
        }
        QTRY_COMPARE(m_counters->value(Counter::StunAnswered), quint64{count});
        int answers = 0;
        while (udp.hasPendingDatagrams()) {
            answers += mapped(udp.receiveDatagram().data()) ? 1 : 0;
        }
        QVERIFY(answers > 0);
    }

    void badDatagramsAreDroppedAndReportedOnce()
    {
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        QSignalSpy reports(m_listener.get(), &StunListener::reported);
        QUdpSocket udp;
        QVERIFY(udp.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const QHostAddress server(QHostAddress::LocalHost);
        udp.writeDatagram(QByteArray(), server, m_listener->port());
        udp.writeDatagram("hello"_ba, server, m_listener->port());
        udp.writeDatagram(QByteArray(1400, '\0'), server, m_listener->port());
        udp.writeDatagram(vectors::ipv4Response, server, m_listener->port());
        QTRY_COMPARE(m_counters->value(Counter::StunMalformed), quint64{4});
        udp.writeDatagram(request('a'), server, m_listener->port());
        QTRY_VERIFY(udp.hasPendingDatagrams());
        QVERIFY(mapped(udp.receiveDatagram().data()));
        QVERIFY(!udp.hasPendingDatagrams());
        QCOMPARE(reports.count(), 1);
        QCOMPARE(reports.first().first().value<Event>().kind, EventKind::StunProblem);
    }

    void limitHoldsOverUdpAndTcpTogether()
    {
        ServerConfig config = configFor(u"127.0.0.1"_s);
        config.limits.stunPerSecond = 1;
        QVERIFY(!m_listener->listen(config));
        QSignalSpy reports(m_listener.get(), &StunListener::reported);
        QUdpSocket udp;
        QVERIFY(udp.bind(QHostAddress(QHostAddress::LocalHost), 0));
        for (int i = 0; i < 20; ++i) {
            udp.writeDatagram(request('r'), QHostAddress(QHostAddress::LocalHost), m_listener->port());
        }
        QTRY_COMPARE(m_counters->value(Counter::StunRequests), quint64{20});
        QVERIFY(m_counters->value(Counter::StunRateLimited) >= 15);
        QCOMPARE(m_counters->value(Counter::StunAnswered) + m_counters->value(Counter::StunRateLimited),
            quint64{20});
        QCOMPARE(reports.count(), 1);
        QCOMPARE(reports.first().first().value<Event>().level, Level::Warning);
        const quint64 limited = m_counters->value(Counter::StunRateLimited);
        QTcpSocket tcp;
        tcp.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        for (int i = 0; i < 10; ++i) {
            tcp.write(request('s'));
        }
        QTRY_COMPARE(m_counters->value(Counter::StunRequests), quint64{30});
        QVERIFY(m_counters->value(Counter::StunRateLimited) > limited);
    }

    void requestsOnAStreamAreFramed()
    {
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        QTcpSocket tcp;
        tcp.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QVERIFY(tcp.waitForConnected());
        // Two requests and the head of a third in one write, then the rest byte by byte.
        tcp.write(request('1') + request('2') + request('3').first(3));
        QTRY_COMPARE(tcp.bytesAvailable(), qint64{64});
        for (const char byte : request('3').sliced(3)) {
            tcp.write(&byte, 1);
            tcp.flush();
        }
        QTRY_COMPARE(tcp.bytesAvailable(), qint64{96});
        QCOMPARE(tcp.read(32).at(19), '1');
        QCOMPARE(tcp.read(32).at(19), '2');
        QCOMPARE(tcp.read(32).at(19), '3');
    }

    void brokenFramingEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTTP") << "GET / HTTP/1.1\r\n\r\n"_ba;
        QTest::newRow("a message that is too large") << QByteArray::fromHex("00010214") + QByteArray(16, 'x');
        QTest::newRow("rubbish behind a request") << request('x') + QByteArray(4, '\xff');
    }
    void brokenFramingEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        QTcpSocket tcp;
        tcp.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QVERIFY(tcp.waitForConnected());
        tcp.write(bytes);
        QTRY_COMPARE(tcp.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_counters->value(Counter::StunMalformed), quint64{1});
    }

    void idleConnectionsEndAlsoWhenTheyDribble()
    {
        ServerConfig config = configFor(u"127.0.0.1"_s);
        config.limits.idleSeconds = 1s;
        QVERIFY(!m_listener->listen(config));
        QTcpSocket silent;
        QTcpSocket dribbling;
        silent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        dribbling.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QVERIFY(silent.waitForConnected() && dribbling.waitForConnected());
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&dribbling] { dribbling.write("\0", 1); });
        drip.start(300ms);
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(dribbling.state(), QAbstractSocket::UnconnectedState);
    }

    void addressHasAtMostSixteenConnections()
    {
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < StunStreams::maxPerNetwork; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
            sockets.back()->write(request('m'));
            QTRY_COMPARE(sockets.back()->bytesAvailable(), qint64{32});
        }
        QTcpSocket oneTooMany;
        oneTooMany.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QTRY_COMPARE(m_counters->value(Counter::ConnectionsRefused), quint64{1});
        QTRY_COMPARE(oneTooMany.state(), QAbstractSocket::UnconnectedState);

        QTcpSocket neighbour;
        neighbour.bind(QHostAddress(u"127.0.0.9"_s));
        neighbour.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        neighbour.write(request('n'));
        QTRY_COMPARE(neighbour.bytesAvailable(), qint64{32});

        sockets.pop_back();
        QTcpSocket next;
        QTRY_VERIFY(isAnswered(next));
    }

    void clientThatDoesNotReadIsDropped()
    {
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        QTcpSocket tcp;
        tcp.setReadBufferSize(1);
        tcp.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QVERIFY(tcp.waitForConnected());
        tcp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
        // The system holds a few megabytes of answers before the server's own queue begins to fill.
        const QByteArray batch = vectors::bareRequest.repeated(10'000);
        tcp.write(batch);
        connect(&tcp, &QTcpSocket::bytesWritten, this, [&] {
            if (tcp.bytesToWrite() == 0) {
                tcp.write(batch);
            }
        });
        QTRY_COMPARE_WITH_TIMEOUT(tcp.state(), QAbstractSocket::UnconnectedState, 20'000);
        QCOMPARE(m_counters->value(Counter::StunMalformed), quint64{0});
        QVERIFY(m_counters->value(Counter::StunAnswered) > 1000);
    }

    void fullHouseMakesRoomForNewcomers()
    {
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        const int addresses = static_cast<int>(StunStreams::maxConnections) / StunStreams::maxPerNetwork;
        const auto connectFrom = [&](int host) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->bind(QHostAddress(u"127.0.0.%1"_s.arg(host)));
            sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
            sockets.back()->write(request('c'));
        };
        for (int i = 0; i < addresses * StunStreams::maxPerNetwork; ++i) {
            connectFrom(1 + i / StunStreams::maxPerNetwork);
        }
        QTRY_COMPARE(m_counters->value(Counter::StunAnswered), quint64{StunStreams::maxConnections});
        QCOMPARE(countGone(sockets), 0);
        connectFrom(addresses + 1);
        QTRY_COMPARE(sockets.back()->bytesAvailable(), qint64{32});
        QTRY_COMPARE(countGone(sockets), 1);
        QCOMPARE(sockets.back()->state(), QAbstractSocket::ConnectedState);
    }

    void anyPortIsTheSameForUdpAndTcp()
    {
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        QVERIFY(m_listener->port() != 0);
        QCOMPARE(m_listener->status().state, PartState::Listening);
        QCOMPARE(m_listener->status().address, u"127.0.0.1:%1"_s.arg(m_listener->port()));
        QTcpSocket tcp;
        QVERIFY(isAnswered(tcp));
    }

    void busyPortIsAProblem_data()
    {
        QTest::addColumn<bool>("udp");
        QTest::newRow("UDP is taken") << true;
        QTest::newRow("TCP is taken") << false;
    }
    void busyPortIsAProblem()
    {
        QFETCH(bool, udp);
        // A number that is free for both; then one of the two is taken.
        ServerConfig config = configFor(u"127.0.0.1"_s);
        QVERIFY(!m_listener->listen(config));
        const quint16 port = m_listener->port();
        m_listener->stop();
        config.stun.port = port;
        QUdpSocket takenUdp;
        QTcpServer takenTcp;
        const QHostAddress loopback(QHostAddress::LocalHost);
        QVERIFY(udp ? takenUdp.bind(loopback, port, QAbstractSocket::DontShareAddress)
                    : takenTcp.listen(loopback, port));

        const auto problem = m_listener->listen(config);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::PortBusy);
        QCOMPARE(problem->subject, u"127.0.0.1:%1"_s.arg(port));
        QCOMPARE(m_listener->status().state, PartState::Failed);
        QCOMPARE(m_listener->status().problem, problem);
        QCOMPARE(m_listener->port(), quint16{0});

        // Once the other program is gone, the same call succeeds.
        takenUdp.close();
        takenTcp.close();
        QVERIFY(!m_listener->listen(config));
        QCOMPARE(m_listener->port(), port);
        QVERIFY(!m_listener->status().problem);
    }

    void wrongAddressesAreProblems_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("kind");
        QTest::newRow("not of this machine")
            << u"192.0.2.77"_s << static_cast<int>(ProblemKind::AddressUnavailable);
        QTest::newRow("not an address") << u"nonsense"_s << static_cast<int>(ProblemKind::Configuration);
    }
    void wrongAddressesAreProblems()
    {
        QFETCH(QString, address);
        QFETCH(int, kind);
        const auto problem = m_listener->listen(configFor(address));
        QVERIFY(problem);
        QCOMPARE(static_cast<int>(problem->kind), kind);
        QCOMPARE(m_listener->status().state, PartState::Failed);
    }

    void listeningAgainChangesOnlyWhatIsWanted()
    {
        ServerConfig config = configFor(u"127.0.0.1"_s);
        QVERIFY(!m_listener->listen(config));
        const quint16 port = m_listener->port();
        QTcpSocket tcp;
        QVERIFY(isAnswered(tcp));
        QSignalSpy reports(m_listener.get(), &StunListener::reported);

        config.limits.stunPerSecond = 1000;
        QVERIFY(!m_listener->listen(config));
        QCOMPARE(m_listener->port(), port);
        QCOMPARE(tcp.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(reports.count(), 0);

        config.stun.address = u"127.0.0.2"_s;
        QVERIFY(!m_listener->listen(config));
        QCOMPARE(m_listener->status().address, u"127.0.0.2:%1"_s.arg(m_listener->port()));
        QTRY_COMPARE(tcp.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(reports.count(), 1);

        config.stun.enabled = false;
        QVERIFY(!m_listener->listen(config));
        QCOMPARE(m_listener->port(), quint16{0});
        QCOMPARE(m_listener->status().state, PartState::Stopped);
    }

    void stoppingEndsEveryConnection()
    {
        QVERIFY(!m_listener->listen(configFor(u"127.0.0.1"_s)));
        QTcpSocket tcp;
        QVERIFY(isAnswered(tcp));
        m_listener->stop();
        QTRY_COMPARE(tcp.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_listener->status().state, PartState::Stopped);
        QCOMPARE(m_listener->port(), quint16{0});
    }

private:
    bool isAnswered(QTcpSocket& tcp)
    {
        tcp.abort();
        tcp.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        tcp.write(request('q'));
        return QTest::qWaitFor([&tcp] {
            return tcp.bytesAvailable() == 32 || tcp.state() == QAbstractSocket::UnconnectedState;
        }) && tcp.bytesAvailable() == 32;
    }

    static int countGone(const std::vector<std::unique_ptr<QTcpSocket>>& sockets)
    {
        int gone = 0;
        for (const auto& socket : sockets) {
            gone += socket->state() == QAbstractSocket::UnconnectedState ? 1 : 0;
        }
        return gone;
    }

    std::unique_ptr<Counters> m_counters;
    std::unique_ptr<StunListener> m_listener;
};

QTEST_GUILESS_MAIN(TestStunListener)
#include "tst_stun_listener.moc"
