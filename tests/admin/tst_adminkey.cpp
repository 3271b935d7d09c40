// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminKey.h"
#include "server/admin/ConfirmPage.h"
#include "server/admin/RefusalGate.h"
#include "server/admin/WrongKeys.h"
#include "tests/admin/DoorKit.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

const QByteArray firstKey(64, 'a');
const QByteArray secondKey(64, 'b');
const QByteArray browser = "User-Agent: Mozilla/5.0\r\nSec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\n"
                           "Accept: text/html\r\n";

QByteArray bearer(const QByteArray& key)
{
    return "Authorization: Bearer " + key + "\r\n";
}

} // namespace

/// Keys, page tokens and the question before a followed link.
class AdminKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kit = std::make_unique<DoorKit>(); }
    void cleanup() { m_kit.reset(); }

    void keyFileIsJudged_data();
    void keyFileIsJudged();
    void keyFileForOthersIsRefused();
    void missingKeyFileIsAProblem();
    void badKeyLeavesTheOldOneInForce();
    void rotatedKeyIsInForceAfterReconfigure();
    void remotePortListensEverywhereWithTls();
    void refusalSaysThatAKeyWouldHelp();
    void tooManyWrongKeysAreSlowedButNobodyIsLockedOut();
    void wrongKeysAgeAfterAMinute();
    void floodOfRefusalsIsNotAFloodOfReports();
    void pageTokenIsNewWithEveryStart();
    void followedLinkIsAskedAbout();
    void questionShowsHostileTextAsText();
    void questionKeepsTheCommandAsItCame();

private:
    std::unique_ptr<DoorKit> m_kit;
};

void AdminKeyTest::keyFileIsJudged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("hexadecimal") << QByteArray(64, '0') << true;
    QTest::newRow("line end") << QByteArray(64, '0') + "\n" << true;
    QTest::newRow("base64url") << "-_" + QByteArray(41, 'z') << true;
    QTest::newRow("base64url with padding") << "-_" + QByteArray(41, 'z') + "=\n" << true;
    QTest::newRow("short hexadecimal") << QByteArray(63, '0') << false;
    QTest::newRow("hexadecimal as short as base64url may be") << QByteArray(43, '0') << false;
    QTest::newRow("short base64url") << "-_" + QByteArray(40, 'z') << false;
    QTest::newRow("plain base64") << "+/" + QByteArray(41, 'z') << false;
    QTest::newRow("two lines") << QByteArray(64, '0') + '\n' + QByteArray(64, '0') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("binary") << QByteArray(64, '\0') << false;
}

void AdminKeyTest::keyFileIsJudged()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, good);
    const QString path = m_kit->keyFile(text);
    const auto key = loadAdminKey(path);
    QCOMPARE(bool(key), good);
    if (!good) {
        QCOMPARE(key.error().kind, ProblemKind::AdminKey);
        QCOMPARE(key.error().subject, path);
        return;
    }
    const QByteArray plain = text.trimmed().replace("=", "");
    QVERIFY(key->matches(plain));
    QVERIFY(!key->matches(plain + 'a'));
    QVERIFY(!key->matches(plain.chopped(1)));
    QVERIFY(!key->matches({}));
}

void AdminKeyTest::keyFileForOthersIsRefused()
{
    const auto key = loadAdminKey(m_kit->keyFile(firstKey, true));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ProblemKind::AdminKey);
    QVERIFY(key.error().detail.contains(u"chmod 600"_s));
}

void AdminKeyTest::missingKeyFileIsAProblem()
{
    ServerConfig config = DoorKit::plainConfig();
    config.admin.key = u"/nowhere/admin.key"_s;
    const auto problem = m_kit->server->listen(config);
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::AdminKey);
    QCOMPARE(m_kit->server->port(), 0);
}

void AdminKeyTest::badKeyLeavesTheOldOneInForce()
{
    ServerConfig config = DoorKit::plainConfig();
    config.admin.key = m_kit->keyFile(firstKey);
    m_kit->listen(config);
    QCOMPARE(m_kit->keyFile("short"), config.admin.key);
    const auto problem = m_kit->server->reconfigure(config);
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::AdminKey);
    QCOMPARE(m_kit->get("/?c=version", bearer(firstKey)).status(), 200);
    QCOMPARE(m_kit->get("/?c=version", bearer("short")).status(), 403);
}

