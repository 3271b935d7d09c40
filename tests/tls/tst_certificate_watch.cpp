// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/CertificateWatch.h"
#include "server/tls/TlsSetup.h"
#include "tests/kit/Patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCipher>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
/// From the change of a file to the new certificate.
constexpr qint64 promised = 1000;

} // namespace

class CertificateWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingHappensToFilesThatStay();
    void newPairIsAnnounced_data();
    void newPairIsAnnounced();
    void certificateThatComesFirstWaitsForItsKey();
    void certbotsLinksAreFollowed();
    void linkedFolderIsFollowed();
    void badPairIsNamedOnceAndNeverAnnounced_data();
    void badPairIsNamedOnceAndNeverAnnounced();
    void restoredPairIsNoNews();
    void otherFilesAreWatchedAfterAChangeOfConfiguration();
    void withoutTlsNothingIsWatched();
    void comingEndIsAnnounced();

private:
    void makePair(const QString& name, const QString& algorithm, const QString& option);
    [[nodiscard]] QString made(const QString& file) const { return m_made.filePath(file); }
    [[nodiscard]] QString live(const QString& file) const { return m_live->filePath(file); }
    void put(const QString& from, const QString& to) const; ///< written in place
    void rename(const QString& from, const QString& to) const; ///< written beside and renamed over
    static void link(const QString& target, const QString& name); ///< replaces a link as `ln -sfn` does
    [[nodiscard]] ServerConfig config() const;
    void start(const ServerConfig& config);
    [[nodiscard]] QString announced() const;

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_live;
    QSslConfiguration m_served;
    std::unique_ptr<CertificateWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_expiring;
};

void CertificateWatchTest::makePair(const QString& name, const QString& algorithm, const QString& option)
{
    QProcess process;
    process.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, algorithm, u"-pkeyopt"_s, option, u"-nodes"_s, u"-days"_s,
            u"30"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, made(name + u".key"_s), u"-out"_s,
            made(name + u".crt"_s)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void CertificateWatchTest::initTestCase()
{
    makePair(u"first"_s, u"ec"_s, u"ec_paramgen_curve:P-256"_s);
    makePair(u"second"_s, u"rsa"_s, u"rsa_keygen_bits:2048"_s);
    makePair(u"third"_s, u"ec"_s, u"ec_paramgen_curve:P-256"_s);
}

void CertificateWatchTest::init()
{
    m_live = std::make_unique<QTemporaryDir>();
    m_watch = std::make_unique<CertificateWatch>();
    m_changed = std::make_unique<QSignalSpy>(m_watch.get(), &CertificateWatch::changed);
    m_refused = std::make_unique<QSignalSpy>(m_watch.get(), &CertificateWatch::refused);
    m_expiring = std::make_unique<QSignalSpy>(m_watch.get(), &CertificateWatch::expiring);
    put(u"first.crt"_s, u"cert.pem"_s);
    put(u"first.key"_s, u"key.pem"_s);
}

void CertificateWatchTest::put(const QString& from, const QString& to) const
{
    QFile source(made(from));
    QFile target(live(to));
    QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly));
    target.write(source.readAll());
}

void CertificateWatchTest::rename(const QString& from, const QString& to) const
{
    put(from, to + u".new"_s);
    QCOMPARE(std::rename(qPrintable(live(to + u".new"_s)), qPrintable(live(to))), 0);
}

void CertificateWatchTest::link(const QString& target, const QString& name)
{
    QVERIFY(QFile::link(target, name + u".new"_s));
    QCOMPARE(std::rename(qPrintable(name + u".new"_s), qPrintable(name)), 0);
}

ServerConfig CertificateWatchTest::config() const
{
    ServerConfig config;
    config.secure = true;
    config.cert = live(u"cert.pem"_s);
    config.key = live(u"key.pem"_s);
    return config;
}

void CertificateWatchTest::start(const ServerConfig& config)
{
    const auto tls = loadTls(config);
    QVERIFY(tls);
    m_served = *tls;
    m_watch->watch(config, m_served);
}

QString CertificateWatchTest::announced() const
{
    return m_changed->isEmpty() ? QString() : m_changed->last().at(1).value<CertificateInfo>().subject;
}

