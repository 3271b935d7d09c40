// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/AddressLedger.h"
#include "server/entrance/ClientAddress.h"
#include "server/entrance/MessageGate.h"
#include "server/entrance/OriginPolicy.h"
#include "server/entrance/ReportGate.h"

#include <QTest>

using namespace rdv;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestEntranceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void originIsJudged_data();
    void originIsJudged();
    void hostFieldIsRead_data();
    void hostFieldIsRead();
    void networksAreFolded();
    void forwardedAddressIsReadRightToLeft_data();
    void forwardedAddressIsReadRightToLeft();
    void connectionsPerAddressAreLimited();
    void idleAddressesAreForgotten();
    void messageRateIsLimited();
    void answersDoNotCountAgainstTheRate();
    void tenthMalformedMessageCloses();
    void floodOfReportsIsSummedUp();
};

namespace {

Now at(std::chrono::milliseconds steady)
{
    return {steady, steady};
}

HttpHead get(const QByteArray& target, const QByteArray& fields = {})
{
    return parseHead("GET " + target + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n", {}).head;
}

} // namespace

void TestEntranceRules::originIsJudged_data()
{
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    const QStringList none;
    const QStringList one{u"https://cam.example"_s};
    const QStringList bare{u"cam.example:8080"_s};
    QTest::newRow("nothing listed") << none << "https://evil.example"_ba
                                    << "h"_ba << true;
    QTest::newRow("nothing listed, null") << none << "null"_ba
                                          << "h"_ba << true;
    QTest::newRow("no origin") << one << ""_ba
                               << "h"_ba << true;
    QTest::newRow("listed") << one << "https://cam.example"_ba
                            << "h"_ba << true;
    QTest::newRow("listed, port spelt") << one << "https://cam.example:443"_ba
                                        << "h"_ba << true;
    QTest::newRow("case") << one << "https://CAM.example"_ba
                          << "h"_ba << true;
    QTest::newRow("other port") << one << "https://cam.example:8443"_ba
                                << "h"_ba << false;
    QTest::newRow("other scheme") << one << "http://cam.example"_ba
                                  << "h"_ba << false;
    QTest::newRow("prefix") << one << "https://xcam.example"_ba
                            << "h"_ba << false;
    QTest::newRow("suffix") << one << "https://cam.example.evil"_ba
                            << "h"_ba << false;
    QTest::newRow("null") << one << "null"_ba
                          << "h"_ba << false;
    QTest::newRow("nonsense") << one << "cam.example"_ba
                              << "h"_ba << false;
    QTest::newRow("bare host") << bare << "http://cam.example:8080"_ba
                               << "h"_ba << true;
    QTest::newRow("bare host, other port") << bare << "http://cam.example"_ba
                                           << "h"_ba << false;
    QTest::newRow("device") << one << "http://192.0.2.7:3535"_ba
                            << "192.0.2.7:3535"_ba << true;
    QTest::newRow("device, other address") << one << "http://192.0.2.8:3535"_ba
                                           << "192.0.2.7:3535"_ba << false;
    QTest::newRow("device, IPv6") << one << "http://[2001:db8::7]:3535"_ba
                                  << "[2001:db8::7]:3535"_ba << true;
    QTest::newRow("rebound name") << one << "http://evil.example:3535"_ba
                                  << "evil.example:3535"_ba << false;
    QTest::newRow("public host") << one << "http://ers.example:3535"_ba
                                 << "ers.example:3535"_ba << true;
}

void TestEntranceRules::originIsJudged()
{
    QFETCH(QStringList, listed);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, host);
    QFETCH(bool, allowed);
    QCOMPARE(OriginPolicy(listed, u"ers.example"_s).allows(origin, host), allowed);
}

