// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/Stage.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;
using namespace std::chrono_literals;

/// Viewer tokens and what they guard, TURN credentials first.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void tokenAdmitsOneViewerAndNoOther();
    void refusalsAreAllTheSame();
    void sameClientComesBackWithItsResumeSecret();
    void resumeSecretOfAnotherIsWorthNothing();
    void queuedViewerHasNotUsedItsToken();
    void revokedTokenEndsItsSession();
    void fiveWrongTokensEndTheConnection();
    void turnCredentialsWaitForTheJoin();
    void turnCredentialsAreTimeLimited();
    void secretsStayOutOfTheEvents();

private:
    [[nodiscard]] static ServerConfig guarded();
    [[nodiscard]] static QJsonArray turnServers(const ViewerDouble& viewer, int which);
};

void TestTokens::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

ServerConfig TestTokens::guarded()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    IceServerConfig turn;
    turn.urls = {u"turn:192.0.2.1:3478"_s};
    turn.secret = u"north"_s;
    turn.expiry = 300s;
    config.turnServers = {turn};
    return config;
}

QJsonArray TestTokens::turnServers(const ViewerDouble& viewer, int which)
{
    for (const auto& packet : viewer.packets()) {
        if (packet.name == u"turnservers"_s && which-- == 0)
            return packet.args.at(0).toArray();
    }
    return {};
}

void TestTokens::tokenAdmitsOneViewerAndNoOther()
{
    Stage stage(guarded());
    QVERIFY(stage.isReady());
    QCOMPARE(stage.server.admin("c=addToken&i=once")[u"status"_s].toString(), u"SUCCESS"_s);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());

    ViewerDouble nobody(stage.viewer());
    nobody.start();
    QTRY_COMPARE(nobody.joinError(), u"invalidToken"_s);

    auto options = stage.viewer();
    options.token = u"once"_s;
    ViewerDouble first(options);
    first.start();
    QTRY_VERIFY(first.isJoined());
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    ViewerDouble second(options);
    second.start();
    QTRY_COMPARE(second.joinError(), u"invalidToken"_s);
    QCOMPARE(device.count(Seen::ClientJoined), 1);
}

void TestTokens::refusalsAreAllTheSame()
{
    Stage stage(guarded());
    QCOMPARE(stage.server.admin("c=addToken&i=used")[u"status"_s].toString(), u"SUCCESS"_s);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.token = u"used"_s;
    ViewerDouble owner(options);
    owner.start();
    QTRY_VERIFY(owner.isJoined());

    QByteArrayList answers;
    for (const QString& token : {u"used"_s, u"never-issued"_s, u""_s}) {
        options.token = token;
        ViewerDouble viewer(options);
        viewer.start();
        QTRY_VERIFY(viewer.isRefused());
        answers << viewer.texts().sliced(4).join('\n');
    }
    QCOMPARE(answers[1], answers[0]);
    QCOMPARE(answers[2], answers[0]);
}

void TestTokens::sameClientComesBackWithItsResumeSecret()
{
    Stage stage(guarded());
    QCOMPARE(stage.server.admin("c=addToken&i=once")[u"status"_s].toString(), u"SUCCESS"_s);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.token = u"once"_s;
    QString resume;
    {
        ViewerDouble first(options);
        first.start();
        QTRY_VERIFY(first.isJoined());
        resume = first.resume();
        QVERIFY(resume.size() >= 43); // 256 bits
        first.reset();
        QTRY_COMPARE(device.count(Seen::Remove), 1);
    }
    options.resume = resume;
    ViewerDouble again(options);
    again.start();
    QTRY_VERIFY(again.isJoined());
    QVERIFY(!again.resume().isEmpty());
    QVERIFY(again.resume() != resume);

    // A proven rejoin closes the older session of the same use.
    options.resume = again.resume();
    ViewerDouble reloaded(options);
    reloaded.start();
    QTRY_VERIFY(reloaded.isJoined());
    QTRY_VERIFY(again.hasEnded());
}

void TestTokens::resumeSecretOfAnotherIsWorthNothing()
{
    Stage stage(guarded());
    QCOMPARE(stage.server.admin("c=addToken&i=one")[u"status"_s].toString(), u"SUCCESS"_s);
    QCOMPARE(stage.server.admin("c=addToken&i=two")[u"status"_s].toString(), u"SUCCESS"_s);
    DeviceDouble device(stage.device());
    device.start();
    auto options = stage.viewer();
    options.token = u"one"_s;
    ViewerDouble one(options);
    one.start();
    QTRY_VERIFY(one.isJoined());
    options.token = u"two"_s;
    ViewerDouble two(options);
    two.start();
    QTRY_VERIFY(two.isJoined());
    options.token = u"one"_s;
    options.resume = two.resume();
    ViewerDouble thief(options);
    thief.start();
    QTRY_COMPARE(thief.joinError(), u"invalidToken"_s);
    QVERIFY(one.isOpen());
}

