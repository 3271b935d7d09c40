// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/TlsSetup.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

/// Keys and certificates are made with the openssl program, as operators make them.
class TlsSetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyFormIsRead_data();
    void keyFormIsRead();
    void wrongPasswordIsAKeyProblem_data();
    void wrongPasswordIsAKeyProblem();
    void chainIsKept();
    void keyOfAnotherCertificateIsRefused_data();
    void keyOfAnotherCertificateIsRefused();
    void unusableFileIsNamed_data();
    void unusableFileIsNamed();

private:
    void openssl(const QString& arguments) const;
    [[nodiscard]] ServerConfig config(
        const QString& cert, const QString& key, const QString& password = {}) const;

    QTemporaryDir m_folder;
};

void TlsSetupTest::openssl(const QString& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments.split(u' '));
    QVERIFY2(
        process.waitForFinished() && process.exitCode() == 0, process.readAllStandardError().constData());
}

ServerConfig TlsSetupTest::config(const QString& cert, const QString& key, const QString& password) const
{
    ServerConfig config;
    config.secure = true;
    config.cert = m_folder.filePath(cert);
    config.key = m_folder.filePath(key);
    config.password = password;
    return config;
}

void TlsSetupTest::initTestCase()
{
    const auto certificate = [this](const QString& name) {
        openssl(u"req -x509 -new -key %1.pem -days 2 -subj /CN=%1.example -out %1.crt"_s.arg(name));
    };
    openssl(u"genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pem"_s);
    openssl(u"rsa -in rsa.pem -traditional -out rsa-traditional.pem"_s);
    openssl(
        u"rsa -in rsa.pem -traditional -aes128 -passout pass:secret -out rsa-traditional-encrypted.pem"_s);
    openssl(u"pkcs8 -topk8 -in rsa.pem -v2 aes-256-cbc -passout pass:secret -out rsa-encrypted.pem"_s);
    certificate(u"rsa"_s);
    openssl(u"genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.pem"_s);
    openssl(u"ec -in ec.pem -out ec-traditional.pem"_s);
    openssl(u"ec -in ec.pem -aes128 -passout pass:secret -out ec-traditional-encrypted.pem"_s);
    openssl(u"pkcs8 -topk8 -in ec.pem -v2 aes-256-cbc -passout pass:secret -out ec-encrypted.pem"_s);
    certificate(u"ec"_s);
    openssl(u"genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out other-rsa.pem"_s);
    openssl(u"genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out other-ec.pem"_s);
    openssl(u"genpkey -algorithm ED25519 -out ed25519.pem"_s);
}

void TlsSetupTest::keyFormIsRead_data()
{
    QTest::addColumn<QString>("cert");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("password");
    for (const QString& kind : {u"rsa"_s, u"ec"_s}) {
        for (const QString& form : {u""_s, u"-traditional"_s, u"-encrypted"_s, u"-traditional-encrypted"_s}) {
            const QString password = form.contains(u"encrypted"_s) ? u"secret"_s : QString();
            QTest::newRow(qPrintable(kind + form)) << kind + u".crt"_s << kind + form + u".pem"_s << password;
        }
    }
    QTest::newRow("password for a plain key") << u"rsa.crt"_s << u"rsa.pem"_s << u"needless"_s;
}

void TlsSetupTest::keyFormIsRead()
{
    QFETCH(const QString, cert);
    QFETCH(const QString, key);
    QFETCH(const QString, password);
    const auto tls = loadTls(config(cert, key, password));
    QVERIFY2(tls, tls ? "" : qPrintable(tls.error().detail));
    QVERIFY(!tls->privateKey().isNull());
    QVERIFY(!tls->localCertificate().isNull());
    QCOMPARE(tls->protocol(), QSsl::TlsV1_2OrLater);
}

void TlsSetupTest::wrongPasswordIsAKeyProblem_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("password");
    for (const QString& key : {u"rsa-encrypted.pem"_s, u"rsa-traditional-encrypted.pem"_s}) {
        QTest::newRow(qPrintable(key + u" wrong"_s)) << key << u"wrong"_s;
        QTest::newRow(qPrintable(key + u" missing"_s)) << key << QString();
    }
}

void TlsSetupTest::wrongPasswordIsAKeyProblem()
{
    QFETCH(const QString, key);
    QFETCH(const QString, password);
    const ServerConfig wanted = config(u"rsa.crt"_s, key, password);
    const auto tls = loadTls(wanted);
    QVERIFY(!tls);
    QCOMPARE(tls.error().kind, ProblemKind::TlsKey);
    QCOMPARE(tls.error().subject, wanted.key);
    QVERIFY(tls.error().detail.contains(u"password"_s));
}

void TlsSetupTest::chainIsKept()
{
    QFile chain(m_folder.filePath(u"chain.crt"_s));
    QVERIFY(chain.open(QIODevice::WriteOnly));
    for (const QString& part : {u"ec.crt"_s, u"rsa.crt"_s}) {
        QFile file(m_folder.filePath(part));
        QVERIFY(file.open(QIODevice::ReadOnly));
        chain.write(file.readAll());
    }
    chain.close();
    const auto tls = loadTls(config(u"chain.crt"_s, u"ec.pem"_s));
    QVERIFY(tls);
    QCOMPARE(tls->localCertificateChain().size(), 2);
    QCOMPARE(tls->localCertificate().subjectInfo(QSslCertificate::CommonName).value(0), u"ec.example"_s);
}

void TlsSetupTest::keyOfAnotherCertificateIsRefused_data()
{
    QTest::addColumn<QString>("cert");
    QTest::addColumn<QString>("key");
    QTest::newRow("other RSA key") << u"rsa.crt"_s << u"other-rsa.pem"_s;
    QTest::newRow("other EC key") << u"ec.crt"_s << u"other-ec.pem"_s;
    QTest::newRow("other algorithm") << u"rsa.crt"_s << u"ec.pem"_s;
}

void TlsSetupTest::keyOfAnotherCertificateIsRefused()
{
    QFETCH(const QString, cert);
    QFETCH(const QString, key);
    const auto tls = loadTls(config(cert, key));
    QVERIFY(!tls);
    QCOMPARE(tls.error().kind, ProblemKind::TlsKey);
    QVERIFY(tls.error().detail.contains(u"does not belong"_s));
}

void TlsSetupTest::unusableFileIsNamed_data()
{
    QTest::addColumn<QString>("cert");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("aboutTheKey");
    QTest::newRow("no certificate file") << u"none.crt"_s << u"rsa.pem"_s << false;
    QTest::newRow("key instead of certificate") << u"rsa.pem"_s << u"rsa.pem"_s << false;
    QTest::newRow("no key file") << u"rsa.crt"_s << u"none.pem"_s << true;
    QTest::newRow("certificate instead of key") << u"rsa.crt"_s << u"rsa.crt"_s << true;
    QTest::newRow("unsupported algorithm") << u"rsa.crt"_s << u"ed25519.pem"_s << true;
}

void TlsSetupTest::unusableFileIsNamed()
{
    QFETCH(const QString, cert);
    QFETCH(const QString, key);
    QFETCH(const bool, aboutTheKey);
    const ServerConfig wanted = config(cert, key);
    const auto tls = loadTls(wanted);
    QVERIFY(!tls);
    QCOMPARE(tls.error().kind, aboutTheKey ? ProblemKind::TlsKey : ProblemKind::TlsCertificate);
    QCOMPARE(tls.error().subject, aboutTheKey ? wanted.key : wanted.cert);
    QVERIFY(!tls.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TlsSetupTest)
#include "tst_tlssetup.moc"
