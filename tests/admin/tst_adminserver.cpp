// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminGuard.h"
#include "server/admin/AdminServer.h"
#include "tests/admin/MemoryOperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

ServerConfig testConfig()
{
    ServerConfig config;
    config.adminPort = 0;
    return config;
}

/// What came back on one connection until the server closed it.
struct Reply {
    QByteArray bytes;

    [[nodiscard]] int status() const { return bytes.mid(9, 3).toInt(); }
    [[nodiscard]] QByteArray head() const { return bytes.left(bytes.indexOf("\r\n\r\n") + 2); }
    [[nodiscard]] QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body()).object(); }
};

/// Sends the bytes and reads until the other side closes. `socket` may be encrypted already.
Reply exchange(QTcpSocket& socket, const QByteArray& request)
{
    Reply reply;
    socket.write(request);
    const bool closed
        = QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    if (closed)
        reply.bytes = socket.readAll();
    return reply;
}

} // namespace

class AdminServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void commandIsAnswered();
    void failureIsAlsoStatus200();
    void oldHttpWithHostIsAnswered();
    void headHasNoBody();
    void headersForbidEverythingForeign();
    void pageIsServedWithItsPolicy_data();
    void pageIsServedWithItsPolicy();
    void browserIsSentToThePage();
    void otherPathsAreNotFound_data();
    void otherPathsAreNotFound();

    void hostileRequestIsRefused_data();
    void hostileRequestIsRefused();
    void refusalIsReportedOnce();
    void brokenRequestIsRefused_data();
    void brokenRequestIsRefused();
    void hugeHeadIsRefusedWithAnAnswer();
    void slowHeadIsCutOff();
    void silentConnectionIsCutOff();
    void headMayComeByteByByte();
    void secondRequestOnAConnectionIsNotServed();
    void pipelinedRequestIsRefused();
    void bodyIsReadAndIgnored();
    void tooManyConnectionsAreClosed();
    void goodClientIsServedBesideSlowOnes();
    void largeAnswerArrivesWhole();

    void busyPortIsAProblem();
    void remoteAdminAddressIsAProblem();
    void switchedOffMeansNotListening();
    void rulesChangeWithoutANewPort();
    void badConfigurationLeavesTheOldOneWorking();
    void portMoves();
    void bothLoopbacksListenOnOnePort();
    void everythingWorksOverTls();
    void plainTextOnTlsIsCutOff();

private:
    void listen(const ServerConfig& config);
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;
    [[nodiscard]] Reply send(const QByteArray& request) const;
    [[nodiscard]] Reply get(const QByteArray& target, const QByteArray& fields = {}) const;
    [[nodiscard]] QByteArray hostField() const;

    std::unique_ptr<MemoryOperations> m_operations;
    std::unique_ptr<Counters> m_counters;
    std::unique_ptr<AdminServer> m_server;
    QTemporaryDir m_folder;
};

void AdminServerTest::init()
{
    m_operations = std::make_unique<MemoryOperations>();
    m_counters = std::make_unique<Counters>();
    m_server = std::make_unique<AdminServer>(*m_operations, *m_counters);
    listen(testConfig());
}

void AdminServerTest::cleanup()
{
    m_server.reset();
}

void AdminServerTest::listen(const ServerConfig& config)
{
    const auto problem = m_server->listen(config);
    QVERIFY2(!problem, problem ? qPrintable(problem->subject + u": "_s + problem->detail) : "");
}

std::unique_ptr<QTcpSocket> AdminServerTest::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_server->port());
    if (!QTest::qWaitFor([&socket] { return socket->state() == QAbstractSocket::ConnectedState; }))
        qFatal("cannot connect to the admin port");
    return socket;
}

Reply AdminServerTest::send(const QByteArray& request) const
{
    return exchange(*connected(), request);
}

QByteArray AdminServerTest::hostField() const
{
    return "Host: 127.0.0.1:" + QByteArray::number(m_server->port()) + "\r\n";
}

