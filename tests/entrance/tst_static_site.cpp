// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/HttpHead.h"
#include "server/entrance/PageAnswer.h"
#include "server/entrance/PageBody.h"
#include "server/entrance/StaticSite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class TestStaticSite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pathIsResolved_data();
    void pathIsResolved();
    void builtInPageIsFound();
    void webRootStandsBeforeBuiltInPages();
    void linkThatLeavesTheRootIsRefused();
    void folderIsNoPage();
    void changedFileIsReadAgain();
    void diskIsAskedOnceInASecond();
    void linkTurnedOutwardIsFollowedNoMore();
    void manySpellingsHoldNoMoreMemory();
    void mimeTypeIsRight_data();
    void mimeTypeIsRight();
    void rangeIsAnswered_data();
    void rangeIsAnswered();
    void knownPageIsNotSentAgain();
    void answerFieldsAreSafe();
    void bodyIsReadInPieces();

private:
    void write(const QString& name, const QByteArray& content) const;
    QTemporaryDir m_dir;
    QString m_root;
};

namespace {

Now later(int times)
{
    return stampNow() + times * StaticSite::trustTime;
}

HttpHead request(const QByteArray& fields, const QByteArray& method = "GET")
{
    return parseHead(method + " /f HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n", {}).head;
}

} // namespace

void TestStaticSite::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestStaticSite::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_root = m_dir.filePath(u"root"_s);
    QVERIFY(QDir().mkpath(m_root + u"/sub"_s));
    write(u"secret.txt"_s, "secret");
    write(u"root/own.html"_s, "own");
    write(u"root/sub/index.html"_s, "sub");
    write(u"root/.hidden"_s, "hidden");
}

void TestStaticSite::pathIsResolved_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("relative");
    const auto row = [](const QByteArray& path, const char* relative) {
        QTest::newRow(path.constData()) << path << QString::fromLatin1(relative);
    };
    row("/", "index.html");
    row("/demo/", "demo/index.html");
    row("/demo/a.html", "demo/a.html");
    row("/a%20b.html", "a b.html");
    row("/a..b/c", "a..b/c");
    row("/%252e%252e/x", "%2e%2e/x");
    row("/..", "");
    row("/../x", "");
    row("/a/../x", "");
    row("/..%2fx", "");
    row("/..%2Fx", "");
    row("/%2e%2e/x", "");
    row("/%2e%2e%2fx", "");
    row("/.%2e/x", "");
    row("/./x", "");
    row("/a/..", "");
    row("/.git/config", "");
    row("/%2egit/config", "");
    row("/a/.env", "");
    row("/..\\x", "");
    row("/..%5cx", "");
    row("/a%00.html", "");
    row("/a%0a.html", "");
    row("//etc/passwd", "");
    row("/a//b", "");
    row("/%2fetc/passwd", "");
    row("/c:/windows", "");
    row("/a.html::$DATA", "");
    row("/a.html.", "");
    row("/a.html%20", "");
    row("/%c0%ae%c0%ae/x", "");
    row("/%ff", "");
    row("/%zz", "");
    row("/%", "");
    row("x", "");
    row("", "");
}

void TestStaticSite::pathIsResolved()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, relative);
    QCOMPARE(relativePathOf(path), relative);
}

void TestStaticSite::builtInPageIsFound()
{
    StaticSite site{QString()};
    const auto page = site.find("/");
    QVERIFY(page);
    QVERIFY(page->builtIn);
    QCOMPARE(page->mime, "text/html; charset=utf-8");
    QCOMPARE(page->content.size(), page->size);
    QVERIFY(page->content.contains("<"));
    QVERIFY(!site.find("/no-such-page.html"));
    QVERIFY(!site.find("/own.html"));
}

void TestStaticSite::webRootStandsBeforeBuiltInPages()
{
    StaticSite site(m_root);
    QCOMPARE(site.find("/own.html")->content, "own");
    QVERIFY(!site.find("/own.html")->builtIn);
    QVERIFY(site.find("/")->builtIn);
    QCOMPARE(site.find("/sub/")->content, "sub");
    write(u"root/index.html"_s, "mine");
    QCOMPARE(site.find("/", later(1))->content, "mine");
    QVERIFY(QFile::remove(m_root + u"/index.html"_s));
    QVERIFY(site.find("/", later(2))->builtIn);
    QVERIFY(!site.find("/.hidden"));
}

void TestStaticSite::linkThatLeavesTheRootIsRefused()
{
#ifdef Q_OS_WIN
    QSKIP("links need privileges here");
#endif
    QVERIFY(QFile::link(m_dir.filePath(u"secret.txt"_s), m_root + u"/out.txt"_s));
    QVERIFY(QFile::link(m_root + u"/own.html"_s, m_root + u"/in.html"_s));
    QVERIFY(QFile::link(m_dir.path(), m_root + u"/up"_s));
    StaticSite site(m_root);
    QVERIFY(!site.find("/out.txt"));
    QVERIFY(!site.find("/up/secret.txt"));
    QCOMPARE(site.find("/in.html")->content, "own");
    // A sibling whose name starts like the root is not inside it.
    QVERIFY(QDir().mkpath(m_root + u"-other"_s));
    write(u"root-other/x.txt"_s, "x");
    QVERIFY(QFile::link(m_root + u"-other/x.txt"_s, m_root + u"/x.txt"_s));
    QVERIFY(!site.find("/x.txt"));
}

