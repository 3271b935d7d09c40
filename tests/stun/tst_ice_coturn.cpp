// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/RendezvousServer.h"
#include "server/stun/IceServerProbe.h"
#include "server/stun/StunBuilder.h"
#include "tests/kit/TestCertificate.h"
#include "tests/stun/Coturn.h"

#include <QNetworkDatagram>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <array>
#include <functional>

using namespace rdv;
using namespace Qt::StringLiterals;

using Method = IceProbe::Method;
using Transport = IceProbe::Transport;
using Verdict = IceProbe::Verdict;

namespace {

const QStringList fixedLogin{u"--lt-cred-mech"_s, u"--user"_s, u"camera:fixed"_s};
const QStringList sharedSecret{u"--use-auth-secret"_s, u"--static-auth-secret"_s, u"shared"_s};
const IceLogin camera{u"camera"_s, u"fixed"_s, std::nullopt};

/// A busy machine may keep coturn from answering within 3 s; that is no matter of these tests.
IceTestReport patiently(const std::function<IceTestReport()>& ask)
{
    IceTestReport report;
    const auto isSilent = [](const IceProbe& probe) {
        return probe.verdict == Verdict::NoAnswer;
    };
    for (int attempt = 0; attempt < 4; ++attempt) {
        report = ask();
        if (std::none_of(report.probes.begin(), report.probes.end(), isSilent))
            break;
    }
    return report;
}

IceTestReport test(const QString& url, const IceLogin& login)
{
    return patiently([&] {
        IceServerProbe probe(url, login);
        IceTestReport last;
        QObject::connect(&probe, &IceServerProbe::reported, &probe,
            [&last](const IceTestReport& report) { last = report; });
        probe.start();
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&last] { return last.finished; }, 9000);
        return last;
    });
}

/// Through the facade, whose server is not running: with the credentials that a viewer would be handed.
IceTestReport testAsViewer(const IceServerConfig& config, const QString& url)
{
    return patiently([&] {
        RendezvousServer server;
        const auto ticket = server.testIceServer(config, url);
        IceTestReport last;
        QObject::connect(&server, &RendezvousServer::iceServerTested, &server,
            [&last, ticket](quint64 answered, const IceTestReport& report) {
                if (answered == ticket)
                    last = report;
            });
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&last] { return last.finished; }, 9000);
        return last;
    });
}

QList<IceProbe> allocations(const IceTestReport& report)
{
    QList<IceProbe> found;
    std::copy_if(report.probes.begin(), report.probes.end(), std::back_inserter(found),
        [](const IceProbe& probe) { return probe.method == Method::Allocation; });
    return found;
}

/// An allocation of the fixed login that lasts as long as this object's socket is not reused.
class HeldAllocation {
public:
    /// 0: taken; else the error, or -1 without an answer.
    int take(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        const QByteArray refusal = ask({});
        const auto challenge = StunMessage::parse(refusal, stunLargestAnswer);
        if (!challenge || challenge->errorCode() != 401)
            return -1;
        const QByteArray realm = challenge->attribute(StunAttribute::Realm)->toByteArray();
        const QByteArray nonce = challenge->attribute(StunAttribute::Nonce)->toByteArray();
        const QByteArray key = stunLongTermKey(camera.username.toUtf8(), realm, camera.password.toUtf8());
        const QByteArray answer = ask([&](StunBuilder& request) {
            request.attribute(StunAttribute::Username, camera.username.toUtf8())
                .attribute(StunAttribute::Realm, realm)
                .attribute(StunAttribute::Nonce, nonce)
                .integrity(key);
        });
        const auto success = StunMessage::parse(answer, stunLargestAnswer);
        return success ? success->errorCode().value_or(0) : -1;
    }

private:
    QByteArray ask(const std::function<void(StunBuilder&)>& sign)
    {
        const QByteArray transaction = QByteArray::fromHex("2112a442") + QByteArray(12, sign ? 's' : 'u');
        StunBuilder request(StunClass::Request, turnAllocateMethod, transaction);
        request.attribute(StunAttribute::RequestedTransport, QByteArrayView("\x11\0\0\0", 4));
        if (sign)
            sign(request);
        const QByteArray bytes = request.take();
        for (int attempt = 0; attempt < 6; ++attempt) {
            m_socket.write(bytes);
            m_socket.waitForReadyRead(500);
            while (m_socket.hasPendingDatagrams()) {
                const QByteArray answer = m_socket.receiveDatagram().data();
                if (answer.sliced(4).startsWith(transaction))
                    return answer;
            }
        }
        return {};
    }

