// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunBuilder.h"
#include "server/stun/StunResponder.h"
#include "tests/stun/StunVectors.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rdv;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Now start{1000s, 1'800'000'000s};
constexpr int unlimited = 0;

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

/// The bare request with these attributes, its length put right.
QByteArray requestWith(const QByteArray& attributes, QByteArray request = vectors::bareRequest)
{
    request += attributes;
    request[2] = static_cast<char>(attributes.size() >> 8);
    request[3] = static_cast<char>(attributes.size());
    return request;
}

QByteArray fingerprinted(const QByteArray& attributes = {})
{
    StunBuilder builder(
        StunClass::Request, stunBindingMethod, QByteArrayView(vectors::bareRequest).sliced(4, 16));
    if (!attributes.isEmpty()) {
        builder.attribute(StunAttribute::Software, attributes);
    }
    return builder.fingerprint().take();
}

quint64 key(const QString& address)
{
    return networkKey(StunEndpoint::from(QHostAddress(address), 1), 24, 56);
}

} // namespace

class TestStunResponder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bindingRequestsAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray v4 = "192.0.2.1"_ba;
        const QByteArray v6 = "2001:db8:1234:5678:11:2233:4455:6677"_ba;
        const auto row = [](const char* name, const QByteArray& request, const QByteArray& address,
                             const QByteArray& answer) {
            QTest::newRow(name) << request << QString::fromLatin1(address) << answer;
        };
        row("IPv4 gets XOR-MAPPED-ADDRESS alone, 32 bytes", vectors::bareRequest, v4,
            hex("0101000c2112a442000102030405060708090a0b 00200008 0001a147 e112a643"));
        row("IPv6 gets XOR-MAPPED-ADDRESS alone, 44 bytes", vectors::bareRequest, v6,
            hex("010100182112a442000102030405060708090a0b"
                "00200014 0002a147 0113a9fa1235547b041424344c5c6c7c"));
        row("a v4-mapped client is told its IPv4 address", vectors::bareRequest, "::ffff:192.0.2.1"_ba,
            hex("0101000c2112a442000102030405060708090a0b 00200008 0001a147 e112a643"));
        row("without the cookie MAPPED-ADDRESS alone, 32 bytes", vectors::oldRequest, v4,
            hex("0101000ca0a1a2a3a4a5a6a7a8a9aaabacadaeaf 00010008 00018055 c0000201"));
        row("without the cookie over IPv6, 44 bytes", vectors::oldRequest, v6,
            hex("01010018a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"
                "00010014 00028055 20010db8123456780011223344556677"));
    }
    void bindingRequestsAreAnswered()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, address);
        QFETCH(QByteArray, answer);
        Counters counters;
        StunResponder responder(unlimited, counters);
        const auto got = responder.answer(request, QHostAddress(address), 32853, start);
        QVERIFY(got);
        QCOMPARE(got->toHex(), answer.toHex());
        QCOMPARE(counters.value(Counter::StunRequests), quint64{1});
        QCOMPARE(counters.value(Counter::StunAnswered), quint64{1});
    }

    void fingerprintIsAnsweredWithFingerprint()
    {
        Counters counters;
        StunResponder responder(unlimited, counters);
        const QHostAddress client(u"192.0.2.1"_s);
        const auto with = responder.answer(fingerprinted(), client, 1, start);
        QCOMPARE(with->size(), 40);
        QVERIFY(StunMessage::parse(*with)->hasFingerprint());

        QByteArray wrong = fingerprinted();
        wrong.back() = static_cast<char>(wrong.back() ^ 1);
        QVERIFY(!responder.answer(wrong, client, 1, start));
        QCOMPARE(counters.value(Counter::StunMalformed), quint64{1});
    }

    void oldClientsGetNoFingerprint()
    {
        Counters counters;
        StunResponder responder(unlimited, counters);
        StunBuilder builder(
            StunClass::Request, stunBindingMethod, QByteArrayView(vectors::oldRequest).sliced(4, 16));
        const QByteArray request = builder.fingerprint().take();
        const auto answer = responder.answer(request, QHostAddress(u"192.0.2.1"_s), 1, start);
        QCOMPARE(answer->size(), 32);
    }

    void attributesThatNeedNoUnderstandingAreIgnored_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::newRow("SOFTWARE") << hex("80220004 74657374");
        QTest::newRow("an unknown optional one") << hex("ffff0000");
        QTest::newRow("credentials nobody asked for")
            << hex("00060004 75736572 00140004 68657265 00150004 6f6e6365 00080014") + QByteArray(20, 'x');
        QTest::newRow("CHANGE-REQUEST without a flag") << hex("00030004 00000000");
    }
    void attributesThatNeedNoUnderstandingAreIgnored()
    {
        QFETCH(QByteArray, attributes);
        Counters counters;
        StunResponder responder(unlimited, counters);
        const QHostAddress client(u"192.0.2.1"_s);
        const auto plain = responder.answer(vectors::bareRequest, client, 32853, start);
        QCOMPARE(responder.answer(requestWith(attributes), client, 32853, start), plain);
    }

    void unknownRequiredAttributesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("one") << requestWith(hex("7fff0000"))
                             << hex("011100102112a442000102030405060708090a0b"
                                    "00090004 00000414 000a0002 7fff0000");
        QTest::newRow("two, one of them twice")
            << requestWith(hex("7fff0000 7ffe0004 00000000 7fff0000"))
            << hex("011100102112a442000102030405060708090a0b 00090004 00000414 000a0004 7fff7ffe");
        QTest::newRow("one, without the cookie: named twice instead of padded")
            << requestWith(hex("7fff0000"), vectors::oldRequest)
            << hex("01110010a0a1a2a3a4a5a6a7a8a9aaabacadaeaf 00090004 00000414 000a0004 7fff7fff");
        QTest::newRow("a wish to be answered from another port")
            << requestWith(hex("00030004 00000002"))
            << hex("011100102112a442000102030405060708090a0b 00090004 00000414 000a0002 00030000");
    }
    void unknownRequiredAttributesAreRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, answer);
        Counters counters;
        StunResponder responder(unlimited, counters);
        const auto got = responder.answer(request, QHostAddress(u"192.0.2.1"_s), 1, start);
        QVERIFY(got);
        QCOMPARE(got->toHex(), answer.toHex());
        QCOMPARE(StunMessage::parse(*got)->errorCode(), std::optional(420));
    }

    void sampleRequestIsRefusedWithFingerprint()
    {
        // It carries PRIORITY, which is for ICE agents.
        Counters counters;
        StunResponder responder(unlimited, counters);
        const auto got = responder.answer(vectors::request, QHostAddress(u"192.0.2.1"_s), 1, start);
        const auto parsed = StunMessage::parse(*got);
        QCOMPARE(parsed->errorCode(), std::optional(420));
        QCOMPARE(parsed->attribute(StunAttribute::UnknownAttributes)->toByteArray(), hex("0024"));
        QVERIFY(parsed->hasFingerprint());
    }

    void whatIsNoBindingRequestIsDropped_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("port");
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("Binding indication") << hex("001100002112a442000102030405060708090a0b") << 1;
        QTest::newRow("Binding success") << hex("010100002112a442000102030405060708090a0b") << 1;
        QTest::newRow("Binding error") << hex("011100002112a442000102030405060708090a0b") << 1;
        QTest::newRow("Allocate") << hex("000300002112a442000102030405060708090a0b") << 1;
        QTest::newRow("Shared Secret") << hex("000200002112a442000102030405060708090a0b") << 1;
        QTest::newRow("a byte too many") << vectors::bareRequest + 'x' << 1;
        QTest::newRow("a sample response") << vectors::ipv4Response << 1;
        QTest::newRow("HTTP") << "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 1;
        QTest::newRow("a port nobody can have") << vectors::bareRequest << 0;
    }
    void whatIsNoBindingRequestIsDropped()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, port);
        Counters counters;
        StunResponder responder(unlimited, counters);
        const QHostAddress client(u"192.0.2.1"_s);
        QVERIFY(!responder.answer(bytes, client, static_cast<quint16>(port), start));
        QCOMPARE(counters.value(Counter::StunMalformed), quint64{1});
        QCOMPARE(counters.value(Counter::StunRequests), quint64{0});
        QVERIFY(responder.answer(vectors::bareRequest, client, 1, start));
    }

    void answersAreNeverMuchLongerThanRequests()
    {
        // Random bytes behind a good header, random attributes, and good messages with some bytes spoiled.
        QRandomGenerator random(20260101);
        Counters counters;
        StunResponder responder(unlimited, counters);
        int answered = 0;
        for (int round = 0; round < 200'000; ++round) {
            const bool ipv6 = (round & 1) != 0;
            const QHostAddress client(ipv6 ? u"2001:db8::1"_s : u"192.0.2.1"_s);
            const QByteArray bytes = randomMessage(random);
            if (const auto answer = responder.answer(bytes, client, 40000, start)) {
                ++answered;
                QVERIFY2(answer->size() <= bytes.size() + (ipv6 ? 24 : 12), bytes.toHex());
                const auto parsed = StunMessage::parse(*answer);
                QVERIFY(parsed);
                QCOMPARE(parsed->transaction(), QByteArrayView(bytes).sliced(4, 16));
            }
        }
        QVERIFY(answered > 1000);
        QCOMPARE(counters.value(Counter::StunAnswered), static_cast<quint64>(answered));
    }

    void networksHaveTheirOwnBudgets_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("shared");
        QTest::newRow("the same /24") << u"192.0.2.1"_s << u"192.0.2.254"_s << true;
        QTest::newRow("the next /24") << u"192.0.2.1"_s << u"192.0.3.1"_s << false;
        QTest::newRow("the same /24, mapped") << u"192.0.2.1"_s << u"::ffff:192.0.2.9"_s << true;
        QTest::newRow("mapped, another /24") << u"::ffff:192.0.2.1"_s << u"::ffff:192.0.3.1"_s << false;
        QTest::newRow("the same /56") << u"2001:db8:0:aa00::1"_s << u"2001:db8:0:aaff:ffff::1"_s << true;
        QTest::newRow("the next /56") << u"2001:db8:0:aa00::1"_s << u"2001:db8:0:ab00::1"_s << false;
        QTest::newRow("IPv4 and IPv6 alike in bits") << u"192.0.2.1"_s << u"c000:0200::1"_s << false;
        QTest::newRow("all zero") << u"0.0.0.0"_s << u"::"_s << false;
    }
    void networksHaveTheirOwnBudgets()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, shared);
        Counters counters;
        StunResponder responder(5, counters);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(responder.answer(vectors::bareRequest, QHostAddress(first), 1, start));
        }
        QVERIFY(!responder.answer(vectors::bareRequest, QHostAddress(first), 1, start));
        QCOMPARE(counters.value(Counter::StunRateLimited), quint64{1});
        const bool answered
            = responder.answer(vectors::bareRequest, QHostAddress(second), 1, start).has_value();
        QCOMPARE(answered, !shared);
    }

    void malformedMessagesSpendNothing()
    {
        Counters counters;
        StunResponder responder(1, counters);
        const QHostAddress client(u"192.0.2.1"_s);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!responder.answer("x"_ba, client, 1, start));
        }
        QVERIFY(responder.answer(vectors::bareRequest, client, 1, start));
        QCOMPARE(counters.value(Counter::StunRateLimited), quint64{0});
    }

    void budgetComesBackWithTime_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("allowed");
        QTest::newRow("at once") << 0 << 0;
        QTest::newRow("99 ms") << 99 << 0;
        QTest::newRow("100 ms") << 100 << 1;
        QTest::newRow("half a second") << 500 << 5;
        QTest::newRow("a second") << 1000 << 10;
        QTest::newRow("an hour") << 3'600'000 << 10;
    }
    void budgetComesBackWithTime()
    {
        QFETCH(int, after);
        QFETCH(int, allowed);
        NetworkBudget budget(10, 1);
        QCOMPARE(countAllowed(budget, key(u"192.0.2.1"_s), start.steady, 20), 10);
        const auto later = start.steady + std::chrono::milliseconds(after);
        QCOMPARE(countAllowed(budget, key(u"192.0.2.1"_s), later, 20), allowed);
    }

    void steadyRateWithinTheLimitIsNeverRefused()
    {
        NetworkBudget budget(50, 1);
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(budget.allows(key(u"192.0.2.1"_s), start.steady + i * 20ms));
        }
    }

    void limitCanBeChangedAndSwitchedOff()
    {
        NetworkBudget budget(1, 1);
        QCOMPARE(countAllowed(budget, 4, start.steady, 1000), 1);
        budget.setPerSecond(0);
        QCOMPARE(countAllowed(budget, 4, start.steady, 1000), 1000);
        budget.setPerSecond(100);
        QCOMPARE(countAllowed(budget, 4, start.steady + 2s, 1000), 100);
    }

    void floodFromManyNetworksFreesNobodyAndIsBounded()
    {
        constexpr int perSecond = 2;
        NetworkBudget budget(perSecond, 7);
        const quint64 limited = key(u"192.0.2.1"_s);
        QCOMPARE(countAllowed(budget, limited, start.steady, 10), perSecond);
        quint64 allowed = perSecond;
        for (quint64 network = 1; network <= 300'000; ++network) {
            allowed += budget.allows(network << 8 | 6, start.steady) ? 1 : 0;
            if (network % 1000 == 0) {
                QVERIFY(!budget.allows(limited, start.steady));
            }
        }
        QVERIFY(allowed <= NetworkBudget::slots * perSecond);
        // And every place is reclaimed once the flood is over.
        QCOMPARE(countAllowed(budget, key(u"198.51.100.1"_s), start.steady + 1s, 10), perSecond);
    }

    void ordinaryCrowdIsNotLimited()
    {
        // Two thousand networks with a few requests each fit with room to spare.
        NetworkBudget budget(50, 3);
        int refused = 0;
        for (int round = 0; round < 10; ++round) {
            for (quint64 network = 1; network <= 2000; ++network) {
                refused += budget.allows(network << 40 | 4, start.steady) ? 0 : 1;
            }
        }
        QCOMPARE(refused, 0);
    }

