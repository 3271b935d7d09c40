// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/TlsContext.h"
#include "server/tls/TlsSession.h"
#include "server/tls/TlsSetup.h"
#include "tests/kit/TestCertificate.h"
#include "tests/tls/TlsClient.h"

#include <QTest>

#include <openssl/err.h>
#include <optional>
#include <utility>

using namespace rdv;
using namespace rdv::test;
using State = TlsSession::State;

/// A session and OpenSSL's own client, with nothing but bytes between them.
class TestTlsSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void handshakeIsReadByteByByte_data();
    void handshakeIsReadByteByByte();
    void groupIsShared_data();
    void groupIsShared();
    void whatFollowsTheHandshakeAtOnceIsRead();
    void muchIsSaidBothWays_data();
    void muchIsSaidBothWays();
    void partOfARecordWaitsForTheRest();
    void lastWordIsUnderstoodAndAnswered_data();
    void lastWordIsUnderstoodAndAnswered();
    void whatFollowsTheLastWordMeansNothing();
    void nothingIsSaidOutOfItsTime();
    void nonsenseFails_data();
    void nonsenseFails();
    void damagedRecordFailsAfterWhatCameBefore();
    void renegotiationIsRefused();
    void weakOfferIsRefused_data();
    void weakOfferIsRefused();
    void foreignErrorIsNotOurs();
    void ticketIsGoodUnderItsContextOnly_data();
    void ticketIsGoodUnderItsContextOnly();
    void contextLivesAsLongAsItsSessions();

private:
    [[nodiscard]] TlsContext makeContext() const;
    static void versions();
    QSslConfiguration m_tls;
    std::optional<TlsContext> m_context;
};

namespace {

/// Both take what the other has sent until nobody sends any more; returns what the server has heard.
QByteArray exchange(TlsSession& server, TlsClient& client)
{
    QByteArray heard;
    for (;;) {
        const QByteArray toServer = client.outgoing();
        heard += server.receive(toServer);
        const QByteArray toClient = server.takeOutgoing();
        if (toServer.isEmpty() && toClient.isEmpty())
            return heard;
        client.receive(toClient);
    }
}

bool open(TlsSession& server, TlsClient& client)
{
    client.shakeHands();
    exchange(server, client);
    return server.state() == State::Open && SSL_is_init_finished(client.ssl()) == 1;
}

} // namespace

void TestTlsSession::initTestCase()
{
    const kit::TestCertificate& pair = kit::TestCertificate::instance();
    ServerConfig config;
    config.secure = true;
    config.cert = pair.cert;
    config.key = pair.key;
    const auto tls = loadTls(config);
    QVERIFY(tls);
    m_tls = *tls;
    m_context = makeContext();
}

/// Whatever happened: the errors of one session are not left to others. A client may leave its own.
void TestTlsSession::cleanup()
{
    ERR_clear_error();
}

TlsContext TestTlsSession::makeContext() const
{
    auto context = TlsContext::make(m_tls);
    return std::move(*context);
}

void TestTlsSession::versions()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
}

void TestTlsSession::handshakeIsReadByteByByte_data()
{
    versions();
}

void TestTlsSession::handshakeIsReadByteByByte()
{
    QFETCH(const int, version);
    TlsSession server(*m_context);
    TlsClient client(version);
    client.shakeHands();
    for (int flight = 0; flight < 4; ++flight) {
        for (const char byte : client.outgoing()) {
            QVERIFY(server.receive(QByteArrayView(&byte, 1)).isEmpty());
            QVERIFY(!server.hasFailed());
        }
        for (const char byte : server.takeOutgoing())
            client.receive(QByteArray(1, byte));
    }
    QCOMPARE(server.state(), State::Open);
    QCOMPARE(SSL_version(client.ssl()), version);
    QVERIFY(client.say("join"));
    QByteArray heard;
    for (const char byte : client.outgoing())
        heard += server.receive(QByteArrayView(&byte, 1));
    QCOMPARE(heard, QByteArray("join"));
}

void TestTlsSession::groupIsShared_data()
{
    QTest::addColumn<QByteArray>("group");
    for (const char* group : {"X25519", "P-256", "P-384"})
        QTest::newRow(group) << QByteArray(group);
}

void TestTlsSession::groupIsShared()
{
    QFETCH(const QByteArray, group);
    TlsSession server(*m_context);
    TlsClient client(TLS1_3_VERSION);
    QCOMPARE(SSL_set1_groups_list(client.ssl(), group.constData()), 1L);
    QVERIFY(open(server, client));
}