Reply AdminServerTest::get(const QByteArray& target, const QByteArray& fields) const
{
    return send("GET " + target + " HTTP/1.1\r\n" + hostField() + fields + "\r\n");
}

// ---- What works ------------------------------------------------------------------------------------------

void AdminServerTest::commandIsAnswered()
{
    const Reply added = get("/?c=addRoom&i=Front%20door");
    QCOMPARE(added.status(), 200);
    QCOMPARE(added.json().value(u"status"_s).toString(), u"SUCCESS"_s);
    QCOMPARE(m_operations->allowList, QStringList{u"Front door"_s});
    const Reply listed = get("/?c=listRooms");
    QCOMPARE(listed.json().value(u"data"_s).toArray().first().toObject().value(u"name"_s).toString(),
        u"Front door"_s);
    QCOMPARE(m_counters->value(Counter::AdminRequests), 2U);
    QCOMPARE(m_counters->value(Counter::AdminRefused), 0U);
}

void AdminServerTest::failureIsAlsoStatus200()
{
    for (const QByteArray& target : {"/"_ba, "/?c=reboot"_ba, "/?c=addToken"_ba}) {
        const Reply reply = get(target);
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.head().toLower().contains("content-type: application/json\r\n"));
        QCOMPARE(reply.json().value(u"status"_s).toString(), u"FAIL"_s);
        QVERIFY(!reply.json().value(u"description"_s).toString().isEmpty());
    }
}

void AdminServerTest::oldHttpWithHostIsAnswered()
{
    const Reply reply = send("GET /?c=version HTTP/1.0\r\n" + hostField() + "Connection: close\r\n\r\n");
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.json().value(u"status"_s).toString(), u"SUCCESS"_s);
}

void AdminServerTest::headHasNoBody()
{
    const Reply reply = send("HEAD /ersadmin.html HTTP/1.1\r\n" + hostField() + "\r\n");
    QCOMPARE(reply.status(), 200);
    QVERIFY(reply.head().contains("default-src 'none'"));
    QCOMPARE(reply.body(), QByteArray());
}

void AdminServerTest::headersForbidEverythingForeign()
{
    const QByteArray head = get("/?c=version").head().toLower();
    QVERIFY(!head.contains("access-control"));
    for (const QByteArray& field :
        {"x-content-type-options: nosniff\r\n"_ba, "cache-control: no-store\r\n"_ba,
            "cross-origin-resource-policy: same-origin\r\n"_ba, "connection: close\r\n"_ba})
        QVERIFY2(head.contains(field), head.constData());
}

void AdminServerTest::pageIsServedWithItsPolicy_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("mimeType");
    QTest::addColumn<QByteArray>("needle");
    QTest::newRow("page") << "/ersadmin.html"_ba
                          << "text/html; charset=utf-8"_ba
                          << "<title>Rendezvous"_ba;
    QTest::newRow("style") << "/ersadmin.css"_ba
                           << "text/css; charset=utf-8"_ba
                           << "prefers-color-scheme"_ba;
    QTest::newRow("script") << "/ersadmin.js"_ba
                            << "text/javascript; charset=utf-8"_ba
                            << "textContent"_ba;
    QTest::newRow("icon") << "/icon.svg"_ba
                          << "image/svg+xml"_ba
                          << "<svg"_ba;
}

void AdminServerTest::pageIsServedWithItsPolicy()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, mimeType);
    QFETCH(const QByteArray, needle);
    const Reply reply = get(path, "Sec-Fetch-Site: none\r\n");
    QCOMPARE(reply.status(), 200);
    QVERIFY(reply.head().toLower().contains("content-type: " + mimeType + "\r\n"));
    QVERIFY(reply.head().contains("default-src 'none'; script-src 'self'"));
    QVERIFY(!reply.head().contains("unsafe"));
    QVERIFY(reply.body().contains(needle));
    QVERIFY(!reply.body().contains("innerHTML"));
    QVERIFY(!reply.body().contains(" style="));
}

