// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiInput.h"
#include "server/api/InfoJson.h"
#include "server/api/InfoNames.h"
#include "tests/admin/ApiStage.h"
#include "tests/admin/SchemaCheck.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

using Refusals = QList<OperationError>;

/// One operation of the description with a request that it carries out and what may keep it from that.
struct Operation {
    QByteArray method;
    QByteArray path; ///< as described
    QByteArray target; ///< of the good request; %KEY% stands for the token's key
    QByteArray body;
    Refusals refusals; ///< of the operations below
    bool canChangeConfig = false;
};

const Refusals none;
const Refusals silent{OperationError::NotRunning};
const Refusals kept{OperationError::NotRunning, OperationError::Storage};
const Refusals ofPeers{OperationError::NotRunning, OperationError::NotFound};
const Refusals ofNames{
    OperationError::NotRunning, OperationError::Storage, OperationError::NotFound, OperationError::Malformed};
const Refusals ofTokens{OperationError::NotRunning, OperationError::Storage, OperationError::Exists,
    OperationError::Disabled, OperationError::Malformed};

const QList<Operation>& operations()
{
    static const QList<Operation> all{
        {"GET", "/api/v1/status", "/api/v1/status", {}, none},
        {"GET", "/api/v1/samples", "/api/v1/samples?seconds=2", {}, none},
        {"GET", "/api/v1/devices", "/api/v1/devices?limit=5&state=waiting&room=door/1", {}, silent},
        {"DELETE", "/api/v1/devices/{room}", "/api/v1/devices/door%2F1", {}, ofPeers},
        {"GET", "/api/v1/sessions", "/api/v1/sessions", {}, silent},
        {"GET", "/api/v1/sessions", "/api/v1/sessions?state=ended&before=99", {}, kept},
        {"DELETE", "/api/v1/sessions/{id}", "/api/v1/sessions/0123456789abcdef", {}, ofPeers},
        {"GET", "/api/v1/sessions/{id}/ladder", "/api/v1/sessions/0123456789abcdef/ladder", {}, silent},
        {"GET", "/api/v1/sessions/{id}/ladder", "/api/v1/sessions/00/ladder", {}, none},
        {"GET", "/api/v1/rooms", "/api/v1/rooms?state=busy", {}, silent},
        {"POST", "/api/v1/rooms", "/api/v1/rooms", R"({"name":"attic"})", kept},
        {"DELETE", "/api/v1/rooms/{name}", "/api/v1/rooms/garage", {}, ofNames},
        {"POST", "/api/v1/rooms/{name}/block", "/api/v1/rooms/door%2F1/block", {}, kept},
        {"GET", "/api/v1/tokens", "/api/v1/tokens?state=unused&kind=viewer&room=door/1", {}, silent},
        {"POST", "/api/v1/tokens", "/api/v1/tokens", R"({"count":3,"rooms":["a"],"maxUses":2})", ofTokens},
        {"DELETE", "/api/v1/tokens/{key}", "/api/v1/tokens/%KEY%?disconnect=true", {}, ofNames},
        {"POST", "/api/v1/viewers/pause", "/api/v1/viewers/pause", {}, silent},
        {"POST", "/api/v1/viewers/resume", "/api/v1/viewers/resume", "{}", silent},
        {"GET", "/api/v1/ice-servers", "/api/v1/ice-servers", {}, none},
        {"POST", "/api/v1/ice-servers", "/api/v1/ice-servers", R"({"stun":[{"urls":["stun:a:1"]}]})", none,
            true},
        {"POST", "/api/v1/ice-servers/test", "/api/v1/ice-servers/test",
            R"({"server":{"urls":["stun:a:1"]}})", none},
        {"GET", "/api/v1/config", "/api/v1/config", {}, none},
        {"POST", "/api/v1/config", "/api/v1/config", R"({"tokens.window":60})", none, true},
        {"GET", "/api/v1/log", "/api/v1/log?after=0&level=debug", {}, none},
        {"GET", "/api/v1/audit", "/api/v1/audit?limit=1", {}, kept},
        {"GET", "/api/v1/openapi.json", "/api/v1/openapi.json", {}, none},
        {"GET", "/healthz", "/healthz", {}, silent},
        {"GET", "/readyz", "/readyz", {}, silent},
        {"GET", "/metrics", "/metrics", {}, none},
    };
    return all;
}

