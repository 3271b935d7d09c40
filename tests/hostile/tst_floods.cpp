// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/GoodCompany.h"
#include "tests/kit/Failures.h"
#include "tests/kit/Patience.h"
#include "tests/kit/TestCertificate.h"
#include "tests/server/PlainClient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv::kit;
using namespace std::chrono_literals;

namespace {

constexpr qint64 joinLimitMs = 100; ///< 99 of 100 joins of a good client
constexpr int peaceFactor = 4; ///< on a machine that is too busy for that even without a flood
constexpr qint64 growthLimitKiB = 150 * 1024;
constexpr qint64 recoveryMs = 1000;

/// RDV_FLOODS_FULL=1: as many as the specification names; else a fraction, for every day.
bool isFull()
{
    return qEnvironmentVariableIntValue("RDV_FLOODS_FULL") == 1;
}

/// An attack in a thread of its own, so that its work is not measured as the server's.
class Attack {
public:
    explicit Attack(std::function<void(const std::atomic<bool>& stopping)> work)
        : m_thread([this, work = std::move(work)] {
            work(m_stopping);
            m_over = true;
        })
    {
    }
    ~Attack() { stop(); }
    Q_DISABLE_COPY_MOVE(Attack)

    void stop()
    {
        m_stopping = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_over{false};
    std::thread m_thread;
};

} // namespace

/// Floods against the program in a process of its own, with good clients measured beside them.
class TestFloods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void idleAndHalfOpenConnectionsHarmNobody();
    void slowHeadsAndSlowReadersHarmNobody_data();
    void slowHeadsAndSlowReadersHarmNobody();
    void fewDescriptorsPauseTheDoor();
    void failingTlsHandshakesHarmNobody();
    void aThousandViewersAtOnceHarmNobody();

private:
    void knowPeace(GoodCompany& company);
    void measure(GoodCompany& company, ServerProcess& program, const std::function<bool()>& goesOn);
    void recover(GoodCompany& company) const;

    qint64 m_peaceMs = 0; ///< p99 of a good join before the flood
};

void TestFloods::knowPeace(GoodCompany& company)
{
    int left = 20;
    m_peaceMs = GoodCompany::percentile(company.joinWhile([&left] { return --left > 0; }), 99);
    qInfo("in peace: p99 %lld ms", m_peaceMs);
}

void TestFloods::initTestCase()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 16'384);
    setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur < 12'000 && isFull())
        QSKIP("needs 12,000 file descriptors");
}

void TestFloods::measure(GoodCompany& company, ServerProcess& program, const std::function<bool()>& goesOn)
{
    const qint64 before = program.residentKiB();
    const qint64 limit = std::max(promised(joinLimitMs), peaceFactor * m_peaceMs);
    qint64 most = before;
    const QList<qint64> joins = company.joinWhile([&] {
        most = std::max(most, program.residentKiB());
        return goesOn();
    });
    const qint64 p99 = GoodCompany::percentile(joins, 99);
    qInfo("%lld good joins: median %lld ms, p99 %lld ms, worst %lld ms; memory grew by %lld KiB",
        static_cast<long long>(joins.size()), GoodCompany::percentile(joins, 50), p99, joins.last(),
        most - before);
    QVERIFY2(p99 < limit, qPrintable(u"p99 of a good join: %1 ms of %2"_s.arg(p99).arg(limit)));
    QVERIFY2(most - before < growthLimitKiB, qPrintable(u"memory grew by %1 KiB"_s.arg(most - before)));
    QCOMPARE(company.lostSessions(), 0);
}

void TestFloods::recover(GoodCompany& company) const
{
    // As pages and cameras do, it tries again when it is turned away.
    QElapsedTimer clock;
    clock.start();
    const qint64 limit = std::max(promised(recoveryMs), peaceFactor * m_peaceMs);
    while (company.joinWhile([] { return false; }).first() >= limit)
        QVERIFY2(clock.elapsed() < limit, qPrintable(u"nobody joined within %1 ms"_s.arg(clock.elapsed())));
    qInfo("joined %lld ms after it", clock.elapsed());
    company.stop();
    QCOMPARE(takeFailures(), QStringList());
}

