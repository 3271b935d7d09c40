// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerProcess.h"
#include "tests/server/PlainClient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

namespace {

constexpr int readerCount = 500;
constexpr qint64 fileBytes = qint64{100} * 1024 * 1024;
constexpr qint64 sipBytes = 4096; ///< what a reader takes at a time
constexpr int buffersBytes
    = 16 * 1024; ///< of a reader's system, so that what it does not take stays with the server
constexpr qint64 growthLimitKiB = qint64{128} * readerCount * RDV_MEMORY_FACTOR;
constexpr qint64 driftLimitKiB = qint64{8} * 1024 * RDV_MEMORY_FACTOR;
constexpr qint64 heldLimitKiB = qint64{256} * readerCount; ///< with the systems' own buffers
constexpr qint64 patienceMs = 2000; ///< of a client that reads well, on a machine that does other things too

} // namespace

/// Five hundred connections that take a large file a sip at a time, from the program in a process of its own.
class TestSlowReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void memoryStaysAndOthersAreServed();

private:
    void sip(int times);
    [[nodiscard]] bool isServed() const;
    [[nodiscard]] qint64 bytesRead() const;

    QTemporaryDir m_root;
    ServerProcess m_program;
    std::vector<PlainClient> m_readers;
    std::vector<qint64> m_taken; ///< by reader
    qint64 m_slowest = 0; ///< page of another client, in ms
};

void TestSlowReaders::init()
{
    QFile huge(m_root.filePath(u"huge.bin"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(fileBytes)); // sparse: takes no room on disk
    QFile small(m_root.filePath(u"small.txt"_s));
    QVERIFY(small.open(QIODevice::WriteOnly) && small.write("served") > 0);
    small.close();
    QVERIFY(m_program.start({u"--set"_s, u"webRoot="_s + m_root.path()}));
}

bool TestSlowReaders::isServed() const
{
    PlainClient other;
    return other.connectTo(m_program.port()) && other.write(getRequest("/small.txt", m_program.port())) > 0
        && other.readUntil("served").endsWith("served");
}

/// By the server, of files and sockets alike.
qint64 TestSlowReaders::bytesRead() const
{
    QFile counts(u"/proc/%1/io"_s.arg(m_program.processId()));
    if (!counts.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray first = counts.readLine();
    return first.sliced(first.indexOf(' ') + 1).trimmed().toLongLong();
}

/// Every reader takes a little, and another client a page, in turns.
void TestSlowReaders::sip(int times)
{
    for (int round = 0; round < times; ++round) {
        for (std::size_t i = 0; i < m_readers.size(); ++i)
            m_taken[i] += m_readers[i].take(sipBytes);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isServed());
        m_slowest = std::max(m_slowest, timer.elapsed());
    }
}

void TestSlowReaders::memoryStaysAndOthersAreServed()
{
    constexpr int rounds = 60;
    QVERIFY(isServed());
    const qint64 before = m_program.residentKiB();
    const qint64 readBefore = bytesRead();
    QVERIFY(readBefore > 0);
    QVERIFY(readBefore > 0);
    for (int i = 0; i < readerCount; ++i) {
        PlainClient reader;
        reader.setReceiveBuffer(buffersBytes);
        QVERIFY(reader.connectTo(m_program.port()));
        QVERIFY(reader.write(getRequest("/huge.bin", m_program.port())) > 0);
        m_readers.push_back(std::move(reader));
    }
    m_taken.resize(m_readers.size());
    sip(rounds);
    const qint64 early = m_program.residentKiB();
    const auto takenEarly = m_taken;
    sip(2 * rounds);
    const qint64 late = m_program.residentKiB();
    // Of the file, what no reader has taken yet: buffers of the systems included.
    const qint64 taken = std::accumulate(m_taken.cbegin(), m_taken.cend(), qint64{0});
    const qint64 heldKiB = (bytesRead() - readBefore - taken) / 1024;
    qInfo("%lld KiB without readers, then %lld, then %lld; %lld under way; slowest page %lld ms", before,
        early, late, heldKiB, m_slowest);

    for (std::size_t i = 0; i < m_readers.size(); ++i)
        QVERIFY2(takenEarly[i] > 0 && m_taken[i] > takenEarly[i], "a reader was given up");
    QVERIFY(early - before < growthLimitKiB);
    QVERIFY(late - early < driftLimitKiB);
    QVERIFY(heldKiB < heldLimitKiB);
    QVERIFY(m_slowest < patienceMs);
}

QTEST_GUILESS_MAIN(TestSlowReaders)
#include "tst_slow_readers.moc"