void TestStaticSite::folderIsNoPage()
{
    StaticSite site(m_root);
    QVERIFY(!site.find("/sub"));
    QVERIFY(StaticSite::isUsableRoot(m_root));
    QVERIFY(!StaticSite::isUsableRoot(m_root + u"/own.html"_s));
    QVERIFY(!StaticSite::isUsableRoot(m_root + u"/none"_s));
}

void TestStaticSite::changedFileIsReadAgain()
{
    StaticSite site(m_root);
    write(u"root/hot.txt"_s, "one");
    const auto first = site.find("/hot.txt");
    QCOMPARE(first->content, "one");
    write(u"root/hot.txt"_s, "three");
    const auto second = site.find("/hot.txt", later(1));
    QCOMPARE(second->content, "three");
    QVERIFY(first->etag != second->etag);
}

void TestStaticSite::diskIsAskedOnceInASecond()
{
    StaticSite site(m_root);
    const Now start = stampNow();
    write(u"root/hot.txt"_s, "one");
    QCOMPARE(site.find("/hot.txt", start)->content, "one");
    write(u"root/hot.txt"_s, "three");
    QCOMPARE(site.find("/hot.txt", start + (StaticSite::trustTime - std::chrono::milliseconds(1)))->content,
        "one");
    // Another spelling of the path asks the disk, and tells the first.
    QCOMPARE(site.find("/h%6ft.txt", start)->content, "three");
    QCOMPARE(site.find("/hot.txt", start)->content, "three");
    QVERIFY(QFile::remove(m_root + u"/hot.txt"_s));
    QVERIFY(!site.find("/hot.txt", start + StaticSite::trustTime));
}

void TestStaticSite::linkTurnedOutwardIsFollowedNoMore()
{
#ifdef Q_OS_WIN
    QSKIP("links need privileges here");
#endif
    const QString link = m_root + u"/turning.html"_s;
    QVERIFY(QFile::link(m_root + u"/own.html"_s, link));
    StaticSite site(m_root);
    QCOMPARE(site.find("/turning.html")->content, "own");
    QVERIFY(QFile::remove(link) && QFile::link(m_dir.filePath(u"secret.txt"_s), link));
    QVERIFY(!site.find("/turning.html", later(1)));
}

void TestStaticSite::manySpellingsHoldNoMoreMemory()
{
    StaticSite site(m_root);
    write(u"root/hot.txt"_s, QByteArray(204'800, 'a'));
    const Now start = stampNow();
    const auto first = site.find("/hot.txt", start);
    for (int i = 0; i < 3000; ++i) {
        QByteArray path = "/";
        int bit = 0;
        for (const char c : {'h', 'o', 't', '.', 't', 'x', 't'})
            path += (i >> bit++ & 1) != 0 ? '%' + QByteArray(1, c).toHex() : QByteArray(1, c);
        const auto page = site.find(path, start);
        QVERIFY(page);
        QCOMPARE(page->content.constData(), first->content.constData());
    }
}

void TestStaticSite::mimeTypeIsRight_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mime");
    QTest::newRow("html") << u"m.html"_s << "text/html; charset=utf-8"_ba;
    QTest::newRow("js") << u"m.js"_s << "text/javascript; charset=utf-8"_ba;
    QTest::newRow("mjs") << u"m.MJS"_s << "text/javascript; charset=utf-8"_ba;
    QTest::newRow("css") << u"m.css"_s << "text/css; charset=utf-8"_ba;
    QTest::newRow("json") << u"m.json"_s << "application/json; charset=utf-8"_ba;
    QTest::newRow("svg") << u"m.svg"_s << "image/svg+xml; charset=utf-8"_ba;
    QTest::newRow("png") << u"m.png"_s << "image/png"_ba;
    QTest::newRow("mp4") << u"m.mp4"_s << "video/mp4"_ba;
    QTest::newRow("none") << u"m.unheardof"_s << "application/octet-stream"_ba;
}

void TestStaticSite::mimeTypeIsRight()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, mime);
    write(u"root/"_s + name, "x");
    StaticSite site(m_root);
    QCOMPARE(site.find("/" + name.toLatin1())->mime, mime);
}

