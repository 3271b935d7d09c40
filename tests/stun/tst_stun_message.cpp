// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunBuilder.h"
#include "server/stun/StunMessage.h"
#include "tests/stun/StunVectors.h"

#include <QTest>
#include <QtEndian>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

/// A message of this type with these attributes and the right length.
QByteArray message(quint16 type, const QByteArray& attributes)
{
    QByteArray bytes = hex("000000002112a442000102030405060708090a0b") + attributes;
    bytes[0] = static_cast<char>(type >> 8);
    bytes[1] = static_cast<char>(type);
    bytes[2] = static_cast<char>(attributes.size() >> 8);
    bytes[3] = static_cast<char>(attributes.size());
    return bytes;
}

/// The value is right, the place is not.
QByteArray fingerprintBeforeSoftware()
{
    const QByteArray head = message(0x0001, QByteArray(12, '\0')).first(20);
    QByteArray crc(4, '\0');
    qToBigEndian(stunFingerprint(head), crc.data());
    return head + hex("80280004") + crc + hex("80220000");
}

QByteArray withByte(QByteArray bytes, qsizetype at, char value)
{
    bytes[at] = value;
    return bytes;
}

} // namespace

class TestStunMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleRequestIsRead()
    {
        const auto parsed = StunMessage::parse(vectors::request);
        QVERIFY(parsed);
        QCOMPARE(parsed->messageClass(), StunClass::Request);
        QCOMPARE(parsed->method(), stunBindingMethod);
        QVERIFY(parsed->hasCookie());
        QVERIFY(parsed->hasFingerprint());
        QCOMPARE(parsed->transaction().toByteArray(), hex("2112a442b7e7a701bc34d686fa87dfae"));
        QCOMPARE(parsed->attribute(StunAttribute::Software)->toByteArray(), "STUN test client"_ba);
        QCOMPARE(parsed->attribute(StunAttribute::Username)->toByteArray(), "evtj:h6vY"_ba);
        QVERIFY(!parsed->attribute(StunAttribute::Realm));
        QVERIFY(parsed->isSignedWith(vectors::shortTermPassword));
        QVERIFY(!parsed->isSignedWith("VOkJxbRl1RmTxUk/WvJxBu"_ba));
        // PRIORITY is for ICE agents; ICE-CONTROLLED may be ignored by whoever does not know it.
        QCOMPARE(parsed->unknown().count, 1);
        QCOMPARE(parsed->unknown().types[0], quint16{0x0024});
    }

    void sampleResponsesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << vectors::ipv4Response << u"192.0.2.1"_s;
        QTest::newRow("IPv6") << vectors::ipv6Response << u"2001:db8:1234:5678:11:2233:4455:6677"_s;
    }
    void sampleResponsesAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, address);
        const auto parsed = StunMessage::parse(bytes);
        QVERIFY(parsed);
        QCOMPARE(parsed->messageClass(), StunClass::Success);
        QCOMPARE(parsed->attribute(StunAttribute::Software)->toByteArray(), "test vector"_ba);
        QVERIFY(parsed->hasFingerprint());
        QVERIFY(parsed->isSignedWith(vectors::shortTermPassword));
        QVERIFY(parsed->mappedAddress());
        QCOMPARE(parsed->mappedAddress()->address(), QHostAddress(address));
        QCOMPARE(parsed->mappedAddress()->port, quint16{32853});
    }

    void longTermSampleIsRead()
    {
        const auto parsed = StunMessage::parse(vectors::longTermRequest);
        QVERIFY(parsed);
        QVERIFY(!parsed->hasFingerprint());
        QCOMPARE(parsed->attribute(StunAttribute::Username)->toByteArray(), vectors::longTermUsername);
        QCOMPARE(parsed->attribute(StunAttribute::Realm)->toByteArray(), vectors::longTermRealm);
        QCOMPARE(parsed->attribute(StunAttribute::Nonce)->toByteArray(), "f//499k954d6OL34oL9FSTvy64sA"_ba);
        const auto key
            = stunLongTermKey(vectors::longTermUsername, vectors::longTermRealm, vectors::longTermPassword);
        QVERIFY(parsed->isSignedWith(key));
        QVERIFY(!parsed->isSignedWith(vectors::longTermPassword));
    }

    void longTermSampleIsWrittenByteForByte()
    {
        const auto key
            = stunLongTermKey(vectors::longTermUsername, vectors::longTermRealm, vectors::longTermPassword);
        StunBuilder builder(
            StunClass::Request, stunBindingMethod, QByteArrayView(vectors::longTermRequest).sliced(4, 16));
        builder.attribute(StunAttribute::Username, vectors::longTermUsername)
            .attribute(StunAttribute::Nonce, "f//499k954d6OL34oL9FSTvy64sA"_ba)
            .attribute(StunAttribute::Realm, vectors::longTermRealm)
            .integrity(key);
        QCOMPARE(builder.take().toHex(), vectors::longTermRequest.toHex());
    }

    void mappedAddressesOfTheSamplesAreWritten_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<int>("size");
        QTest::newRow("IPv4") << u"192.0.2.1"_s << vectors::ipv4Response << 12;
        QTest::newRow("IPv6") << u"2001:db8:1234:5678:11:2233:4455:6677"_s << vectors::ipv6Response << 24;
    }
    void mappedAddressesOfTheSamplesAreWritten()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, sample);
        QFETCH(int, size);
        StunBuilder builder(StunClass::Success, stunBindingMethod, QByteArrayView(sample).sliced(4, 16));
        builder.xorMappedAddress(StunEndpoint::from(QHostAddress(address), 32853));
        // In the samples SOFTWARE, sixteen bytes, stands before it.
        QCOMPARE(builder.take().sliced(20).toHex(), sample.sliced(36, size).toHex());
    }

    void fingerprintOfTheSampleIsWritten()
    {
        const auto covered = QByteArrayView(vectors::ipv4Response).chopped(8);
        QCOMPARE(stunFingerprint(covered), 0xc07d4c96U);
    }

    void writtenMessagesAreReadBack_data()
    {
        QTest::addColumn<int>("messageClass");
        QTest::addColumn<int>("method");
        for (int messageClass = 0; messageClass < 4; ++messageClass) {
            for (const int method : {0x001, 0x003, 0x00b, 0x080, 0xfff}) {
                QTest::addRow("class %d, method 0x%03x", messageClass, method) << messageClass << method;
            }
        }
    }
    void writtenMessagesAreReadBack()
    {
        QFETCH(int, messageClass);
        QFETCH(int, method);
        const auto sent = static_cast<StunClass>(messageClass);
        StunBuilder builder(sent, static_cast<quint16>(method), hex("2112a442000102030405060708090a0b"));
        builder.attribute(StunAttribute::Username, "user1"_ba)
            .errorCode(438)
            .integrity("key"_ba)
            .fingerprint();
        const QByteArray bytes = builder.take();
        const auto parsed = StunMessage::parse(bytes);
        QVERIFY(parsed);
        QCOMPARE(parsed->messageClass(), sent);
        QCOMPARE(int{parsed->method()}, method);
        QCOMPARE(parsed->attribute(StunAttribute::Username)->toByteArray(), "user1"_ba);
        QCOMPARE(parsed->errorCode(), std::optional(438));
        QVERIFY(parsed->isSignedWith("key"_ba));
        QVERIFY(parsed->hasFingerprint());
        QVERIFY(!parsed->mappedAddress());
    }

    void everyFlippedBitSpoilsTheSample()
    {
        // FINGERPRINT covers everything before it, and the header's length everything else.
        for (qsizetype bit = 0; bit < vectors::request.size() * 8; ++bit) {
            QByteArray spoiled = vectors::request;
            spoiled[bit / 8] = static_cast<char>(spoiled[bit / 8] ^ (1 << (bit % 8)));
            const auto parsed = StunMessage::parse(spoiled);
            // The type of FINGERPRINT itself is the one place where a flip only hides it.
            QVERIFY2(!parsed || !parsed->hasFingerprint(), qPrintable(QString::number(bit)));
        }
    }

    void everyCutSampleIsRefused()
    {
        for (qsizetype size = 0; size < vectors::request.size(); ++size) {
            QVERIFY(!StunMessage::parse(vectors::request.first(size)));
        }
    }

    void malformedMessagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << hex("00");
        QTest::newRow("a header that is cut") << vectors::bareRequest.chopped(1);
        QTest::newRow("a byte too many") << vectors::bareRequest + '\0';
        QTest::newRow("four bytes too many") << vectors::bareRequest + hex("80220000");
        QTest::newRow("a length beyond the end") << withByte(vectors::bareRequest, 3, 4);
        QTest::newRow("a length that is no multiple of four") << withByte(vectors::bareRequest, 3, 1) + 'x';
        QTest::newRow("the first bit set") << withByte(vectors::bareRequest, 0, '\x80');
        QTest::newRow("the second bit set") << withByte(vectors::bareRequest, 0, '\x40');
        QTest::newRow("an attribute beyond the end") << message(0x0001, hex("80220005 41424344"));
        QTest::newRow("an attribute of 65535 bytes") << message(0x0001, hex("8022ffff 41424344"));
        QTest::newRow("padding beyond the end") << message(0x0001, hex("80220003 41424344 80220001"));
        QTest::newRow("a wrong fingerprint") << message(0x0001, hex("80280004 00000000"));
        QTest::newRow("an empty fingerprint") << message(0x0001, hex("80280000"));
        QTest::newRow("a long fingerprint") << message(0x0001, hex("80280008 0000000000000000"));
        QTest::newRow("a fingerprint that is not last") << fingerprintBeforeSoftware();
        QTest::newRow("a short message integrity") << message(0x0001, hex("00080004 00000000"));
        QTest::newRow("larger than is read") << message(0x0001, "\x80\x22\x02\x10"_ba + QByteArray(528, 'x'));
    }
    void malformedMessagesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!StunMessage::parse(bytes));
    }

    void largestMessageIsRead()
    {
        const QByteArray bytes = message(0x0001, "\x80\x22\x02\x0c"_ba + QByteArray(524, 'x'));
        QCOMPARE(bytes.size(), stunLargestMessage);
        QVERIFY(StunMessage::parse(bytes));
    }

    void attributesBehindMessageIntegrityAreNotTrusted()
    {
        const QByteArray attributes
            = hex("00080014") + QByteArray(20, 'x') + hex("0006000161000000 7fff0000");
        const QByteArray bytes = message(0x0001, attributes);
        const auto parsed = StunMessage::parse(bytes);
        QVERIFY(parsed);
        QVERIFY(!parsed->attribute(StunAttribute::Username));
        QCOMPARE(parsed->unknown().count, 0);
    }

    void unknownAttributesAreNamedOnceAndUpToEight()
    {
        QByteArray attributes = hex("7f000000 7f000000");
        for (int i = 1; i < 100; ++i) {
            attributes += hex("7f") + static_cast<char>(i) + hex("0000");
        }
        const QByteArray bytes = message(0x0001, attributes);
        const auto parsed = StunMessage::parse(bytes);
        QVERIFY(parsed);
        QCOMPARE(parsed->unknown().count, 8);
        QCOMPARE(parsed->unknown().types[0], quint16{0x7f00});
        QCOMPARE(parsed->unknown().types[1], quint16{0x7f01});
    }

    void changeRequestIsUnderstoodOnlyWhenItAsksForNothing()
    {
        const QByteArray nothing = message(0x0001, hex("00030004 00000000"));
        const QByteArray otherPort = message(0x0001, hex("00030004 00000002"));
        QCOMPARE(StunMessage::parse(nothing)->unknown().count, 0);
        QCOMPARE(StunMessage::parse(otherPort)->unknown().count, 1);
    }

    void oddMappedAddressesAreNone_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::newRow("empty") << hex("00200000");
        QTest::newRow("short") << hex("00200004 0001a147");
        QTest::newRow("IPv6 in eight bytes") << hex("00200008 0002a147 e112a643");
        QTest::newRow("unknown family") << hex("00200008 0003a147 e112a643");
    }
    void oddMappedAddressesAreNone()
    {
        QFETCH(QByteArray, attribute);
        const QByteArray bytes = message(0x0101, attribute);
        const auto parsed = StunMessage::parse(bytes);
        QVERIFY(parsed);
        QVERIFY(!parsed->mappedAddress());
    }

    void oldServersMappedAddressIsRead()
    {
        const QByteArray bytes = message(0x0101, hex("00010008 00018055 c0000201"));
        QCOMPARE(StunMessage::parse(bytes)->mappedAddress(),
            std::optional(StunEndpoint::from(QHostAddress(u"192.0.2.1"_s), 32853)));
    }

    void oddErrorCodesAreNone_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::newRow("empty") << hex("00090000");
        QTest::newRow("200") << hex("00090004 00000200");
        QTest::newRow("700") << hex("00090004 00000700");
        QTest::newRow("4 and 100") << hex("00090004 00000464");
    }
    void oddErrorCodesAreNone()
    {
        QFETCH(QByteArray, attribute);
        const QByteArray bytes = message(0x0111, attribute);
        QVERIFY(!StunMessage::parse(bytes)->errorCode());
    }

    void unsignedMessageIsSignedWithNoKey()
    {
        QVERIFY(!StunMessage::parse(vectors::bareRequest)->isSignedWith({}));
    }

    void frameSizeComesFromTheHeader_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("size");
        QTest::newRow("bare request") << hex("00010000") << 20;
        QTest::newRow("with attributes") << hex("00010058") << 108;
        QTest::newRow("largest") << hex("00010210") << 548;
        QTest::newRow("too large") << hex("00010214") << 0;
        QTest::newRow("as large as can be") << hex("0001fffc") << 0;
        QTest::newRow("no multiple of four") << hex("00010002") << 0;
        QTest::newRow("HTTP") << "GET "_ba << 0;
        QTest::newRow("TLS") << hex("16030100") << 0x100 + 20;
        QTest::newRow("RTP") << hex("80600001") << 0;
        QTest::newRow("too little to tell") << hex("000100") << 0;
    }
    void frameSizeComesFromTheHeader()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, size);
        QCOMPARE(stunMessageSize(head), qsizetype{size});
    }

    void endpointsFoldMappedAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("folded");
        QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("v4-mapped") << u"::ffff:192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s;
        QTest::newRow("IPv6 loopback stays IPv6") << u"::1"_s << u"::1"_s;
        QTest::newRow("v4-compatible stays IPv6") << u"::192.0.2.1"_s << u"::c000:201"_s;
    }
    void endpointsFoldMappedAddresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, folded);
        const auto endpoint = StunEndpoint::from(QHostAddress(address), 7);
        QVERIFY(endpoint.address().isEqual(QHostAddress(folded), QHostAddress::StrictConversion));
        QCOMPARE(endpoint.ipv6, folded.contains(u':'));
    }
};

QTEST_APPLESS_MAIN(TestStunMessage)
#include "tst_stun_message.moc"
