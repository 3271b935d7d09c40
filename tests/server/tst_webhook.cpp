// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Webhook.h"
#include "tests/server/HookServer.h"
#include "tests/server/Stage.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;
using namespace std::chrono_literals;

/// The customer's own word on who may come in.
class TestWebhook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void onlyAClearYesAdmits_data();
    void onlyAClearYesAdmits();
    void redirectIsNotFollowed();
    void deafServerDeniesWithinItsTime();
    void resetDenies();
    void unreachableServerDenies();
    void untrustedCertificateDenies();
    void moreThanItsShareIsDeniedUnasked();
    void admittedViewerMeetsTheDevice();
    void deniedViewerIsToldNothingButNo();

private:
    struct Answer {
        bool isAdmitted = false;
        QString reason;
        qint64 after = 0; ///< milliseconds
    };
    [[nodiscard]] static Answer ask(const QString& url, std::chrono::milliseconds timeout = 2s);
    [[nodiscard]] static ServerConfig guarded(const HookServer& hook);
};

void TestWebhook::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

TestWebhook::Answer TestWebhook::ask(const QString& url, std::chrono::milliseconds timeout)
{
    Webhook webhook({url, timeout});
    QSignalSpy answered(&webhook, &Webhook::answered);
    QElapsedTimer since;
    since.start();
    AuthorizationAsked question;
    question.question = 7;
    question.room = u"room1"_s;
    webhook.ask(question);
    if (answered.isEmpty() && !answered.wait(5000))
        return {true, u"no answer"_s, since.elapsed()};
    if (answered.first().at(0).toULongLong() != 7 || answered.size() != 1)
        return {true, u"another answer"_s, since.elapsed()};
    return {answered.first().at(1).toBool(), answered.first().at(2).toString(), since.elapsed()};
}

