// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Feed.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class FeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeChangesResetFirst();
    void subjectsWithoutChangeAreSilent();
};

void FeedTest::completeChangesResetFirst()
{
    RendezvousServer server;
    Feed feed(server);
    QStringList order;
    connect(&feed, &Feed::wasReset, this, [&order] { order << u"reset"_s; });
    connect(&feed, &Feed::statusChanged, this, [&order] { order << u"status"_s; });
    connect(&feed, &Feed::devicesChanged, this, [&order] { order << u"devices"_s; });

    ServerChanges changes;
    changes.isComplete = true;
    changes.status = ServerStatus{};
    changes.status->devices = 1;
    DeviceInfo device;
    device.room = u"yard"_s;
    changes.devices.append(device);
    feed.take(changes);

    QCOMPARE(order, (QStringList{u"reset"_s, u"status"_s, u"devices"_s}));
    QCOMPARE(feed.status().devices, 1);
}

void FeedTest::subjectsWithoutChangeAreSilent()
{
    RendezvousServer server;
    Feed feed(server);
    const QSignalSpy reset(&feed, &Feed::wasReset);
    const QSignalSpy status(&feed, &Feed::statusChanged);
    const QSignalSpy devices(&feed, &Feed::devicesChanged);
    const QSignalSpy tokens(&feed, &Feed::tokensChanged);

    ServerChanges changes;
    changes.goneTokens.append(TokenId("ab"));
    feed.take(changes);

    QCOMPARE(tokens.size(), 1);
    QCOMPARE(reset.size() + status.size() + devices.size(), 0);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::FeedTest)
#include "tst_feed.moc"
