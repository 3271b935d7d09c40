// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/entrance/Entrance.h"

#include <QDir>
#include <QTemporaryDir>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;

class AcmeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void proofIsServed_data();
    void proofIsServed();
    void nothingElseIsServed_data();
    void nothingElseIsServed();
    void withoutAFolderNothingIsServed();
    void headHasNoBody();
    void proofAppearsWhileTheServerRuns();

private:
    void write(const QString& name, const QByteArray& content);
    [[nodiscard]] ServerConfig config(bool pages) const;

    QTemporaryDir m_folder;
    QString m_root;
};

void AcmeTest::write(const QString& name, const QByteArray& content)
{
    QFile file(m_root + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

ServerConfig AcmeTest::config(bool pages) const
{
    ServerConfig config;
    config.acmeRoot = m_root;
    config.webServerEnabled = pages;
    return config;
}

void AcmeTest::initTestCase()
{
    m_root = m_folder.filePath(u"root"_s);
    QVERIFY(QDir().mkpath(m_root + u"/.well-known/acme-challenge"_s));
    QVERIFY(QDir().mkpath(m_root + u"/folder"_s));
    write(u"direct_Token-1"_s, "direct proof");
    write(u".well-known/acme-challenge/certbot_Token-1"_s, "certbot's proof");
    write(u"large"_s, QByteArray(16 * 1024, 'x'));
    write(u"tooLarge"_s, QByteArray(16 * 1024 + 1, 'x'));
    write(u"with.dot"_s, "no");
    write(u".hidden"_s, "no");
    write(u"../secret"_s, "no");
    QVERIFY(QFile::link(m_folder.filePath(u"secret"_s), m_root + u"/linkOut"_s));
    QVERIFY(QFile::link(m_root + u"/direct_Token-1"_s, m_root + u"/linkIn"_s));
    QVERIFY(QFile::link(u"/dev/zero"_s, m_root + u"/device"_s));
}

void AcmeTest::proofIsServed_data()
{
    QTest::addColumn<bool>("pages");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("proof");
    for (const bool pages : {true, false}) {
        const QByteArray beside = pages ? " beside pages" : " without pages";
        const auto row = [&](const QByteArray& name, const QByteArray& proof) {
            QTest::newRow((name + beside).constData()) << pages << name << proof;
        };
        row("direct_Token-1", "direct proof");
        row("certbot_Token-1", "certbot's proof");
        row("linkIn", "direct proof");
        row("large", QByteArray(16 * 1024, 'x'));
    }
}

void AcmeTest::proofIsServed()
{
    QFETCH(const bool, pages);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, proof);
    Entrance entrance(config(pages));
    const QByteArray answer = Client(entrance).ask(get("/.well-known/acme-challenge/" + name));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"), answer.constData());
    QVERIFY(answer.endsWith("\r\n\r\n" + proof));
}

void AcmeTest::nothingElseIsServed_data()
{
    QTest::addColumn<QByteArray>("path");
    const QByteArray place = "/.well-known/acme-challenge/";
    for (const QByteArray& name : {QByteArray(), QByteArray("none"), QByteArray("tooLarge"),
             QByteArray("with.dot"), QByteArray(".hidden"), QByteArray(".."), QByteArray("../secret"),
             QByteArray("..%2fsecret"), QByteArray("%2e%2e/secret"), QByteArray("..\\secret"),
             QByteArray("linkOut"), QByteArray("device"), QByteArray("folder"), QByteArray("folder/"),
             QByteArray("direct_Token-1/"), QByteArray("/direct_Token-1"), QByteArray("./direct_Token-1"),
             QByteArray("direct%5fToken-1"), QByteArray("direct_Token-1%00"), QByteArray(129, 'a'),
             QByteArray(".well-known/acme-challenge/certbot_Token-1")})
        QTest::newRow(("'" + name + "'").constData()) << place + name;
    QTest::newRow("beside") << QByteArray("/direct_Token-1");
    QTest::newRow("other place") << QByteArray("/.well-known/direct_Token-1");
    QTest::newRow("without slash") << QByteArray("/.well-known/acme-challenge");
}

void AcmeTest::nothingElseIsServed()
{
    QFETCH(const QByteArray, path);
    Entrance entrance(config(true));
    const QByteArray answer = Client(entrance).ask(get(path));
    QVERIFY2(answer.startsWith("HTTP/1.1 404 ") || answer.startsWith("HTTP/1.1 400 "), answer.constData());
}

void AcmeTest::withoutAFolderNothingIsServed()
{
    Entrance entrance;
    QVERIFY(
        Client(entrance).ask(get("/.well-known/acme-challenge/direct_Token-1")).startsWith("HTTP/1.1 404 "));
}

void AcmeTest::headHasNoBody()
{
    Entrance entrance(config(false));
    Client client(entrance);
    client.send(
        "HEAD /.well-known/acme-challenge/direct_Token-1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(client.waitForEnd());
    QVERIFY(client.received.contains("Content-Length: 12\r\n"));
    QVERIFY(client.received.endsWith("\r\n\r\n"));
}

void AcmeTest::proofAppearsWhileTheServerRuns()
{
    Entrance entrance(config(false));
    Client client(entrance);
    const QByteArray request = get("/.well-known/acme-challenge/later");
    QVERIFY(Client(entrance).ask(request).startsWith("HTTP/1.1 404 "));
    write(u".well-known/acme-challenge/later"_s, "here");
    QVERIFY(client.ask(request).endsWith("\r\n\r\nhere"));
}

QTEST_GUILESS_MAIN(AcmeTest)
#include "tst_acme.moc"