void TestEntranceRules::hostFieldIsRead_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << "192.0.2.7:3535"_ba << u"192.0.2.7"_s;
    QTest::newRow("name") << "ERS.Example:3535"_ba << u"ers.example"_s;
    QTest::newRow("no port") << "ers.example"_ba << u"ers.example"_s;
    QTest::newRow("underscore") << "my_ers"_ba << u"my_ers"_s;
    QTest::newRow("IPv6") << "[2001:DB8::7]:3535"_ba << u"2001:db8::7"_s;
    QTest::newRow("IPv6, scope") << "[fe80::1%25eth0]:3535"_ba << QString();
    QTest::newRow("IPv6, open") << "[2001:db8::7"_ba << QString();
    QTest::newRow("bare IPv6") << "2001:db8::7"_ba << QString();
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("port only") << ":3535"_ba << QString();
    QTest::newRow("user") << "a@b"_ba << QString();
    QTest::newRow("path") << "a/b"_ba << QString();
    QTest::newRow("quote") << "a\"b"_ba << QString();
    QTest::newRow("bad port") << "a:b"_ba << QString();
    QTest::newRow("long") << QByteArray(254, 'a') << QString();
}

void TestEntranceRules::hostFieldIsRead()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, host);
    QCOMPARE(hostOfField(field), host);
}

void TestEntranceRules::networksAreFolded()
{
    const auto key = [](const char* address, int v4, int v6) {
        return networkKey(QHostAddress(QString::fromLatin1(address)), v4, v6);
    };
    QCOMPARE(key("192.0.2.7", 24, 64), key("192.0.2.200", 24, 64));
    QCOMPARE(key("192.0.2.7", 32, 64), key("::ffff:192.0.2.7", 32, 64));
    QVERIFY(key("192.0.2.7", 32, 64) != key("192.0.2.8", 32, 64));
    QVERIFY(key("192.0.2.7", 24, 64) != key("192.0.3.7", 24, 64));
    QCOMPARE(key("2001:db8:0:1::7", 32, 64), key("2001:db8:0:1:ffff::9", 32, 64));
    QVERIFY(key("2001:db8:0:1::7", 32, 64) != key("2001:db8:0:2::7", 32, 64));
    QCOMPARE(canonicalAddress(QHostAddress(u"::ffff:192.0.2.7"_s)).toString(), u"192.0.2.7"_s);
    QCOMPARE(canonicalAddress(QHostAddress(u"fe80::1%eth0"_s)).toString(), u"fe80::1"_s);
}

void TestEntranceRules::forwardedAddressIsReadRightToLeft_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("client");
    QTest::newRow("stranger") << u"198.51.100.1"_s << "X-Forwarded-For: 203.0.113.9\r\n"_ba
                              << u"198.51.100.1"_s;
    QTest::newRow("proxy") << u"10.0.0.1"_s << "X-Forwarded-For: 203.0.113.9\r\n"_ba << u"203.0.113.9"_s;
    QTest::newRow("mapped proxy") << u"::ffff:10.0.0.1"_s << "X-Forwarded-For: 203.0.113.9\r\n"_ba
                                  << u"203.0.113.9"_s;
    QTest::newRow("forged left part")
        << u"10.0.0.1"_s << "X-Forwarded-For: 127.0.0.1, 203.0.113.9\r\n"_ba << u"203.0.113.9"_s;
    QTest::newRow("chain") << u"10.0.0.1"_s
                           << "X-Forwarded-For: 1.1.1.1, 203.0.113.9\r\nX-Forwarded-For: 10.2.3.4\r\n"_ba
                           << u"203.0.113.9"_s;
    QTest::newRow("nonsense") << u"10.0.0.1"_s << "X-Forwarded-For: 203.0.113.9, unknown\r\n"_ba
                              << u"10.0.0.1"_s;
    QTest::newRow("nothing") << u"10.0.0.1"_s << ""_ba << u"10.0.0.1"_s;
    QTest::newRow("proxies only") << u"10.0.0.1"_s << "X-Forwarded-For: 10.0.0.3\r\n"_ba << u"10.0.0.3"_s;
}

