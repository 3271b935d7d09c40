// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ViewerLink.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QList<QHostAddress> addresses(const QStringList& texts)
{
    QList<QHostAddress> list;
    for (const QString& text : texts)
        list.append(QHostAddress(text));
    return list;
}

} // namespace

class ViewerLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheHostThatOthersReach_data();
    void namesTheHostThatOthersReach();
    void wordsOfTheLinkSurviveTheWay_data();
    void wordsOfTheLinkSurviveTheWay();
    void runningServerTellsItsPort();
    void portThatTheSchemeImpliesIsLeftOut();
    void linksLeadThroughTheProxy_data();
    void linksLeadThroughTheProxy();
    void missingPartsAreAskedForByThePage();
};

void ViewerLinkTest::namesTheHostThatOthersReach_data()
{
    QTest::addColumn<QString>("publicHost");
    QTest::addColumn<QString>("bindAddress");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<LinkReach>("reach");

    const QStringList lan{u"127.0.0.1"_s, u"::1"_s, u"fe80::1"_s, u"192.168.1.5"_s, u"2001:db8::5"_s};
    QTest::newRow("public name") << u"cam.example.com"_s << QString() << lan
                                 << u"http://cam.example.com:3535"_s << LinkReach::Anywhere;
    QTest::newRow("local name") << u"nas.local"_s << QString() << lan << u"http://nas.local:3535"_s
                                << LinkReach::LocalNetwork;
    QTest::newRow("bare name") << u"nas"_s << QString() << lan << u"http://nas:3535"_s
                               << LinkReach::LocalNetwork;
    QTest::newRow("public IPv6") << u"2001:db8::1"_s << QString() << lan << u"http://[2001:db8::1]:3535"_s
                                 << LinkReach::Anywhere;
    QTest::newRow("public IPv6 in brackets")
        << u"[2001:db8::1]"_s << QString() << lan << u"http://[2001:db8::1]:3535"_s << LinkReach::Anywhere;
    QTest::newRow("private") << QString() << QString() << lan << u"http://192.168.1.5:3535"_s
                             << LinkReach::LocalNetwork;
    QTest::newRow("global before private")
        << QString() << QString() << QStringList{u"10.0.0.1"_s, u"203.0.113.7"_s}
        << u"http://203.0.113.7:3535"_s << LinkReach::Anywhere;
    QTest::newRow("only IPv6") << QString() << QString() << QStringList{u"::1"_s, u"fe80::1"_s, u"fd00::7"_s}
                               << u"http://[fd00::7]:3535"_s << LinkReach::LocalNetwork;
    QTest::newRow("not served over IPv6")
        << QString() << u"0.0.0.0"_s << QStringList{u"::1"_s, u"2001:db8::7"_s} << u"http://localhost:3535"_s
        << LinkReach::ThisMachine;
    QTest::newRow("bound") << QString() << u"10.9.8.7"_s << lan << u"http://10.9.8.7:3535"_s
                           << LinkReach::LocalNetwork;
    QTest::newRow("bound to loopback")
        << QString() << u"127.0.0.1"_s << lan << u"http://127.0.0.1:3535"_s << LinkReach::ThisMachine;
    QTest::newRow("no network") << QString() << QString() << QStringList{u"127.0.0.1"_s, u"::1"_s}
                                << u"http://localhost:3535"_s << LinkReach::ThisMachine;
}

void ViewerLinkTest::namesTheHostThatOthersReach()
{
    QFETCH(QString, publicHost);
    QFETCH(QString, bindAddress);
    QFETCH(QStringList, own);
    QFETCH(QString, expected);
    QFETCH(LinkReach, reach);

    ServerConfig config;
    config.publicHost = publicHost;
    config.bindAddress = bindAddress;
    const ViewerLink link({}, config, addresses(own));
    QCOMPARE(ViewerLink::textOf(link.home()), expected + u"/demo/evoplayers.html"_s);
    QCOMPARE(link.reach(), reach);
}

