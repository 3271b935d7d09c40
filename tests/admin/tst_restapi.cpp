// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiInput.h"
#include "tests/admin/ApiStage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

QJsonArray items(const ApiReply& reply)
{
    return ApiStage::object(reply).value(u"items"_s).toArray();
}

QByteArray sent(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class RestApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void headHasNoBody();
    void otherMethodsAreNamed();
    void tokenIsIssuedWithAllItsFields();
    void textIsToldOnceAndNeverListed();
    void manyTokensAreIssuedAtOnce();
    void revokedTokenSaysWhatBecomesOfItsSessions();
    void listsArePagedToTheirEnd();
    void pageHoldsWhenItsLastRowIsGone();
    void historyIsPagedByTheStore();
    void roomsWithSlashesAreReached();
    void blockedRoomIsListedUntilItIsAllowed();
    void viewersArePausedAndResumed();
    void logIsFollowed();
    void logIsFiltered();
    void changesNameTheirCaller();
    void secretsAreNeverTold();
    void maskedSecretsStay();
    void maskedSecretIsNotPutToOtherUrls();
    void maskedSecretIsTestedWithItsOwnUrlsOnly();
    void settingsAreChangedTogetherOrNotAtAll();
    void lockedSettingsAreChangedByTheOwnMachineOnly();
    void faultyConfigurationIsNotTakenOver();
    void readinessTellsItsReasons();
    void healthNeedsTheServersThread();
    void noInputBreaksIt();
};