void CertificateWatchTest::nothingHappensToFilesThatStay()
{
    start(config());
    put(u"first.key"_s, u"key.pem"_s);
    put(u"second.crt"_s, u"somebody-elses.pem"_s);
    QVERIFY(!m_changed->wait(int{promised}));
    QVERIFY(m_refused->isEmpty());
}

void CertificateWatchTest::newPairIsAnnounced_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::addColumn<bool>("keyFirst");
    QTest::newRow("written in place, certificate first") << true << false;
    QTest::newRow("written in place, key first") << true << true;
    QTest::newRow("renamed, certificate first") << false << false;
    QTest::newRow("renamed, key first") << false << true;
}

void CertificateWatchTest::newPairIsAnnounced()
{
    QFETCH(const bool, inPlace);
    QFETCH(const bool, keyFirst);
    start(config());
    // More than once: a file that was replaced must still be watched.
    for (const QString& name : {u"second"_s, u"third"_s, u"first"_s}) {
        const auto replace = inPlace ? &CertificateWatchTest::put : &CertificateWatchTest::rename;
        const auto before = m_changed->size();
        QElapsedTimer timer;
        timer.start();
        if (keyFirst)
            (this->*replace)(name + u".key"_s, u"key.pem"_s);
        (this->*replace)(name + u".crt"_s, u"cert.pem"_s);
        if (!keyFirst)
            (this->*replace)(name + u".key"_s, u"key.pem"_s);
        QTRY_COMPARE(m_changed->size(), before + 1);
        QVERIFY2(timer.elapsed() < kit::promised(promised), qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(announced(), name);
        const auto tls = m_changed->last().at(0).value<QSslConfiguration>();
        QVERIFY(!tls.privateKey().isNull());
        QVERIFY(!tls.ciphers().isEmpty());
    }
    QVERIFY(m_refused->isEmpty());
}

void CertificateWatchTest::certificateThatComesFirstWaitsForItsKey()
{
    start(config());
    put(u"second.crt"_s, u"cert.pem"_s);
    QTRY_COMPARE(m_refused->size(), 1);
    QVERIFY(m_changed->isEmpty());
    put(u"second.key"_s, u"key.pem"_s);
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(announced(), u"second"_s);
    QCOMPARE(m_refused->size(), 1);
}

void CertificateWatchTest::certbotsLinksAreFollowed()
{
    // live/NAME/fullchain.pem -> ../../archive/NAME/fullchainN.pem
    ServerConfig certbot = config();
    certbot.cert = live(u"live/cam/fullchain.pem"_s);
    certbot.key = live(u"live/cam/privkey.pem"_s);
    QVERIFY(QDir().mkpath(live(u"live/cam"_s)) && QDir().mkpath(live(u"archive/cam"_s)));
    int number = 0;
    for (const QString& name : {u"first"_s, u"second"_s, u"third"_s}) {
        const QString n = QString::number(++number);
        put(name + u".crt"_s, u"archive/cam/fullchain%1.pem"_s.arg(n));
        put(name + u".key"_s, u"archive/cam/privkey%1.pem"_s.arg(n));
        QElapsedTimer timer;
        timer.start();
        link(u"../../archive/cam/privkey%1.pem"_s.arg(n), certbot.key);
        link(u"../../archive/cam/fullchain%1.pem"_s.arg(n), certbot.cert);
        if (number == 1) {
            start(certbot);
            continue;
        }
        QTRY_COMPARE(announced(), name);
        QVERIFY2(timer.elapsed() < kit::promised(promised), qPrintable(QString::number(timer.elapsed())));
    }
    QVERIFY(m_refused->isEmpty());
}

void CertificateWatchTest::linkedFolderIsFollowed()
{
    // Both at once, by one link: `current` leads to another folder.
    ServerConfig linked = config();
    linked.cert = live(u"current/cert.pem"_s);
    linked.key = live(u"current/key.pem"_s);
    for (const QString& name : {u"first"_s, u"second"_s}) {
        QVERIFY(QDir().mkpath(live(name)));
        put(name + u".crt"_s, name + u"/cert.pem"_s);
        put(name + u".key"_s, name + u"/key.pem"_s);
    }
    link(live(u"first"_s), live(u"current"_s));
    start(linked);
    QVERIFY(!m_changed->wait(300));
    link(live(u"second"_s), live(u"current"_s));
    QVERIFY(m_changed->wait(int{promised}));
    QCOMPARE(announced(), u"second"_s);
}

void CertificateWatchTest::badPairIsNamedOnceAndNeverAnnounced_data()
{
    QTest::addColumn<QString>("cert");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("aboutTheKey");
    QTest::newRow("key of another") << u"second.crt"_s << u"third.key"_s << true;
    QTest::newRow("no certificate") << u"second.key"_s << u"second.key"_s << false;
    QTest::newRow("no key") << u"second.crt"_s << u"second.crt"_s << true;
}

void CertificateWatchTest::badPairIsNamedOnceAndNeverAnnounced()
{
    QFETCH(const QString, cert);
    QFETCH(const QString, key);
    QFETCH(const bool, aboutTheKey);
    start(config());
    put(cert, u"cert.pem"_s);
    put(key, u"key.pem"_s);
    QTRY_COMPARE(m_refused->size(), 1);
    const auto problem = m_refused->last().first().value<Problem>();
    QCOMPARE(problem.kind, aboutTheKey ? ProblemKind::TlsKey : ProblemKind::TlsCertificate);
    for (int i = 0; i < 3; ++i)
        m_watch->look(0);
    put(cert, u"cert.pem"_s); // touched, with the same content
    m_watch->watch(config(), m_served); // as when the configuration is read again
    QVERIFY(!m_refused->wait(int{promised}));
    QVERIFY(m_changed->isEmpty());
    put(u"third.crt"_s, u"cert.pem"_s);
    put(u"third.key"_s, u"key.pem"_s);
    QTRY_COMPARE(announced(), u"third"_s);
    QCOMPARE(m_refused->size(), 1);
}

void CertificateWatchTest::restoredPairIsNoNews()
{
    start(config());
    QVERIFY(QFile::remove(live(u"cert.pem"_s)));
    QTRY_COMPARE(m_refused->size(), 1);
    put(u"first.crt"_s, u"cert.pem"_s);
    QVERIFY(!m_changed->wait(int{promised}));
    put(u"second.crt"_s, u"cert.pem"_s);
    put(u"second.key"_s, u"key.pem"_s);
    QTRY_COMPARE(announced(), u"second"_s);
}

void CertificateWatchTest::otherFilesAreWatchedAfterAChangeOfConfiguration()
{
    start(config());
    ServerConfig other = config();
    other.cert = live(u"other.crt"_s);
    other.key = live(u"other.key"_s);
    put(u"second.crt"_s, u"other.crt"_s);
    put(u"second.key"_s, u"other.key"_s);
    start(other);
    put(u"third.crt"_s, u"cert.pem"_s);
    put(u"third.key"_s, u"key.pem"_s);
    QVERIFY(!m_changed->wait(int{promised}));
    QVERIFY(m_refused->isEmpty());
    put(u"first.crt"_s, u"other.crt"_s);
    put(u"first.key"_s, u"other.key"_s);
    QTRY_COMPARE(announced(), u"first"_s);
}

void CertificateWatchTest::withoutTlsNothingIsWatched()
{
    start(config());
    ServerConfig plain = config();
    plain.secure = false;
    m_watch->watch(plain, {});
    put(u"second.crt"_s, u"cert.pem"_s);
    QVERIFY(!m_refused->wait(int{promised}));
    QVERIFY(m_changed->isEmpty());
}

void CertificateWatchTest::comingEndIsAnnounced()
{
    const auto tls = loadTls(config());
    const qint64 end = certificateInfoOf(tls->localCertificate()).notAfter;
    start(config());
    m_watch->look(end - 22 * day);
    QVERIFY(m_expiring->isEmpty());
    m_watch->look(end - 20 * day);
    m_watch->look(end - 20 * day);
    QCOMPARE(m_expiring->size(), 1);
    QCOMPARE(m_expiring->last().at(0).value<CertificateInfo>().subject, u"first"_s);
    QCOMPARE(m_expiring->last().at(1).toInt(), 20);
    m_watch->look(end + day);
    QCOMPARE(m_expiring->last().at(1).toInt(), -1);
}

QTEST_GUILESS_MAIN(CertificateWatchTest)
#include "tst_certificate_watch.moc"
