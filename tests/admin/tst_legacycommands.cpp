// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LegacyCommands.h"
#include "server/model/Version.h"
#include "tests/admin/MemoryOperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

LegacyAnswer ask(
    MemoryOperations& operations, const QByteArray& query, NamePolicy policy = NamePolicy::Compatible)
{
    return answerLegacyCommand(query, operations, {policy, u"rdv.example"_s});
}

} // namespace

class LegacyCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongQueryFailsWithASentence_data();
    void wrongQueryFailsWithASentence();
    void answerIsTheOldEnvelope();
    void versionTellsWhatRuns();
    void tokenIsAddedListedAndDeleted();
    void cameraTokenIsAddedForItsRoom();
    void addingAnUnusedTokenAgainSucceeds();
    void addingAUsedTokenFailsAsExists();
    void switchedOffTokensAreToldApart();
    void tokenIdIsDecodedOnce();
    void remainingSecondsAreListed();
    void firstRoomTurnsTheListOn();
    void deletingTheLastRoomSaysWhatItMeans();
    void roomNameIsChecked_data();
    void roomNameIsChecked();
    void roomsAreListedWithTheirDevice();
    void storageFailureIsNeverSuccess();
    void commandIsNoticed_data();
    void commandIsNoticed();
};

void LegacyCommandsTest::wrongQueryFailsWithASentence_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("word");
    const auto row = [](const QByteArray& query, const QString& word) {
        QTest::newRow(query.isEmpty() ? "empty" : query.constData()) << query << word;
    };
    row("", u"parameter c is missing"_s);
    row("i=x", u"parameter c is missing"_s);
    row("c=", u"parameter c is missing"_s);
    row("c=reboot", u"version, addToken, delToken, listTokens, addRoom, delRoom, listRooms"_s);
    row("c=ADDTOKEN&i=x", u"no such command"_s);
    row("c=addToken", u"addToken needs the parameter i"_s);
    row("c=addToken&i=", u"addToken needs the parameter i"_s);
    row("c=delToken", u"delToken needs the parameter i"_s);
    row("c=addRoom", u"addRoom needs the parameter i"_s);
    row("c=delRoom", u"delRoom needs the parameter i"_s);
    row("c=version&c=listRooms", u"c is given more than once"_s);
    row("c=addToken&i=a&i=b", u"i is given more than once"_s);
    row("c=version&x=1", u"Unknown parameter"_s);
    row("C=version", u"Unknown parameter"_s);
    row("c=addRoom&i=%ff%fe", u"i is not valid UTF-8"_s);
    row("c=delToken&i=nobody", u"no such token"_s);
    row("c=delRoom&i=nowhere", u"not on the list"_s);
    row("c=addToken&i=" + QByteArray(129, 'x'), u"1 to 128 characters"_s);
    row("c=addToken&i=x&device=", u"name of the room is empty"_s);
    row("c=delToken&i=x&device=garden", u"goes with addToken only"_s);
    row("c=addToken&i=a%0ab", u"no control characters"_s);
}

void LegacyCommandsTest::wrongQueryFailsWithASentence()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, word);
    MemoryOperations operations;
    const LegacyAnswer answer = ask(operations, query);
    QVERIFY(!answer.success);
    QVERIFY2(answer.description.contains(word), qPrintable(answer.description));
    QVERIFY(operations.tokenList.isEmpty() && operations.allowList.isEmpty());
}

void LegacyCommandsTest::answerIsTheOldEnvelope()
{
    const LegacyAnswer fail{false, u"Why \"not\""_s, {}};
    QCOMPARE(fail.toJson(), R"({"data":null,"description":"Why \"not\"","status":"FAIL"})"_ba);
    const LegacyAnswer success{true, u"Done"_s, QJsonArray{1}};
    QCOMPARE(success.toJson(), R"({"data":[1],"description":"Done","status":"SUCCESS"})"_ba);
}

void LegacyCommandsTest::versionTellsWhatRuns()
{
    MemoryOperations operations;
    const LegacyAnswer answer = ask(operations, "c=version&_=1700000000");
    QVERIFY(answer.success);
    const QJsonObject data = answer.data.toObject();
    QCOMPARE(data.value(u"version"_s).toString(), programVersion());
    QCOMPARE(data.value(u"port"_s).toInt(), 3535);
    QCOMPARE(data.value(u"publicHost"_s).toString(), u"rdv.example"_s);
    QCOMPARE(data.value(u"tokensEnabled"_s).toBool(), true);
}

