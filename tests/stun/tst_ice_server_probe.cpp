// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/IceServerProbe.h"
#include "server/stun/StunBuilder.h"
#include "server/stun/StunListener.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <functional>
#include <memory>

using namespace rdv;
using namespace Qt::StringLiterals;

using Family = IceProbe::Family;
using Method = IceProbe::Method;
using Transport = IceProbe::Transport;
using Verdict = IceProbe::Verdict;

Q_DECLARE_METATYPE(rdv::IceProbe::Verdict)

namespace {

const QHostAddress loopback(QHostAddress::LocalHost);
const QByteArray realm("rendezvous.test");
const IceLogin login{u"camera"_s, u"not to be told"_s, std::nullopt};

QByteArray keyOf(const IceLogin& of)
{
    return stunLongTermKey(of.username.toUtf8(), realm, of.password.toUtf8());
}

/// A server on UDP whose every answer the test gives.
class Impostor {
public:
    using Answer = std::function<QByteArray(const StunMessage&)>;

    explicit Impostor(Answer answer)
        : m_answer(std::move(answer))
    {
        m_socket.bind(loopback, 0);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams()) {
                const QNetworkDatagram datagram = m_socket.receiveDatagram();
                const auto request = StunMessage::parse(datagram.data(), stunLargestAnswer);
                if (!request)
                    continue;
                methods += request->method();
                signatures += request->isSignedWith(keyOf(login));
                const QByteArray answer = m_answer(*request);
                if (!answer.isEmpty())
                    m_socket.writeDatagram(datagram.makeReply(answer));
            }
        });
    }

    [[nodiscard]] QString url(const QString& scheme) const
    {
        const QString query = scheme.startsWith("turn"_L1) ? u"?transport=udp"_s : QString();
        return u"%1:127.0.0.1:%2%3"_s.arg(scheme).arg(m_socket.localPort()).arg(query);
    }

    QList<quint16> methods; ///< of the requests so far
    QList<bool> signatures;

private:
    Answer m_answer;
    QUdpSocket m_socket;
};

StunBuilder answerTo(const StunMessage& request, StunClass messageClass)
{
    return StunBuilder(messageClass, request.method(), request.transaction());
}

QByteArray errorTo(const StunMessage& request, int code, const QByteArray& reason = {})
{
    QByteArray value(4, '\0');
    value[2] = static_cast<char>(code / 100);
    value[3] = static_cast<char>(code % 100);
    StunBuilder answer = answerTo(request, StunClass::Error);
    answer.attribute(StunAttribute::ErrorCode, value + reason);
    if (code == 401 || code == 438)
        answer.attribute(StunAttribute::Realm, realm).attribute(StunAttribute::Nonce, "nonce");
    return answer.take();
}

QByteArray boundTo(const StunMessage& request)
{
    return answerTo(request, StunClass::Success)
        .xorMappedAddress(StunEndpoint::from(QHostAddress(u"198.51.100.2"_s), 40000))
        .take();
}

/// Success with a relay address, signed with this key.
QByteArray relayFor(const StunMessage& request, const QByteArray& key)
{
    // All zeros, so that the address is the mask.
    static const QByteArray relayed = QByteArray::fromHex("00010000") + QByteArray(4, '\0');
    StunBuilder answer = answerTo(request, StunClass::Success);
    answer.xorMappedAddress(StunEndpoint::from(loopback, 40000));
    answer.attribute(StunAttribute::XorRelayedAddress, relayed);
    return key.isEmpty() ? answer.take() : answer.integrity(key).take();
}

bool isSigned(const StunMessage& request)
{
    return request.attribute(StunAttribute::MessageIntegrity).has_value();
}

} // namespace

class TestIceServerProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<rdv::IceTestReport>(); }

    void ownResponderIsReachedOnEveryWay_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("mapped");
        QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1:"_s;
        QTest::newRow("IPv6") << u"[::1]"_s << u"[::1]:"_s;
    }
    void ownResponderIsReachedOnEveryWay()
    {
        QFETCH(QString, host);
        QFETCH(QString, mapped);
        Counters counters;
        StunListener listener(counters);
        ServerConfig config;
        config.stun.port = 0;
        QVERIFY(!listener.listen(config));
        if (host.startsWith(u'[') && !StunPath::hasRoute(QHostAddress(QHostAddress::LocalHostIPv6)))
            QSKIP("this machine has no IPv6");

        const IceTestReport report = test(u"stun:%1:%2"_s.arg(host).arg(listener.port()));
        QCOMPARE(report.probes.size(), 2);
        QVERIFY(report.works());
        for (const IceProbe& probe : report.probes) {
            QCOMPARE(probe.verdict, Verdict::Works);
            QCOMPARE(probe.method, Method::Binding);
            QCOMPARE(probe.address, u"%1:%2"_s.arg(host).arg(listener.port()));
            QVERIFY2(probe.mappedAddress.startsWith(mapped), qPrintable(probe.mappedAddress));
            QVERIFY(probe.roundTripMs >= 0);
        }
        QCOMPARE(find(report, Method::Binding, Transport::Udp).verdict, Verdict::Works);
        QCOMPARE(find(report, Method::Binding, Transport::Tcp).verdict, Verdict::Works);
    }

    void namesAreLookedUpInBothFamilies()
    {
        Counters counters;
        StunListener listener(counters);
        ServerConfig config;
        config.stun.port = 0;
        QVERIFY(!listener.listen(config));
        const IceTestReport report = test(u"stun:localhost:%1"_s.arg(listener.port()));
        QVERIFY(report.works());
        const auto isOf = [](Family family) {
            return [family](const IceProbe& probe) {
                return probe.family == family;
            };
        };
        QVERIFY(std::any_of(report.probes.begin(), report.probes.end(), isOf(Family::IPv4)));
        QVERIFY(std::any_of(report.probes.begin(), report.probes.end(), isOf(Family::IPv6)));
    }

    void unusableUrlIsNotAsked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("slashes") << u"stun://127.0.0.1:3478"_s;
        QTest::newRow("no scheme") << u"127.0.0.1:3478"_s;
        QTest::newRow("DTLS") << u"turns:127.0.0.1:5349?transport=udp"_s;
        QTest::newRow("nothing") << QString();
    }
    void unusableUrlIsNotAsked()
    {
        QFETCH(QString, url);
        const IceTestReport report = test(url);
        QCOMPARE(report.url, url);
        QCOMPARE(report.probes.size(), 1);
        QCOMPARE(report.probes.first().verdict, Verdict::BadUrl);
        QVERIFY(!report.works());
    }

    void unknownNameIsToldForBothFamilies()
    {
        const IceTestReport report = test(u"turn:nothing.invalid:3478"_s);
        QCOMPARE(report.probes.size(), 2);
        for (const IceProbe& probe : report.probes) {
            QCOMPARE(probe.verdict, Verdict::NameNotFound);
            QCOMPARE(probe.method, Method::Allocation);
            QVERIFY(!probe.detail.isEmpty());
        }
    }

    void addressWithoutARouteIsNotAsked()
    {
        // Documentation addresses lead nowhere, but only a machine without IPv6 knows it at once.
        const QHostAddress nowhere(u"2001:db8::1"_s);
        if (StunPath::hasRoute(nowhere))
            QSKIP("this machine has an IPv6 route");
        const IceTestReport report = test(u"stun:[2001:db8::1]:3478"_s);
        QCOMPARE(report.probes.size(), 1);
        QCOMPARE(report.probes.first().verdict, Verdict::NoRoute);
    }

    void silentAndClosedPortsAreToldApart()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(loopback, 0)); // nothing listens on TCP there
        const IceTestReport report = test(u"stun:127.0.0.1:%1"_s.arg(silent.localPort()));
        QCOMPARE(find(report, Method::Binding, Transport::Udp).verdict, Verdict::NoAnswer);
        int requests = 0;
        while (silent.hasPendingDatagrams()) {
            requests += StunMessage::parse(silent.receiveDatagram().data(), stunLargestAnswer).has_value();
        }
        QVERIFY2(requests >= 3, QByteArray::number(requests).constData()); // it did not give up early
        const IceProbe tcp = find(report, Method::Binding, Transport::Tcp);
        QCOMPARE(tcp.verdict, Verdict::Refused);
        QVERIFY(!tcp.detail.isEmpty());
    }

    void closedDatagramPortIsRefusedOrSilent()
    {
        quint16 port = 0;
        {
            QUdpSocket gone;
            QVERIFY(gone.bind(loopback, 0));
            port = gone.localPort();
        }
        const IceTestReport report = test(u"stun:127.0.0.1:%1"_s.arg(port));
        const IceProbe udp = find(report, Method::Binding, Transport::Udp);
        QVERIFY(udp.verdict == Verdict::Refused || udp.verdict == Verdict::NoAnswer);
    }

    void otherProtocolsAreNotStun()
    {
        QTcpServer web;
        QVERIFY(web.listen(loopback, 0));
        connect(&web, &QTcpServer::newConnection, &web,
            [&web] { web.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        QUdpSocket datagrams;
        QVERIFY(datagrams.bind(loopback, web.serverPort()));
        connect(&datagrams, &QUdpSocket::readyRead, &datagrams,
            [&datagrams] { datagrams.writeDatagram(datagrams.receiveDatagram().makeReply("what?")); });
        const IceTestReport report = test(u"stun:127.0.0.1:%1"_s.arg(web.serverPort()));
        QCOMPARE(report.probes.size(), 2);
        for (const IceProbe& probe : report.probes)
            QCOMPARE(probe.verdict, Verdict::NotStun);
    }

    void lostRequestIsSentAgain()
    {
        int asked = 0;
        Impostor server(
            [&asked](const StunMessage& request) { return ++asked == 1 ? QByteArray() : boundTo(request); });
        const IceTestReport report = test(server.url(u"stun"_s));
        const IceProbe udp = find(report, Method::Binding, Transport::Udp);
        QCOMPARE(udp.verdict, Verdict::Works);
        QCOMPARE(udp.mappedAddress, u"198.51.100.2:40000"_s);
        QCOMPARE(asked, 2);
    }

    void answersToOtherRequestsAreIgnored()
    {
        Impostor server([](const StunMessage& request) {
            QByteArray answer = boundTo(request);
            answer[19] = static_cast<char>(answer[19] ^ 1);
            return answer;
        });
        const IceTestReport report = test(server.url(u"stun"_s));
        QCOMPARE(find(report, Method::Binding, Transport::Udp).verdict, Verdict::NoAnswer);
    }

    void reasonIsKeptAndMadeSafe()
    {
        Impostor server([](const StunMessage& request) {
            return errorTo(request, 508, "Full\x1b[31m\n" + QByteArray(900, 'x'));
        });
        const IceTestReport report = test(server.url(u"turn"_s), login);
        const IceProbe probe = find(report, Method::Allocation, Transport::Udp);
        QCOMPARE(probe.verdict, Verdict::StunError);
        QCOMPARE(probe.errorCode, 508);
        QVERIFY2(probe.detail.startsWith(u"Full\\u{1b}[31m"_s), qPrintable(probe.detail));
        QVERIFY(probe.detail.size() < 200 && !probe.detail.contains(u'\n'));
    }

    void allocationIsSignedAndGivenBack()
    {
        Impostor server([](const StunMessage& request) {
            if (request.method() == stunBindingMethod)
                return boundTo(request);
            if (!isSigned(request))
                return errorTo(request, 401, "Unauthorized");
            if (request.method() == turnRefreshMethod)
                return answerTo(request, StunClass::Success).integrity(keyOf(login)).take();
            return relayFor(request, keyOf(login));
        });
        const IceTestReport report = test(server.url(u"turn"_s), login);
        QCOMPARE(report.probes.size(), 2);
        const IceProbe probe = find(report, Method::Allocation, Transport::Udp);
        QCOMPARE(probe.verdict, Verdict::Works);
        QCOMPARE(probe.relayedAddress, u"33.18.164.66:8466"_s); // the cookie
        QVERIFY(report.works());
        server.methods.removeAll(stunBindingMethod);
        QCOMPARE(server.methods, QList<quint16>({turnAllocateMethod, turnAllocateMethod, turnRefreshMethod}));
        QCOMPARE(server.signatures.count(true), 2);
    }

    void staleNonceIsRenewedOnce_data()
    {
        QTest::addColumn<int>("stale");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("once") << 1 << Verdict::Works;
        QTest::newRow("for ever") << 100 << Verdict::StunError;
    }
    void staleNonceIsRenewedOnce()
    {
        QFETCH(int, stale);
        QFETCH(Verdict, verdict);
        Impostor server([&stale](const StunMessage& request) {
            if (request.method() != turnAllocateMethod)
                return boundTo(request);
            if (!isSigned(request))
                return errorTo(request, 401);
            return stale-- > 0 ? errorTo(request, 438, "Stale Nonce") : relayFor(request, keyOf(login));
        });
        const IceTestReport report = test(server.url(u"turn"_s), login);
        const IceProbe probe = find(report, Method::Allocation, Transport::Udp);
        QCOMPARE(probe.verdict, verdict);
        QCOMPARE(probe.errorCode, verdict == Verdict::Works ? 0 : 438);
    }

    void forgedAnswersAreNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("unsigned") << QByteArray();
        QTest::newRow("signed with another secret") << QByteArray("another");
    }
    void forgedAnswersAreNotBelieved()
    {
        QFETCH(QByteArray, key);
        Impostor server([&key](const StunMessage& request) {
            return isSigned(request) ? relayFor(request, key) : errorTo(request, 401);
        });
        const IceTestReport report = test(server.url(u"turn"_s), login);
        QCOMPARE(find(report, Method::Allocation, Transport::Udp).verdict, Verdict::BadIntegrity);
        QVERIFY(!report.works());
    }

    void successWithoutARelayIsNone()
    {
        Impostor server([](const StunMessage& request) { return boundTo(request); });
        const IceTestReport report = test(server.url(u"turn"_s), login);
        QCOMPARE(find(report, Method::Allocation, Transport::Udp).verdict, Verdict::NoRelay);
        QCOMPARE(find(report, Method::Binding, Transport::Udp).verdict, Verdict::Works);
        QVERIFY(!report.works());
    }

    void reportsComeOneByOne()
    {
        Impostor server([](const StunMessage& request) { return boundTo(request); });
        IceServerProbe probe(server.url(u"turn"_s), login);
        QSignalSpy reports(&probe, &IceServerProbe::reported);
        probe.start();
        QTRY_COMPARE(reports.size(), 2);
        QCOMPARE(reports.at(0).first().value<IceTestReport>().probes.size(), 1);
        QVERIFY(!reports.at(0).first().value<IceTestReport>().finished);
        QVERIFY(reports.at(1).first().value<IceTestReport>().finished);
    }

private:
    /// The last report; fails the test when there is none in time.
    IceTestReport test(const QString& url, const IceLogin& with = {})
    {
        IceServerProbe probe(url, with);
        IceTestReport last;
        connect(
            &probe, &IceServerProbe::reported, this, [&last](const IceTestReport& report) { last = report; });
        probe.start();
        [&last] {
            QTRY_VERIFY_WITH_TIMEOUT(last.finished, 9000);
        }();
        for (const IceProbe& each : std::as_const(last.probes)) {
            if (!with.password.isEmpty() && each.detail.contains(with.password))
                QTest::qFail("a secret is told", __FILE__, __LINE__);
        }
        return last;
    }

    static IceProbe find(const IceTestReport& report, Method method, Transport transport)
    {
        const auto found = std::find_if(report.probes.begin(), report.probes.end(),
            [&](const IceProbe& probe) { return probe.method == method && probe.transport == transport; });
        if (found == report.probes.end()) {
            QTest::qFail("no such probe", __FILE__, __LINE__);
            return {};
        }
        return *found;
    }
};

QTEST_GUILESS_MAIN(TestIceServerProbe)
#include "tst_ice_server_probe.moc"
