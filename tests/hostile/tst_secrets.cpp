// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/ServerProcess.h"
#include "tests/kit/ViewerDouble.h"
#include "tests/server/PlainClient.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

namespace {

/// A secret with a name, to be looked for where it must not be.
struct Canary {
    QString name;
    QByteArray text;
    bool operatorMaySee = false; ///< he chose it himself, so lists show it to him
};

/// Something that a stranger may get to see one day.
struct Place {
    QString name;
    QByteArray content;
    bool isForOperator = false;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

/// Secrets go in by every way there is, with the log at its most talkative; nothing that is kept, shown or
/// counted may hold one of them afterwards.
class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secretsStayInside_data();
    void secretsStayInside();

private:
    void configure(const QByteArray& format, bool webhook);
    [[nodiscard]] QByteArray admin(const QByteArray& head, const QByteArray& body = {}) const;
    void issueTokens();
    void comeAndGo(bool admitted);
    [[nodiscard]] QList<Place> places();
    void add(const QString& name, const QByteArray& text, bool operatorMaySee = false)
    {
        QVERIFY2(text.size() >= 8, qPrintable(name));
        m_canaries.append({name, text, operatorMaySee});
    }
    [[nodiscard]] QByteArray textOf(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_program;
    QList<Canary> m_canaries;
};

void TestSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<ServerProcess>();
    m_canaries.clear();
}

QByteArray TestSecrets::textOf(const QString& name) const
{
    for (const Canary& canary : m_canaries) {
        if (canary.name == name)
            return canary.text;
    }
    return {};
}

void TestSecrets::configure(const QByteArray& format, bool webhook)
{
    add(u"shared secret of the TURN server"_s, "canary-turn-shared-secret");
    add(u"fixed TURN credential"_s, "canary-turn-credential");
    add(u"password of the key"_s, "canary-key-password");
    add(u"admin key"_s, "c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00");
    add(u"key of signed tokens"_s, "canary-hmac-key-0123456789abcdef0123456789abcdef");
    add(u"password of the webhook"_s, "canary-webhook-password");
    put(m_folder->filePath(u"admin.key"_s), textOf(u"admin key"_s) + '\n');
    put(m_folder->filePath(u"jwt.key"_s), textOf(u"key of signed tokens"_s));

    QJsonObject config{
        {u"server"_s,
            QJsonObject{{u"tokensEnabled"_s, true},
                {u"password"_s, QString::fromLatin1(textOf(u"password of the key"_s))}}},
        {u"turnservers"_s,
            QJsonArray{QJsonObject{{u"url"_s, u"turn:192.0.2.1:3478"_s},
                           {u"secret"_s, QString::fromLatin1(textOf(u"shared secret of the TURN server"_s))}},
                QJsonObject{{u"url"_s, u"turn:192.0.2.2:3478"_s}, {u"username"_s, u"user"_s},
                    {u"credential"_s, QString::fromLatin1(textOf(u"fixed TURN credential"_s))}}}},
        {u"admin"_s, QJsonObject{{u"key"_s, m_folder->filePath(u"admin.key"_s)}}},
        {u"jwt"_s, QJsonObject{{u"keys"_s, QJsonArray{u"k:HS256:"_s + m_folder->filePath(u"jwt.key"_s)}}}},
        {u"log"_s, QJsonObject{{u"level"_s, u"debug"_s}, {u"format"_s, QString::fromLatin1(format)}}},
    };
    if (webhook)
        config[u"webhook"_s] = QJsonObject{{u"url"_s,
            u"http://user:%1@127.0.0.1:9/"_s.arg(QString::fromLatin1(textOf(u"password of the webhook"_s)))}};
    put(m_folder->filePath(u"rendezvous.json"_s), QJsonDocument(config).toJson());
    QVERIFY(m_program->start({u"--config"_s, m_folder->filePath(u"rendezvous.json"_s), u"--state-dir"_s,
        m_folder->filePath(u"state"_s)}));
}

QByteArray TestSecrets::admin(const QByteArray& head, const QByteArray& body) const
{
    PlainClient client;
    if (!client.connectTo(m_program->adminPort()))
        return {};
    client.write(head + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_program->adminPort())
        + "\r\nConnection: close\r\nAuthorization: Bearer " + textOf(u"admin key"_s)
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body);
    return client.readUntil("no answer has this"_ba);
}

void TestSecrets::issueTokens()
{
    add(u"chosen token"_s, "canary-chosen-token", true);
    QVERIFY(admin("GET /?c=addToken&i=" + textOf(u"chosen token"_s)).contains("SUCCESS"));
    const QByteArray answer = admin("POST /api/v1/tokens", R"({"rooms":["room1"],"note":"generated"})");
    const qsizetype body = answer.indexOf("\r\n\r\n");
    const qsizetype key = answer.indexOf("\"text\":\"", body);
    QVERIFY2(body > 0 && key > 0, answer.constData());
    add(u"generated token"_s, answer.mid(key + 8, answer.indexOf('"', key + 8) - key - 8));
}