void AdminKeyTest::rotatedKeyIsInForceAfterReconfigure()
{
    ServerConfig config = DoorKit::plainConfig();
    config.admin.key = m_kit->keyFile(firstKey);
    m_kit->listen(config);
    const auto reader = m_kit->connected();
    reader->write("GET /api/v1/events HTTP/1.1\r\n" + m_kit->hostField() + bearer(firstKey) + "\r\n");
    QTRY_VERIFY(reader->bytesAvailable() > 0);

    QCOMPARE(m_kit->keyFile(secondKey), config.admin.key);
    QVERIFY(!m_kit->server->reconfigure(config));
    QTRY_COMPARE(reader->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_kit->get("/?c=version", bearer(firstKey)).status(), 403);
    QCOMPARE(m_kit->get("/?c=version", bearer(secondKey)).status(), 200);
}

void AdminKeyTest::remotePortListensEverywhereWithTls()
{
    ServerConfig config = m_kit->secure(DoorKit::plainConfig());
    config.adminIp = {u"127.0.0.1"_s, u"192.0.2.7"_s};
    const auto keyless = m_kit->server->listen(config);
    QVERIFY(keyless);
    QCOMPARE(keyless->kind, ProblemKind::AdminNeedsKey);
    config.admin.key = m_kit->keyFile(firstKey);
    m_kit->listen(config);
    QVERIFY(m_kit->server->status().address.startsWith(u"0.0.0.0:"_s));
    QCOMPARE(m_kit->get("/?c=version", bearer(firstKey)).status(), 200);
    QCOMPARE(m_kit->get("/?c=version").status(), 403);
    config.secure = false;
    const auto plain = m_kit->server->reconfigure(config);
    QVERIFY(plain);
    QCOMPARE(plain->kind, ProblemKind::AdminNeedsTls);
    QCOMPARE(m_kit->get("/?c=version", bearer(firstKey)).status(), 200); // over TLS, as before
}

void AdminKeyTest::refusalSaysThatAKeyWouldHelp()
{
    ServerConfig config = DoorKit::plainConfig();
    config.admin.key = m_kit->keyFile(firstKey);
    m_kit->listen(config);
    const Reply wrong = m_kit->get("/?c=version", bearer("x"));
    QCOMPARE(wrong.status(), 403);
    QVERIFY(wrong.head().contains("WWW-Authenticate: Bearer\r\n"));
    QVERIFY(!m_kit->get("/?c=version", "Sec-Fetch-Site: cross-site\r\n").head().contains("WWW-Authenticate"));
}

void AdminKeyTest::tooManyWrongKeysAreSlowedButNobodyIsLockedOut()
{
    ServerConfig config = DoorKit::plainConfig();
    config.admin.key = m_kit->keyFile(firstKey);
    config.limits.wrongTokensPerMinute = 3;
    m_kit->listen(config);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_kit->get("/?c=version", bearer("x")).status(), 403);
    QElapsedTimer clock;
    for (const auto& [key, status] : {std::pair{QByteArray("x"), 403}, {firstKey, 200}}) {
        clock.start();
        QCOMPARE(m_kit->get("/?c=version", bearer(key)).status(), status);
        QVERIFY(clock.elapsed() >= config.limits.wrongTokenDelay.count());
    }
    qint64 quickest = config.limits.wrongTokenDelay.count();
    for (int i = 0; i < 5; ++i) {
        clock.start();
        QCOMPARE(m_kit->get("/?c=version").status(), 200); // shows no key
        quickest = std::min(quickest, clock.elapsed());
    }
    QVERIFY(quickest < config.limits.wrongTokenDelay.count());
}