void TestStaticSite::rangeIsAnswered_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QByteArray>("contentRange");
    const auto row = [](const QByteArray& fields, int status, qint64 first, qint64 count,
                         const QByteArray& contentRange) {
        QTest::newRow(fields.trimmed().replace("\r\n", " ").constData())
            << fields << status << first << count << contentRange;
    };
    row("A: none\r\n", 200, 0, 1000, "");
    row("Range: bytes=0-0\r\n", 206, 0, 1, "bytes 0-0/1000");
    row("Range: bytes=10-19\r\n", 206, 10, 10, "bytes 10-19/1000");
    row("Range: bytes=990-\r\n", 206, 990, 10, "bytes 990-999/1000");
    row("Range: bytes=990-5000\r\n", 206, 990, 10, "bytes 990-999/1000");
    row("Range: bytes=-10\r\n", 206, 990, 10, "bytes 990-999/1000");
    row("Range: bytes=-5000\r\n", 206, 0, 1000, "bytes 0-999/1000");
    row("Range: bytes=1000-\r\n", 416, 0, 0, "bytes */1000");
    row("Range: bytes=-0\r\n", 416, 0, 0, "bytes */1000");
    row("Range: bytes=5-4\r\n", 200, 0, 1000, "");
    row("Range: bytes=0-1,5-6\r\n", 200, 0, 1000, "");
    row("Range: bytes=a-b\r\n", 200, 0, 1000, "");
    row("Range: bytes=-\r\n", 200, 0, 1000, "");
    row("Range: lines=1-2\r\n", 200, 0, 1000, "");
    row("Range: bytes=99999999999999999999-\r\n", 200, 0, 1000, "");
    row("Range: bytes=0-9\r\nIf-Range: \"tag\"\r\n", 206, 0, 10, "bytes 0-9/1000");
    row("Range: bytes=0-9\r\nIf-Range: \"other\"\r\n", 200, 0, 1000, "");
}

void TestStaticSite::rangeIsAnswered()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QFETCH(qint64, first);
    QFETCH(qint64, count);
    QFETCH(QByteArray, contentRange);
    Page page;
    page.size = 1000;
    page.etag = "\"tag\"";
    page.mime = "video/mp4";
    const PageAnswer answer = answerPage(request(fields), page, QDateTime::currentDateTimeUtc());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.count, count);
    if (count > 0)
        QCOMPARE(answer.first, first);
    QCOMPARE(answer.head.contains("Content-Range: "), !contentRange.isEmpty());
    QVERIFY(answer.head.contains(contentRange));
    QVERIFY(answer.head.contains("Content-Length: " + QByteArray::number(count) + "\r\n"));

    const PageAnswer headOnly = answerPage(request(fields, "HEAD"), page, QDateTime::currentDateTimeUtc());
    QCOMPARE(headOnly.count, 0);
    QVERIFY(headOnly.head.contains("Content-Length: " + QByteArray::number(count) + "\r\n"));
}

void TestStaticSite::knownPageIsNotSentAgain()
{
    Page page;
    page.size = 1000;
    page.etag = "\"tag\"";
    const auto statusOf = [&page](const QByteArray& fields) {
        return answerPage(request(fields), page, QDateTime::currentDateTimeUtc()).status;
    };
    QCOMPARE(statusOf("If-None-Match: \"tag\"\r\n"), 304);
    QCOMPARE(statusOf("If-None-Match: \"a\", W/\"tag\"\r\n"), 304);
    QCOMPARE(statusOf("If-None-Match: *\r\nRange: bytes=0-1\r\n"), 304);
    QCOMPARE(statusOf("If-None-Match: \"a\"\r\n"), 200);
}

void TestStaticSite::answerFieldsAreSafe()
{
    Page page;
    page.size = 1;
    page.etag = "\"tag\"";
    page.mime = "text/html; charset=utf-8";
    page.builtIn = true;
    const QByteArray head
        = answerPage(request({}), page, QDateTime::fromString(u"2026-11-22T08:51:15Z"_s, Qt::ISODate)).head;
    QVERIFY(head.startsWith(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 1\r\n"));
    QVERIFY(head.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
    QVERIFY(head.contains("\r\nReferrer-Policy: no-referrer\r\n"));
    QVERIFY(head.contains("\r\nCache-Control: no-cache\r\n"));
    QVERIFY(head.contains("\r\nContent-Security-Policy: default-src 'none'; script-src 'self';"));
    QVERIFY(!head.contains("unsafe"));
    QVERIFY(head.contains("\r\nDate: Sun, 22 Nov 2026 08:51:15 GMT\r\n"));
    QVERIFY(head.endsWith("Connection: keep-alive\r\n\r\n"));
}

void TestStaticSite::bodyIsReadInPieces()
{
    QByteArray content(307'200, 'a');
    content[1000] = 'b';
    write(u"root/big.bin"_s, content);
    StaticSite site(m_root);
    const auto page = site.find("/big.bin");
    QVERIFY(page->content.isNull());
    PageAnswer answer;
    answer.first = 1000;
    answer.count = 200;
    const auto body = PageBody::open(*page, answer);
    QByteArray read;
    while (body->left() > 0)
        QVERIFY(body->next(64, read));
    QCOMPARE(read, content.mid(1000, 200));
}

QTEST_GUILESS_MAIN(TestStaticSite)
#include "tst_static_site.moc"