void LegacyCommandsTest::cameraTokenIsAddedForItsRoom()
{
    MemoryOperations operations;
    QVERIFY(ask(operations, "c=addToken&i=abc&device=front+door").success);
    const QJsonObject token = ask(operations, "c=listTokens").data.toArray().at(0).toObject();
    QCOMPARE(token.value(u"kind"_s).toString(), u"device"_s);
    QCOMPARE(token.value(u"rooms"_s).toArray(), QJsonArray{u"front door"_s});
}

void LegacyCommandsTest::tokenIsAddedListedAndDeleted()
{
    MemoryOperations operations;
    QVERIFY(ask(operations, "c=addToken&i=abc").success);
    const QJsonArray listed = ask(operations, "c=listTokens").data.toArray();
    QCOMPARE(listed.size(), 1);
    const QJsonObject token = listed.first().toObject();
    QCOMPARE(token.value(u"id"_s).toString(), u"abc"_s);
    QCOMPARE(token.value(u"state"_s).toString(), u"unused"_s);
    QVERIFY(token.value(u"remaining"_s).isNull());
    QVERIFY(ask(operations, "c=delToken&i=abc").success);
    QVERIFY(ask(operations, "c=listTokens").data.toArray().isEmpty());
}

void LegacyCommandsTest::addingAnUnusedTokenAgainSucceeds()
{
    MemoryOperations operations;
    QVERIFY(ask(operations, "c=addToken&i=abc").success);
    QVERIFY(ask(operations, "c=addToken&i=abc").success);
    QCOMPARE(operations.tokenList.size(), 1);
}

void LegacyCommandsTest::addingAUsedTokenFailsAsExists()
{
    MemoryOperations operations;
    QVERIFY(ask(operations, "c=addToken&i=abc").success);
    operations.tokenList.first().state = TokenState::Bound;
    const LegacyAnswer answer = ask(operations, "c=addToken&i=abc");
    QVERIFY(!answer.success);
    QVERIFY(answer.description.startsWith(u"exists"_s));
    QCOMPARE(operations.tokenList.first().state, TokenState::Bound);
}

void LegacyCommandsTest::switchedOffTokensAreToldApart()
{
    MemoryOperations operations;
    operations.tokensEnabled = false;
    const LegacyAnswer added = ask(operations, "c=addToken&i=abc");
    QVERIFY(!added.success);
    QVERIFY(added.description.contains(u"server.tokensEnabled"_s));
    const LegacyAnswer listed = ask(operations, "c=listTokens");
    QVERIFY(listed.success);
    QVERIFY(listed.description.contains(u"switched off"_s));
}

void LegacyCommandsTest::tokenIdIsDecodedOnce()
{
    MemoryOperations operations;
    QVERIFY(ask(operations, "c=addToken&i=a%2541+b%26c%3Dd%C3%A4").success);
    QCOMPARE(operations.tokenList.first().id, u"a%41 b&c=dä"_s);
}

void LegacyCommandsTest::remainingSecondsAreListed()
{
    MemoryOperations operations;
    QVERIFY(ask(operations, "c=addToken&i=abc").success);
    operations.tokenList.first().state = TokenState::Bound;
    operations.tokenList.first().remainingSeconds = 583;
    operations.tokenList.first().createdAt = 1'795'334'720'000;
    const QJsonObject token = ask(operations, "c=listTokens").data.toArray().first().toObject();
    QCOMPARE(token.value(u"state"_s).toString(), u"bound"_s);
    QCOMPARE(token.value(u"remaining"_s).toInt(), 583);
    QCOMPARE(token.value(u"created"_s).toString(), u"2026-11-22T08:05:20Z"_s);
}

void LegacyCommandsTest::firstRoomTurnsTheListOn()
{
    MemoryOperations operations;
    const LegacyAnswer first = ask(operations, "c=addRoom&i=Front+door");
    QVERIFY(first.success);
    QVERIFY(first.description.contains(u"only listed rooms"_s));
    QCOMPARE(operations.allowList, QStringList{u"Front door"_s});
    const LegacyAnswer second = ask(operations, "c=addRoom&i=garage");
    QVERIFY(second.success);
    QVERIFY(!second.description.contains(u"only listed rooms"_s));
}

void LegacyCommandsTest::deletingTheLastRoomSaysWhatItMeans()
{
    MemoryOperations operations;
    operations.allowList = {u"a"_s, u"b"_s};
    QVERIFY(!ask(operations, "c=delRoom&i=a").description.contains(u"any room"_s));
    QVERIFY(ask(operations, "c=delRoom&i=b").description.contains(u"any room"_s));
}

