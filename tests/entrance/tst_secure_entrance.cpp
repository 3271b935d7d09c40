// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/entrance/Entrance.h"
#include "tests/tls/TlsClient.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace rdv;
using namespace rdv::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSecureEntrance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deviceMeetsUsOverTls_data();
    void deviceMeetsUsOverTls();
    void wrongKeyIsAProblemAndNothingListens_data();
    void wrongKeyIsAProblemAndNothingListens();
    void plainTextIsNotAnswered();
    void bytesMayComeOneByOne();
    void brokenRecordEndsALink();
    void requestBeforeTheLastWordIsAnswered();
    void pipelinedRequestsAreAnsweredInOrder();
    void slowReaderOfAPageHoldsLittle();
    void silentHandshakeIsEndedAtTheDeadline();
    void certificateIsSwappedForNewConnections();
    void wrongCertificateChangesNothing();
    void plainPortStaysPlain();
    void pagesAndPollsWorkOverTls();
    void peerThatDoesNotReadIsCutOff();

private:
    void openssl(const QStringList& arguments);
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] ServerConfig config(const QString& key, const QString& password = {}) const;
    QTemporaryDir m_dir;
};

void TestSecureEntrance::openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestSecureEntrance::initTestCase()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
        u"/CN=first"_s, u"-keyout"_s, file(u"rsa.key"_s), u"-out"_s, file(u"rsa.pem"_s)});
    openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, file(u"rsa.key"_s), u"-out"_s, file(u"rsa.pkcs8"_s),
        u"-passout"_s, u"pass:secret"_s});
    openssl({u"rsa"_s, u"-traditional"_s, u"-aes128"_s, u"-in"_s, file(u"rsa.key"_s), u"-out"_s,
        file(u"rsa.traditional"_s), u"-passout"_s, u"pass:secret"_s});
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
        u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=second"_s, u"-keyout"_s, file(u"ec.key"_s),
        u"-out"_s, file(u"ec.pem"_s)});
}

ServerConfig TestSecureEntrance::config(const QString& key, const QString& password) const
{
    ServerConfig config;
    config.secure = true;
    config.cert = file(key.section(u'.', 0, 0) + u".pem"_s);
    config.key = file(key);
    config.password = password;
    return config;
}

void TestSecureEntrance::deviceMeetsUsOverTls_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("password");
    QTest::newRow("RSA") << u"rsa.key"_s << QString();
    QTest::newRow("EC") << u"ec.key"_s << QString();
    QTest::newRow("encrypted PKCS#8") << u"rsa.pkcs8"_s << u"secret"_s;
    QTest::newRow("encrypted traditional") << u"rsa.traditional"_s << u"secret"_s;
}