void ViewerLinkTest::wordsOfTheLinkSurviveTheWay_data()
{
    QTest::addColumn<QString>("word");
    for (const QString& word : {u"yard"_s, u"a b&c=d"_s, u"mp4:a/b.mp4"_s, u"100%"_s, u"%41"_s, u"1+1"_s,
             u"#?;/"_s, u"Höfe 東"_s, u"\"<x>'"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void ViewerLinkTest::wordsOfTheLinkSurviveTheWay()
{
    QFETCH(QString, word);
    const QUrl url = ViewerLink({}, {}, {}).to({word, word, word});
    const QString text = ViewerLink::textOf(url);
    QVERIFY(text.startsWith(u"http://localhost:3535/demo/evowrtcclient.html?room="_s));
    QVERIFY(!text.contains(u'+') && !text.contains(u'#') && !text.contains(u' '));

    const QUrlQuery query(QUrl(text, QUrl::StrictMode));
    QCOMPARE(query.queryItems().size(), 3);
    for (const auto& key : {u"room"_s, u"stream"_s, u"token"_s})
        QCOMPARE(query.queryItemValue(key, QUrl::FullyDecoded), word);
}

void ViewerLinkTest::runningServerTellsItsPort()
{
    ServerConfig config;
    config.secure = false;
    ServerStatus status;
    status.running = true;
    status.secure = true;
    status.signaling.port = 4711;
    QCOMPARE(ViewerLink(status, config, {}).to({u"yard"_s, u"front"_s, {}}),
        QUrl(u"https://localhost:4711/demo/evowrtcclient.html?room=yard&stream=front"_s));
}

void ViewerLinkTest::portThatTheSchemeImpliesIsLeftOut()
{
    ServerConfig config;
    config.secure = true;
    config.port = 443;
    QCOMPARE(ViewerLink({}, config, {}).home(), QUrl(u"https://localhost/demo/evoplayers.html"_s));
    config.secure = false;
    QCOMPARE(ViewerLink({}, config, {}).home(), QUrl(u"http://localhost:443/demo/evoplayers.html"_s));
}

void ViewerLinkTest::linksLeadThroughTheProxy_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<LinkReach>("reach");
    QTest::newRow("own name") << u"https://cam.example"_s << u"https://cam.example"_s << LinkReach::Anywhere;
    QTest::newRow("slash at the end")
        << u"https://cam.example/"_s << u"https://cam.example"_s << LinkReach::Anywhere;
    QTest::newRow("folder") << u"https://a.example/cameras"_s << u"https://a.example/cameras"_s
                            << LinkReach::Anywhere;
    QTest::newRow("folder, port, slashes")
        << u"https://nas.local:8443/a/b//"_s << u"https://nas.local:8443/a/b"_s << LinkReach::LocalNetwork;
    QTest::newRow("letters of other scripts")
        << u"https://a.example/höfe"_s << u"https://a.example/h%C3%B6fe"_s << LinkReach::Anywhere;
}

void ViewerLinkTest::linksLeadThroughTheProxy()
{
    QFETCH(QString, publicUrl);
    QFETCH(QString, begin);
    QFETCH(LinkReach, reach);

    ServerConfig config;
    config.publicHost = u"elsewhere.example"_s;
    config.publicUrl = publicUrl;
    const ViewerLink link({}, config, {});
    QCOMPARE(ViewerLink::textOf(link.home()), begin + u"/demo/evoplayers.html"_s);
    QCOMPARE(ViewerLink::textOf(link.to({u"r"_s, u"s"_s, {}})),
        begin + u"/demo/evowrtcclient.html?room=r&stream=s"_s);
    QCOMPARE(link.reach(), reach);
}

void ViewerLinkTest::missingPartsAreAskedForByThePage()
{
    const ViewerLink link({}, {}, {});
    QCOMPARE(link.to({u"yard"_s, {}, {}}), QUrl(u"http://localhost:3535/demo/evoplayers.html?room=yard"_s));
    QCOMPARE(link.to({{}, {}, u"t1"_s}), QUrl(u"http://localhost:3535/demo/evoplayers.html?token=t1"_s));
    QCOMPARE(link.to({}), link.home());
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::ViewerLinkTest)
#include "tst_viewer_link.moc"
