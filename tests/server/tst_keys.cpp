// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Patience.h"
#include "tests/kit/TestCertificate.h"
#include "tests/server/Stage.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;

/// Keys that change under a running server: its certificate, and those of signed tokens.
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newCertificateIsServedAndNobodyIsDropped();
    void badPairIsNeverServed();
    void signedTokenAdmitsOnceAlsoAfterARestart();
    void badKeyKeepsTheServerFromStarting();
    void badKeyLeavesTheOldOnesInForce();

private:
    void makePair(const QString& name) const;
    void place(const QString& from, const QString& as) const;
    [[nodiscard]] static QString servedAt(quint16 port);
    void writeKey(const QByteArray& secret) const;
    [[nodiscard]] ServerConfig signedConfig() const;
    [[nodiscard]] static QString sign(const QByteArray& secret, const QString& id);
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestKeys::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

void TestKeys::makePair(const QString& name) const
{
    QCOMPARE(
        QProcess::execute(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                u"-nodes"_s, u"-days"_s, u"60"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                file(name + u".key"_s), u"-out"_s, file(name + u".crt"_s)}),
        0);
}

void TestKeys::place(const QString& from, const QString& as) const
{
    QFile::remove(file(u"new"_s));
    QVERIFY(QFile::copy(file(from), file(u"new"_s)));
    QCOMPARE(std::rename(qPrintable(file(u"new"_s)), qPrintable(file(as))), 0);
}

QString TestKeys::servedAt(quint16 port)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    return socket.waitForEncrypted(3000)
        ? socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0)
        : QString();
}

void TestKeys::newCertificateIsServedAndNobodyIsDropped()
{
    makePair(u"first"_s);
    makePair(u"second"_s);
    place(u"first.crt"_s, u"live.crt"_s);
    place(u"first.key"_s, u"live.key"_s);
    ServerConfig config = ServerUnderTest::secureConfig();
    config.cert = file(u"live.crt"_s);
    config.key = file(u"live.key"_s);
    Stage stage(config);
    QVERIFY(stage.isReady());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(servedAt(stage.server.port()), u"first"_s);

    QElapsedTimer since;
    place(u"second.crt"_s, u"live.crt"_s);
    place(u"second.key"_s, u"live.key"_s);
    since.start();
    QTRY_COMPARE(stage.server.count(EventKind::CertificateReloaded), 1);
    QVERIFY2(since.elapsed() < kit::promised(2000), qPrintable(QString::number(since.elapsed())));
    QCOMPARE(servedAt(stage.server.port()), u"second"_s);
    QTRY_COMPARE(servedAt(stage.server.adminPort()), u"second"_s);
    QVERIFY(device.isWaiting());
    QCOMPARE(device.linksMade(), 1);
}

void TestKeys::badPairIsNeverServed()
{
    makePair(u"first"_s);
    makePair(u"second"_s);
    place(u"first.crt"_s, u"live.crt"_s);
    place(u"first.key"_s, u"live.key"_s);
    ServerConfig config = ServerUnderTest::secureConfig();
    config.cert = file(u"live.crt"_s);
    config.key = file(u"live.key"_s);
    Stage stage(config);
    QVERIFY(stage.isReady());
    place(u"second.key"_s, u"live.key"_s);
    QTRY_COMPARE(stage.server.count(EventKind::CertificateRefused), 1);
    QVERIFY(stage.server.field(EventKind::CertificateRefused, "file").contains(u"live."_s));
    QCOMPARE(servedAt(stage.server.port()), u"first"_s);
    QCOMPARE(stage.server.count(EventKind::CertificateReloaded), 0);
    QCOMPARE(stage.server.reconfigure(stage.server.config()).size(), 1); // although two doors refuse it
    place(u"second.crt"_s, u"live.crt"_s);
    QTRY_COMPARE(servedAt(stage.server.port()), u"second"_s);
}

// ---- signed tokens

void TestKeys::writeKey(const QByteArray& secret) const
{
    QFile key(file(u"hs.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(secret);
}

ServerConfig TestKeys::signedConfig() const
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    config.jwt.keys = {u"hs:HS256:"_s + file(u"hs.key"_s)};
    config.stateDir = file(u"state"_s);
    return config;
}

QString TestKeys::sign(const QByteArray& secret, const QString& id)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"kid"_s, u"hs"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject claims{{u"aud"_s, u"rendezvous"_s}, {u"iat"_s, now}, {u"exp"_s, now + 3600},
        {u"jti"_s, id}, {u"room"_s, u"room1"_s}};
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact).toBase64(form) + '.'
        + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(form);
    return QString::fromLatin1(text + '.'
        + QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toBase64(form));
}

void TestKeys::signedTokenAdmitsOnceAlsoAfterARestart()
{
    const QByteArray secret(40, 'k');
    writeKey(secret);
    Stage stage(signedConfig());
    QVERIFY(stage.isReady());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.token = sign(secret, u"one"_s);
    ViewerDouble first(options);
    first.start();
    QTRY_VERIFY(first.isJoined());
    ViewerDouble second(options);
    second.start();
    QTRY_COMPARE(second.joinError(), u"invalidToken"_s);

    QVERIFY(stage.server.restart());
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble third(options);
    third.start();
    QTRY_COMPARE(third.joinError(), u"invalidToken"_s);
    options.token = sign(QByteArray(40, 'x'), u"two"_s);
    ViewerDouble forger(options);
    forger.start();
    QTRY_COMPARE(forger.joinError(), u"invalidToken"_s);
}

void TestKeys::badKeyKeepsTheServerFromStarting()
{
    writeKey("short");
    ServerUnderTest server(signedConfig());
    QVERIFY(!server.start());
    QCOMPARE(server.problems().size(), 1);
    QCOMPARE(server.problems().first().kind, ProblemKind::SignedTokenKey);
}

void TestKeys::badKeyLeavesTheOldOnesInForce()
{
    const QByteArray secret(40, 'k');
    writeKey(secret);
    Stage stage(signedConfig());
    QVERIFY(stage.isReady());
    writeKey("short");
    QList<Problem> problems = stage.server.reconfigure(stage.server.config());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, ProblemKind::SignedTokenKey);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.token = sign(secret, u"one"_s);
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());

    const QByteArray next(40, 'n');
    writeKey(next);
    QCOMPARE(stage.server.reconfigure(stage.server.config()).size(), 0);
    options.token = sign(next, u"two"_s);
    ViewerDouble later(options);
    later.start();
    QTRY_VERIFY(later.isJoined());
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