void AdminServerTest::browserIsSentToThePage()
{
    const Reply reply = get("/", "Accept: text/html,*/*;q=0.8\r\nSec-Fetch-Site: none\r\n");
    QCOMPARE(reply.status(), 303);
    QVERIFY(reply.head().toLower().contains("location: /ersadmin.html\r\n")); // Qt 6.8 writes it so
    // A command is a command, whoever asks.
    QCOMPARE(get("/?c=version", "Accept: text/html\r\n").status(), 200);
}

void AdminServerTest::otherPathsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"/favicon.ico", "/demo/evowrtcclient.html", "/admin/ersadmin.html",
             "/..%2fersadmin.html", "/%2e%2e/ersadmin.html", "/ersadmin.html/", "//ersadmin.html"})
        QTest::newRow(target) << QByteArray(target);
}

void AdminServerTest::otherPathsAreNotFound()
{
    QFETCH(const QByteArray, target);
    const Reply reply = get(target);
    QCOMPARE(reply.status(), 404);
    QVERIFY(!reply.body().contains("<title>"));
}

// ---- What is refused -------------------------------------------------------------------------------------

void AdminServerTest::hostileRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray line = "GET /?c=addToken&i=stolen HTTP/1.1\r\n";
    QTest::newRow("no Host") << line + "\r\n";
    QTest::newRow("no Host, old HTTP") << "GET /?c=addToken&i=stolen HTTP/1.0\r\n\r\n"_ba;
    QTest::newRow("two Hosts") << line + "%HOST%Host: evil.example\r\n\r\n";
    QTest::newRow("two Hosts, foreign first") << line + "Host: evil.example\r\n%HOST%\r\n";
    QTest::newRow("two equal Hosts") << line + "%HOST%%HOST%\r\n";
    QTest::newRow("rebound name") << line + "Host: evil.example:%PORT%\r\n\r\n";
    QTest::newRow("image on a foreign page")
        << line + "%HOST%Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n\r\n";
    QTest::newRow("foreign form")
        << "POST /?c=addToken&i=stolen HTTP/1.1\r\n%HOST%Origin: http://evil.example\r\n"
           "Content-Type: text/plain\r\nContent-Length: 3\r\n\r\na=b"_ba;
    QTest::newRow("sandboxed frame") << line + "%HOST%Origin: null\r\n\r\n";
    QTest::newRow("old browser on a foreign page") << line + "%HOST%Referer: http://evil.example/x\r\n\r\n";
    QTest::newRow("preflight")
        << "OPTIONS /?c=addToken&i=stolen HTTP/1.1\r\n%HOST%Origin: http://evil.example\r\n"
           "Access-Control-Request-Method: POST\r\n\r\n"_ba;
    QTest::newRow("DELETE") << "DELETE /?c=addToken&i=stolen HTTP/1.1\r\n%HOST%\r\n"_ba;
    QTest::newRow("through a proxy") << line + "%HOST%X-Forwarded-For: 127.0.0.1\r\n\r\n";
}

void AdminServerTest::hostileRequestIsRefused()
{
    QFETCH(QByteArray, request);
    request.replace("%HOST%", hostField()).replace("%PORT%", QByteArray::number(m_server->port()));
    const Reply reply = send(request);
    QCOMPARE(reply.status(), 403);
    QCOMPARE(reply.body(), QByteArray());
    QVERIFY(!reply.head().toLower().contains("access-control"));
    QVERIFY(m_operations->tokenList.isEmpty());
    QCOMPARE(m_counters->value(Counter::AdminRefused), 1U);
    QCOMPARE(m_counters->value(Counter::AdminRequests), 0U);
}