void RestApiTest::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    const auto row
        = [](const QByteArray& method, const QByteArray& target, const QByteArray& body, const char* error) {
              QTest::addRow("%s %s %s", method.constData(), target.constData(), body.left(40).constData())
                  << method << target << body << QString::fromLatin1(error);
          };
    const QByteArray tokens = "/api/v1/tokens";
    row("GET", "/api/v1", {}, "404 not_found");
    row("GET", "/api/v1/status/", {}, "404 not_found");
    row("GET", "/api/v1//status", {}, "404 not_found");
    row("GET", "/api/v2/status", {}, "404 not_found");
    row("DELETE", "/api/v1/rooms/", {}, "404 not_found");
    row("DELETE", "/api/v1/rooms/%ff", {}, "400 malformed");
    row("DELETE", "/api/v1/rooms/nowhere", {}, "404 not_found");
    row("DELETE", "/api/v1/tokens/00", {}, "404 not_found");
    row("DELETE", "/api/v1/tokens/00?disconnect=yes", {}, "400 malformed disconnect");
    row("DELETE", "/api/v1/sessions/00", {}, "404 not_found");
    row("DELETE", "/api/v1/devices/nowhere", {}, "404 not_found");
    row("GET", "/api/v1/sessions/00/ladder", {}, "404 not_found");
    row("PUT", tokens, {}, "405 method_not_allowed");
    row("POST", "/api/v1/status", {}, "405 method_not_allowed");
    row("GET", "/api/v1/tokens?limit=0", {}, "400 malformed limit");
    row("GET", "/api/v1/tokens?limit=501", {}, "400 malformed limit");
    row("GET", "/api/v1/tokens?limit=x", {}, "400 malformed limit");
    row("GET", "/api/v1/tokens?limit=5&limit=5", {}, "400 malformed limit");
    row("GET", "/api/v1/tokens?state=new", {}, "400 malformed state");
    row("GET", "/api/v1/tokens?before=x", {}, "400 malformed before");
    row("GET", "/api/v1/tokens?room=%ff", {}, "400 malformed");
    row("GET", "/api/v1/audit?before=-1", {}, "400 malformed before");
    row("GET", "/api/v1/log?after=99999999999999999999", {}, "400 malformed after");
    row("POST", tokens, "[]", "400 malformed");
    row("POST", tokens, "nonsense", "400 malformed");
    row("POST", tokens, R"({"note":"a","note":"b"})", "400 malformed note");
    row("POST", tokens, QByteArray(33, '[') + QByteArray(33, ']'), "400 malformed");
    row("POST", tokens, QByteArray(200'000, '['), "400 malformed");
    row("POST", tokens, QByteArray(maxApiBodyBytes + 1, ' '), "413 too_large");
    row("POST", tokens, R"({"Note":"a"})", "422 unknown_field Note");
    row("POST", tokens, R"({"text":""})", "422 invalid text");
    row("POST", tokens, R"({"text":5})", "422 invalid text");
    row("POST", tokens, R"({"text":"\ud800"})", "422 invalid text");
    row("POST", tokens, R"({"text":"a\u0007"})", "422 invalid");
    row("POST", tokens, "{\"text\":\"" + QByteArray(129, 'x') + "\"}", "422 invalid text");
    row("POST", tokens, R"({"text":"a","count":2})", "422 invalid count");
    row("POST", tokens, R"({"count":501})", "422 invalid count");
    row("POST", tokens, R"({"kind":"camera"})", "422 invalid kind");
    row("POST", tokens, R"({"kind":"device"})", "422 invalid rooms");
    row("POST", tokens, R"({"rooms":"a"})", "422 invalid rooms");
    row("POST", tokens, R"({"rooms":[" a"]})", "422 invalid rooms");
    row("POST", tokens, R"({"streams":["a\nb"]})", "422 invalid streams");
    row("POST", tokens, R"({"notBefore":"tomorrow"})", "422 invalid notBefore");
    row("POST", tokens, R"({"notBefore":"2030-01-01T00:00:00"})", "422 invalid notBefore");
    row("POST", tokens, R"({"notBefore":"2030-01-02T00:00:00Z","notAfter":"2030-01-01T00:00:00Z"})",
        "422 invalid notAfter");
    row("POST", tokens, R"({"maxUses":1.5})", "422 invalid maxUses");
    row("POST", tokens, R"({"unusedTtl":-1})", "422 invalid unusedTtl");
    row("POST", "/api/v1/rooms", "{}", "422 invalid name");
    row("POST", "/api/v1/rooms", R"({"name":"a\u202eb"})", "422 invalid name");
    row("POST", "/api/v1/rooms/%20a/block", {}, "422 invalid name");
    row("POST", "/api/v1/viewers/pause", R"({"now":true})", "422 unknown_field now");
    row("POST", "/api/v1/config", "{}", "422 invalid");
    row("POST", "/api/v1/config", R"({"server.prt":1})", "422 unknown_field server.prt");
    row("POST", "/api/v1/config", R"({"server":{"port":1}})", "422 unknown_field server");
    row("POST", "/api/v1/config", R"({"server.port":"1"})", "422 invalid server.port");
    row("POST", "/api/v1/config", R"({"server.port":70000})", "422 invalid server.port");
    row("POST", "/api/v1/config", R"({"webRoot":"/etc"})", "422 locked webRoot");
    row("POST", "/api/v1/config", R"({"publicHost":"a b"})", "422 invalid publicHost");
    row("POST", "/api/v1/ice-servers", R"({"turn":{}})", "422 invalid turn");
    row("POST", "/api/v1/ice-servers", R"({"turn":[1]})", "422 invalid turn[0]");
    row("POST", "/api/v1/ice-servers", R"({"turn":[{"urls":[]}]})", "422 invalid turn[0].urls");
    row("POST", "/api/v1/ice-servers", R"({"turn":[{"urls":["stun://a"]}]})", "422 invalid turn[0].urls");
    row("POST", "/api/v1/ice-servers", R"({"turn":[{"urls":["turn:a:1"],"pass":"x"}]})",
        "422 unknown_field turn[0].pass");
    row("POST", "/api/v1/ice-servers", R"({"turn":[{"urls":["turn:a:1"],"expiry":-1}]})",
        "422 invalid turn[0].expiry");
    row("POST", "/api/v1/ice-servers/test", "{}", "422 invalid server");
    row("POST", "/api/v1/ice-servers/test", R"({"server":{"urls":["stun:a:1"]},"url":"stun:b:1"})",
        "422 invalid url");
}

void RestApiTest::wrongRequestsAreRefused()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    ApiStage stage;
    const qsizetype changes = stage.operations.trail.size();
    const ApiReply reply = stage.ask(method, target, body);
    QTEST(ApiStage::errorOf(reply), "error");
    QCOMPARE(stage.operations.trail.size(), changes);
    const QString message
        = ApiStage::object(reply).value(u"error"_s).toObject().value(u"message"_s).toString();
    QVERIFY2(message.endsWith(u'.') || message.endsWith(u'?'), qPrintable(message));
}

void RestApiTest::headHasNoBody()
{
    ApiStage stage;
    const ApiReply reply = stage.ask("HEAD", "/api/v1/status");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(reply.contentType, "application/json"_ba);
    QCOMPARE(stage.ask("HEAD", "/api/v1/viewers/pause").status, 405);
}

void RestApiTest::otherMethodsAreNamed()
{
    ApiStage stage;
    const ApiReply reply = stage.ask("PATCH", "/api/v1/tokens");
    QCOMPARE(reply.headers.value(0), std::pair("Allow"_ba, "GET, POST, HEAD"_ba));
}

void RestApiTest::tokenIsIssuedWithAllItsFields()
{
    ApiStage stage;
    const ApiReply reply = stage.ask("POST", "/api/v1/tokens",
        R"({"text":"chosen","kind":"device","rooms":["a","b","a"],"streams":["cam"],"maxUses":4,)"
        R"("notBefore":"2030-01-01T00:00:00+01:00","notAfter":"2030-02-01T00:00:00Z","unusedTtl":90,)"
        R"("note":"for the\u202e gate"})");
    QCOMPARE(reply.status, 201);
    const TokenInfo& token = stage.operations.tokenList.last();
    QCOMPARE(token.id, u"chosen"_s);
    QCOMPARE(token.kind, TokenKind::Device);
    QCOMPARE(token.rooms, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(token.streams, QStringList{u"cam"_s});
    QCOMPARE(token.maxUses, 4);
    QCOMPARE(token.notBefore, 1'893'452'400'000);
    QCOMPARE(token.notAfter, 1'896'134'400'000);
    QCOMPARE(token.remainingSeconds, 90);
    QCOMPARE(token.note, u"for the\\u{202e} gate"_s);
    QCOMPARE(token.createdBy, u"127.0.0.1"_s);
}

void RestApiTest::textIsToldOnceAndNeverListed()
{
    ApiStage stage;
    const QJsonObject issued = items(stage.ask("POST", "/api/v1/tokens", "{}")).first().toObject();
    const QString text = issued.value(u"text"_s).toString();
    QVERIFY(text.size() >= 22);
    QVERIFY(issued.value(u"token"_s).toObject().value(u"text"_s).isNull());
    for (const QByteArray& target :
        {"/api/v1/tokens"_ba, "/api/v1/audit"_ba, "/api/v1/log"_ba, "/metrics"_ba})
        QVERIFY(!stage.ask("GET", target).body.contains(text.toUtf8()));
}

void RestApiTest::manyTokensAreIssuedAtOnce()
{
    ApiStage stage;
    QSet<QString> texts;
    for (const auto& item : items(stage.ask("POST", "/api/v1/tokens", R"({"count":500})")))
        texts.insert(item.toObject().value(u"text"_s).toString());
    QCOMPARE(texts.size(), 500);
}

void RestApiTest::revokedTokenSaysWhatBecomesOfItsSessions()
{
    for (const auto& [query, detail] : {std::pair{""_ba, QString()}, {"?disconnect=true"_ba, u"disconnect"_s},
             {"?disconnect=false"_ba, u"keep"_s}}) {
        ApiStage stage;
        QCOMPARE(stage.ask("DELETE", "/api/v1/tokens/" + stage.key.text() + query).status, 204);
        QCOMPARE(stage.operations.trail.first().detail, detail);
        QVERIFY(stage.operations.tokenList.isEmpty());
    }
}

void RestApiTest::listsArePagedToTheirEnd()
{
    ApiStage stage;
    for (int i = 0; i < 25; ++i) {
        stage.operations.allowList << u"room %1&=#"_s.arg(i);
        SessionInfo session = stage.operations.sessionList.first();
        session.id = SessionId(QByteArray::number(100 + i));
        session.since += i / 3; // several of one moment
        stage.operations.sessionList.append(session);
    }
    for (const auto& [list, cursor, key, total] :
        {std::tuple{"rooms"_ba, "after"_ba, u"name"_s, 27}, {"sessions"_ba, "before"_ba, u"id"_s, 26}}) {
        QStringList seen;
        QString next;
        do {
            const QByteArray target
                = "/api/v1/" + list + "?limit=4&" + cursor + '=' + next.toUtf8().toPercentEncoding();
            const QJsonObject page = ApiStage::object(stage.ask("GET", target));
            QCOMPARE(page.value(u"total"_s).toInt(), total);
            for (const auto& item : page.value(u"items"_s).toArray())
                seen << item.toObject().value(key).toString();
            next = page.value(u"next"_s).toString();
            QVERIFY(seen.size() <= total);
        } while (!next.isEmpty());
        QCOMPARE(seen.size(), total);
        seen.removeDuplicates();
        QCOMPARE(seen.size(), total);
    }
}

void RestApiTest::pageHoldsWhenItsLastRowIsGone()
{
    ApiStage stage;
    stage.operations.allowList = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    const QJsonObject page = ApiStage::object(stage.ask("GET", "/api/v1/rooms?limit=2"));
    QCOMPARE(page.value(u"next"_s).toString(), u"b"_s);
    stage.operations.allowList.removeOne(u"b"_s);
    QCOMPARE(items(stage.ask("GET", "/api/v1/rooms?limit=2&after=b")).first().toObject().value(u"name"_s),
        QJsonValue(u"c"_s));
}

void RestApiTest::historyIsPagedByTheStore()
{
    ApiStage stage;
    for (int id = 4; id > 0; --id) {
        PastSession past = stage.operations.past.first();
        past.id = id;
        stage.operations.past.append(past);
    }
    const QJsonObject page = ApiStage::object(stage.ask("GET", "/api/v1/sessions?state=ended&limit=2"));
    QCOMPARE(page.value(u"items"_s).toArray().size(), 2);
    QCOMPARE(page.value(u"next"_s).toString(), u"4"_s);
    const ApiReply rest = stage.ask("GET", "/api/v1/sessions?state=ended&before=4");
    QCOMPARE(items(rest).size(), 3);
    QVERIFY(ApiStage::object(rest).value(u"next"_s).isNull());
}

void RestApiTest::roomsWithSlashesAreReached()
{
    ApiStage stage;
    QCOMPARE(stage.ask("POST", "/api/v1/rooms/a%2Fb%20%C3%BC/block").status, 204);
    QCOMPARE(stage.operations.blocked, QStringList{u"a/b ü"_s});
    QCOMPARE(stage.ask("POST", "/api/v1/rooms/a/b/block").status, 404);
}

void RestApiTest::blockedRoomIsListedUntilItIsAllowed()
{
    ApiStage stage;
    const auto isAllowed = [&stage](const QString& name) -> std::optional<bool> {
        for (const auto& item : items(stage.ask("GET", "/api/v1/rooms"))) {
            if (item.toObject().value(u"name"_s).toString() == name)
                return item.toObject().value(u"allowed"_s).toBool();
        }
        return std::nullopt;
    };
    QCOMPARE(isAllowed(u"attic"_s), std::nullopt);
    QCOMPARE(stage.ask("POST", "/api/v1/rooms/attic/block").status, 204);
    QCOMPARE(isAllowed(u"attic"_s), false);
    QCOMPARE(stage.ask("DELETE", "/api/v1/rooms/attic").status, 404); // it is on no list to be taken off
    QCOMPARE(isAllowed(u"attic"_s), false);
    QVERIFY(stage.ask("POST", "/api/v1/rooms", R"({"name":"attic"})").status < 300);
    QCOMPARE(isAllowed(u"attic"_s).value_or(true), true);
}

void RestApiTest::viewersArePausedAndResumed()
{
    ApiStage stage;
    QCOMPARE(stage.ask("POST", "/api/v1/viewers/pause").status, 204);
    QVERIFY(stage.operations.viewersPaused);
    QCOMPARE(stage.ask("POST", "/api/v1/viewers/resume", "{}").status, 204);
    QVERIFY(!stage.operations.viewersPaused);
}

void RestApiTest::logIsFollowed()
{
    ApiStage stage;
    const Event event = stage.operations.records.first().event;
    for (qint64 id = 2; id <= 10; ++id)
        stage.operations.records.append({id, event});
    const QJsonObject newest = ApiStage::object(stage.ask("GET", "/api/v1/log?limit=3"));
    QCOMPARE(newest.value(u"items"_s).toArray().first().toObject().value(u"id"_s).toInt(), 8);
    QCOMPARE(newest.value(u"next"_s).toString(), u"10"_s);
    QCOMPARE(items(stage.ask("GET", "/api/v1/log?after=10")).size(), 0);
    QCOMPARE(ApiStage::object(stage.ask("GET", "/api/v1/log?after=10")).value(u"next"_s).toString(), u"10"_s);
    stage.operations.records.append({11, event});
    QCOMPARE(items(stage.ask("GET", "/api/v1/log?after=10")).size(), 1);
}

void RestApiTest::logIsFiltered()
{
    ApiStage stage;
    Event event(EventKind::StorageFailed, Level::Error);
    event.with("room", u"attic"_s);
    stage.operations.records.append({2, event});
    QCOMPARE(items(stage.ask("GET", "/api/v1/log?level=warning")).size(), 1);
    QCOMPARE(items(stage.ask("GET", "/api/v1/log?room=attic")).size(), 1);
    QCOMPARE(items(stage.ask("GET", "/api/v1/log?room=door/1&level=error")).size(), 0);
    const QJsonObject record = items(stage.ask("GET", "/api/v1/log?level=error")).first().toObject();
    QCOMPARE(record.value(u"event"_s).toString(), u"storage_failed"_s);
    QCOMPARE(record.value(u"fields"_s).toObject().value(u"room"_s).toString(), u"attic"_s);
}

void RestApiTest::changesNameTheirCaller()
{
    ApiStage stage;
    QCOMPARE(stage.ask("POST", "/api/v1/rooms", R"({"name":"x"})", Face::CommandLine).status, 204);
    const QJsonObject entry = items(stage.ask("GET", "/api/v1/audit?limit=1")).first().toObject();
    QCOMPARE(entry.value(u"face"_s).toString(), u"command_line"_s);
    QCOMPARE(entry.value(u"who"_s).toString(), u"127.0.0.1"_s);
    QCOMPARE(entry.value(u"action"_s).toString(), u"room.allow"_s);
    QCOMPARE(entry.value(u"subject"_s).toString(), u"x"_s);
}

void RestApiTest::secretsAreNeverTold()
{
    ApiStage stage;
    for (const auto& [method, path] : RestApi::routes()) {
        if (method != "GET" || path.contains('{'))
            continue;
        QVERIFY2(!stage.ask("GET", path).body.contains("canary"), path.constData());
    }
    for (const QByteArray& body : {R"({"server.password":5})"_ba, R"({"turnservers":[{"url":"x"}]})"_ba})
        QVERIFY(!stage.ask("POST", "/api/v1/config", body, Face::CommandLine).body.contains("canary"));
}

void RestApiTest::maskedSecretsStay()
{
    ApiStage stage;
    const ServerConfig before = stage.operations.configuration;
    QJsonObject lists = ApiStage::object(stage.ask("GET", "/api/v1/ice-servers"));
    QCOMPARE(stage.ask("POST", "/api/v1/ice-servers", sent(lists)).status, 200);
    QCOMPARE(stage.operations.configuration, before);

    // All settings as they were told, sent back.
    QJsonObject change;
    const ApiReply all = stage.ask("GET", "/api/v1/config");
    for (const auto& setting : ApiStage::object(all).value(u"settings"_s).toArray())
        change.insert(setting.toObject().value(u"key"_s).toString(), setting.toObject().value(u"value"_s));
    const ApiReply reply = stage.ask("POST", "/api/v1/config", sent(change));
    QCOMPARE(reply.status, 200);
    QCOMPARE(ApiStage::object(reply).value(u"changed"_s).toArray(), QJsonArray());
    QCOMPARE(stage.operations.configuration, before);

    QCOMPARE(
        stage
            .ask("POST", "/api/v1/ice-servers",
                R"({"turn":[{"urls":["turn:turn.example:3478"],"username":"v","credential":"********"}]})")
            .status,
        200);
    QCOMPARE(stage.operations.configuration.turnServers.first().username, u"v"_s);
    QCOMPARE(stage.operations.configuration.turnServers.first().credential, u"canary-credential"_s);
    QCOMPARE(stage.operations.configuration.turnServers.first().secret, QString());
    QCOMPARE(stage.operations.configuration.stunServers, before.stunServers);
}

void RestApiTest::maskedSecretIsNotPutToOtherUrls()
{
    ApiStage stage;
    const ApiReply reply = stage.ask("POST", "/api/v1/ice-servers",
        R"({"turn":[{"urls":["turn:evil.example:3478"],"username":"u","credential":"********"}]})");
    QCOMPARE(ApiStage::errorOf(reply), u"422 invalid turn[0].credential"_s);
}

void RestApiTest::maskedSecretIsTestedWithItsOwnUrlsOnly()
{
    ApiStage stage;
    const ApiReply good = stage.ask("POST", "/api/v1/ice-servers/test",
        R"({"server":{"urls":["turn:turn.example:3478"],"username":"u","secret":"********"}})");
    QCOMPARE(good.status, 200);
    QCOMPARE(stage.operations.testedServer.secret, u"canary-secret"_s);
    QVERIFY(!good.body.contains("canary"));
    const ApiReply bad = stage.ask("POST", "/api/v1/ice-servers/test",
        R"({"server":{"urls":["turn:evil.example:3478"],"username":"u","secret":"********"}})");
    QCOMPARE(ApiStage::errorOf(bad), u"422 invalid server.secret"_s);
}

void RestApiTest::settingsAreChangedTogetherOrNotAtAll()
{
    ApiStage stage;
    const ServerConfig before = stage.operations.configuration;
    QCOMPARE(ApiStage::errorOf(stage.ask("POST", "/api/v1/config", R"({"tokens.window":60,"zzz":1})")),
        u"422 unknown_field zzz"_s);
    QCOMPARE(stage.operations.configuration, before);
    const ApiReply reply = stage.ask(
        "POST", "/api/v1/config", R"({"tokens.window":60,"server.port":4000,"log.level":"info"})");
    const QJsonObject expected{{u"changed"_s, QJsonArray{u"server.port"_s, u"tokens.window"_s}},
        {u"waitsForStart"_s, QJsonArray{u"server.port"_s}}, {u"warnings"_s, QJsonArray()}};
    QCOMPARE(ApiStage::object(reply), expected);
    QCOMPARE(stage.operations.configuration.tokens.window.count(), 60);
    QCOMPARE(stage.operations.configuration.port, 4000);
}

void RestApiTest::lockedSettingsAreChangedByTheOwnMachineOnly()
{
    ApiStage stage;
    const QByteArray change = R"({"webhook.url":"http://127.0.0.1:1/"})";
    QCOMPARE(ApiStage::errorOf(stage.ask("POST", "/api/v1/config", change)), u"422 locked webhook.url"_s);
    QCOMPARE(stage.ask("POST", "/api/v1/config", change, Face::CommandLine).status, 200);
    QCOMPARE(stage.operations.configuration.webhook.url, u"http://127.0.0.1:1/"_s);
}

void RestApiTest::faultyConfigurationIsNotTakenOver()
{
    ApiStage stage;
    QCOMPARE(ApiStage::errorOf(stage.ask("POST", "/api/v1/config", R"({"server.adminPort":3535})")),
        u"422 invalid server.adminPort"_s);
    stage.operations.configProblem
        = Problem{ProblemKind::ConfigurationFile, u"/etc/x.json"_s, u"read only"_s};
    const ApiReply reply = stage.ask("POST", "/api/v1/config", R"({"tokens.window":60})");
    QCOMPARE(ApiStage::errorOf(reply), u"507 storage_failed"_s);
    QVERIFY(reply.body.contains("/etc/x.json: read only"));
}

void RestApiTest::readinessTellsItsReasons()
{
    ApiStage stage;
    QCOMPARE(stage.ask("GET", "/readyz").body, "ready\n"_ba);
    stage.operations.base.storage = Problem{ProblemKind::StorageUnusable, u"/state"_s, {}};
    stage.operations.base.stun
        = {PartState::Failed, {}, 0, Problem{ProblemKind::PortBusy, u"0.0.0.0:3478"_s, {}}};
    stage.operations.base.signaling.state = PartState::Stopped;
    const ApiReply reply = stage.ask("GET", "/readyz");
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.body,
        "signaling does not listen\nstun does not listen: port_busy 0.0.0.0:3478\n"
        "storage: storage_unusable /state\n"_ba);
    stage.operations.running = false;
    QCOMPARE(stage.ask("GET", "/readyz").body, "the server is not running\n"_ba);
}

void RestApiTest::healthNeedsTheServersThread()
{
    ApiStage stage;
    QCOMPARE(stage.ask("GET", "/healthz").body, "ok\n"_ba);
    stage.operations.running = false;
    QCOMPARE(stage.ask("GET", "/healthz").status, 503);
}

/// Bytes at random in the place of good ones, in every part of a request.
void RestApiTest::noInputBreaksIt()
{
    ApiStage stage;
    QRandomGenerator random(4711);
    const QList<QByteArray> bodies{
        R"({"text":"a","rooms":["b"],"notBefore":"2030-01-01T00:00:00Z","count":2})",
        R"({"turn":[{"urls":["turn:a:1?transport=udp"],"credential":"********"}],"stun":[]})",
        R"({"server.port":1,"turnservers":[{"url":"x"}],"log.level":"info"})", R"({"name":"\ud83d\ude00"})"};
    const auto spoil = [&random](QByteArray bytes) {
        for (int i = random.bounded(4); i > 0 && !bytes.isEmpty(); --i) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            bytes.replace(at, random.bounded(2), QByteArray(1, static_cast<char>(random.bounded(256))));
        }
        return bytes;
    };
    const auto routes = RestApi::routes();
    for (int i = 0; i < 20'000; ++i) {
        const auto& [method, path] = routes.at(random.bounded(static_cast<int>(routes.size())));
        ApiRequest request;
        request.method = random.bounded(20) == 0 ? spoil(method) : method;
        request.path = spoil(QByteArray(path).replace("{}", "a%2Fb"));
        request.query = spoil("limit=5&before=1-ab&state=ended&after=b");
        request.body = spoil(bodies.at(random.bounded(4)));
        request.contentType = random.bounded(20) == 0 ? spoil("application/json") : "application/json"_ba;
        const ApiReply reply = stage.api.answer(request);
        QVERIFY(reply.status >= 200 && reply.status < 508 && reply.status != 500);
        QVERIFY(reply.status < 400 || method == "HEAD" || reply.contentType != QByteArray());
    }
}

QTEST_GUILESS_MAIN(RestApiTest)
#include "tst_restapi.moc"
