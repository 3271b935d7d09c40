// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/IceServers.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ice_servers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyListAnnouncesTheResponderAtTheClientsHost();
    void publicHostOverrides();
    void ipv6HostIsBracketed();
    void nothingIsAnnouncedWithoutHostOrResponder();
    void configuredServersComeInTheirOrder();
    void disabledServersAreHandedToNobody();
    void devicesGetOnlyWhatTheyCanUse();
    void restCredentialIsTheDocumentedHmac();
    void lifeOfACredentialDependsOnTheRole();
    void fixedCredentialsArePassedOn();
};

void tst_ice_servers::emptyListAnnouncesTheResponderAtTheClientsHost()
{
    const IceServers ice(ServerConfig(), 3478);
    QCOMPARE(ice.stun(Role::Unknown, u"10.0.0.5"_s), QList<IceServer>({{u"stun:10.0.0.5:3478"_s, {}, {}}}));
    QVERIFY(ice.turn(Role::Device, {}).isEmpty());
}

void tst_ice_servers::publicHostOverrides()
{
    ServerConfig config;
    config.publicHost = u"rdv.example"_s;
    QCOMPARE(
        IceServers(config, 5000).stun(Role::Viewer, u"10.0.0.5"_s).value(0).url, u"stun:rdv.example:5000"_s);
}

void tst_ice_servers::ipv6HostIsBracketed()
{
    QCOMPARE(
        IceServers({}, 3478).stun(Role::Viewer, u"2001:db8::1"_s).value(0).url, u"stun:[2001:db8::1]:3478"_s);
}

void tst_ice_servers::nothingIsAnnouncedWithoutHostOrResponder()
{
    QVERIFY(IceServers({}, 3478).stun(Role::Viewer, {}).isEmpty());
    QVERIFY(IceServers({}, std::nullopt).stun(Role::Viewer, u"10.0.0.5"_s).isEmpty());
}

void tst_ice_servers::configuredServersComeInTheirOrder()
{
    ServerConfig config;
    config.stunServers = {{{u"stun:b.example:1"_s, u"stun:a.example:2"_s}, {}, {}, {}, 0s},
        {{u"stun:c.example:3"_s}, {}, {}, {}, 0s}};
    QStringList urls;
    for (const IceServer& server : IceServers(config, 3478).stun(Role::Device, u"h"_s))
        urls.append(server.url);
    QCOMPARE(urls, QStringList({u"stun:b.example:1"_s, u"stun:a.example:2"_s, u"stun:c.example:3"_s}));
}

void tst_ice_servers::disabledServersAreHandedToNobody()
{
    ServerConfig config;
    config.stunServers
        = {{{u"stun:b.example:1"_s}, {}, {}, {}, 0s, false}, {{u"stun:c.example:3"_s}, {}, {}, {}, 0s}};
    config.turnServers = {{{u"turn:t.example:3478"_s}, u"u"_s, u"c"_s, {}, 0s, false}};
    const IceServers ice(config, 3478);
    QCOMPARE(ice.stun(Role::Device, u"h"_s).size(), 1);
    QCOMPARE(ice.stun(Role::Device, u"h"_s).value(0).url, u"stun:c.example:3"_s);
    QVERIFY(ice.turn(Role::Viewer, {}).isEmpty());
    config.stunServers[1].enabled = false;
    QCOMPARE(IceServers(config, 3478).stun(Role::Device, u"h"_s).value(0).url, u"stun:h:3478"_s);
}

void tst_ice_servers::devicesGetOnlyWhatTheyCanUse()
{
    ServerConfig config;
    config.turnServers = {{{u"turns:t.example:5349"_s, u"turn:t.example"_s, u"turn:t.example:3478"_s,
                               u"turn:host:port"_s, u"stun://t.example:3478"_s},
        u"u"_s, u"c"_s, {}, 0s}};
    const IceServers ice(config, 3478);
    QCOMPARE(ice.turn(Role::Device, {}).size(), 1);
    QCOMPARE(ice.turn(Role::Device, {}).value(0).url, u"turn:t.example:3478"_s);
    QCOMPARE(ice.turn(Role::Unknown, {}).size(), 1);
    QCOMPARE(ice.turn(Role::Viewer, {}).size(), 3);
}

void tst_ice_servers::restCredentialIsTheDocumentedHmac()
{
    // printf '1795335319:ann' | openssl dgst -sha1 -hmac north -binary | base64
    const Now now{0ms, std::chrono::milliseconds(1'795'334'719'000)};
    const TurnCredential credential = makeTurnCredential(u"north"_s, u"ann"_s, now, 600s);
    QCOMPARE(credential.username, u"1795335319:ann"_s);
    QCOMPARE(credential.credential, u"JNMGVnu8V12dqGfehaineAsyFUo="_s);
}

void tst_ice_servers::lifeOfACredentialDependsOnTheRole()
{
    ServerConfig config;
    config.turnServers = {{{u"turn:t.example:3478"_s}, {}, {}, u"north"_s, 0s}};
    const Now now{0ms, 1'000'000s};
    QCOMPARE(IceServers(config, {}).turn(Role::Viewer, now).value(0).username, u"1000600"_s);
    QCOMPARE(IceServers(config, {}).turn(Role::Device, now).value(0).username, u"1086400"_s);
    config.turnServers[0].expiry = 3600s;
    QCOMPARE(IceServers(config, {}).turn(Role::Viewer, now).value(0).username, u"1003600"_s);
    QCOMPARE(IceServers(config, {}).turn(Role::Device, now).value(0).username, u"1003600"_s);
}

void tst_ice_servers::fixedCredentialsArePassedOn()
{
    ServerConfig config;
    config.turnServers = {{{u"turn:t.example:3478"_s}, u"user"_s, u"pass"_s, {}, 0s}};
    const IceServer server = IceServers(config, {}).turn(Role::Viewer, {}).value(0);
    QCOMPARE(server.username, u"user"_s);
    QCOMPARE(server.credential, u"pass"_s);
}

QTEST_APPLESS_MAIN(tst_ice_servers)
#include "tst_ice_servers.moc"
