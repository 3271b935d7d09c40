// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/NetworkKey.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class tst_network_key : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendersAreToldApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("areOne");
        QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
        QTest::newRow("v4-mapped") << u"192.0.2.1"_s << u"::ffff:192.0.2.1"_s << true;
        QTest::newRow("v4-mapped neighbours") << u"::ffff:192.0.2.1"_s << u"::ffff:192.0.2.2"_s << false;
        QTest::newRow("within a /64")
            << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff:ffff:ffff:ffff"_s << true;
        QTest::newRow("next /64") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
        QTest::newRow("scope") << u"fe80::1%eth0"_s << u"fe80::1"_s << true;
        QTest::newRow("spelling") << u"2001:DB8:1:2:0::1"_s << u"2001:db8:1:2::1"_s << true;
        QTest::newRow("no addresses") << u"here"_s << u"there"_s << false;
    }
    void sendersAreToldApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, areOne);
        QCOMPARE(senderKey(one) == senderKey(other), areOne);
    }
};

QTEST_APPLESS_MAIN(tst_network_key)
#include "tst_network_key.moc"