void TestSecureEntrance::deviceMeetsUsOverTls()
{
    QFETCH(QString, key);
    QFETCH(QString, password);
    Entrance entrance(config(key, password));
    QVERIFY2(!entrance.problem, entrance.problem ? qPrintable(entrance.problem->detail) : "");
    entrance.greet = [](PeerLink* link) {
        link->sendPacket("1::");
    };
    Client device(entrance, true);
    const QByteArray id = idIn(device.ask(get("/socket.io/1/?t=1", "Origin: http://127.0.0.1:3535\r\n")));
    QCOMPARE(id.size(), 40);
    QVERIFY(device.ask(upgrade(id)).startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
    QTRY_COMPARE(device.received, QByteArray("\x81\x03") + "1::");
    QVERIFY(entrance.links.first()->origin().secure);
    device.send(frame("2::"));
    QTRY_COMPARE(entrance.messages.size(), 1);
    entrance.links.first()->sendPacket("0::");
    entrance.links.first()->closeAfterSending();
    QVERIFY(device.waitForEnd());
    QCOMPARE(device.received, QByteArray("\x81\x03") + "1::" + QByteArray("\x81\x03") + "0::");
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

void TestSecureEntrance::wrongKeyIsAProblemAndNothingListens_data()
{
    QTest::addColumn<QString>("cert");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QString& cert, const QString& key, const QString& password,
                         ProblemKind kind) {
        QTest::newRow(name) << cert << key << password << static_cast<int>(kind);
    };
    row("wrong password", u"rsa.pem"_s, u"rsa.pkcs8"_s, u"wrong"_s, ProblemKind::TlsKey);
    row("wrong password, traditional", u"rsa.pem"_s, u"rsa.traditional"_s, u"wrong"_s, ProblemKind::TlsKey);
    row("no password", u"rsa.pem"_s, u"rsa.pkcs8"_s, {}, ProblemKind::TlsKey);
    row("no key file", u"rsa.pem"_s, u"none.key"_s, {}, ProblemKind::TlsKey);
    row("no certificate file", u"none.pem"_s, u"rsa.key"_s, {}, ProblemKind::TlsCertificate);
    row("key of another", u"rsa.pem"_s, u"ec.key"_s, {}, ProblemKind::TlsKey);
}

void TestSecureEntrance::wrongKeyIsAProblemAndNothingListens()
{
    QFETCH(QString, cert);
    QFETCH(QString, key);
    QFETCH(QString, password);
    QFETCH(int, kind);
    ServerConfig wrong = config(key, password);
    wrong.cert = file(cert);
    Entrance entrance(wrong);
    QVERIFY(entrance.problem);
    QCOMPARE(static_cast<int>(entrance.problem->kind), kind);
    QCOMPARE(
        entrance.problem->subject, kind == static_cast<int>(ProblemKind::TlsKey) ? wrong.key : wrong.cert);
    QCOMPARE(entrance.doorman->port(), 0);
}

void TestSecureEntrance::plainTextIsNotAnswered()
{
    Entrance entrance(config(u"ec.key"_s));
    Client client(entrance);
    client.send(get("/"));
    QVERIFY(client.waitForEnd());
    QVERIFY(!client.received.contains("HTTP"));
    QTRY_COMPARE(entrance.count(Counter::TlsHandshakesFailed), 1);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

namespace {

/// A client in TLS that decides what its socket sends and when.
class Talker {
public:
    explicit Talker(const Entrance& entrance)
        : m_socket(entrance)
    {
    }
    /// Puts the encrypted bytes, in pieces of this size, on the wire.
    void deliver(const QByteArray& encrypted, qsizetype piece)
    {
        for (qsizetype at = 0; at < encrypted.size(); at += piece) {
            m_socket.send(encrypted.mid(at, piece));
            m_socket.socket->flush();
            QCoreApplication::processEvents();
        }
    }
    void deliver() { deliver(tls.outgoing(), 1 << 20); }
    /// Whether the handshake came to its end.
    [[nodiscard]] bool open(qsizetype piece = 1 << 20)
    {
        tls.shakeHands();
        return m_socket.socket->waitForConnected() && QTest::qWaitFor([&] {
            deliver(tls.outgoing(), piece);
            listen();
            return SSL_is_init_finished(tls.ssl()) == 1;
        });
    }
    void say(const QByteArray& plain, qsizetype piece = 1 << 20)
    {
        tls.say(plain);
        deliver(tls.outgoing(), piece);
    }
    /// Whether that was heard by now.
    [[nodiscard]] bool hears(const QByteArray& text)
    {
        return QTest::qWaitFor([&] {
            listen();
            return heard.contains(text);
        });
    }
    [[nodiscard]] bool waitForEnd() { return m_socket.waitForEnd(); }

    TlsClient tls;
    QByteArray heard;

private:
    void listen() { heard += tls.receive(std::exchange(m_socket.received, {})); }
    Client m_socket;
};

} // namespace

void TestSecureEntrance::bytesMayComeOneByOne()
{
    Entrance entrance(config(u"ec.key"_s));
    Talker talker(entrance);
    QVERIFY(talker.open(1));
    talker.say(upgrade("12345678901234567890"), 1);
    QVERIFY(talker.hears("101 Switching Protocols"));
    talker.say(frame("2::"), 1);
    QTRY_COMPARE(entrance.messages.size(), 1);
    QCOMPARE(entrance.count(Counter::TlsHandshakesFailed), 0);
}

void TestSecureEntrance::brokenRecordEndsALink()
{
    Entrance entrance(config(u"ec.key"_s));
    Talker talker(entrance);
    QVERIFY(talker.open());
    talker.say(upgrade("12345678901234567890"));
    QTRY_COMPARE(entrance.links.size(), 1);
    talker.deliver(QByteArray(64, '\0'), 64);
    QTRY_COMPARE(entrance.closings.size(), 1);
    QVERIFY(talker.waitForEnd());
    QCOMPARE(entrance.count(Counter::TlsHandshakesFailed), 0);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

void TestSecureEntrance::requestBeforeTheLastWordIsAnswered()
{
    QFile page(file(u"page.bin"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(QByteArray(3'000'000, 'x') + "the end");
    page.close();
    ServerConfig pages = config(u"ec.key"_s);
    pages.webRoot = m_dir.path();
    Entrance entrance(pages);
    Talker talker(entrance);
    QVERIFY(talker.open());
    talker.tls.say(get("/page.bin"));
    SSL_shutdown(talker.tls.ssl());
    talker.deliver();
    QVERIFY(talker.hears("the end"));
    QVERIFY(talker.waitForEnd());
    QVERIFY(talker.hears({}) && talker.tls.heardLastWord());
}

void TestSecureEntrance::pipelinedRequestsAreAnsweredInOrder()
{
    constexpr int requests = 300; // several times what is decrypted ahead
    Entrance entrance(config(u"ec.key"_s));
    Talker talker(entrance);
    QVERIFY(talker.open());
    const QByteArray one
        = "HEAD / HTTP/1.1\r\nHost: 127.0.0.1:3535\r\nX-Filler: " + QByteArray(2000, 'x') + "\r\n\r\n";
    talker.say(one.repeated(requests) + get("/socket.io/1/"));
    QVERIFY(talker.hears("60:60"));
    QCOMPARE(talker.heard.count("HTTP/1.1 200 OK"), requests + 1);
    QCOMPARE(entrance.count(Counter::PagesServed), requests);
}

void TestSecureEntrance::slowReaderOfAPageHoldsLittle()
{
    constexpr qint64 sip = 64 * 1024;
    constexpr qint64 most = qint64{8} * 1024 * 1024;
    QFile huge(file(u"huge.bin"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64{100} * 1024 * 1024));
    ServerConfig pages = config(u"ec.key"_s);
    pages.webRoot = m_dir.path();
    Entrance entrance(pages);
    Client client(entrance, true);
    client.socket->setReadBufferSize(sip);
    client.reading = false;
    client.send(get("/huge.bin"));
    QTRY_VERIFY(client.socket->bytesAvailable() > 0);
    const qint64 before = residentBytes();
    const auto held = [&] {
        qint64 bytes = 0;
        for (const QTcpSocket* socket : entrance.doorman->findChildren<QTcpSocket*>())
            bytes = std::max(bytes, socket->bytesToWrite());
        return bytes;
    };
    for (int sips = 0; sips < 200; ++sips) {
        QTRY_VERIFY(client.socket->bytesAvailable() > 0);
        client.socket->read(sip);
        QVERIFY(held() < 2 * sip);
    }
    QVERIFY(residentBytes() - before < most);
}

void TestSecureEntrance::silentHandshakeIsEndedAtTheDeadline()
{
    ServerConfig impatient = config(u"ec.key"_s);
    impatient.limits.tlsSeconds = 1s;
    Entrance entrance(impatient);
    Client client(entrance);
    QVERIFY(client.waitForEnd());
    QTRY_COMPARE(entrance.count(Counter::TlsHandshakesFailed), 1);
}

void TestSecureEntrance::certificateIsSwappedForNewConnections()
{
    Entrance entrance(config(u"rsa.key"_s));
    const auto nameOf = [](const Client& client) {
        return qobject_cast<QSslSocket*>(client.socket.get())
            ->peerCertificate()
            .subjectInfo(QSslCertificate::CommonName)
            .value(0);
    };
    Client before(entrance, true);
    QVERIFY(before.ask(get("/")).startsWith("HTTP/1.1 200 "));
    QCOMPARE(nameOf(before), u"first"_s);
    QVERIFY(!entrance.doorman->reconfigure(config(u"ec.key"_s)));
    Client after(entrance, true);
    QVERIFY(after.ask(get("/")).startsWith("HTTP/1.1 200 "));
    QCOMPARE(nameOf(after), u"second"_s);
    QVERIFY(before.ask(get("/")).startsWith("HTTP/1.1 200 "));
}

void TestSecureEntrance::wrongCertificateChangesNothing()
{
    Entrance entrance(config(u"rsa.key"_s));
    const auto problem = entrance.doorman->reconfigure(config(u"rsa.pkcs8"_s, u"wrong"_s));
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::TlsKey);
    Client client(entrance, true);
    QVERIFY(client.ask(get("/")).startsWith("HTTP/1.1 200 "));
}

void TestSecureEntrance::plainPortStaysPlain()
{
    Entrance secure(config(u"ec.key"_s));
    Entrance plain;
    plain.doorman->setTls(secure.doorman->tls());
    Client client(plain);
    QVERIFY(client.ask(get("/")).startsWith("HTTP/1.1 200 "));
}

void TestSecureEntrance::pagesAndPollsWorkOverTls()
{
    QFile big(file(u"big.bin"_s));
    QVERIFY(big.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray("0123456789").repeated(100'000);
    big.write(content);
    big.close();
    ServerConfig pages = config(u"ec.key"_s);
    pages.webRoot = m_dir.path();
    Entrance entrance(pages);
    Client client(entrance, true);
    const QByteArray page = client.ask(get("/big.bin"));
    QVERIFY(page.endsWith(content));
    const QByteArray id = idIn(client.ask(get("/socket.io/1/")));
    entrance.greet = [](PeerLink* link) {
        link->sendPacket("1::");
    };
    QVERIFY(client.ask(get("/socket.io/1/xhr-polling/" + id)).endsWith("\r\n\r\n1::"));
}

void TestSecureEntrance::peerThatDoesNotReadIsCutOff()
{
    Entrance entrance(config(u"ec.key"_s));
    Client client(entrance, true);
    QVERIFY(client.ask(upgrade("12345678901234567890")).startsWith("HTTP/1.1 101 "));
    QTRY_COMPARE(entrance.links.size(), 1);
    client.reading = false;
    client.socket->setReadBufferSize(1024);
    const QByteArray packet = "3:::" + QByteArray(30000, 'x');
    for (int i = 0; i < 3000 && entrance.links.first() && entrance.closings.isEmpty(); ++i) {
        entrance.links.first()->sendPacket(packet);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(entrance.closings.size(), 1);
    QVERIFY(entrance.count(Counter::SendQueueOverflows) >= 1);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestSecureEntrance)
#include "tst_secure_entrance.moc"