QJsonObject load()
{
    QFile file(u":/admin/openapi.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class OpenApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void descriptionIsWhole();
    void everyRouteIsDescribedAndEveryDescriptionIsRouted();
    void everyOperationIsTried();
    void answersAreAsDescribed_data();
    void answersAreAsDescribed();
    void requestBodiesAreAsDescribed();
    void describedParametersAreKnown();
    void wordsAreThoseOfTheServer();
    void changesAreAsDescribed();
    void checkerFindsViolations_data();
    void checkerFindsViolations();

private:
    [[nodiscard]] QJsonObject describedAt(const Operation& operation) const;
    [[nodiscard]] QString violation(const QJsonObject& described, const ApiReply& reply) const;
    [[nodiscard]] QStringList wordsOf(const QString& schema, const QString& property) const;

    QJsonObject m_document = load();
};

QJsonObject OpenApiTest::describedAt(const Operation& operation) const
{
    const QJsonObject path
        = m_document.value(u"paths"_s).toObject().value(QString::fromLatin1(operation.path)).toObject();
    return path.value(QString::fromLatin1(operation.method).toLower()).toObject();
}

/// What is wrong with an answer, by the description of its operation.
QString OpenApiTest::violation(const QJsonObject& described, const ApiReply& reply) const
{
    const QJsonObject responses = described.value(u"responses"_s).toObject();
    const QString status = QString::number(reply.status);
    if (!responses.contains(status))
        return u"status %1 is not described: %2"_s.arg(status, QString::fromUtf8(reply.body));
    const QJsonObject content
        = resolved(responses.value(status).toObject(), m_document).value(u"content"_s).toObject();
    if (content.isEmpty())
        return reply.body.isEmpty() && reply.contentType.isEmpty() ? QString() : u"has a body"_s;
    const QString type = QString::fromLatin1(reply.contentType).section(u';', 0, 0);
    if (!content.contains(type))
        return u"has the type "_s + type;
    const QJsonObject schema = content.value(type).toObject().value(u"schema"_s).toObject();
    const bool json = type == u"application/json"_s;
    const QJsonValue value = json ? QJsonValue(QJsonDocument::fromJson(reply.body).object())
                                  : QJsonValue(QString::fromUtf8(reply.body));
    return schemaViolation(value, schema, m_document);
}

void OpenApiTest::descriptionIsWhole()
{
    QCOMPARE(m_document.value(u"openapi"_s).toString(), u"3.1.0"_s);
    QFile file(u":/admin/openapi.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression reference(u"\"\\$ref\": \"([^\"]+)\""_s);
    auto matches = reference.globalMatch(text);
    while (matches.hasNext()) {
        const QString target = matches.next().captured(1);
        QVERIFY2(!resolved(QJsonObject{{u"$ref"_s, target}}, m_document).contains(u"missing"_s),
            qPrintable(target));
    }
}

void OpenApiTest::everyRouteIsDescribedAndEveryDescriptionIsRouted()
{
    static const QRegularExpression name(u"\\{[^}]*\\}"_s);
    QStringList described;
    const QJsonObject paths = m_document.value(u"paths"_s).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            const QJsonObject operation = method.value().toObject();
            // Those that the admin port answers itself are tried there.
            if (operation.value(u"x-stream"_s).toBool() || operation.value(u"x-door"_s).toBool())
                continue;
            described << method.key().toUpper() + u' ' + QString(path.key()).replace(name, u"{}"_s);
        }
    }
    QStringList routed;
    for (const auto& [method, path] : RestApi::routes())
        routed << QString::fromLatin1(method + ' ' + path);
    described.sort();
    routed.sort();
    QCOMPARE(routed, described);
}

void OpenApiTest::everyOperationIsTried()
{
    QSet<QByteArray> tried;
    for (const Operation& operation : operations()) {
        QVERIFY2(!describedAt(operation).isEmpty(), operation.path.constData());
        tried.insert(operation.method + operation.path);
    }
    QCOMPARE(tried.size(), RestApi::routes().size());
}

void OpenApiTest::answersAreAsDescribed_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const Operation& operation : operations())
        QTest::addRow("%s %s", operation.method.constData(), operation.path.constData())
            << operation.method + ' ' + operation.path;
}

