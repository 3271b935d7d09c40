// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/RateLimit.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_rate_limit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void burstIsGivenAtOnceAndThenTheRate()
    {
        TokenBucket bucket(50, 200);
        Now now{1h, 1h};
        for (int i = 0; i < 200; ++i)
            QVERIFY(bucket.take(now));
        QVERIFY(!bucket.take(now));
        now = now + 1s;
        int taken = 0;
        while (bucket.take(now))
            ++taken;
        QCOMPARE(taken, 50);
    }
    void levelNeverExceedsTheBurst()
    {
        TokenBucket bucket(50, 3);
        Now now{1h, 1h};
        QVERIFY(bucket.take(now));
        now = now + 24h;
        int taken = 0;
        while (bucket.take(now))
            ++taken;
        QCOMPARE(taken, 3);
    }
    void clockThatStandsStillGivesNothing()
    {
        TokenBucket bucket(1000, 1);
        const Now now{1h, 1h};
        QVERIFY(bucket.take(now));
        QVERIFY(!bucket.take(now));
        QVERIFY(bucket.isEmpty(now));
    }
    void keysHaveBucketsOfTheirOwn()
    {
        RateTable table(1, 1, 65536);
        const Now now{1h, 1h};
        QVERIFY(table.take(u"192.0.2.1"_s, now));
        QVERIFY(!table.take(u"192.0.2.1"_s, now));
        QVERIFY(table.take(u"192.0.2.2"_s, now));
    }
};

QTEST_APPLESS_MAIN(tst_rate_limit)
#include "tst_rate_limit.moc"