void TestWebhook::onlyAClearYesAdmits_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("admits");
    const auto row = [](const char* name, const QByteArray& answer, bool admits) {
        QTest::newRow(name) << answer << admits;
    };
    row("yes", HookServer::plain(200, R"({"allow":true})"), true);
    row("yes and more", HookServer::plain(200, R"({"allow":true,"note":"x"})"), true);
    row("no content", "HTTP/1.1 204 x\r\nConnection: close\r\n\r\n", true);
    row("no", HookServer::plain(200, R"({"allow":false})"), false);
    row("text", HookServer::plain(200, R"({"allow":"true"})"), false);
    row("number", HookServer::plain(200, R"({"allow":1})"), false);
    row("other key", HookServer::plain(200, R"({"Allow":true})"), false);
    row("list", HookServer::plain(200, R"([{"allow":true}])"), false);
    row("empty", HookServer::plain(200, {}), false);
    row("not JSON", HookServer::plain(200, "yes"), false);
    row("created", HookServer::plain(201, R"({"allow":true})"), false);
    row("forbidden", HookServer::plain(403, R"({"allow":true})"), false);
    row("password", HookServer::plain(401, R"({"allow":true})", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        false);
    row("broken", HookServer::plain(500, R"({"allow":true})"), false);
    row("cut short", HookServer::plain(200, R"({"allow":true})").chopped(1), false);
    row("too large", HookServer::plain(200, R"({"allow":true)" + QByteArray(70'000, ' ') + "}"), false);
    row("endless",
        "HTTP/1.1 200 x\r\nConnection: close\r\n\r\n{\"allow\":true" + QByteArray(400'000, ' ') + "}", false);
    row("not HTTP", "SSH-2.0-x\r\n\r\n", false);
}

void TestWebhook::onlyAClearYesAdmits()
{
    QFETCH(const QByteArray, answer);
    HookServer hook;
    hook.answer = answer;
    const Answer got = ask(hook.url());
    QTEST(got.isAdmitted, "admits");
    QCOMPARE(got.reason.isEmpty(), got.isAdmitted);
    QVERIFY(got.after < 1900);
    QVERIFY(!hook.bodies().isEmpty()); // Qt asks again where it took the connection for broken
}

void TestWebhook::redirectIsNotFollowed()
{
    HookServer elsewhere;
    elsewhere.answer = HookServer::plain(200, R"({"allow":true})");
    HookServer hook;
    hook.answer = HookServer::plain(302, {}, "Location: " + elsewhere.url().toLatin1() + "\r\n");
    QVERIFY(!ask(hook.url()).isAdmitted);
    QCOMPARE(hook.bodies().size(), 1);
    QCOMPARE(elsewhere.bodies().size(), 0);
}

void TestWebhook::deafServerDeniesWithinItsTime()
{
    HookServer hook;
    hook.manner = HookServer::Manner::Hangs;
    const Answer got = ask(hook.url());
    QVERIFY(!got.isAdmitted);
    QVERIFY(got.reason.contains(u"in time"_s));
    QVERIFY2(got.after >= 1900 && got.after < 3000, qPrintable(QString::number(got.after)));
}

void TestWebhook::resetDenies()
{
    HookServer hook;
    hook.manner = HookServer::Manner::Resets;
    QVERIFY(!ask(hook.url()).isAdmitted);
}

void TestWebhook::unreachableServerDenies()
{
    QString url;
    {
        const HookServer gone;
        url = gone.url();
    }
    QVERIFY(!ask(url).isAdmitted);
}

void TestWebhook::untrustedCertificateDenies()
{
    // A server with a certificate that nobody vouches for: ours.
    Stage stage(ServerUnderTest::secureConfig());
    QVERIFY(stage.isReady());
    const Answer got = ask(u"https://127.0.0.1:%1/"_s.arg(stage.server.port()));
    QVERIFY(!got.isAdmitted);
    QVERIFY2(got.reason.contains(u"cannot be reached"_s), qPrintable(got.reason));
}

void TestWebhook::moreThanItsShareIsDeniedUnasked()
{
    HookServer hook;
    hook.manner = HookServer::Manner::Hangs;
    Webhook webhook({hook.url(), 60s});
    QSignalSpy answered(&webhook, &Webhook::answered);
    AuthorizationAsked question;
    for (int i = 0; i < Webhook::kAtOnce; ++i) {
        ++question.question;
        webhook.ask(question);
    }
    ++question.question;
    webhook.ask(question);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(0).toULongLong(), question.question);
    QVERIFY(!answered.first().at(1).toBool());
}

ServerConfig TestWebhook::guarded(const HookServer& hook)
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.webhook.url = hook.url();
    return config;
}

void TestWebhook::admittedViewerMeetsTheDevice()
{
    HookServer hook;
    hook.answer = HookServer::plain(200, R"({"allow":true})");
    Stage stage(guarded(hook));
    QVERIFY(stage.isReady());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(hook.bodies().size(), 0);

    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QCOMPARE(hook.bodies().size(), 1);
    QVERIFY(hook.heads().first().startsWith("POST /may HTTP/1.1"));
    const QJsonObject question = QJsonDocument::fromJson(hook.bodies().first()).object();
    QCOMPARE(question[u"room"_s].toString(), u"room1"_s);
    QCOMPARE(question[u"stream"_s].toString(), u"vonly"_s);
    QCOMPARE(question[u"name"_s].toString(), u"chrome"_s);
    QCOMPARE(question[u"address"_s].toString(), u"127.0.0.1"_s);
    QVERIFY(question.contains(u"userAgent"_s) && question.contains(u"token"_s));
}

void TestWebhook::deniedViewerIsToldNothingButNo()
{
    HookServer hook;
    hook.answer = HookServer::plain(200, R"({"allow":false})");
    Stage stage(guarded(hook));
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(viewer.joinError(), u"invalidToken"_s);
    QCOMPARE(device.count(Seen::ClientJoined), 0);
    QTRY_COMPARE(stage.server.count(EventKind::AuthorizationDenied), 1);
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