void AdminServerTest::refusalIsReportedOnce()
{
    QList<Event> events;
    connect(m_server.get(), &AdminServer::reported, this,
        [&events](const Event& event) { events.append(event); });
    QCOMPARE(send("GET / HTTP/1.1\r\nHost: evil.example\x80\r\n\r\n").status(), 403);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, EventKind::AdminRefused);
    QVERIFY(events.first().wall > 0);
    const auto& fields = events.first().fields;
    QCOMPARE(fields.at(0).second, u"host_foreign"_s);
    QCOMPARE(fields.at(1).second, u"127.0.0.1"_s);
    QVERIFY(fields.at(2).second.startsWith(u"evil.example"_s));
}

void AdminServerTest::brokenRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("TLS greeting") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12);
    QTest::newRow("bare line feeds") << "GET / HTTP/1.1\n%HOST%\n\n"_ba;
    QTest::newRow("chunked body")
        << "POST / HTTP/1.1\r\n%HOST%Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba;
    QTest::newRow("websocket")
        << "GET / HTTP/1.1\r\n%HOST%Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"_ba;
    QTest::newRow("two lengths")
        << "POST / HTTP/1.1\r\n%HOST%Content-Length: 1\r\nContent-Length: 1\r\n\r\na"_ba;
    QTest::newRow("absolute target") << "GET http://127.0.0.1/?c=version HTTP/1.1\r\n%HOST%\r\n"_ba;
}

void AdminServerTest::brokenRequestIsRefused()
{
    QFETCH(QByteArray, request);
    QCOMPARE(send(request.replace("%HOST%", hostField())).status(), 400);
    QCOMPARE(m_counters->value(Counter::HeadsMalformed), 1U);
    QCOMPARE(m_counters->value(Counter::AdminRequests), 0U);
}

