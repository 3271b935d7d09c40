// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/SocketIo09Packet.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class tst_socketio_packet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packetsAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("wantsDataAck");
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("heartbeat") << "2::"_ba << 2 << ""_ba << false << ""_ba
                                   << ""_ba;
        QTest::newRow("event") << "5:::{}"_ba << 5 << ""_ba << false << ""_ba
                               << "{}"_ba;
        QTest::newRow("event with ack") << "5:12+::{\"a\":1}"_ba << 5 << "12"_ba << true << ""_ba
                                        << "{\"a\":1}"_ba;
        QTest::newRow("plain id") << "3:1::x"_ba << 3 << "1"_ba << false << ""_ba
                                  << "x"_ba;
        QTest::newRow("endpoint") << "1::/chat"_ba << 1 << ""_ba << false << "/chat"_ba
                                  << ""_ba;
        QTest::newRow("colons in the data") << "3:::a:b:c"_ba << 3 << ""_ba << false << ""_ba
                                            << "a:b:c"_ba;
    }
    void packetsAreTakenApart()
    {
        QFETCH(QByteArray, text);
        const auto packet = parsePacket(text);
        QVERIFY(packet);
        QTEST(static_cast<int>(packet->type), "type");
        QTEST(packet->id, "id");
        QTEST(packet->wantsDataAck, "wantsDataAck");
        QTEST(packet->endpoint, "endpoint");
        QTEST(packet->data.toByteArray(), "data");
    }

    void payloadsAreSplitAndJoined_data()
    {
        QTest::addColumn<QByteArrayList>("packets");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("one") << QByteArrayList{"5:::{}"} << "5:::{}"_ba;
        QTest::newRow("two") << QByteArrayList{"2::", "3:::a"}
                             << "\xef\xbf\xbd"
                                "3"
                                "\xef\xbf\xbd"
                                "2::"
                                "\xef\xbf\xbd"
                                "5"
                                "\xef\xbf\xbd"
                                "3:::a"_ba;
        // Lengths count UTF-16 units: ü is one, 😀 is two.
        QTest::newRow("beyond ASCII") << QByteArrayList{"3:::\xc3\xbc", "3:::\xf0\x9f\x98\x80"}
                                      << "\xef\xbf\xbd"
                                         "5"
                                         "\xef\xbf\xbd"
                                         "3:::\xc3\xbc"
                                         "\xef\xbf\xbd"
                                         "6"
                                         "\xef\xbf\xbd"
                                         "3:::\xf0\x9f\x98\x80"_ba;
    }
    void payloadsAreSplitAndJoined()
    {
        QFETCH(QByteArrayList, packets);
        QFETCH(QByteArray, body);
        QCOMPARE(joinPayload(packets), body);
        const auto parts = splitPayload(body);
        QVERIFY(parts);
        QCOMPARE(*parts, packets);
    }

    void brokenFramingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no length") << "\xef\xbf\xbd\xef\xbf\xbd"
                                      "2::"_ba;
        QTest::newRow("no end of length") << "\xef\xbf\xbd"
                                             "3"_ba;
        QTest::newRow("too long") << "\xef\xbf\xbd"
                                     "30"
                                     "\xef\xbf\xbd"
                                     "2::"_ba;
        QTest::newRow("negative") << "\xef\xbf\xbd"
                                     "-1"
                                     "\xef\xbf\xbd"
                                     "2::"_ba;
        QTest::newRow("huge") << "\xef\xbf\xbd"
                                 "999999999999"
                                 "\xef\xbf\xbd"
                                 "2::"_ba;
        QTest::newRow("rest without frame") << "\xef\xbf\xbd"
                                               "3"
                                               "\xef\xbf\xbd"
                                               "2::x"_ba;
        QTest::newRow("cut inside a character") << "\xef\xbf\xbd"
                                                   "1"
                                                   "\xef\xbf\xbd"
                                                   "\xf0\x9f"_ba;
    }
    void brokenFramingIsRefused()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!splitPayload(body));
    }
};

QTEST_APPLESS_MAIN(tst_socketio_packet)
#include "tst_socketio_packet.moc"