void TestTokens::queuedViewerHasNotUsedItsToken()
{
    auto config = guarded();
    config.rooms.queueSeconds = 1s;
    Stage stage(config);
    QCOMPARE(stage.server.admin("c=addToken&i=once")[u"status"_s].toString(), u"SUCCESS"_s);
    auto options = stage.viewer();
    options.token = u"once"_s;
    ViewerDouble early(options);
    early.start();
    QTRY_COMPARE(early.joinError(), u"noDevice"_s);

    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
}

void TestTokens::revokedTokenEndsItsSession()
{
    Stage stage(guarded());
    QCOMPARE(stage.server.admin("c=addToken&i=once")[u"status"_s].toString(), u"SUCCESS"_s);
    DeviceDouble device(stage.device());
    device.start();
    auto options = stage.viewer();
    options.token = u"once"_s;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QCOMPARE(stage.server.admin("c=delToken&i=once")[u"status"_s].toString(), u"SUCCESS"_s);
    QTRY_VERIFY(viewer.hasEnded());
    QTRY_COMPARE(device.count(Seen::Remove), 1);
}

void TestTokens::fiveWrongTokensEndTheConnection()
{
    Stage stage(guarded());
    auto options = stage.viewer();
    options.token = u"guess"_s;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_VERIFY(viewer.isRefused());
    for (int i = 0; i < 8 && !viewer.hasEnded(); ++i) {
        const int before = viewer.count(u"ack"_s);
        viewer.join();
        QTRY_VERIFY(viewer.hasEnded() || viewer.count(u"ack"_s) > before);
    }
    QTRY_VERIFY(viewer.hasEnded());
    QVERIFY(viewer.count(u"ack"_s) <= 5);
}

void TestTokens::turnCredentialsWaitForTheJoin()
{
    Stage stage(guarded());
    QCOMPARE(stage.server.admin("c=addToken&i=once")[u"status"_s].toString(), u"SUCCESS"_s);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(device.textsOf(1)[2], "5:::{\"name\":\"turnservers\",\"args\":[[]]}"_ba);
    auto options = stage.viewer();
    options.token = u"once"_s;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.count(u"turnservers"_s), 2);
    QCOMPARE(turnServers(viewer, 0), QJsonArray());
    QCOMPARE(turnServers(viewer, 1).size(), 1);
    const QByteArray fresh = device.textsOf(1)[5];
    QCOMPARE(classify(fresh, DeviceSpelling::Rms), Seen::TurnServers);
    QVERIFY2(fresh.contains("\"url\":\"turn:192.0.2.1:3478\""), fresh);
}

void TestTokens::turnCredentialsAreTimeLimited()
{
    auto config = guarded();
    config.tokensEnabled = false;
    Stage stage(config);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(viewer.count(u"turnservers"_s), 2);
    QTRY_COMPARE(device.count(Seen::ClientJoined), 1);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto check = [now](const QString& username, const QString& credential) {
        const qint64 expiry = username.section(u':', 0, 0).toLongLong();
        QVERIFY2(expiry > now + 290 && expiry <= now + 301, qPrintable(username));
        const QByteArray expected
            = QMessageAuthenticationCode::hash(username.toUtf8(), "north", QCryptographicHash::Sha1)
                  .toBase64();
        QCOMPARE(credential.toLatin1(), expected);
    };
    for (int i = 0; i < 2; ++i) {
        const QJsonValue server = turnServers(viewer, i).at(0);
        check(server[u"username"_s].toString(), server[u"credential"_s].toString());
    }
    for (int i : {2, 5}) {
        const QByteArray text = device.textsOf(1)[i];
        check(QString::fromLatin1(valueOf(text, "username").value_or(QByteArray())),
            QString::fromLatin1(valueOf(text, "credential").value_or(QByteArray())));
    }
}

void TestTokens::secretsStayOutOfTheEvents()
{
    Stage stage(guarded());
    const QString token = u"a-token-nobody-may-read"_s;
    QCOMPARE(stage.server.admin("c=addToken&i=" + token.toLatin1())[u"status"_s].toString(), u"SUCCESS"_s);
    DeviceDouble device(stage.device());
    device.start();
    auto options = stage.viewer();
    options.token = token;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    options.token = token + u"x"_s;
    ViewerDouble wrong(options);
    wrong.start();
    QTRY_VERIFY(wrong.isRefused());
    QTRY_COMPARE(stage.server.count(EventKind::ViewerRefused), 1);
    QTRY_COMPARE(stage.server.count(EventKind::TokenBound), 1);
    for (const Event& event : stage.server.events()) {
        for (const auto& [key, value] : event.fields) {
            QVERIFY2(!value.contains(token), qPrintable(value));
            QVERIFY2(!value.contains(viewer.resume()), qPrintable(value));
            QVERIFY2(!value.contains(QString::fromLatin1(device.link(1)->sid())), qPrintable(value));
        }
    }
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
