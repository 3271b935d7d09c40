// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/DoorKit.h"
#include "tests/admin/SchemaCheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class AdminPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pageIsServedWithItsPolicy_data();
    void pageIsServedWithItsPolicy();
    void browserKeepsThePageAndAsksFirst_data();
    void browserKeepsThePageAndAsksFirst();
    void answersOfTheServerAreNotKept_data();
    void answersOfTheServerAreNotKept();
    void pageTokenIsAsDescribed();

private:
    DoorKit m_kit;
};

void AdminPagesTest::initTestCase()
{
    m_kit.listen(DoorKit::plainConfig());
}

void AdminPagesTest::pageIsServedWithItsPolicy_data()
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
                            << "import"_ba;
    QTest::newRow("module") << "/js/main.js"_ba
                            << "text/javascript; charset=utf-8"_ba
                            << "import"_ba;
    QTest::newRow("question") << "/confirm.css"_ba
                              << "text/css; charset=utf-8"_ba
                              << "main"_ba;
    QTest::newRow("icon") << "/icon.svg"_ba
                          << "image/svg+xml"_ba
                          << "<svg"_ba;
}

void AdminPagesTest::pageIsServedWithItsPolicy()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, mimeType);
    QFETCH(const QByteArray, needle);
    const Reply reply = m_kit.get(path, "Sec-Fetch-Site: none\r\n");
    QCOMPARE(reply.status(), 200);
    QVERIFY(reply.head().toLower().contains("content-type: " + mimeType + "\r\n"));
    QVERIFY(reply.head().contains("default-src 'none'; script-src 'self'"));
    QVERIFY(!reply.head().contains("unsafe"));
    QVERIFY(reply.body().contains(needle));
    QVERIFY(!reply.body().contains("innerHTML"));
    QVERIFY(!reply.body().contains(" style="));
}

void AdminPagesTest::browserKeepsThePageAndAsksFirst_data()
{
    QTest::addColumn<QByteArray>("known"); // %TAG% stands for the file's
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 200;
    QTest::newRow("this") << "%TAG%"_ba << 304;
    QTest::newRow("weak") << "W/%TAG%"_ba << 304;
    QTest::newRow("among others") << R"("older", %TAG%)"_ba << 304;
    QTest::newRow("whatever") << "*"_ba << 304;
    QTest::newRow("older") << R"("older")"_ba << 200;
    QTest::newRow("not quoted") << "older"_ba << 200;
}

void AdminPagesTest::browserKeepsThePageAndAsksFirst()
{
    QFETCH(QByteArray, known);
    QFETCH(const int, status);
    const auto tagOf = [](const Reply& reply) {
        static const QRegularExpression field(u"^etag: (\"[0-9a-f]{32}\")\r$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        return field.match(QString::fromLatin1(reply.head())).captured(1).toLatin1();
    };
    const QByteArray tag = tagOf(m_kit.get("/js/main.js"));
    QVERIFY(!tag.isEmpty());
    QVERIFY(tagOf(m_kit.get("/ersadmin.css")) != tag);
    known.replace("%TAG%", tag);
    for (const QByteArray& method : {"GET"_ba, "HEAD"_ba}) {
        const Reply reply = m_kit.send(method + " /js/main.js HTTP/1.1\r\n" + m_kit.hostField()
            + (known.isEmpty() ? QByteArray() : "If-None-Match: " + known + "\r\n") + "\r\n");
        QCOMPARE(reply.status(), status);
        QCOMPARE(tagOf(reply), tag);
        QCOMPARE(reply.body().isEmpty(), status == 304 || method == "HEAD");
        QVERIFY(reply.head().toLower().contains("cache-control: private, no-cache\r\n"));
        QVERIFY(reply.head().contains("default-src 'none'"));
    }
}

void AdminPagesTest::answersOfTheServerAreNotKept_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"/?c=version", "/api/v1/status", "/api/v1/page-token", "/api/v1/openapi.json",
             "/healthz", "/metrics", "/nothing.js"})
        QTest::newRow(target) << QByteArray(target);
}

void AdminPagesTest::answersOfTheServerAreNotKept()
{
    QFETCH(const QByteArray, target);
    const QByteArray head = m_kit.get(target, "If-None-Match: *\r\n").head().toLower();
    QVERIFY(!head.startsWith("http/1.1 304"));
    QVERIFY(!head.contains("etag:"));
    QCOMPARE(head.count("cache-control: "), 1);
    QVERIFY(head.contains("cache-control: no-store\r\n"));
}

/// The one answer of the interface that the admin port gives itself.
void AdminPagesTest::pageTokenIsAsDescribed()
{
    const QJsonObject document = m_kit.get("/openapi.json").json();
    const QJsonObject described = document.value(u"paths"_s)
                                      .toObject()
                                      .value(u"/api/v1/page-token"_s)
                                      .toObject()
                                      .value(u"get"_s)
                                      .toObject();
    QVERIFY(described.value(u"x-door"_s).toBool());
    const QJsonObject schema = described.value(u"responses"_s)
                                   .toObject()
                                   .value(u"200"_s)
                                   .toObject()
                                   .value(u"content"_s)
                                   .toObject()
                                   .value(u"application/json"_s)
                                   .toObject()
                                   .value(u"schema"_s)
                                   .toObject();
    const Reply reply = m_kit.get("/api/v1/page-token");
    QCOMPARE(reply.status(), 200);
    QCOMPARE(schemaViolation(reply.json(), schema, document), QString());
    QVERIFY(!schema.isEmpty());
    QCOMPARE(m_kit.get("/api/v1/page-token", "Sec-Fetch-Site: cross-site\r\n").status(), 403);
}

QTEST_GUILESS_MAIN(AdminPagesTest)
#include "tst_adminpages.moc"