void TestFloods::idleAndHalfOpenConnectionsHarmNobody()
{
    ServerProcess program;
    QVERIFY(program.start());
    GoodCompany company(program, false);
    QVERIFY(company.start(10));
    knowPeace(company);
    const int count = isFull() ? 5000 : 2000;
    std::atomic<int> open{0};
    Attack attack([&](const std::atomic<bool>& stopping) {
        std::vector<PlainClient> clients(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < clients.size() && !stopping; ++i) {
            open += clients[i].connectTo(program.port(), 2 + static_cast<int>(i % 100)) ? 1 : 0;
            if (i % 2 == 1)
                clients[i].write("GET / HTTP/1.1\r\nHost: ");
        }
        for (PlainClient& client : clients)
            static_cast<void>(client.waitForEnd(stopping ? 0ms : 15'000ms));
    });
    measure(company, program, [&] { return !attack.isOver(); });
    QCOMPARE(open.load(), count);
    attack.stop();
    recover(company);
}

void TestFloods::slowHeadsAndSlowReadersHarmNobody_data()
{
    QTest::addColumn<QStringList>("mode");
    QTest::newRow("slow heads") << QStringList{u"-H"_s, u"-i"_s, u"2"_s, u"-x"_s, u"24"_s};
    QTest::newRow("slow bodies") << QStringList{u"-B"_s, u"-i"_s, u"2"_s, u"-s"_s, u"8192"_s};
    QTest::newRow("slow readers") << QStringList{
        u"-X"_s, u"-w"_s, u"10"_s, u"-y"_s, u"20"_s, u"-n"_s, u"2"_s, u"-z"_s, u"32"_s, u"-k"_s, u"3"_s};
}

void TestFloods::slowHeadsAndSlowReadersHarmNobody()
{
    QFETCH(QStringList, mode);
    if (QStandardPaths::findExecutable(u"slowhttptest"_s).isEmpty())
        QSKIP("slowhttptest is not installed");
    ServerProcess program;
    QVERIFY(program.start());
    GoodCompany company(program, false);
    QVERIFY(company.start(10));
    knowPeace(company);
    QProcess attacker;
    attacker.start(u"slowhttptest"_s,
        mode
            + QStringList{u"-c"_s, isFull() ? u"3000"_s : u"1000"_s, u"-r"_s, u"300"_s, u"-l"_s,
                isFull() ? u"60"_s : u"8"_s, u"-p"_s, u"2"_s, u"-u"_s,
                u"http://127.0.0.1:%1/js/evowrtcplayer.js"_s.arg(program.port())});
    QVERIFY(attacker.waitForStarted());
    measure(company, program, [&] { return attacker.state() != QProcess::NotRunning; });
    recover(company);
}

void TestFloods::fewDescriptorsPauseTheDoor()
{
    // What the shell sets, the program cannot raise.
    const QTemporaryDir folder;
    const QString script = folder.filePath(u"few"_s);
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nulimit -n 400\nexec '" + ServerProcess::program().toUtf8() + "' \"$@\"\n");
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    file.close();
    const QByteArray before = qgetenv("RDV_BINARY");
    qputenv("RDV_BINARY", script.toUtf8());
    ServerProcess program;
    const bool started = program.start();
    before.isNull() ? qunsetenv("RDV_BINARY") : qputenv("RDV_BINARY", before);
    QVERIFY(started);
    GoodCompany company(program, false);
    QVERIFY(company.start(10));
    knowPeace(company);
    {
        std::vector<PlainClient> clients(1000);
        int index = 0;
        for (PlainClient& client : clients)
            static_cast<void>(client.connectTo(program.port(), 2 + index++ % 100));
        QTRY_VERIFY_WITH_TIMEOUT(program.descriptors() > 300, 5000);
        QVERIFY(program.descriptors() < 400);
        QCOMPARE(company.lostSessions(), 0);
    }
    QTRY_VERIFY_WITH_TIMEOUT(program.descriptors() < 150, 15'000);
    QVERIFY(!program.output().contains("Too many open files"));
    recover(company);
}

void TestFloods::failingTlsHandshakesHarmNobody()
{
    const TestCertificate& pair = TestCertificate::instance();
    ServerProcess program;
    QVERIFY(program.start({u"--set"_s, u"server.secure=true"_s, u"--set"_s, u"server.cert="_s + pair.cert,
        u"--set"_s, u"server.key="_s + pair.key}));
    GoodCompany company(program, true);
    QVERIFY(company.start(isFull() ? 100 : 20));
    knowPeace(company);
    const int count = isFull() ? 10'000 : 1500;
    std::atomic<int> ended{0};
    Attack attack([&](const std::atomic<bool>& stopping) {
        for (int i = 0; i < count && !stopping; ++i) {
            PlainClient client;
            if (!client.connectTo(program.port(), 2 + i % 100))
                continue;
            // In turn: no TLS at all, half a ClientHello, a record of nonsense, nothing.
            static const QByteArrayList starts{"GET / HTTP/1.1\r\nHost: h\r\n\r\n",
                QByteArray::fromHex("160301020001000"), QByteArray::fromHex("1603010005") + "nonse",
                QByteArray()};
            client.write(starts[i % 4]);
            if (i % 4 == 0 || i % 4 == 2)
                ended += client.waitForEnd(2s) ? 1 : 0;
            client.reset();
            std::this_thread::sleep_for(1ms);
        }
    });
    measure(company, program, [&] { return !attack.isOver(); });
    attack.stop();
    QVERIFY2(ended >= count / 3, qPrintable(u"%1 of %2 were ended by the server"_s.arg(ended).arg(count)));
    recover(company);
}

void TestFloods::aThousandViewersAtOnceHarmNobody()
{
    ServerProcess program;
    QVERIFY(program.start({u"--set"_s, u"rooms.queueSize=1000"_s}));
    GoodCompany company(program, false);
    QVERIFY(company.start(10));
    knowPeace(company);
    DeviceDouble::Options camera;
    camera.door.port = program.port();
    camera.character.room = "popular";
    DeviceDouble device(camera);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    const int count = isFull() ? 1000 : 200;
    std::atomic<int> joined{0};
    Attack attack([&](const std::atomic<bool>& stopping) {
        std::vector<PlainClient> clients(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < clients.size() && !stopping; ++i) {
            if (clients[i].openSocketIo(program.port(), 2 + static_cast<int>(i % 100)))
                clients[i].say(
                    R"(5:1+::{"name":"join","args":["popular",{"streamName":"vonly","transport":"srtp","name":"n"}]})");
        }
        for (PlainClient& client : clients)
            joined
                += client.readUntil("\"device\"", stopping ? 0ms : 20'000ms).contains("\"device\"") ? 1 : 0;
    });
    measure(company, program, [&] { return !attack.isOver(); });
    attack.stop();
    qInfo("%d of %d joined", joined.load(), count);
    QCOMPARE(joined.load(), count);
    device.stop();
    recover(company);
}

QTEST_GUILESS_MAIN(TestFloods)
#include "tst_floods.moc"
