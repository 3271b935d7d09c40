// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerProcess.h"
#include "tests/stun/Coturn.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace rdv::kit;
using namespace Qt::StringLiterals;

namespace {

struct Result {
    int code = -1;
    QString output;
    QString complaint;

    /// The verdicts under this id.
    [[nodiscard]] QStringList verdicts(const QString& id) const
    {
        QStringList all;
        const QJsonArray findings
            = QJsonDocument::fromJson(output.toUtf8()).object().value(u"findings"_s).toArray();
        for (const auto& finding : findings) {
            if (finding.toObject().value(u"id"_s).toString() == id)
                all += finding.toObject().value(u"verdict"_s).toString();
        }
        return all;
    }
};

const QStringList fixedLogin{u"--lt-cred-mech"_s, u"--user"_s, u"camera:hush"_s};

} // namespace

/// The program examines the machine, as an operator starts it.
class DoctorProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void machineWithoutAServerIsFine();
    void runningServerIsExamined();
    void healthFollowsTheServer();
    void takenPortNamesItsHolder();
    void expiredCertificateIsAFault();
    void stateFolderOpenToOthersIsAFault();
    void brokenConfigurationIsThree();
    void wrongUsageIsTwo();
    void turnCredentialsAreTried();
    void importedFileCanBeUsed();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& content) const;
    [[nodiscard]] Result run(const QStringList& words, const QStringList& more = {}) const;
    [[nodiscard]] Result doctor(const QStringList& settings = {}) const;
    [[nodiscard]] bool start(ServerProcess& server) const
    {
        return server.start({u"--state-dir"_s, path(u"state"_s)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DoctorProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(u"empty.json"_s, "{}");
}

void DoctorProgramTest::put(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Result DoctorProgramTest::run(const QStringList& words, const QStringList& more) const
{
    QProcess process;
    process.start(ServerProcess::program(), words + QStringList{u"--state-dir"_s, path(u"state"_s)} + more);
    if (!process.waitForFinished(40'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

/// Every port is any free one unless a setting says otherwise.
Result DoctorProgramTest::doctor(const QStringList& settings) const
{
    QStringList words{u"--config"_s, path(u"empty.json"_s), u"--json"_s};
    for (const QString& setting :
        QStringList{u"server.port=0"_s, u"server.adminPort=0"_s, u"stun.port=0"_s} + settings)
        words += {u"--set"_s, setting};
    return run({u"doctor"_s}, words);
}

void DoctorProgramTest::machineWithoutAServerIsFine()
{
    const Result result = doctor();
    QVERIFY2(result.code == 0, qPrintable(result.output + result.complaint));
    QCOMPARE(result.verdicts(u"state.folder"_s), QStringList{u"ok"_s});
    QVERIFY(!QFileInfo::exists(path(u"state"_s))); // nothing is left behind
    QCOMPARE(result.verdicts(u"stun.outside"_s), QStringList{u"note"_s});
    const Result text
        = run({u"doctor"_s, u"--config"_s, path(u"empty.json"_s), u"--set"_s, u"stun.enabled=false"_s});
    QVERIFY(text.output.contains(u"Configuration\n"_s));
    QVERIFY(text.output.contains(u" warnings, "_s) || text.output.contains(u" warning, "_s));
}

void DoctorProgramTest::runningServerIsExamined()
{
    ServerProcess server;
    QVERIFY(start(server));
    const Result result
        = doctor({u"server.port=%1"_s.arg(server.port()), u"server.adminPort=%1"_s.arg(server.adminPort())});
    QVERIFY2(result.code == 0, qPrintable(result.output));
    QCOMPARE(result.verdicts(u"ports.signaling"_s), QStringList{u"ok"_s});
    QCOMPARE(result.verdicts(u"ports.admin"_s), QStringList{u"ok"_s});
    QCOMPARE(result.verdicts(u"state.server"_s), QStringList{u"ok"_s});
    QVERIFY(result.verdicts(u"stun.responder"_s).contains(u"ok"_s));
    QVERIFY2(result.output.contains(u"answers at 127.0.0.1 over UDP and TCP"_s), qPrintable(result.output));
}

void DoctorProgramTest::healthFollowsTheServer()
{
    const QStringList health{u"status"_s, u"--health"_s};
    const Result without = run(health);
    QCOMPARE(without.code, 1);
    QVERIFY2(without.complaint.contains(u"unhealthy: No server answers"_s), qPrintable(without.complaint));
    QCOMPARE(without.complaint.count(u'\n'), 1);
    ServerProcess server;
    QVERIFY(start(server));
    const Result with = run(health);
    QCOMPARE(with.code, 0);
    QCOMPARE(with.output, u"healthy\n"_s);
    server.signal(SIGTERM);
    QCOMPARE(server.exitCode(10'000), 0);
    QCOMPARE(run(health).code, 1);
}

void DoctorProgramTest::takenPortNamesItsHolder()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::Any));
    const Result result = doctor({u"server.port=%1"_s.arg(other.serverPort())});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.verdicts(u"ports.signaling"_s), QStringList{u"fault"_s});
    QVERIFY2(result.output.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())),
        qPrintable(result.output));
}

void DoctorProgramTest::expiredCertificateIsAFault()
{
    QCOMPARE(QProcess::execute(u"openssl"_s,
                 {u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                     u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=old"_s, u"-keyout"_s,
                     path(u"key.pem"_s), u"-out"_s, path(u"request.pem"_s)}),
        0);
    // Only an authority may choose the days: "x509" refuses a certificate that ends before it starts.
    put(u"index"_s, {});
    put(u"authority.cnf"_s,
        "[ca]\ndefault_ca=own\n[own]\ndatabase=" + path(u"index"_s).toUtf8()
            + "\nnew_certs_dir=" + path({}).toUtf8()
            + "\nrand_serial=yes\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n");
    QCOMPARE(
        QProcess::execute(u"openssl"_s,
            {u"ca"_s, u"-batch"_s, u"-notext"_s, u"-selfsign"_s, u"-config"_s, path(u"authority.cnf"_s),
                u"-in"_s, path(u"request.pem"_s), u"-keyfile"_s, path(u"key.pem"_s), u"-startdate"_s,
                u"20240101000000Z"_s, u"-enddate"_s, u"20240201000000Z"_s, u"-out"_s, path(u"cert.pem"_s)}),
        0);
    const QStringList settings{u"server.secure=true"_s, u"server.key="_s + path(u"key.pem"_s),
        u"server.cert="_s + path(u"cert.pem"_s)};
    const Result result = doctor(settings);
    QCOMPARE(result.code, 1);
    QCOMPARE(result.verdicts(u"tls.files"_s), QStringList{u"ok"_s});
    QCOMPARE(result.verdicts(u"tls.expiry"_s), QStringList{u"fault"_s});
    put(u"key.pem"_s, "no key");
    QCOMPARE(doctor(settings).verdicts(u"tls.key"_s), QStringList{u"fault"_s});
}

void DoctorProgramTest::stateFolderOpenToOthersIsAFault()
{
    QVERIFY(QDir().mkdir(path(u"state"_s)));
    QVERIFY(QFile::setPermissions(path(u"state"_s), QFile::Permissions(0x7777)));
    QCOMPARE(doctor().verdicts(u"state.folder"_s), QStringList{u"fault"_s});
    QVERIFY(QFile::setPermissions(path(u"state"_s), QFile::Permissions(0x7700)));
    put(u"state/rendezvous.sqlite"_s, "this is no store");
    QCOMPARE(doctor().verdicts(u"state.store"_s), QStringList{u"fault"_s});
}

void DoctorProgramTest::brokenConfigurationIsThree()
{
    put(u"broken.json"_s, "{ \"server\": ");
    QCOMPARE(run({u"doctor"_s, u"--config"_s, path(u"broken.json"_s)}).code, 3);
    QCOMPARE(run({u"doctor"_s, u"--config"_s, path(u"none.json"_s)}).code, 3);
}

void DoctorProgramTest::wrongUsageIsTwo()
{
    QCOMPARE(run({u"doctor"_s, u"now"_s}).code, 2);
    QCOMPARE(run({u"doctor"_s, u"--force"_s}).code, 2);
    QCOMPARE(run({u"import"_s}).code, 2);
}

void DoctorProgramTest::turnCredentialsAreTried()
{
    if (!rdv::Coturn::isInstalled()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("turnserver is not installed (CI is set: no skipping)");
        QSKIP("turnserver is not installed");
    }
    rdv::Coturn coturn;
    QVERIFY2(coturn.start(fixedLogin), coturn.output());
    const auto judged = [&](const QString& username, const QString& credential, int port) {
        const QJsonObject entry{{u"url"_s, u"turn:127.0.0.1:%1"_s.arg(port)}, {u"username"_s, username},
            {u"credential"_s, credential}};
        const QJsonDocument list(QJsonArray{entry});
        return doctor({u"turnservers="_s + QString::fromUtf8(list.toJson(QJsonDocument::Compact))});
    };
    const Result fine = judged(u"camera"_s, u"hush"_s, coturn.port());
    QVERIFY2(fine.verdicts(u"turn.server"_s) == QStringList{u"ok"_s}, qPrintable(fine.output));
    QVERIFY(!fine.output.contains(u"hush"_s));
    const Result wrong = judged(u"camera"_s, u"wrong-hush"_s, coturn.port());
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.output.contains(u"refuses user name and credential"_s), qPrintable(wrong.output));
    QVERIFY(!wrong.output.contains(u"hush"_s));
    QVERIFY(judged(u"1700000000:camera"_s, u"old"_s, coturn.port()).output.contains(u"expired"_s));
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 closed = free.serverPort();
    free.close();
    QVERIFY(judged(u"camera"_s, u"hush"_s, closed).output.contains(u"not reachable"_s));
}

void DoctorProgramTest::importedFileCanBeUsed()
{
    put(u"ers.json"_s, R"({"server": {"port": 3535}, "stunservers": [{"url": "stun:host:port"}]})");
    QCOMPARE(run({u"import"_s, path(u"ers.json"_s), u"--output"_s, path(u"new.json"_s)}).code, 0);
    const Result check = run({u"--no-gui"_s, u"--check-config"_s, u"--config"_s, path(u"new.json"_s)});
    QCOMPARE(check.code, 0);
    QVERIFY(!check.complaint.contains(u"warning"_s));
}

QTEST_GUILESS_MAIN(DoctorProgramTest)
#include "tst_doctor_program.moc"
