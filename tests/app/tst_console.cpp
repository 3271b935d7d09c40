// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PortHolder.h"
#include "app/StartBanner.h"
#include "app/Wording.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class TestConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bannerHasTheOriginalsThreeLines();
    void bannerLeavesOutWhatIsOff();
    void bannerLinksNameThePublicHost();
    void bannerLinksLeadThroughTheProxy();
    void cameraLinkIsOneThatBrowsersTrust();
    void everyEventHasASentence();
    void everyProblemHasASentence();
    void busyPortNamesItsHolderAndTheWayOut();
};

namespace {

ServerStatus listening()
{
    ServerStatus status;
    status.signaling.address = u"0.0.0.0:4000"_s;
    status.admin.address = u"127.0.0.1:4001"_s;
    return status;
}

} // namespace

void TestConsole::bannerHasTheOriginalsThreeLines()
{
    const QStringList lines = startBanner(listening(), ServerConfig());
    QCOMPARE(lines.mid(0, 3),
        QStringList(
            {u"ERS running on port 4000..."_s, u"Webserver port: 4000"_s, u"Admin access port: 4001"_s}));
    QVERIFY(lines.at(3).startsWith("Viewer page: http://"_L1));
    QVERIFY(lines.at(3).endsWith(":4000/demo/evowrtcclient.html?room=ROOM&stream=STREAM"_L1));
}

void TestConsole::bannerLeavesOutWhatIsOff()
{
    ServerConfig config;
    config.webServerEnabled = false;
    QCOMPARE(startBanner(listening(), config),
        QStringList({u"ERS running on port 4000..."_s, u"Admin access port: 4001"_s}));
    config.adminAccessEnabled = false;
    QCOMPARE(startBanner(listening(), config), QStringList{u"ERS running on port 4000..."_s});
}

void TestConsole::bannerLinksNameThePublicHost()
{
    ServerConfig config;
    ServerStatus status = listening();
    status.secure = true;
    config.publicHost = u"meet.example"_s;
    QVERIFY(startBanner(status, config).at(3).startsWith("Viewer page: https://meet.example:4000/"_L1));
    config.publicHost = u"2001:db8::1"_s;
    QVERIFY(startBanner(status, config).at(3).startsWith("Viewer page: https://[2001:db8::1]:4000/"_L1));
    config.publicHost.clear();
    config.bindAddress = u"127.0.0.2"_s;
    QVERIFY(startBanner(status, config).at(3).startsWith("Viewer page: https://127.0.0.2:4000/"_L1));
}

void TestConsole::bannerLinksLeadThroughTheProxy()
{
    ServerConfig config;
    config.publicHost = u"meet.example"_s;
    config.publicUrl = u"https://cams.example/yard/"_s;
    const QStringList lines = startBanner(listening(), config);
    QVERIFY(lines.at(3).startsWith("Viewer page: https://cams.example/yard/demo/evowrtcclient.html?"_L1));
    QCOMPARE(lines.last(), u"Camera page: https://cams.example/yard/demo/camera.html"_s);
}

void TestConsole::cameraLinkIsOneThatBrowsersTrust()
{
    ServerConfig config;
    ServerStatus status = listening();
    config.publicHost = u"meet.example"_s;
    QCOMPARE(startBanner(status, config).last(), u"Camera page: http://localhost:4000/demo/camera.html"_s);
    status.secure = true;
    QCOMPARE(
        startBanner(status, config).last(), u"Camera page: https://meet.example:4000/demo/camera.html"_s);
}

void TestConsole::everyEventHasASentence()
{
    // The kinds are consecutive; the first without a name is past the last.
    int kinds = 0;
    for (; eventName(static_cast<EventKind>(kinds)) != QByteArrayView("unknown"); ++kinds)
        QVERIFY2(sentenceFor(static_cast<EventKind>(kinds)).endsWith(u'.'),
            eventName(static_cast<EventKind>(kinds)).data());
    QVERIFY(kinds > 20);
}

void TestConsole::everyProblemHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::ConfigurationFile); ++kind) {
        const QString sentence
            = sentenceFor({static_cast<ProblemKind>(kind), u"0.0.0.0:1"_s, u"the detail"_s}, ServerConfig());
        QVERIFY2(sentence.size() > 20, qPrintable(QString::number(kind)));
    }
}

void TestConsole::busyPortNamesItsHolderAndTheWayOut()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ServerConfig config;
    config.adminPort = server.serverPort();
    const QString sentence
        = sentenceFor({ProblemKind::PortBusy, u"127.0.0.1:%1"_s.arg(server.serverPort()), {}}, config);
    QVERIFY2(sentence.contains(QString::number(server.serverPort())), qPrintable(sentence));
    QVERIFY2(sentence.contains("--admin-port"_L1), qPrintable(sentence));
    const QString holder = portHolder(server.serverPort());
    if (!holder.isEmpty()) // only some systems tell
        QVERIFY2(holder.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(holder));
    QVERIFY2(sentence.contains(holder.isEmpty() ? portHolderCommand(server.serverPort()) : holder),
        qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
