// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/AccessTable.h"
#include "tests/admin/DoorKit.h"

#include <QTcpSocket>
#include <QTest>

#include <map>

using namespace rdv;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rdv::AccessRow)

/// The table of tst_accessrules, sent over real connections: what the rules say is what happens.
class AdminDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestMeetsItsVerdict_data();
    void requestMeetsItsVerdict();

private:
    struct House {
        DoorKit kit;
        QByteArray pageToken;
    };
    [[nodiscard]] House& house(Setup setup);

    std::map<Setup, House> m_houses;
};

AdminDoorTest::House& AdminDoorTest::house(Setup setup)
{
    // A house that has said all it says of refusals in a minute is built anew.
    const auto known = m_houses.find(setup);
    if (known != m_houses.end()) {
        if (known->second.kit.counters.value(Counter::AdminRefused) < RefusalGate::perMinute)
            return known->second;
        m_houses.erase(known);
    }
    House& house = m_houses[setup];
    ServerConfig config = accessConfig(setup);
    config.adminPort = 0;
    config.limits.wrongTokensPerMinute = 1'000'000; // the delay has a test of its own
    if (config.secure)
        config = house.kit.secure(config);
    const bool hasKey = setup == Setup::Keyed || setup == Setup::Remote;
    if (hasKey)
        config.admin.key = house.kit.keyFile(accessKey() + '\n');
    house.kit.listen(config);
    const QByteArray bearer = hasKey ? "Authorization: Bearer " + accessKey() + "\r\n" : QByteArray();
    house.pageToken
        = house.kit.get("/api/v1/page-token", bearer).json().value(u"token"_s).toString().toLatin1();
    return house;
}

void AdminDoorTest::requestMeetsItsVerdict_data()
{
    QTest::addColumn<AccessRow>("row");
    for (const AccessRow& row : accessTable()) {
        const bool canBeMadeHere = row.peer.startsWith(u"127."_s);
        const bool endsByItself = !row.target.startsWith("/api/v1/events") || isRefusal(row.verdict);
        if (canBeMadeHere && endsByItself)
            QTest::newRow(row.name.constData()) << row;
    }
}

void AdminDoorTest::requestMeetsItsVerdict()
{
    QFETCH(AccessRow, row);
    House& there = house(row.setup);
    DoorKit& kit = there.kit;
    QVERIFY(there.pageToken.size() >= 43);
    row = filledIn(row, {kit.server->port(), there.pageToken});
    kit.operations.tokenList.clear();
    kit.events.clear();
    const auto refusedBefore = kit.counters.value(Counter::AdminRefused);

    QByteArray request = row.method + ' ' + row.target + " HTTP/1.1\r\n";
    for (const auto& [name, value] : std::as_const(row.fields))
        request += name + ": " + value + "\r\n";
    if (!row.body.isEmpty())
        request += "Content-Length: " + QByteArray::number(row.body.size()) + "\r\n";
    const auto socket = kit.connected(row.peer);
    const Reply reply = exchange(*socket, request + "\r\n" + row.body);

    const bool refused = isRefusal(row.verdict);
    QCOMPARE(reply.status() == 403, refused);
    QCOMPARE(kit.counters.value(Counter::AdminRefused) - refusedBefore, refused ? 1U : 0U);
    QCOMPARE(kit.events.size(), refused ? 1 : 0);
    QVERIFY(!reply.head().toLower().contains("access-control"));
    if (refused) {
        QCOMPARE(reply.body(), QByteArray());
        QCOMPARE(kit.events.first().fields.first().second.toLatin1(), verdictName(row.verdict).toByteArray());
    }
    const bool adds = row.verdict == Verdict::Admitted && row.target.contains("addToken&i=stolen");
    QCOMPARE(kit.operations.tokenList.size(), adds ? 1 : 0);
    if (row.verdict == Verdict::NeedsConfirmation) {
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.body().contains(there.pageToken));
        QVERIFY(reply.head().contains("form-action 'self'"));
    }
    for (const Event& event : std::as_const(kit.events)) {
        for (const auto& [key, value] : event.fields)
            QVERIFY(!value.contains(QString::fromLatin1(accessKey())));
    }
}

QTEST_GUILESS_MAIN(AdminDoorTest)
#include "tst_admindoor.moc"
