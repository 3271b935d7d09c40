// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/DeviceEnvelope.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class tst_device_envelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstWordOfTheDevicesListWins_data();
    void firstWordOfTheDevicesListWins();
    void keywordsAreFoundInsideNames();
    void hexadecimalIdsContainNoKeyword();
    void quotesBackslashesAndControlsCannotBeQuoted();
    void keysOfADeviceCannotBeValues();
    void bareAttributeLinesAreDroppedFromSdp();
};

void tst_device_envelope::firstWordOfTheDevicesListWins_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<DeviceReading>("reading");
    using R = DeviceReading;
    QTest::newRow("connect") << "1::"_ba << R::Connect;
    QTest::newRow("connect later in the text") << "5:::1::"_ba << R::Nothing;
    QTest::newRow("disconnect") << "0::"_ba << R::Disconnect;
    QTest::newRow("heartbeat") << "2::"_ba << R::Heartbeat;
    QTest::newRow("stunservers") << R"(5:::{"name":"stunservers","args":[[]]})"_ba << R::StunServers;
    QTest::newRow("turn before offer") << "offer turnservers"_ba << R::TurnServers;
    QTest::newRow("usersid is ersid") << "usersid"_ba << R::ServerIdentity;
    QTest::newRow("clients before offer") << "offer clients"_ba << R::Clients;
    QTest::newRow("clientJoined is not clients") << "clientJoined"_ba << R::ClientJoined;
    QTest::newRow("offer before answer") << "answer offer"_ba << R::Offer;
    QTest::newRow("answer before candidate") << "candidate answer"_ba << R::Answer;
    QTest::newRow("candidate before command") << "command candidate"_ba << R::Candidate;
    QTest::newRow("remove before taken") << "taken remove"_ba << R::Remove;
    QTest::newRow("taken before clientJoined") << "clientJoined taken"_ba << R::Taken;
    QTest::newRow("invalidRmsToken") << "invalidRmsToken"_ba << R::InvalidToken;
    QTest::newRow("invalidEmsToken") << "invalidEmsToken"_ba << R::InvalidToken;
    QTest::newRow("case matters") << "OFFER"_ba << R::Nothing;
}

void tst_device_envelope::firstWordOfTheDevicesListWins()
{
    QFETCH(QByteArray, packet);
    QFETCH(DeviceReading, reading);
    QCOMPARE(readAsDevice(packet), reading);
}

void tst_device_envelope::keywordsAreFoundInsideNames()
{
    QCOMPARE(deviceKeywordIn(u"special-offers"_s), u"offer"_s);
    QCOMPARE(deviceKeywordIn(u"mistaken"_s), u"taken"_s);
    QVERIFY(!deviceKeywordIn(u"garden"_s));
    // These count at the start of a packet only, where no name can stand.
    QVERIFY(!deviceKeywordIn(u"2::1::0::"_s));
}

void tst_device_envelope::hexadecimalIdsContainNoKeyword()
{
    const QString words
        = u"stunservers turnservers ersid clients offer answer candidate command remove taken "
          "invalidRoom invalidRmsToken invalidEmsToken clientJoined iceparam validateFailed"_s;
    for (const QString& word : words.split(u' ')) {
        QCOMPARE(deviceKeywordIn(word), word);
        const bool isHex = std::all_of(word.begin(), word.end(),
            [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
        QVERIFY2(!isHex, qPrintable(word));
    }
}

void tst_device_envelope::quotesBackslashesAndControlsCannotBeQuoted()
{
    QVERIFY(canBeQuotedForDevice(u"mp4:a/b.mp4 Gärten 庭"_s));
    QVERIFY(canBeQuotedForDevice(QString()));
    QVERIFY(!canBeQuotedForDevice(u"a\"b"_s));
    QVERIFY(!canBeQuotedForDevice(u"a\\b"_s));
    QVERIFY(!canBeQuotedForDevice(u"a\nb"_s));
    QVERIFY(!canBeQuotedForDevice(QString(QChar(0xdc00))));
}

void tst_device_envelope::keysOfADeviceCannotBeValues()
{
    const QString keys
        = u"id to from sid sdp name streamName transport rmsid emsid capabilities cwa username "
          "credential url clients payload maxretries type"_s;
    for (const QString& key : keys.split(u' ')) {
        QVERIFY2(!canBeQuotedForDevice(key), qPrintable(key));
        QVERIFY2(canBeQuotedForDevice(key + u'1'), qPrintable(key));
    }
}

void tst_device_envelope::bareAttributeLinesAreDroppedFromSdp()
{
    const QString sdp
        = u"v=0\r\na=rtpmap\r\na=rtpmap:107 H264/90000\r\na=fmtp\r\na=fmtp:107 x\r\na=sendonly\r\n"_s;
    QCOMPARE(sdpForDevice(sdp), u"v=0\r\na=rtpmap:107 H264/90000\r\na=fmtp:107 x\r\na=sendonly\r\n"_s);
    // Whatever ends the line before it.
    QCOMPARE(sdpForDevice(u"v=0\na=rtpmap\r\ns=-\ra=fmtp\n"_s), u"v=0\ns=-\r"_s);
    QCOMPARE(sdpForDevice(u"a=rtpmap"_s), QString());
}

QTEST_APPLESS_MAIN(tst_device_envelope)
#include "tst_device_envelope.moc"