void AdminServerTest::hugeHeadIsRefusedWithAnAnswer()
{
    const Reply longField = get("/", "X: " + QByteArray(300 * 1024, 'a') + "\r\n");
    QCOMPARE(longField.status(), 431);
    QCOMPARE(get("/", QByteArray("X: a\r\n").repeated(100)).status(), 431);
    QCOMPARE(send("POST / HTTP/1.1\r\n" + hostField() + "Content-Length: 300000000\r\n\r\n"
                 + QByteArray(100'000, 'a'))
                 .status(),
        413);
    QCOMPARE(m_counters->value(Counter::HeadsTooLarge), 3U);
}

void AdminServerTest::slowHeadIsCutOff()
{
    ServerConfig config = testConfig();
    config.limits.headSeconds = std::chrono::seconds(1);
    listen(config);
    const Reply reply = send("GET /?c=version HTTP/1.1\r\n" + hostField() + "X-Slow: ");
    QCOMPARE(reply.status(), 408);
    QCOMPARE(m_counters->value(Counter::HeadsTooSlow), 1U);
}

void AdminServerTest::silentConnectionIsCutOff()
{
    ServerConfig config = testConfig();
    config.limits.headSeconds = std::chrono::seconds(1);
    listen(config);
    QCOMPARE(send({}).status(), 408);
}

void AdminServerTest::headMayComeByteByByte()
{
    const auto socket = connected();
    const QByteArray request = "GET /?c=version HTTP/1.1\r\n" + hostField() + "\r\n";
    for (const char byte : request) {
        socket->write(&byte, 1);
        socket->flush();
        QCoreApplication::processEvents();
    }
    const Reply reply = exchange(*socket, {});
    QCOMPARE(reply.json().value(u"status"_s).toString(), u"SUCCESS"_s);
}

void AdminServerTest::secondRequestOnAConnectionIsNotServed()
{
    const auto socket = connected();
    const QByteArray good = "GET /?c=version HTTP/1.1\r\n" + hostField() + "\r\n";
    socket->write(good);
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    const Reply reply = exchange(*socket, "GET /?c=addToken&i=stolen HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QCOMPARE(reply.bytes.count("HTTP/1.1 "), 1);
    QVERIFY(m_operations->tokenList.isEmpty());
}

void AdminServerTest::pipelinedRequestIsRefused()
{
    const QByteArray good = "GET /?c=addToken&i=a HTTP/1.1\r\n" + hostField() + "\r\n";
    QCOMPARE(send(good + good).status(), 400);
    QVERIFY(m_operations->tokenList.isEmpty());
}

void AdminServerTest::bodyIsReadAndIgnored()
{
    const Reply reply = send("POST /?c=addToken&i=a HTTP/1.1\r\n" + hostField()
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
          "19\r\n\r\nc=delToken&i=abcdefg");
    QCOMPARE(reply.status(), 400); // one byte more than announced
    const Reply good = send("POST /?c=addToken&i=a HTTP/1.1\r\n" + hostField()
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
          "20\r\n\r\nc=delToken&i=abcdefg");
    QCOMPARE(good.status(), 200);
    QCOMPARE(m_operations->tokenList.size(), 1);
}

void AdminServerTest::tooManyConnectionsAreClosed()
{
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < AdminGuard::maxConnections; ++i)
        idle.push_back(connected());
    QTRY_COMPARE(m_counters->value(Counter::ConnectionsAccepted), quint64(AdminGuard::maxConnections));
    QTcpSocket further;
    further.connectToHost(QHostAddress::LocalHost, m_server->port());
    QTRY_COMPARE(m_counters->value(Counter::ConnectionsRefused), 1U);
    QTRY_COMPARE(further.state(), QAbstractSocket::UnconnectedState);
    idle.clear();
    QTRY_COMPARE(get("/?c=version").status(), 200);
}

void AdminServerTest::goodClientIsServedBesideSlowOnes()
{
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < AdminGuard::maxConnections - 1; ++i) {
        slow.push_back(connected());
        slow.back()->write("GET / HTTP/1.1\r\nX: ");
    }
    QCOMPARE(get("/?c=version").status(), 200);
}

void AdminServerTest::largeAnswerArrivesWhole()
{
    for (int i = 0; i < 5000; ++i)
        m_operations->allowList.append(u"room number %1"_s.arg(i));
    const Reply reply = get("/?c=listRooms");
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.json().value(u"data"_s).toArray().size(), 5000);
}

// ---- Configuration ---------------------------------------------------------------------------------------

void AdminServerTest::busyPortIsAProblem()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerConfig config = testConfig();
    config.adminPort = other.serverPort();
    const auto problem = m_server->listen(config);
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::PortBusy);
    QCOMPARE(problem->subject, u"127.0.0.1:%1"_s.arg(other.serverPort()));
    QCOMPARE(m_server->status().state, PartState::Failed);
    QCOMPARE(m_server->status().problem, problem);
    QCOMPARE(m_server->port(), 0);
}

void AdminServerTest::remoteAdminAddressIsAProblem()
{
    ServerConfig config = testConfig();
    config.adminIp = {u"192.0.2.1"_s};
    const auto problem = m_server->listen(config);
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::AdminNeedsKey);
    QCOMPARE(m_server->port(), 0);
}

void AdminServerTest::switchedOffMeansNotListening()
{
    ServerConfig config = testConfig();
    config.adminAccessEnabled = false;
    QVERIFY(!m_server->reconfigure(config));
    QCOMPARE(m_server->status().state, PartState::Stopped);
    QCOMPARE(m_server->port(), 0);
    QVERIFY(!m_server->reconfigure(testConfig()));
    QCOMPARE(get("/?c=version").status(), 200);
}

void AdminServerTest::rulesChangeWithoutANewPort()
{
    const quint16 port = m_server->port();
    const QByteArray request
        = "GET /?c=version HTTP/1.1\r\nHost: admin.example:" + QByteArray::number(port) + "\r\n\r\n";
    QCOMPARE(send(request).status(), 403);
    ServerConfig config = testConfig();
    config.admin.hosts = {u"admin.example"_s};
    QVERIFY(!m_server->reconfigure(config));
    QCOMPARE(m_server->port(), port);
    QCOMPARE(send(request).status(), 200);
}