/// Each operation is asked well and badly; all answers are described, and all that is described was answered.
void OpenApiTest::answersAreAsDescribed()
{
    QFETCH(QByteArray, path);
    QSet<int> seen;
    QJsonObject described;
    for (const Operation& operation : operations()) {
        if (operation.method + ' ' + operation.path != path)
            continue;
        described = describedAt(operation);
        const auto check = [&](const ApiReply& reply, const char* what) {
            seen.insert(reply.status);
            const QString wrong = violation(described, reply);
            if (!wrong.isEmpty())
                QFAIL(qPrintable(QLatin1StringView(what) + u": "_s + wrong));
        };
        const auto ask = [&](ApiStage& stage, QByteArray target, const QByteArray& body) {
            target.replace("%KEY%", stage.key.text());
            return stage.ask(operation.method, target, body);
        };
        const bool posts = operation.method == "POST";
        {
            ApiStage stage;
            check(ask(stage, operation.target, operation.body), "good");
            const QByteArray more = operation.target.contains('?') ? "&nonsense=1" : "?nonsense=1";
            check(ask(stage, operation.target + more, operation.body), "unknown parameter");
        }
        for (const OperationError error : operation.refusals) {
            ApiStage stage;
            if (error == OperationError::NotRunning)
                stage.operations.running = false;
            stage.operations.refusal = error;
            check(ask(stage, operation.target, operation.body), "refused below");
        }
        if (operation.canChangeConfig) {
            ApiStage stage;
            stage.operations.configProblem
                = Problem{ProblemKind::ConfigurationFile, u"/etc/x.json"_s, u"read only"_s};
            check(ask(stage, operation.target, operation.body), "cannot write");
        }
        if (!posts)
            continue;
        ApiStage stage;
        check(ask(stage, operation.target, "{"), "no JSON");
        check(ask(stage, operation.target, R"({"nonsense":1})"), "unknown field");
        check(ask(stage, operation.target, QByteArray(maxApiBodyBytes + 1, ' ')), "too large");
        ApiRequest form;
        form.method = operation.method;
        form.path = operation.target;
        form.body = operation.body;
        form.contentType = "text/plain";
        check(stage.api.answer(form), "a form of a page");
    }
    QStringList missed;
    for (const QString& status : described.value(u"responses"_s).toObject().keys()) {
        if (!seen.contains(status.toInt()))
            missed << status;
    }
    QVERIFY2(missed.isEmpty(), qPrintable(u"described and never answered: "_s + missed.join(u' ')));
}

void OpenApiTest::requestBodiesAreAsDescribed()
{
    for (const Operation& operation : operations()) {
        const QJsonObject body = describedAt(operation).value(u"requestBody"_s).toObject();
        if (body.isEmpty())
            continue;
        const QJsonObject schema = body.value(u"content"_s)
                                       .toObject()
                                       .value(u"application/json"_s)
                                       .toObject()
                                       .value(u"schema"_s)
                                       .toObject();
        const QString wrong
            = schemaViolation(QJsonDocument::fromJson(operation.body).object(), schema, m_document);
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromLatin1(operation.path) + wrong));
    }
}

void OpenApiTest::describedParametersAreKnown()
{
    const QHash<QString, QByteArray> samples{{u"limit"_s, "7"}, {u"room"_s, "door%2F1"}, {u"level"_s, "info"},
        {u"kind"_s, "viewer"}, {u"disconnect"_s, "false"}};
    for (const Operation& operation : operations()) {
        const QJsonArray parameters = describedAt(operation).value(u"parameters"_s).toArray();
        for (const auto& item : parameters) {
            const QJsonObject parameter = resolved(item.toObject(), m_document);
            if (parameter.value(u"in"_s).toString() != u"query"_s)
                continue;
            const QString name = parameter.value(u"name"_s).toString();
            const QJsonArray words = parameter.value(u"schema"_s).toObject().value(u"enum"_s).toArray();
            QByteArray value
                = samples.value(name, words.isEmpty() ? "1" : words.first().toString().toLatin1());
            const bool timed = name == u"before"_s && operation.path != "/api/v1/audit";
            ApiStage stage;
            QByteArray path = operation.target.split('?').first();
            path.replace("%KEY%", stage.key.text());
            const ApiReply reply = stage.ask(operation.method,
                path + '?' + name.toLatin1() + '=' + (timed ? QByteArray("1-ab") : value), operation.body);
            QVERIFY2(reply.status < 300, (path + ' ' + name.toLatin1() + ' ' + reply.body).constData());
        }
    }
}

QStringList OpenApiTest::wordsOf(const QString& schema, const QString& property) const
{
    const QJsonObject object = m_document.value(u"components"_s)
                                   .toObject()
                                   .value(u"schemas"_s)
                                   .toObject()
                                   .value(schema)
                                   .toObject()
                                   .value(u"properties"_s)
                                   .toObject()
                                   .value(property)
                                   .toObject();
    QStringList words;
    for (const auto& word : object.value(u"enum"_s).toArray())
        words << word.toString();
    return words;
}

