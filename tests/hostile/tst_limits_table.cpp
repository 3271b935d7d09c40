// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/Schema.h"
#include "server/model/Counters.h"

#include <QFile>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

/// Every limit, the counter that shows that it struck, and the test that strikes it.
struct Row {
    const char* limit;
    Counter counter;
    const char* file; ///< below tests/
    const char* test;
};

constexpr Row rows[]{
    {"limits.headBytes", Counter::HeadsTooLarge, "entrance/tst_limits.cpp", "badHeadIsAnsweredAndCounted"},
    {"limits.headFields", Counter::HeadsTooLarge, "entrance/tst_limits.cpp", "badHeadIsAnsweredAndCounted"},
    {"limits.headSeconds", Counter::HeadsTooSlow, "entrance/tst_limits.cpp", "slowHeadIsEndedAtTheDeadline"},
    {"limits.tlsSeconds", Counter::TlsHandshakesFailed, "entrance/tst_secure_entrance.cpp",
        "silentHandshakeIsEndedAtTheDeadline"},
    {"limits.idleSeconds", Counter::ConnectionsIdle, "entrance/tst_limits.cpp",
        "idleConnectionIsEndedQuietly"},
    {"limits.joinSeconds", Counter::NeverJoined, "core/tst_rendezvous.cpp",
        "silentArrivalIsClosedAfterAMinute"},
    {"limits.messageBytes", Counter::MessagesTooLarge, "entrance/tst_links.cpp", "oversizedFrameEndsALink"},
    {"limits.jsonDepth", Counter::MessagesTooDeep, "entrance/tst_links.cpp",
        "jsonBeyondItsLimitsIsMalformed"},
    {"limits.jsonTokens", Counter::MessagesTooDeep, "entrance/tst_links.cpp",
        "jsonBeyondItsLimitsIsMalformed"},
    {"limits.malformedMessages", Counter::MalformedClosed, "entrance/tst_links.cpp",
        "tenMalformedMessagesEndALink"},
    {"limits.sendQueueBytes", Counter::SendQueueOverflows, "entrance/tst_links.cpp",
        "peerThatDoesNotReadIsCutOff"},
    {"limits.messagesPerSecond", Counter::RateLimited, "entrance/tst_links.cpp", "floodOfMessagesEndsALink"},
    {"limits.messageBurst", Counter::RateLimited, "entrance/tst_links.cpp", "floodOfMessagesEndsALink"},
    {"limits.connectionsPerAddress", Counter::ConnectionsRefused, "entrance/tst_limits.cpp",
        "connectionsOfOneAddressAreLimited"},
    {"limits.newConnectionsPerSecond", Counter::ConnectionsRefused, "entrance/tst_limits.cpp",
        "newConnectionsOfOneAddressAreLimited"},
    {"limits.pendingHandshakes", Counter::HandshakesRefused, "entrance/tst_limits.cpp",
        "unusedHandshakesOfOneClientAreLimited"},
    {"limits.wrongTokensPerConnection", Counter::GuessersClosed, "core/tst_rendezvous.cpp",
        "fiveWrongTokensCloseTheConnection"},
    {"limits.wrongTokensPerMinute", Counter::AnswersDelayed, "core/tst_rendezvous.cpp",
        "persistentGuesserIsAnsweredLate"},
    {"limits.wrongTokenDelayMs", Counter::AnswersDelayed, "core/tst_rendezvous.cpp",
        "persistentGuesserIsAnsweredLate"},
    {"limits.reservedDescriptors", Counter::AcceptsPaused, "hostile/tst_floods.cpp",
        "fewDescriptorsPauseTheDoor"},
    {"limits.maxConnections", Counter::AcceptsPaused, "entrance/tst_limits.cpp", "fullServerPausesAndGoesOn"},
    {"limits.deviceReservePercent", Counter::PlacesReserved, "entrance/tst_limits.cpp",
        "lastSlotsAreForDevices"},
    {"limits.stunPerSecond", Counter::StunRateLimited, "stun/tst_stun_listener.cpp",
        "limitHoldsOverUdpAndTcpTogether"},
    {"rooms.namePolicy", Counter::NamesRefused, "core/tst_rendezvous.cpp", "unacceptableNamesAreRefused"},
};

} // namespace

/// Keeps the table above whole: a limit without a row, or a row without its test, is a failure.
class TestLimitsTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLimitHasARow();
    void everyRowHasItsTest_data();
    void everyRowHasItsTest();
};

void TestLimitsTable::everyLimitHasARow()
{
    for (const Setting& setting : settings()) {
        const auto isMeant = [&setting](const Row& row) {
            return setting.key == QLatin1StringView(row.limit);
        };
        if (setting.key.startsWith("limits."_L1))
            QVERIFY2(std::any_of(std::begin(rows), std::end(rows), isMeant), qPrintable(setting.key));
    }
}

void TestLimitsTable::everyRowHasItsTest_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(rows)); ++i)
        QTest::newRow(rows[i].limit) << i;
}

void TestLimitsTable::everyRowHasItsTest()
{
    QFETCH(int, index);
    const Row& row = rows[index];
    QVERIFY2(findSetting(QString::fromLatin1(row.limit)) != nullptr, row.limit);
    QFile file(QStringLiteral(RDV_TESTS "/") + QLatin1StringView(row.file));
    QVERIFY2(file.open(QIODevice::ReadOnly), row.file);
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("void " + QByteArray(row.test) + "();")
            || text.contains("void " + QByteArray(row.test) + "()\n    {"),
        row.test);
    QVERIFY(counterName(row.counter) != QByteArrayView("unknown"));
}

QTEST_APPLESS_MAIN(TestLimitsTable)
#include "tst_limits_table.moc"
