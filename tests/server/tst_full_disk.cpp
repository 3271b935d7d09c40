// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Patience.h"
#include "tests/server/Stage.h"
#include "tests/store/FaultyDisk.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;
using rdv::test::FaultyDisk;

/// The disk is full: nothing is promised that is not kept, and nobody who is in loses anything.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FaultyDisk::install(); }
    void init();
    void cleanup();

    void operatorsAreToldAndNothingChanges();
    void joinWithATokenIsRefusedAndALiveSessionGoesOn();
    void serverRecoversByItself();

private:
    [[nodiscard]] ServerConfig config() const;
    [[nodiscard]] static QString status(const ServerUnderTest& server, const QByteArray& query)
    {
        return server.admin(query)[u"status"_s].toString();
    }

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestFullDisk::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    FaultyDisk::watch(m_state->path());
    FaultyDisk::setFull(false);
}

void TestFullDisk::cleanup()
{
    FaultyDisk::setFull(false);
    QCOMPARE(takeFailures(), QStringList());
}

ServerConfig TestFullDisk::config() const
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    config.stateDir = m_state->filePath(u"state"_s);
    return config;
}

void TestFullDisk::operatorsAreToldAndNothingChanges()
{
    Stage stage(config());
    QVERIFY(stage.isReady());
    QCOMPARE(status(stage.server, "c=addToken&i=before"), u"SUCCESS"_s);
    FaultyDisk::setFull(true);

    QCOMPARE(status(stage.server, "c=addToken&i=after"), u"FAIL"_s);
    QCOMPARE(status(stage.server, "c=delToken&i=before"), u"FAIL"_s);
    QCOMPARE(status(stage.server, "c=addRoom&i=room1"), u"FAIL"_s);
    RendezvousServer& facade = stage.server.facade();
    QSignalSpy issued(&facade, &RendezvousServer::tokensIssued);
    QSignalSpy answered(&facade, &RendezvousServer::answered);
    facade.issueTokens({TokenRequest(), TokenRequest()});
    facade.blockRoom(u"room1"_s);
    QTRY_COMPARE(issued.size(), 1);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(issued.first().at(2).value<std::optional<OperationError>>(), OperationError::Storage);
    QVERIFY(issued.first().at(1).value<QList<IssuedToken>>().isEmpty());
    QCOMPARE(answered.first().at(1).value<std::optional<OperationError>>(), OperationError::Storage);

    QCOMPARE(stage.server.admin("c=listTokens")[u"data"_s].toArray().size(), 1);
    QVERIFY(!stage.server.admin("c=version")[u"data"_s][u"roomListInForce"_s].toBool());
    QTRY_COMPARE(stage.server.count(EventKind::StorageFailed), 1); // once, not for each failure
    QVERIFY(stage.server.count(EventKind::TokenIssued) == 1);
    QSignalSpy changes(&facade, &RendezvousServer::changed);
    facade.watch();
    QTRY_VERIFY(!changes.isEmpty());
    const auto now = changes.first().first().value<ServerChanges>().status;
    QVERIFY(now && now->storage);
    QCOMPARE(now->storage->kind, ProblemKind::StorageUnusable);
}

void TestFullDisk::joinWithATokenIsRefusedAndALiveSessionGoesOn()
{
    Stage stage(config());
    QCOMPARE(status(stage.server, "c=addToken&i=in"), u"SUCCESS"_s);
    QCOMPARE(status(stage.server, "c=addToken&i=out"), u"SUCCESS"_s);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.token = u"in"_s;
    ViewerDouble live(options);
    live.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QTRY_VERIFY(device.isWaiting());

    FaultyDisk::setFull(true);
    options.token = u"out"_s;
    ViewerDouble late(options);
    late.start();
    QTRY_VERIFY(late.isRefused());
    QCOMPARE(device.count(Seen::ClientJoined), 1);

    const int candidates = device.count(Seen::Candidate);
    live.sayMessage(u"candidate"_s,
        QJsonObject{{u"candidate"_s, u"candidate:1 1 udp 2122260223 192.0.2.7 50000 typ host"_s},
            {u"sdpMid"_s, u"0"_s}, {u"sdpMLineIndex"_s, 0}});
    QTRY_COMPARE(device.count(Seen::Candidate), candidates + 1);
    QVERIFY(!live.hasEnded());

    // Its token was not used up.
    FaultyDisk::setFull(false);
    QTRY_COMPARE(stage.server.count(EventKind::StorageRecovered), 1);
    ViewerDouble again(options);
    again.start();
    QTRY_VERIFY(again.isJoined());
}

void TestFullDisk::serverRecoversByItself()
{
    Stage stage(config());
    QCOMPARE(status(stage.server, "c=addToken&i=one"), u"SUCCESS"_s);
    for (int spell = 1; spell <= 2; ++spell) {
        FaultyDisk::setFull(true);
        QCOMPARE(status(stage.server, "c=addToken&i=two"), u"FAIL"_s);
        FaultyDisk::setFull(false);
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE(stage.server.count(EventKind::StorageRecovered), spell);
        QVERIFY2(since.elapsed() < kit::promised(5000), qPrintable(QString::number(since.elapsed())));
        QCOMPARE(stage.server.count(EventKind::StorageFailed), spell);
    }
    QCOMPARE(status(stage.server, "c=addToken&i=two"), u"SUCCESS"_s);
    QVERIFY(stage.server.restart());
    QCOMPARE(stage.server.admin("c=listTokens")[u"data"_s].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