void TestTlsSession::whatFollowsTheHandshakeAtOnceIsRead()
{
    TlsSession server(*m_context);
    TlsClient client(TLS1_3_VERSION);
    client.shakeHands();
    QVERIFY(server.receive(client.outgoing()).isEmpty());
    client.receive(server.takeOutgoing());
    QVERIFY(client.say("GET / HTTP/1.1\r\n"));
    QCOMPARE(server.receive(client.outgoing()), QByteArray("GET / HTTP/1.1\r\n"));
    QCOMPARE(server.state(), State::Open);
}

void TestTlsSession::muchIsSaidBothWays_data()
{
    versions();
}

void TestTlsSession::muchIsSaidBothWays()
{
    QFETCH(const int, version);
    TlsSession server(*m_context);
    TlsClient client(version);
    QVERIFY(open(server, client));
    const QByteArray much = QByteArray("0123456789").repeated(100'000);
    QVERIFY(server.send(much));
    const QByteArray encrypted = server.takeOutgoing();
    QVERIFY(encrypted.size() > much.size());
    QCOMPARE(client.receive(encrypted), much);
    QVERIFY(client.say(much));
    QCOMPARE(server.receive(client.outgoing()), much);
    QVERIFY(server.send({}));
    QVERIFY(server.takeOutgoing().isEmpty());
}

void TestTlsSession::partOfARecordWaitsForTheRest()
{
    TlsSession server(*m_context);
    TlsClient client;
    QVERIFY(open(server, client));
    QVERIFY(client.say("whole") && client.say("and more"));
    const QByteArray bytes = client.outgoing();
    QCOMPARE(server.receive(QByteArrayView(bytes).chopped(3)), QByteArray("whole"));
    QCOMPARE(server.state(), State::Open);
    QCOMPARE(server.receive(QByteArrayView(bytes).last(3)), QByteArray("and more"));
}

void TestTlsSession::lastWordIsUnderstoodAndAnswered_data()
{
    versions();
}

void TestTlsSession::lastWordIsUnderstoodAndAnswered()
{
    QFETCH(const int, version);
    TlsSession server(*m_context);
    TlsClient client(version);
    QVERIFY(open(server, client));
    QVERIFY(client.say("question"));
    QCOMPARE(SSL_shutdown(client.ssl()), 0);
    QCOMPARE(server.receive(client.outgoing()), QByteArray("question"));
    QCOMPARE(server.state(), State::PeerClosed);
    QVERIFY(server.send("answer"));
    server.close();
    QVERIFY(!server.send("one more"));
    QVERIFY(client.receive(server.takeOutgoing()).contains("answer") || version == TLS1_2_VERSION);
    QVERIFY(client.heardLastWord());
}

void TestTlsSession::whatFollowsTheLastWordMeansNothing()
{
    TlsSession server(*m_context);
    TlsClient client;
    QVERIFY(open(server, client));
    SSL_shutdown(client.ssl());
    QVERIFY(server.receive(client.outgoing() + "nonsense").isEmpty());
    QVERIFY(server.receive("more nonsense").isEmpty());
    QCOMPARE(server.state(), State::PeerClosed);
}

void TestTlsSession::nothingIsSaidOutOfItsTime()
{
    TlsSession server(*m_context);
    TlsClient client;
    QVERIFY(!server.send("early"));
    server.close();
    QVERIFY(server.takeOutgoing().isEmpty());
    QVERIFY(open(server, client));
    server.close();
    QVERIFY(!server.takeOutgoing().isEmpty());
    server.close();
    QVERIFY(!server.send("late"));
    QVERIFY(server.takeOutgoing().isEmpty());
}

void TestTlsSession::nonsenseFails_data()
{
    QTest::addColumn<QByteArray>("nonsense");
    QTest::newRow("plain HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: cam.example\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("bytes") << QByteArray::fromHex("fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0");
    QTest::newRow("record of nonsense") << QByteArray::fromHex("160301000affffffffffffffffffff");
    QTest::newRow("alert") << QByteArray::fromHex("15030100020228");
}

void TestTlsSession::nonsenseFails()
{
    QFETCH(const QByteArray, nonsense);
    TlsSession server(*m_context);
    QVERIFY(server.receive(nonsense).isEmpty());
    QCOMPARE(server.state(), State::Failed);
    QVERIFY(!server.takeOutgoing().contains("HTTP"));
    QCOMPARE(ERR_peek_error(), 0UL);
    QVERIFY(server.receive(nonsense).isEmpty());
    QVERIFY(!server.send("anything"));
    server.close();
    QVERIFY(server.takeOutgoing().isEmpty());
}

void TestTlsSession::damagedRecordFailsAfterWhatCameBefore()
{
    TlsSession server(*m_context);
    TlsClient client;
    QVERIFY(open(server, client));
    QVERIFY(client.say("good"));
    QByteArray bytes = client.outgoing();
    QVERIFY(client.say("damaged"));
    QByteArray damaged = client.outgoing();
    damaged.back() = static_cast<char>(damaged.back() ^ 1);
    ERR_clear_error();
    QCOMPARE(server.receive(bytes + damaged), QByteArray("good"));
    QCOMPARE(server.state(), State::Failed);
    QCOMPARE(ERR_peek_error(), 0UL);
    QVERIFY(!server.takeOutgoing().isEmpty()); // the alert
}

void TestTlsSession::renegotiationIsRefused()
{
    TlsSession server(*m_context);
    TlsClient client(TLS1_2_VERSION);
    QVERIFY(open(server, client));
    QCOMPARE(SSL_renegotiate(client.ssl()), 1);
    client.shakeHands();
    QVERIFY(server.receive(client.outgoing()).isEmpty());
    QCOMPARE(server.state(), State::Open);
    ERR_clear_error();
    client.receive(server.takeOutgoing());
    QCOMPARE(ERR_GET_REASON(ERR_peek_error()), SSL_R_NO_RENEGOTIATION);
}

void TestTlsSession::weakOfferIsRefused_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("suites");
    QTest::newRow("TLS 1.1") << TLS1_1_VERSION << QByteArray("ALL");
    for (const char* suite : {"AES128-GCM-SHA256", "ECDHE-RSA-AES128-SHA256:ECDHE-ECDSA-AES128-SHA256",
             "DHE-RSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES128-CCM8"})
        QTest::newRow(suite) << TLS1_2_VERSION << QByteArray(suite);
}

void TestTlsSession::weakOfferIsRefused()
{
    QFETCH(const int, version);
    QFETCH(const QByteArray, suites);
    TlsSession server(*m_context);
    TlsClient client(version);
    QCOMPARE(SSL_set_cipher_list(client.ssl(), suites.constData()), 1);
    QVERIFY(!open(server, client));
    QCOMPARE(server.state(), State::Failed);
}

void TestTlsSession::foreignErrorIsNotOurs()
{
    TlsSession server(*m_context);
    TlsClient client;
    client.shakeHands();
    const QByteArray hello = client.outgoing();
    ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
    QVERIFY(server.receive(hello).isEmpty());
    QCOMPARE(server.state(), State::Handshaking);
    QCOMPARE(ERR_peek_error(), 0UL);
}

void TestTlsSession::ticketIsGoodUnderItsContextOnly_data()
{
    versions();
}

void TestTlsSession::ticketIsGoodUnderItsContextOnly()
{
    QFETCH(const int, version);
    TlsSession first(*m_context);
    TlsClient client(version);
    QVERIFY(open(first, client));
    const TlsClient::Session ticket(SSL_get1_session(client.ssl()));
    QCOMPARE(SSL_SESSION_is_resumable(ticket.get()), 1);
    const TlsContext another = makeContext();
    for (const auto& [context, isKnown] :
        {std::pair<const TlsContext&, int>(*m_context, 1), std::pair<const TlsContext&, int>(another, 0)}) {
        TlsSession server(context);
        TlsClient again(version);
        QCOMPARE(SSL_set_session(again.ssl(), ticket.get()), 1);
        QVERIFY(open(server, again));
        QCOMPARE(SSL_session_reused(again.ssl()), isKnown);
    }
}

void TestTlsSession::contextLivesAsLongAsItsSessions()
{
    std::optional<TlsContext> context(makeContext());
    TlsSession server(*context);
    context.reset();
    TlsClient client;
    QVERIFY(open(server, client));
    QVERIFY(client.say("still here"));
    QCOMPARE(server.receive(client.outgoing()), QByteArray("still here"));
}

QTEST_GUILESS_MAIN(TestTlsSession)
#include "tst_tls_session.moc"