void AdminServerTest::badConfigurationLeavesTheOldOneWorking()
{
    const quint16 port = m_server->port();
    ServerConfig config = testConfig();
    config.trustedProxies = {u"nonsense"_s};
    const auto wrongRules = m_server->reconfigure(config);
    QVERIFY(wrongRules);
    QCOMPARE(wrongRules->kind, ProblemKind::Configuration);
    QCOMPARE(m_server->port(), port);
    QCOMPARE(get("/?c=version").status(), 200);

    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    config = testConfig();
    config.adminPort = other.serverPort();
    const auto busy = m_server->reconfigure(config);
    QVERIFY(busy);
    QCOMPARE(busy->kind, ProblemKind::PortBusy);
    QCOMPARE(m_server->status().state, PartState::Listening);
    QCOMPARE(get("/?c=version").status(), 200);
}

void AdminServerTest::portMoves()
{
    quint16 wanted = 0;
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        wanted = probe.serverPort();
    }
    ServerConfig config = testConfig();
    config.adminPort = wanted;
    QVERIFY(!m_server->reconfigure(config));
    QCOMPARE(m_server->port(), wanted);
    QCOMPARE(m_server->status().address, u"127.0.0.1:%1"_s.arg(wanted));
    QCOMPARE(get("/?c=version").status(), 200);
}

void AdminServerTest::bothLoopbacksListenOnOnePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6 loopback");
    probe.close();
    ServerConfig config = testConfig();
    config.adminIp = {u"localhost"_s};
    listen(config);
    QCOMPARE(get("/?c=version").status(), 200);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHostIPv6, m_server->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const Reply reply = exchange(socket,
        "GET /?c=version HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(m_server->port()) + "\r\n\r\n");
    QCOMPARE(reply.status(), 200);
}

// ---- TLS -------------------------------------------------------------------------------------------------

namespace {

/// A self-signed certificate and its key in `folder`; empty when openssl is not at hand.
std::optional<ServerConfig> secureConfig(const QTemporaryDir& folder)
{
    ServerConfig config = testConfig();
    config.secure = true;
    config.key = folder.filePath(u"key.pem"_s);
    config.cert = folder.filePath(u"cert.pem"_s);
    const int code = QProcess::execute(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, config.key,
            u"-out"_s, config.cert});
    return code == 0 ? std::optional(config) : std::nullopt;
}

} // namespace

void AdminServerTest::everythingWorksOverTls()
{
    const auto config = secureConfig(m_folder);
    QVERIFY2(config, "openssl is needed to make a certificate");
    QVERIFY(!m_server->reconfigure(*config));
    for (int round = 0; round < 3; ++round) {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->port());
        QTRY_VERIFY(socket.isEncrypted());
        const Reply reply = exchange(socket,
            "GET /ersadmin.js HTTP/1.1\r\n" + hostField()
                + "Origin: https://127.0.0.1:" + QByteArray::number(m_server->port()) + "\r\n\r\n");
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.body().contains("poll();"));
    }
    QCOMPARE(m_counters->value(Counter::AdminRequests), 3U);
}

void AdminServerTest::plainTextOnTlsIsCutOff()
{
    const auto config = secureConfig(m_folder);
    QVERIFY2(config, "openssl is needed to make a certificate");
    QVERIFY(!m_server->reconfigure(*config));
    const Reply reply = get("/?c=version");
    QVERIFY(!reply.bytes.startsWith("HTTP/"));
    QCOMPARE(m_counters->value(Counter::TlsHandshakesFailed), 1U);
    QCOMPARE(m_counters->value(Counter::AdminRequests), 0U);
}

QTEST_GUILESS_MAIN(AdminServerTest)
#include "tst_adminserver.moc"
