// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/Stage.h"

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;

/// Which STUN and TURN servers are announced, and under which host.
class TestIceLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void builtInResponderIsAnnouncedUnderTheHostInUse_data();
    void builtInResponderIsAnnouncedUnderTheHostInUse();
    void publicHostOverridesTheHostHeader();
    void configuredServersKeepTheirOrder();
    void nothingIsAnnouncedWithTheResponderOff();
    void fixedTurnCredentialsAreHandedOut();
};

void TestIceLists::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

void TestIceLists::builtInResponderIsAnnouncedUnderTheHostInUse_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("announced");
    QTest::newRow("name") << "meet.example.org:3535"_ba << u"meet.example.org"_s;
    QTest::newRow("name alone") << "meet.example.org"_ba << u"meet.example.org"_s;
    QTest::newRow("address") << "192.0.2.7:80"_ba << u"192.0.2.7"_s;
    QTest::newRow("ipv6") << "[2001:db8::7]:80"_ba << u"[2001:db8::7]"_s;
}

void TestIceLists::builtInResponderIsAnnouncedUnderTheHostInUse()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, announced);
    Stage stage;
    QVERIFY(stage.isReady());
    auto options = stage.viewer();
    options.host = host;
    options.joins = false;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.count(u"ersid"_s), 1);
    QCOMPARE(viewer.last(u"stunservers"_s)[0][u"url"_s].toString(),
        u"stun:%1:%2"_s.arg(announced).arg(stage.server.stunPort()));
}

void TestIceLists::publicHostOverridesTheHostHeader()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.publicHost = u"public.example.org"_s;
    Stage stage(config);
    auto options = stage.viewer();
    options.joins = false;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.count(u"ersid"_s), 1);
    QCOMPARE(viewer.last(u"stunservers"_s)[0][u"url"_s].toString(),
        u"stun:public.example.org:%1"_s.arg(stage.server.stunPort()));
}

void TestIceLists::configuredServersKeepTheirOrder()
{
    auto config = ServerUnderTest::loopbackConfig();
    IceServerConfig first;
    first.urls = {u"stun:192.0.2.1:3478"_s, u"stun:192.0.2.2:3478"_s};
    IceServerConfig second;
    second.urls = {u"stun:192.0.2.3:3479"_s};
    config.stunServers = {first, second};
    Stage stage(config);
    auto options = stage.viewer();
    options.joins = false;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.count(u"ersid"_s), 1);
    QStringList urls;
    for (const QJsonValue& entry : viewer.last(u"stunservers"_s).toArray())
        urls << entry[u"url"_s].toString();
    const QStringList expected{u"stun:192.0.2.1:3478"_s, u"stun:192.0.2.2:3478"_s, u"stun:192.0.2.3:3479"_s};
    QCOMPARE(urls, expected);
}

void TestIceLists::nothingIsAnnouncedWithTheResponderOff()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.stun.enabled = false;
    Stage stage(config);
    auto options = stage.viewer();
    options.joins = false;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.count(u"ersid"_s), 1);
    QCOMPARE(viewer.last(u"stunservers"_s).toArray(), QJsonArray());
}

void TestIceLists::fixedTurnCredentialsAreHandedOut()
{
    auto config = ServerUnderTest::loopbackConfig();
    IceServerConfig turn;
    turn.urls = {u"turn:192.0.2.1:3478?transport=tcp"_s};
    turn.username = u"camera"_s;
    turn.credential = u"open sesame"_s;
    config.turnServers = {turn};
    Stage stage(config);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(device.textsOf(1)[2],
        "5:::{\"name\":\"turnservers\",\"args\":[[{\"username\":\"camera\",\"credential\":\"open sesame\","
        "\"url\":\"turn:192.0.2.1:3478?transport=tcp\"}]]}"_ba);
}

QTEST_GUILESS_MAIN(TestIceLists)
#include "tst_icelists.moc"
