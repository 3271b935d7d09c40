// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/TlsSetup.h"
#include "tests/admin/DoorKit.h"

#include <QJsonArray>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

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
    void browserIsSentToThePage();
    void otherPathsAreNotFound_data();
    void otherPathsAreNotFound();
    void refusalIsReportedOnce();
    void busyPortIsAProblem();
    void remoteAdminAddressIsAProblem();
    void switchedOffMeansNotListening();
    void rulesChangeWithoutANewPort();
    void badConfigurationLeavesTheOldOneWorking();
    void portMoves();
    void bothLoopbacksListenOnOnePort();
    void everythingWorksOverTls();
    void plainTextOnTlsIsCutOff();
    void newCertificateIsServedFromThenOn();

private:
    std::unique_ptr<DoorKit> m_kit;
};

void AdminServerTest::init()
{
    m_kit = std::make_unique<DoorKit>();
    m_kit->listen(DoorKit::plainConfig());
}

void AdminServerTest::cleanup()
{
    m_kit.reset();
}

void AdminServerTest::commandIsAnswered()
{
    const Reply added = m_kit->get("/?c=addRoom&i=Front%20door");
    QCOMPARE(added.status(), 200);
    QCOMPARE(added.json().value(u"status"_s).toString(), u"SUCCESS"_s);
    QCOMPARE(m_kit->operations.allowList, QStringList{u"Front door"_s});
    const Reply listed = m_kit->get("/?c=listRooms");
    QCOMPARE(listed.json().value(u"data"_s).toArray().first().toObject().value(u"name"_s).toString(),
        u"Front door"_s);
    QCOMPARE(m_kit->counters.value(Counter::AdminRequests), 2U);
    QCOMPARE(m_kit->counters.value(Counter::AdminRefused), 0U);
}

void AdminServerTest::failureIsAlsoStatus200()
{
    for (const QByteArray& target : {"/"_ba, "/?c=reboot"_ba, "/?c=addToken"_ba}) {
        const Reply reply = m_kit->get(target);
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.head().toLower().contains("content-type: application/json\r\n"));
        QCOMPARE(reply.json().value(u"status"_s).toString(), u"FAIL"_s);
        QVERIFY(!reply.json().value(u"description"_s).toString().isEmpty());
    }
}

void AdminServerTest::oldHttpWithHostIsAnswered()
{
    const Reply reply
        = m_kit->send("GET /?c=version HTTP/1.0\r\n" + m_kit->hostField() + "Connection: close\r\n\r\n");
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.json().value(u"status"_s).toString(), u"SUCCESS"_s);
}

void AdminServerTest::headHasNoBody()
{
    const Reply reply = m_kit->send("HEAD /ersadmin.html HTTP/1.1\r\n" + m_kit->hostField() + "\r\n");
    QCOMPARE(reply.status(), 200);
    QVERIFY(reply.head().contains("default-src 'none'"));
    QCOMPARE(reply.body(), QByteArray());
}

void AdminServerTest::headersForbidEverythingForeign()
{
    const QByteArray head = m_kit->get("/?c=version").head().toLower();
    QVERIFY(!head.contains("access-control"));
    for (const QByteArray& field :
        {"x-content-type-options: nosniff\r\n"_ba, "cache-control: no-store\r\n"_ba,
            "cross-origin-resource-policy: same-origin\r\n"_ba, "connection: close\r\n"_ba})
        QVERIFY2(head.contains(field), head.constData());
}

void AdminServerTest::browserIsSentToThePage()
{
    const Reply reply = m_kit->get("/", "Accept: text/html,*/*;q=0.8\r\nSec-Fetch-Site: none\r\n");
    QCOMPARE(reply.status(), 303);
    QVERIFY(reply.head().toLower().contains("location: /ersadmin.html\r\n")); // Qt 6.8 writes it so
    // A command is a command, whoever asks.
    QCOMPARE(m_kit->get("/?c=version", "Accept: text/html\r\n").status(), 200);
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
    const Reply reply = m_kit->get(target);
    QCOMPARE(reply.status(), 404);
    QVERIFY(!reply.body().contains("<title>"));
}

void AdminServerTest::refusalIsReportedOnce()
{
    const QList<Event>& events = m_kit->events;
    QCOMPARE(m_kit->send("GET / HTTP/1.1\r\nHost: evil.example\x80\r\n\r\n").status(), 403);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, EventKind::AdminRefused);
    QVERIFY(events.first().wall > 0);
    const auto& fields = events.first().fields;
    QCOMPARE(fields.at(0).second, u"host_foreign"_s);
    QCOMPARE(fields.at(1).second, u"127.0.0.1"_s);
    QVERIFY(fields.at(2).second.startsWith(u"evil.example"_s));
}

void AdminServerTest::busyPortIsAProblem()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerConfig config = DoorKit::plainConfig();
    config.adminPort = other.serverPort();
    const auto problem = m_kit->server->listen(config);
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::PortBusy);
    QCOMPARE(problem->subject, u"127.0.0.1:%1"_s.arg(other.serverPort()));
    QCOMPARE(m_kit->server->status().state, PartState::Failed);
    QCOMPARE(m_kit->server->status().problem, problem);
    QCOMPARE(m_kit->server->port(), 0);
}

void AdminServerTest::remoteAdminAddressIsAProblem()
{
    ServerConfig config = DoorKit::plainConfig();
    config.adminIp = {u"192.0.2.1"_s};
    const auto problem = m_kit->server->listen(config);
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::AdminNeedsTls);
    QCOMPARE(m_kit->server->port(), 0);
}

