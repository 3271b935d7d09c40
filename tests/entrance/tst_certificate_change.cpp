// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/CertificateWatch.h"
#include "tests/entrance/Entrance.h"
#include "tests/kit/Patience.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;

/// Many open sessions while the certificate changes under them. TLS_SESSIONS says how many.
class CertificateChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSessionNoticesANewCertificate();

private:
    void makePair(const QString& name, const QString& end) const;
    void place(const QString& pair, const QString& end) const;
    void open(Entrance& entrance, int count);
    void everySessionAnswers(Entrance& entrance);
    [[nodiscard]] static QString servedBy(const Entrance& entrance);
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<Client>> m_clients;
};

void CertificateChangeTest::makePair(const QString& name, const QString& end) const
{
    QProcess process;
    process.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
            file(name + u".key"_s), u"-out"_s, file(name + u".crt"_s)});
    QVERIFY2(process.waitForFinished() && process.exitCode() == 0, qPrintable(end));
}

/// Points live.crt or live.key at another pair, in one step.
void CertificateChangeTest::place(const QString& pair, const QString& end) const
{
    QVERIFY(QFile::link(file(pair + end), file(u"new"_s)));
    QCOMPARE(std::rename(qPrintable(file(u"new"_s)), qPrintable(file(u"live"_s + end))), 0);
}

void CertificateChangeTest::open(Entrance& entrance, int count)
{
    constexpr int atOnce = 25;
    while (static_cast<int>(m_clients.size()) < count) {
        for (int i = 0; i < atOnce && static_cast<int>(m_clients.size()) < count; ++i) {
            m_clients.push_back(std::make_unique<Client>(entrance, true));
            m_clients.back()->send(upgrade("12345678901234567890"));
        }
        const auto wanted = static_cast<qsizetype>(m_clients.size());
        QTRY_COMPARE_WITH_TIMEOUT(entrance.links.size(), wanted, 30'000);
    }
}

void CertificateChangeTest::everySessionAnswers(Entrance& entrance)
{
    entrance.messages.clear();
    for (const auto& client : m_clients)
        client->send(frame("2::"));
    QTRY_COMPARE_WITH_TIMEOUT(entrance.messages.size(), static_cast<qsizetype>(m_clients.size()), 30'000);
    QCOMPARE(entrance.closings.size(), 0);
    for (const auto& client : m_clients)
        QVERIFY(!client->disconnected);
}

QString CertificateChangeTest::servedBy(const Entrance& entrance)
{
    Client client(entrance, true);
    auto* const socket = qobject_cast<QSslSocket*>(client.socket.get());
    if (!QTest::qWaitFor([socket] { return socket->isEncrypted(); }))
        return {};
    return socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
}

void CertificateChangeTest::noSessionNoticesANewCertificate()
{
    constexpr qint64 promised = 1000;
    constexpr int inEverydayRuns = 300;
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("TLS_SESSIONS", &isSet);
    const int sessions = isSet ? asked : inEverydayRuns;
    for (const QString& pair : {u"first"_s, u"second"_s, u"third"_s})
        makePair(pair, u"openssl"_s);
    const QStringList ends{u".crt"_s, u".key"_s};
    for (const QString& end : ends)
        place(u"first"_s, end);
    ServerConfig config;
    config.secure = true;
    config.cert = file(u"live.crt"_s);
    config.key = file(u"live.key"_s);
    config.limits.newConnectionsPerSecond = 100'000;
    Entrance entrance(config);
    QVERIFY(!entrance.problem);
    CertificateWatch watch;
    connect(&watch, &CertificateWatch::changed, &watch,
        [&entrance](const QSslConfiguration& tls) { entrance.doorman->setTls(tls); });
    QSignalSpy changed(&watch, &CertificateWatch::changed);
    QSignalSpy refused(&watch, &CertificateWatch::refused);
    watch.watch(config, entrance.doorman->tls());
    if (entrance.doorman->capacity() < sessions + 50)
        QSKIP("the system allows too few descriptors");

    open(entrance, sessions);
    everySessionAnswers(entrance);
    QCOMPARE(servedBy(entrance), u"first"_s);
    for (const QString& pair : {u"second"_s, u"third"_s}) {
        QElapsedTimer timer;
        timer.start();
        for (const QString& end : ends)
            place(pair, end);
        QTRY_COMPARE(servedBy(entrance), pair);
        QVERIFY2(timer.elapsed() < kit::promised(promised), qPrintable(QString::number(timer.elapsed())));
        everySessionAnswers(entrance);
    }
    QCOMPARE(refused.size(), 0);

    place(u"first"_s, u".key"_s); // which is not third's
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(servedBy(entrance), u"third"_s);
    QCOMPARE(changed.size(), 2);
    everySessionAnswers(entrance);
}

QTEST_GUILESS_MAIN(CertificateChangeTest)
#include "tst_certificate_change.moc"