void LegacyCommandsTest::roomNameIsChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("compatible");
    QTest::addColumn<bool>("strict");
    QTest::newRow("plain") << "a_b.c:d@e-1"_ba << true << true;
    QTest::newRow("blank inside") << "a%20b"_ba << true << false;
    QTest::newRow("umlaut") << "K%C3%BCche"_ba << true << false;
    QTest::newRow("outer blank") << "%20a"_ba << false << false;
    QTest::newRow("control") << "a%0Ab"_ba << false << false;
    QTest::newRow("NUL") << "a%00b"_ba << false << false;
    QTest::newRow("right-to-left override") << "a%E2%80%AEb"_ba << false << false;
    QTest::newRow("128 characters") << QByteArray(128, 'a') << true << false;
    QTest::newRow("129 characters") << QByteArray(129, 'a') << false << false;
}

void LegacyCommandsTest::roomNameIsChecked()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, compatible);
    QFETCH(const bool, strict);
    MemoryOperations operations;
    QCOMPARE(ask(operations, "c=addRoom&i=" + name).success, compatible);
    QCOMPARE(ask(operations, "c=addRoom&i=" + name, NamePolicy::Strict).success, strict);
    QCOMPARE(operations.allowList.isEmpty(), !compatible);
}

void LegacyCommandsTest::roomsAreListedWithTheirDevice()
{
    MemoryOperations operations;
    RoomInfo room;
    room.name = u"Front door"_s;
    room.state = RoomState::Busy;
    room.deviceAddress = u"198.51.100.7"_s;
    room.since = 1'795'334'720'000;
    room.sessions = 1;
    PeerInfo viewer;
    viewer.id = PeerId("0001aa"_ba);
    viewer.address = u"203.0.113.5"_s;
    room.viewers = {viewer};
    operations.roomsInUse = {room};
    operations.allowList = {u"garage"_s};

    const QJsonArray rooms = ask(operations, "c=listRooms").data.toArray();
    QCOMPARE(rooms.size(), 2);
    const QJsonObject busy = rooms.at(0).toObject();
    QCOMPARE(busy.value(u"name"_s).toString(), u"Front door"_s);
    QCOMPARE(busy.value(u"state"_s).toString(), u"busy"_s);
    QCOMPARE(busy.value(u"allowed"_s).toBool(), false);
    QCOMPARE(busy.value(u"address"_s).toString(), u"198.51.100.7"_s);
    QCOMPARE(busy.value(u"since"_s).toString(), u"2026-11-22T08:05:20Z"_s);
    QCOMPARE(busy.value(u"viewers"_s).toArray().first().toObject().value(u"address"_s).toString(),
        u"203.0.113.5"_s);
    const QJsonObject empty = rooms.at(1).toObject();
    QCOMPARE(empty.value(u"state"_s).toString(), u"empty"_s);
    QVERIFY(empty.value(u"since"_s).isNull());
}

void LegacyCommandsTest::storageFailureIsNeverSuccess()
{
    class FullDisk : public MemoryOperations {
    public:
        [[nodiscard]] Expected<QList<IssuedToken>, OperationError> issueTokens(
            const QList<TokenRequest>&, const Caller&) override
        {
            return OperationError::Storage;
        }
        [[nodiscard]] Done allowRoom(const QString&, const Caller&) override
        {
            return OperationError::Storage;
        }
    };
    FullDisk operations;
    for (const QByteArray& query : {"c=addToken&i=a"_ba, "c=addRoom&i=a"_ba}) {
        const LegacyAnswer answer = ask(operations, query);
        QVERIFY(!answer.success);
        QVERIFY(answer.description.contains(u"could not be stored"_s));
    }
}

void LegacyCommandsTest::commandIsNoticed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("named");
    QTest::newRow("none") << ""_ba << false;
    QTest::newRow("command") << "c=version"_ba << true;
    QTest::newRow("empty command") << "i=x&c="_ba << true;
    QTest::newRow("bare") << "c"_ba << true;
    QTest::newRow("other name") << "cc=version"_ba << false;
}

void LegacyCommandsTest::commandIsNoticed()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, named);
    QCOMPARE(namesCommand(query), named);
}

QTEST_APPLESS_MAIN(LegacyCommandsTest)
#include "tst_legacycommands.moc"