void TestEntranceRules::forwardedAddressIsReadRightToLeft()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, fields);
    QFETCH(QString, client);
    const TrustedProxies proxies({u"10.0.0.0/8"_s, u"nonsense"_s});
    QCOMPARE(proxies.clientOf(QHostAddress(peer), get("/", fields)).toString(), client);
    QVERIFY(proxies.isExempt(QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(proxies.isExempt(QHostAddress(u"::1"_s)));
    QVERIFY(proxies.isExempt(QHostAddress(u"10.9.9.9"_s)));
    QVERIFY(!proxies.isExempt(QHostAddress(u"192.0.2.1"_s)));
}

void TestEntranceRules::connectionsPerAddressAreLimited()
{
    AddressLedger ledger(3, 2);
    QVERIFY(ledger.enter("a", false, at(0s)));
    QVERIFY(ledger.enter("a", false, at(0s)));
    QVERIFY(!ledger.enter("a", false, at(0s))); // too fast
    QVERIFY(ledger.enter("a", false, at(2s)));
    QVERIFY(!ledger.enter("a", false, at(4s))); // too many
    QVERIFY(ledger.enter("b", false, at(4s)));
    QVERIFY(ledger.enter("a", true, at(4s)));
    QCOMPARE(ledger.total(), 5);
    ledger.leave("a", false);
    QVERIFY(ledger.enter("a", false, at(6s)));
}

void TestEntranceRules::idleAddressesAreForgotten()
{
    AddressLedger ledger(3, 50);
    QVERIFY(ledger.enter("a", false, at(0s)));
    QVERIFY(ledger.enter("b", false, at(0s)));
    ledger.leave("a", false);
    ledger.forgetIdle(at(1s));
    QCOMPARE(ledger.networks(), 2);
    ledger.forgetIdle(at(10s));
    QCOMPARE(ledger.networks(), 1);
    QCOMPARE(ledger.total(), 1);
}

void TestEntranceRules::messageRateIsLimited()
{
    using Verdict = MessageGate::Verdict;
    Limits limits;
    limits.messagesPerSecond = 2;
    limits.messageBurst = 5;
    MessageGate gate(limits);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(gate.arrived(at(1s)), Verdict::Pass);
    QCOMPARE(gate.arrived(at(1s)), Verdict::Drop);
    QCOMPARE(gate.arrived(at(2s)), Verdict::Pass);
    QCOMPARE(gate.arrived(at(2s)), Verdict::Pass);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(gate.arrived(at(2s)), Verdict::Drop);
    QCOMPARE(gate.arrived(at(2s)), Verdict::Close);
}

void TestEntranceRules::answersDoNotCountAgainstTheRate()
{
    using Verdict = MessageGate::Verdict;
    Limits limits;
    limits.messagesPerSecond = 2;
    limits.messageBurst = 1;
    MessageGate gate(limits);
    QCOMPARE(gate.arrived(at(1s)), Verdict::Pass);
    for (int i = 0; i < 1000; ++i) {
        gate.expectAnswer();
        QCOMPARE(gate.arrived(at(1s)), Verdict::Pass);
    }
    QCOMPARE(gate.arrived(at(1s)), Verdict::Drop);
}

void TestEntranceRules::tenthMalformedMessageCloses()
{
    MessageGate gate{Limits()};
    for (int i = 0; i < 9; ++i)
        QCOMPARE(gate.malformed(), MessageGate::Verdict::Drop);
    QCOMPARE(gate.malformed(), MessageGate::Verdict::Close);
}

void TestEntranceRules::floodOfReportsIsSummedUp()
{
    ReportGate gate;
    int passed = 0;
    for (int i = 0; i < 1000; ++i)
        passed += gate.pass(Event(EventKind::PeerRefused, Level::Info), at(0s)) ? 1 : 0;
    QCOMPARE(passed, 50);
    const auto next = gate.pass(Event(EventKind::PeerRefused, Level::Info), at(1s));
    QVERIFY(next);
    QCOMPARE(next->fields.last().second, u"950"_s);
    QCOMPARE(next->wall, 1000);
}

QTEST_GUILESS_MAIN(TestEntranceRules)
#include "tst_entrance_rules.moc"
