// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/entrance/Entrance.h"

#include <QTemporaryDir>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void builtInPagesAreServed();
    void pagesShareOneConnection();
    void pipelinedRequestsAreAnsweredInOrder();
    void headGetsNoBody();
    void knownPageIsNotSentAgain();
    void rangesOfALargeFileAreExact();
    void largeFileArrivesWhole();
    void connectionClosesWhenAsked();
    void nothingOutsideTheRootIsServed_data();
    void nothingOutsideTheRootIsServed();
    void otherMethodsAreRefused();
    void pagesCanBeTurnedOff();
    void missingWebRootIsAProblem();
    void reconfigurationChangesTheRoot();
    void slowReadersDoNotHoldMemory();
    void stalledDownloadIsEnded();

private:
    [[nodiscard]] ServerConfig config() const;
    QTemporaryDir m_dir;
    QByteArray m_big;
};

namespace {

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray fieldOf(const QByteArray& answer, const QByteArray& name)
{
    const qsizetype start = answer.indexOf("\r\n" + name + ": ");
    const qsizetype value = start + name.size() + 4;
    return start < 0 ? QByteArray() : answer.mid(value, answer.indexOf('\r', value) - value);
}

} // namespace

void TestPages::initTestCase()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"root/.git"_s));
    const auto write = [this](const QString& name, const QByteArray& content) {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    for (int i = 0; m_big.size() < 3'000'000; ++i)
        m_big += QByteArray::number(i) + ' ';
    write(u"root/big.bin"_s, m_big);
    write(u"root/small.js"_s, "let a;");
    write(u"root/.git/config"_s, "SECRET");
    write(u"secret.txt"_s, "SECRET");
    QFile huge(m_dir.filePath(u"root/huge.bin"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(qint64{64} * 1024 * 1024));
}

ServerConfig TestPages::config() const
{
    ServerConfig config;
    config.webRoot = m_dir.filePath(u"root"_s);
    return config;
}

void TestPages::builtInPagesAreServed()
{
    Entrance entrance;
    Client client(entrance);
    const QByteArray answer = client.ask(get("/"));
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(fieldOf(answer, "Content-Type"), "text/html; charset=utf-8");
    QVERIFY(fieldOf(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
    QVERIFY(bodyOf(answer).contains("</html>") || bodyOf(answer).contains("<title>"));
    QCOMPARE(entrance.count(Counter::PagesServed), 1);
}

void TestPages::pagesShareOneConnection()
{
    Entrance entrance(config());
    Client client(entrance);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(bodyOf(client.ask(get("/small.js"))), "let a;");
    QCOMPARE(entrance.count(Counter::ConnectionsAccepted), 1);
    QCOMPARE(entrance.count(Counter::PagesServed), 20);
}

void TestPages::pipelinedRequestsAreAnsweredInOrder()
{
    Entrance entrance(config());
    Client client(entrance);
    client.send(get("/small.js") + get("/big.bin") + get("/small.js") + get("/socket.io/1/"));
    QCOMPARE(bodyOf(client.answer()), "let a;");
    QCOMPARE(bodyOf(client.answer()), m_big);
    QCOMPARE(bodyOf(client.answer()), "let a;");
    QCOMPARE(idIn(client.answer()).size(), 40);
}

void TestPages::headGetsNoBody()
{
    Entrance entrance(config());
    Client client(entrance);
    client.send("HEAD /small.js HTTP/1.1\r\nHost: h\r\n\r\nHEAD /small.js HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(client.received.count("HTTP/1.1 200 OK\r\n"), 2);
    QCOMPARE(client.received.count("Content-Length: 6\r\n"), 2);
    QVERIFY(!client.received.contains("let a;"));
}

void TestPages::knownPageIsNotSentAgain()
{
    Entrance entrance(config());
    Client client(entrance);
    const QByteArray etag = fieldOf(client.ask(get("/big.bin")), "ETag");
    QVERIFY(!etag.isEmpty());
    const QByteArray again = client.ask(get("/big.bin", "If-None-Match: " + etag + "\r\n"));
    QVERIFY(again.startsWith("HTTP/1.1 304 Not Modified\r\n"));
    QCOMPARE(bodyOf(again), "");
    QVERIFY(client.ask(get("/small.js")).startsWith("HTTP/1.1 200 "));
}

void TestPages::rangesOfALargeFileAreExact()
{
    Entrance entrance(config());
    Client client(entrance);
    const QByteArray part = client.ask(get("/big.bin", "Range: bytes=1000000-1099999\r\n"));
    QVERIFY(part.startsWith("HTTP/1.1 206 Partial Content\r\n"));
    QCOMPARE(bodyOf(part), m_big.mid(1000000, 100000));
    const QByteArray none = client.ask(get("/big.bin", "Range: bytes=9000000-\r\n"));
    QVERIFY(none.startsWith("HTTP/1.1 416 "));
    QCOMPARE(fieldOf(none, "Content-Range"), "bytes */" + QByteArray::number(m_big.size()));
}

void TestPages::largeFileArrivesWhole()
{
    Entrance entrance(config());
    Client client(entrance);
    QCOMPARE(bodyOf(client.ask(get("/big.bin"))), m_big);
    QCOMPARE(bodyOf(client.ask(get("/small.js"))), "let a;");
}

void TestPages::connectionClosesWhenAsked()
{
    Entrance entrance(config());
    Client client(entrance);
    client.send(get("/big.bin", "Connection: close\r\n"));
    QVERIFY(client.waitForEnd());
    QCOMPARE(fieldOf(client.received, "Connection"), "close");
    QCOMPARE(bodyOf(client.received), m_big);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

void TestPages::nothingOutsideTheRootIsServed_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"/../secret.txt", "/..%2fsecret.txt", "/..%2Fsecret.txt", "/%2e%2e/secret.txt",
             "/%2e%2e%2fsecret.txt", "/.%2e/secret.txt", "/a/../../secret.txt", "/..%5csecret.txt",
             "/%252e%252e/secret.txt", "/.git/config", "/%2egit/config", "//secret.txt", "/%00",
             "/small.js%00", "/%2fetc/passwd", "/none", "/socket.io/socket.io.map", "/..;/secret.txt"})
        QTest::newRow(path) << QByteArray(path);
}

void TestPages::nothingOutsideTheRootIsServed()
{
    QFETCH(QByteArray, path);
    Entrance entrance(config());
    Client client(entrance);
    const QByteArray answer = client.ask(get(path));
    QVERIFY(answer.startsWith("HTTP/1.1 404 Not Found\r\n"));
    QVERIFY(!answer.contains("SECRET"));
    QVERIFY(client.waitForEnd());
    QCOMPARE(entrance.count(Counter::PagesRefused), 1);
}

void TestPages::otherMethodsAreRefused()
{
    Entrance entrance(config());
    Client post(entrance);
    QVERIFY(post.ask("POST /small.js HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n")
                .startsWith("HTTP/1.1 405 "));
    Client put(entrance);
    QVERIFY(put.ask("PUT /small.js HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n")
                .startsWith("HTTP/1.1 405 "));
}

void TestPages::pagesCanBeTurnedOff()
{
    ServerConfig off = config();
    off.webServerEnabled = false;
    Entrance entrance(off);
    for (const char* path : {"/", "/small.js"}) {
        Client client(entrance);
        QVERIFY(client.ask(get(path)).startsWith("HTTP/1.1 404 "));
    }
    Client client(entrance);
    QCOMPARE(idIn(client.ask(get("/socket.io/1/"))).size(), 40);
}

void TestPages::missingWebRootIsAProblem()
{
    ServerConfig wrong = config();
    wrong.webRoot = m_dir.filePath(u"none"_s);
    Entrance entrance(wrong);
    QVERIFY(entrance.problem);
    QCOMPARE(entrance.problem->kind, ProblemKind::WebRoot);
    QCOMPARE(entrance.problem->subject, wrong.webRoot);
    QCOMPARE(entrance.doorman->port(), 0);
}

void TestPages::reconfigurationChangesTheRoot()
{
    Entrance entrance;
    Client client(entrance);
    QVERIFY(client.ask(get("/")).startsWith("HTTP/1.1 200 "));
    QVERIFY(!entrance.doorman->reconfigure(config()));
    QCOMPARE(bodyOf(client.ask(get("/small.js"))), "let a;");
    ServerConfig wrong = config();
    wrong.webRoot = m_dir.filePath(u"none"_s);
    QVERIFY(entrance.doorman->reconfigure(wrong));
    QCOMPARE(bodyOf(client.ask(get("/small.js"))), "let a;");
}

void TestPages::slowReadersDoNotHoldMemory()
{
    if (residentBytes() == 0)
        QSKIP("this system does not tell how much memory a process has");
    Entrance entrance(config());
    std::vector<std::unique_ptr<Client>> readers;
    const qint64 before = residentBytes();
    for (int i = 0; i < 60; ++i) {
        readers.push_back(std::make_unique<Client>(entrance));
        readers.back()->reading = false;
        readers.back()->socket->setReadBufferSize(1024);
        readers.back()->send(get("/huge.bin"));
    }
    QTRY_COMPARE(entrance.count(Counter::PagesServed), 60);
    QTest::qWait(300);
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < qint64{30} * RDV_MEMORY_FACTOR * 1024 * 1024, QByteArray::number(grown).constData());
    Client other(entrance);
    QCOMPARE(bodyOf(other.ask(get("/small.js"))), "let a;");
}

void TestPages::stalledDownloadIsEnded()
{
    ServerConfig impatient = config();
    impatient.limits.idleSeconds = std::chrono::seconds{1};
    Entrance entrance(impatient);
    Client client(entrance);
    client.reading = false;
    client.socket->setReadBufferSize(1024);
    client.send(get("/huge.bin"));
    QTRY_COMPARE(entrance.count(Counter::PagesServed), 1);
    QTRY_COMPARE_WITH_TIMEOUT(entrance.doorman->connectionCount(), 0, 6000);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