void OpenApiTest::wordsAreThoseOfTheServer()
{
    const auto same = [this](const QString& schema, const QString& property, const QString& all) {
        const QString described = wordsOf(schema, property).join(u", "_s);
        if (described != all)
            QFAIL(qPrintable(u"%1.%2: %3 / %4"_s.arg(schema, property, described, all)));
    };
    same(u"Part"_s, u"state"_s, allNames<PartState>());
    same(u"Problem"_s, u"kind"_s, allNames<ProblemKind>());
    same(u"Device"_s, u"state"_s, allNames<DeviceState>());
    same(u"Room"_s, u"state"_s, allNames<RoomState>());
    same(u"Peer"_s, u"state"_s, allNames<LinkState>());
    same(u"Token"_s, u"state"_s, allNames<TokenState>());
    same(u"Token"_s, u"kind"_s, allNames<TokenKind>());
    same(u"TokenRequest"_s, u"kind"_s, allNames<TokenKind>());
    same(u"Session"_s, u"state"_s, allNames<SessionState>());
    same(u"Session"_s, u"outcome"_s, allNames<SessionOutcome>());
    same(u"Session"_s, u"carrier"_s, allNames<CarrierKind>());
    same(u"LadderStep"_s, u"from"_s, allNames<LadderStep::Party>());
    same(u"LadderStep"_s, u"what"_s, allNames<LadderStep::What>());
    same(u"IceProbe"_s, u"method"_s, allNames<IceProbe::Method>());
    same(u"IceProbe"_s, u"transport"_s, allNames<IceProbe::Transport>());
    same(u"IceProbe"_s, u"family"_s, allNames<IceProbe::Family>());
    same(u"IceProbe"_s, u"verdict"_s, allNames<IceProbe::Verdict>());
    same(u"LogRecord"_s, u"level"_s, allNames<Level>());
    same(u"Setting"_s, u"type"_s, allNames<SettingType>());
    QCOMPARE(nameOf(ProblemKind::AdminKey), u"admin_key"_s);
    QCOMPARE(nameOf(LadderStep::What::Dropped), u"dropped"_s);
    QCOMPARE(nameOf(IceProbe::Verdict::NoRoute), u"no_route"_s);
    QCOMPARE(Names<SessionOutcome>::words.size(), static_cast<std::size_t>(SessionOutcome::Count_));
}

void OpenApiTest::changesAreAsDescribed()
{
    ApiStage stage;
    ServerChanges changes;
    changes.isComplete = true;
    changes.status = stage.operations.status();
    changes.sample = stage.operations.sample();
    changes.devices = stage.operations.devices();
    changes.goneDevices = {u"attic"_s};
    changes.sessions = stage.operations.sessions();
    changes.goneSessions = {stage.session};
    changes.tokens = stage.operations.allTokens();
    changes.goneTokens = {stage.key};
    changes.events = {stage.operations.records.first().event};
    changes.events.first().id = 7;
    const QJsonObject reference{{u"$ref"_s, u"#/components/schemas/Changes"_s}};
    const QJsonObject object = toJson(changes);
    QCOMPARE(object.size(), 10);
    QCOMPARE(schemaViolation(object, reference, m_document), QString());
    QCOMPARE(schemaViolation(toJson(ServerChanges()), reference, m_document), QString());
}

void OpenApiTest::checkerFindsViolations_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("type") << R"({"type":"string"})"_ba
                          << "1"_ba;
    QTest::newRow("null") << R"({"type":"string"})"_ba
                          << "null"_ba;
    QTest::newRow("fraction") << R"({"type":"integer"})"_ba
                              << "1.5"_ba;
    QTest::newRow("word") << R"({"enum":["a"]})"_ba
                          << R"("b")"_ba;
    QTest::newRow("lack") << R"({"type":"object","required":["a"]})"_ba
                          << "{}"_ba;
    QTest::newRow("more") << R"({"type":"object","additionalProperties":false})"_ba
                          << R"({"a":1})"_ba;
    QTest::newRow("item") << R"({"type":"array","items":{"type":"string"}})"_ba
                          << "[1]"_ba;
    QTest::newRow("deep") << R"({"properties":{"a":{"type":"null"}}})"_ba
                          << R"({"a":0})"_ba;
    QTest::newRow("time") << R"({"format":"date-time"})"_ba
                          << R"("2020-01-01")"_ba;
    QTest::newRow("pattern") << R"({"pattern":"^a$"})"_ba
                             << R"("b")"_ba;
    QTest::newRow("range") << R"({"minimum":1})"_ba
                           << "0"_ba;
    QTest::newRow("choice") << R"({"oneOf":[{"type":"null"},{"type":"string"}]})"_ba
                            << "1"_ba;
    QTest::newRow("keyword") << R"({"unheard":1})"_ba
                             << "1"_ba;
}

void OpenApiTest::checkerFindsViolations()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, value);
    const QJsonValue parsed = QJsonDocument::fromJson('[' + value + ']').array().first();
    QVERIFY(!schemaViolation(parsed, QJsonDocument::fromJson(schema).object(), {}).isEmpty());
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