    QUdpSocket m_socket;
};

} // namespace

class TestIceCoturn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Coturn::isInstalled())
            return;
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("turnserver is not installed (CI is set: no skipping)");
        QSKIP("turnserver is not installed");
    }

    void allocationWorksOverBothTransports()
    {
        Coturn coturn;
        QVERIFY2(coturn.start(fixedLogin), coturn.output());
        const IceTestReport report = test(url(coturn), camera);
        QCOMPARE(report.probes.size(), 4);
        for (const IceProbe& probe : report.probes) {
            QCOMPARE(probe.verdict, Verdict::Works);
            QVERIFY2(probe.mappedAddress.startsWith(u"127.0.0.1:"_s), qPrintable(probe.mappedAddress));
            QVERIFY(probe.roundTripMs > 0);
            const bool relays = probe.method == Method::Allocation;
            QCOMPARE(probe.relayedAddress.startsWith(u"127.0.0.1:"_s), relays);
        }
        QVERIFY(report.works());
        QCOMPARE(test(url(coturn, u"tcp"_s), camera).probes.size(), 2);
    }

    void nothingIsLeftBehind()
    {
        Coturn coturn;
        QVERIFY2(coturn.start(fixedLogin + QStringList{u"--user-quota"_s, u"1"_s}), coturn.output());
        QVERIFY(test(url(coturn, u"udp"_s), camera).works());
        // coturn takes a second to clear up what was given back; what was not stays for ten minutes.
        const auto again = [&coturn] {
            return test(url(coturn, u"udp"_s), camera).works();
        };
        QVERIFY(QTest::qWaitFor(again, 10'000));
    }

    void quotaIsNamed()
    {
        Coturn coturn;
        QVERIFY2(coturn.start(fixedLogin + QStringList{u"--user-quota"_s, u"1"_s}), coturn.output());
        std::array<HeldAllocation, 5> sockets;
        // The quota is used up by one of them; a busy coturn may leave another without its answer.
        const bool usedUp = std::any_of(sockets.begin(), sockets.end(), [&coturn](HeldAllocation& socket) {
            const int code = socket.take(coturn.port());
            return code == 0 || code == 486;
        });
        QVERIFY(usedUp);
        const IceTestReport report = test(url(coturn, u"udp"_s), camera);
        QCOMPARE(allocations(report).first().verdict, Verdict::StunError);
        QCOMPARE(allocations(report).first().errorCode, 486);
        QVERIFY(!allocations(report).first().detail.isEmpty());
    }

    void wrongPasswordIsRefused()
    {
        Coturn coturn;
        QVERIFY2(coturn.start(fixedLogin), coturn.output());
        for (const IceLogin& wrong : {IceLogin{u"camera"_s, u"guessed"_s, std::nullopt}, IceLogin{}}) {
            const IceTestReport report = test(url(coturn), wrong);
            QVERIFY(!report.works());
            for (const IceProbe& probe : allocations(report)) {
                QCOMPARE(probe.verdict, Verdict::StunError);
                QCOMPARE(probe.errorCode, 401);
                QCOMPARE(probe.clockSkewSeconds, 0);
                QVERIFY(!probe.detail.contains(u"guessed"_s));
            }
        }
    }

    void otherServerIsNamed()
    {
        Coturn coturn;
        const QStringList elsewhere{u"--alternate-server"_s, u"127.0.0.9:3999"_s};
        QVERIFY2(coturn.start(fixedLogin + elsewhere), coturn.output());
        const IceProbe probe = allocations(test(url(coturn, u"udp"_s), camera)).first();
        QCOMPARE(probe.verdict, Verdict::StunError);
        QCOMPARE(probe.errorCode, 300);
        QVERIFY2(probe.detail.contains(u"127.0.0.9:3999"_s), qPrintable(probe.detail));
    }

    void openServerNeedsNoLogin()
    {
        Coturn coturn;
        QVERIFY2(coturn.start({u"--no-auth"_s}), coturn.output());
        QVERIFY(test(url(coturn), {}).works());
    }

    void tlsIsTrustedByItsCertificateOnly()
    {
        const auto& files = kit::TestCertificate::instance();
        Coturn coturn;
        QVERIFY2(coturn.start(fixedLogin + QStringList{u"--cert"_s, files.cert, u"--pkey"_s, files.key}),
            coturn.output());
        const QString secure = u"turns:127.0.0.1:%1"_s.arg(coturn.tlsPort());

        const IceTestReport stranger = test(secure, camera);
        QCOMPARE(stranger.probes.size(), 2);
        for (const IceProbe& probe : stranger.probes) {
            QCOMPARE(probe.transport, Transport::Tls);
            QCOMPARE(probe.verdict, Verdict::Refused);
            QVERIFY(!probe.detail.isEmpty());
        }

        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificates(QSslCertificate::fromPath(files.cert));
        QSslConfiguration::setDefaultConfiguration(trusting);
        const IceTestReport report = test(secure, camera);
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY(report.works());
        QCOMPARE(report.probes.size(), 2);
    }

    void viewersCredentialsAreTried_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("works");
        QTest::newRow("right secret") << u"shared"_s << true;
        QTest::newRow("wrong secret") << u"another"_s << false;
    }
    void viewersCredentialsAreTried()
    {
        QFETCH(QString, secret);
        QFETCH(bool, works);
        Coturn coturn;
        QVERIFY2(coturn.start(sharedSecret), coturn.output());
        IceServerConfig config;
        config.urls = {u"turn:127.0.0.1:1"_s}; // not the one to test
        config.username = u"door"_s;
        config.secret = secret;
        config.expiry = std::chrono::seconds(300);
        config.enabled = false; // it can be tried all the same
        const IceTestReport report = testAsViewer(config, url(coturn));
        QVERIFY(report.finished);
        QCOMPARE(report.url, url(coturn));
        QCOMPARE(report.works(), works);
        QCOMPARE(allocations(report).size(), 2);
        for (const IceProbe& probe : allocations(report)) {
            QCOMPARE(probe.errorCode, works ? 0 : 401);
            // Still valid by our clock: the secret is wrong, or their clock is far ahead.
            QVERIFY(works ? probe.clockSkewSeconds == 0
                          : probe.clockSkewSeconds > 280 && probe.clockSkewSeconds <= 300);
            QVERIFY(!probe.detail.contains(secret));
        }
    }

    void fixedCredentialsAreTriedThroughTheFacade()
    {
        Coturn coturn;
        QVERIFY2(coturn.start(fixedLogin), coturn.output());
        IceServerConfig config;
        config.urls = {url(coturn)};
        config.username = camera.username;
        config.credential = camera.password;
        QVERIFY(testAsViewer(config, url(coturn)).works());
    }

private:
    static QString url(const Coturn& coturn, const QString& transport = {})
    {
        const QString query = transport.isEmpty() ? QString() : u"?transport="_s + transport;
        return u"turn:127.0.0.1:%1%2"_s.arg(coturn.port()).arg(query);
    }
};

QTEST_GUILESS_MAIN(TestIceCoturn)
#include "tst_ice_coturn.moc"