private:
    static int countAllowed(
        NetworkBudget& budget, quint64 network, std::chrono::milliseconds steady, int attempts)
    {
        int allowed = 0;
        for (int i = 0; i < attempts; ++i) {
            allowed += budget.allows(network, steady) ? 1 : 0;
        }
        return allowed;
    }

    static QByteArray randomBytes(QRandomGenerator& random, qsizetype size)
    {
        QByteArray bytes(size, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random.bounded(256));
        }
        return bytes;
    }

    static QByteArray randomAttributes(QRandomGenerator& random)
    {
        QByteArray attributes;
        const int count = random.bounded(12);
        for (int i = 0; i < count; ++i) {
            const int size = random.bounded(10);
            attributes += static_cast<char>(random.bounded(2) * 0x80);
            attributes += static_cast<char>(random.bounded(64));
            attributes += '\0';
            attributes += static_cast<char>(size);
            attributes += randomBytes(random, size + (-size & 3));
        }
        return attributes;
    }

    static QByteArray randomMessage(QRandomGenerator& random)
    {
        const QByteArray base = random.bounded(4) == 0 ? vectors::oldRequest : vectors::bareRequest;
        QByteArray bytes;
        switch (random.bounded(4)) {
        case 0:
            return randomBytes(random, random.bounded(600));
        case 1:
            return requestWith(randomBytes(random, 4 * qsizetype{random.bounded(20)}), base);
        case 2:
            return requestWith(randomAttributes(random), base);
        default:
            bytes = random.bounded(2) == 0 ? fingerprinted("fuzz"_ba) : vectors::request;
            for (int i = random.bounded(3); i > 0; --i) {
                bytes[random.bounded(static_cast<int>(bytes.size()))]
                    = static_cast<char>(random.bounded(256));
            }
            return bytes;
        }
    }
};

QTEST_APPLESS_MAIN(TestStunResponder)
#include "tst_stun_responder.moc"