void AdminServerTest::switchedOffMeansNotListening()
{
    ServerConfig config = DoorKit::plainConfig();
    config.adminAccessEnabled = false;
    QVERIFY(!m_kit->server->reconfigure(config));
    QCOMPARE(m_kit->server->status().state, PartState::Stopped);
    QCOMPARE(m_kit->server->port(), 0);
    QVERIFY(!m_kit->server->reconfigure(DoorKit::plainConfig()));
    QCOMPARE(m_kit->get("/?c=version").status(), 200);
}

void AdminServerTest::rulesChangeWithoutANewPort()
{
    const quint16 port = m_kit->server->port();
    const QByteArray request
        = "GET /?c=version HTTP/1.1\r\nHost: admin.example:" + QByteArray::number(port) + "\r\n\r\n";
    QCOMPARE(m_kit->send(request).status(), 403);
    ServerConfig config = DoorKit::plainConfig();
    config.admin.hosts = {u"admin.example"_s};
    QVERIFY(!m_kit->server->reconfigure(config));
    QCOMPARE(m_kit->server->port(), port);
    QCOMPARE(m_kit->send(request).status(), 200);
}

void AdminServerTest::badConfigurationLeavesTheOldOneWorking()
{
    const quint16 port = m_kit->server->port();
    ServerConfig config = DoorKit::plainConfig();
    config.trustedProxies = {u"nonsense"_s};
    const auto wrongRules = m_kit->server->reconfigure(config);
    QVERIFY(wrongRules);
    QCOMPARE(wrongRules->kind, ProblemKind::Configuration);
    QCOMPARE(m_kit->server->port(), port);
    QCOMPARE(m_kit->get("/?c=version").status(), 200);

    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    config = DoorKit::plainConfig();
    config.adminPort = other.serverPort();
    const auto busy = m_kit->server->reconfigure(config);
    QVERIFY(busy);
    QCOMPARE(busy->kind, ProblemKind::PortBusy);
    QCOMPARE(m_kit->server->status().state, PartState::Listening);
    QCOMPARE(m_kit->get("/?c=version").status(), 200);
}

void AdminServerTest::portMoves()
{
    quint16 wanted = 0;
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        wanted = probe.serverPort();
    }
    ServerConfig config = DoorKit::plainConfig();
    config.adminPort = wanted;
    QVERIFY(!m_kit->server->reconfigure(config));
    QCOMPARE(m_kit->server->port(), wanted);
    QCOMPARE(m_kit->server->status().address, u"127.0.0.1:%1"_s.arg(wanted));
    QCOMPARE(m_kit->get("/?c=version").status(), 200);
}

void AdminServerTest::bothLoopbacksListenOnOnePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6 loopback");
    probe.close();
    ServerConfig config = DoorKit::plainConfig();
    config.adminIp = {u"localhost"_s};
    m_kit->listen(config);
    QCOMPARE(m_kit->get("/?c=version").status(), 200);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHostIPv6, m_kit->server->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const Reply reply = exchange(socket,
        "GET /?c=version HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(m_kit->server->port()) + "\r\n\r\n");
    QCOMPARE(reply.status(), 200);
}

void AdminServerTest::everythingWorksOverTls()
{
    m_kit->listen(m_kit->secure(DoorKit::plainConfig()));
    for (int round = 0; round < 3; ++round) {
        const Reply reply = m_kit->send("GET /ersadmin.js HTTP/1.1\r\n" + m_kit->hostField()
            + "Origin: https://127.0.0.1:" + QByteArray::number(m_kit->server->port()) + "\r\n\r\n");
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.body().contains("import"));
    }
    QCOMPARE(m_kit->counters.value(Counter::AdminRequests), 3U);
}

void AdminServerTest::plainTextOnTlsIsCutOff()
{
    QVERIFY(!m_kit->server->reconfigure(m_kit->secure(DoorKit::plainConfig())));
    const Reply reply = m_kit->get("/?c=version");
    QVERIFY(!reply.bytes.startsWith("HTTP/"));
    QCOMPARE(m_kit->counters.value(Counter::TlsHandshakesFailed), 1U);
    QCOMPARE(m_kit->counters.value(Counter::AdminRequests), 0U);
}

void AdminServerTest::newCertificateIsServedFromThenOn()
{
    const auto nameServed = [this] {
        const auto socket = m_kit->connected();
        const auto names = qobject_cast<QSslSocket*>(socket.get())
                               ->peerCertificate()
                               .subjectInfo(QSslCertificate::CommonName);
        return names.value(0);
    };
    const ServerConfig config = m_kit->secure(DoorKit::plainConfig(), u"first"_s);
    m_kit->listen(config);
    QCOMPARE(nameServed(), u"first"_s);
    const auto running = m_kit->connected();
    const auto tls = loadTls(m_kit->secure(DoorKit::plainConfig(), u"second"_s));
    QVERIFY(tls);
    m_kit->server->replaceTls(*tls);
    QCOMPARE(nameServed(), u"second"_s);
    const Reply reply = exchange(*running, "GET /?c=version HTTP/1.1\r\n" + m_kit->hostField() + "\r\n");
    QCOMPARE(reply.status(), 200);

    QVERIFY(!m_kit->server->reconfigure(m_kit->secure(DoorKit::plainConfig(), u"third"_s)));
    QCOMPARE(nameServed(), u"third"_s);
}

QTEST_GUILESS_MAIN(AdminServerTest)
#include "tst_adminserver.moc"