void AdminKeyTest::wrongKeysAgeAfterAMinute()
{
    using namespace std::chrono_literals;
    const QHostAddress here(u"127.0.0.1"_s);
    WrongKeys keys;
    keys.note(here, 0s);
    QVERIFY(!keys.isSlowed(here, 2, 1s));
    keys.note(here, 1s);
    QVERIFY(keys.isSlowed(here, 2, 2s));
    QVERIFY(!keys.isSlowed(QHostAddress(u"127.0.0.2"_s), 2, 2s));
    QVERIFY(!keys.isSlowed(here, 2, 60s));
    keys.note(here, 61s);
    QVERIFY(!keys.isSlowed(here, 2, 62s));
    keys.note(QHostAddress(u"2001:db8::1"_s), 61s);
    keys.note(QHostAddress(u"2001:db8::2"_s), 61s);
    QVERIFY(keys.isSlowed(QHostAddress(u"2001:db8::3"_s), 2, 62s)); // addresses within a /64 are free to take
    QVERIFY(!keys.isSlowed(QHostAddress(u"2001:db8:0:1::3"_s), 2, 62s));
    for (quint32 i = 0; i < 5000; ++i)
        keys.note(QHostAddress(0x0a000000U + i), 62s); // bounded: the first stays known
    keys.note(here, 63s);
    QVERIFY(keys.isSlowed(here, 2, 63s));
}

void AdminKeyTest::floodOfRefusalsIsNotAFloodOfReports()
{
    using namespace std::chrono_literals;
    RefusalGate gate;
    const Event event(EventKind::AdminRefused, Level::Warning);
    int passed = 0;
    for (int i = 0; i < 1000; ++i)
        passed += gate.pass(event, 5s).has_value() ? 1 : 0;
    QCOMPARE(passed, RefusalGate::perMinute);
    const auto later = gate.pass(event, 65s);
    QVERIFY(later);
    QCOMPARE(later->fields.last().second, QString::number(1000 - RefusalGate::perMinute));
    QVERIFY(gate.pass(event, 66s)->fields.isEmpty());
}

void AdminKeyTest::pageTokenIsNewWithEveryStart()
{
    m_kit->listen(DoorKit::plainConfig());
    const QByteArray token = m_kit->pageToken();
    QVERIFY(token.size() >= 43);
    QCOMPARE(m_kit->pageToken(), token);
    DoorKit other;
    other.listen(DoorKit::plainConfig());
    QVERIFY(other.pageToken() != token);
}

void AdminKeyTest::followedLinkIsAskedAbout()
{
    m_kit->listen(DoorKit::plainConfig());
    const Reply question = m_kit->get("/?c=addToken&i=visit%201", browser);
    QCOMPARE(question.status(), 200);
    QVERIFY(question.head().toLower().contains("content-type: text/html"));
    QVERIFY(question.head().contains("form-action 'self'"));
    QVERIFY(!question.body().contains("<script"));
    QVERIFY(!question.body().contains(" style="));
    QVERIFY(question.body().contains("visit 1"));
    QVERIFY(m_kit->operations.tokenList.isEmpty());

    const Reply answer = m_kit->post("/?c=addToken&i=visit%201", "page=" + m_kit->pageToken(),
        browser + "Content-Type: application/x-www-form-urlencoded\r\n");
    QCOMPARE(answer.json().value(u"status"_s).toString(), u"SUCCESS"_s);
    QCOMPARE(m_kit->operations.tokenList.size(), 1);
    QCOMPARE(m_kit->operations.tokenList.first().id, u"visit 1"_s);
}

void AdminKeyTest::questionShowsHostileTextAsText()
{
    const QByteArray page = confirmPage(
        "c=addToken&i=%3Cscript%3E%22%27&device=%E2%80%AEgnp&%3Cb%3E=%1%2%3&x=\"><form action=//evil>",
        "TOKEN");
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<b>"));
    QVERIFY(page.contains("&lt;script&gt;&quot;"));
    QVERIFY(!page.contains("\xe2\x80\xae"));
    QVERIFY(!page.contains("<form action=//evil"));
    QCOMPARE(page.count("TOKEN"), 1);
    QCOMPARE(page.count("<form"), 1);
}

void AdminKeyTest::questionKeepsTheCommandAsItCame()
{
    const QByteArray page = confirmPage("c=addRoom&i=K%C3%BCche+%26\xc3\xbc", "T");
    QVERIFY(page.contains("action=\"/?c=addRoom&amp;i=K%C3%BCche+%26%C3%BC\""));
}

QTEST_GUILESS_MAIN(AdminKeyTest)
#include "tst_adminkey.moc"