/// Viewers with right and wrong tokens, a cookie, and a transport id.
void TestSecrets::comeAndGo(bool admitted)
{
    DeviceDouble::Options camera;
    camera.door.port = m_program->port();
    DeviceDouble device(camera);
    device.start();
    QTRY_VERIFY(device.isWaiting());

    ViewerDouble::Options page;
    page.port = m_program->port();
    for (const QString& name : {u"chosen token"_s, u"generated token"_s}) {
        page.token = QString::fromLatin1(textOf(name));
        ViewerDouble viewer(page);
        viewer.start();
        QTRY_VERIFY_WITH_TIMEOUT(!viewer.ack().isEmpty(), 10'000);
        QCOMPARE(viewer.isJoined(), admitted);
        if (!admitted)
            continue;
        add(u"resume secret after the "_s + name, viewer.resume().toLatin1());
        const QJsonArray servers = viewer.last(u"turnservers"_s).toArray();
        QVERIFY(!servers.isEmpty());
        add(u"TURN credential made for the "_s + name,
            servers.first()[u"credential"_s].toString().toLatin1());
        viewer.leave();
        QTRY_VERIFY(device.isWaiting());
    }
    add(u"guessed token"_s, "canary-guessed-token");
    add(u"signed token"_s,
        "eyJhbGciOiJIUzI1NiIsImtpZCI6ImsifQ.eyJqdGkiOiJjYW5hcnkifQ.Y2FuYXJ5LXNpZ25hdHVyZS1vZi1hLXRva2Vu");
    for (const QString& name : {u"guessed token"_s, u"signed token"_s}) {
        page.token = QString::fromLatin1(textOf(name));
        page.resume = u"canary-guessed-resume"_s;
        ViewerDouble viewer(page);
        viewer.start();
        QTRY_VERIFY_WITH_TIMEOUT(viewer.isRefused(), 10'000);
    }
    add(u"guessed resume secret"_s, "canary-guessed-resume");

    add(u"cookie"_s, "canary-cookie-value");
    PlainClient client;
    QVERIFY(client.connectTo(m_program->port()));
    client.write(getRequest("/socket.io/1/?t=1&token=canary-query-token", m_program->port(),
        "Cookie: rdv_client=" + textOf(u"cookie"_s) + "\r\n"));
    const QByteArray answer = client.readUntil("\r\n0\r\n\r\n"_ba);
    add(u"token in a query"_s, "canary-query-token");
    const qsizetype end = answer.indexOf(":60:");
    QVERIFY2(end > 40, answer.constData());
    add(u"transport id"_s, answer.mid(end - 40, 40));
    device.stop();
}

QList<Place> TestSecrets::places()
{
    QList<Place> all;
    const QString process = u"/proc/%1/"_s.arg(m_program->processId());
    all.append({u"command line"_s, contentOf(process + u"cmdline"_s)});
    all.append({u"environment"_s, contentOf(process + u"environ"_s)});
    all.append({u"metrics"_s, admin("GET /metrics")});
    for (const char* list : {"status", "devices", "sessions", "rooms", "tokens", "ice-servers", "config",
             "log?limit=500", "audit"})
        all.append({QString::fromLatin1(list), admin(QByteArray("GET /api/v1/") + list), true});
    all.append({u"old list of tokens"_s, admin("GET /?c=listTokens"), true});
    m_program->signal(SIGTERM);
    static_cast<void>(m_program->exitCode(5000));
    all.append({u"log"_s, m_program->output()});
    QDirIterator files(
        m_folder->filePath(u"state"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (const QByteArray content = contentOf(path); !content.isEmpty()) // a lock is empty
            all.append({path, content});
    }
    return all;
}

void TestSecrets::secretsStayInside_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("webhook");
    QTest::newRow("text log") << "text"_ba << false;
    QTest::newRow("JSON log, webhook") << "json"_ba << true;
}

void TestSecrets::secretsStayInside()
{
    QFETCH(QByteArray, format);
    QFETCH(bool, webhook);
    configure(format, webhook);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(contentOf(u"/proc/%1/limits"_s.arg(m_program->processId()))
                .simplified()
                .contains("Max core file size 0 0"));
    issueTokens();
    if (QTest::currentTestFailed())
        return;
    comeAndGo(!webhook);
    if (QTest::currentTestFailed())
        return;

    QStringList hits;
    const QList<Place> all = places();
    for (const Place& place : all) {
        QVERIFY2(!place.content.isEmpty(), qPrintable(place.name));
        for (const Canary& canary : m_canaries) {
            const bool isShownToItsOwner = place.isForOperator && canary.operatorMaySee;
            if (!isShownToItsOwner && place.content.contains(canary.text))
                hits.append(canary.name + u" in "_s + place.name);
        }
    }
    QVERIFY(all.size() > 12);
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
