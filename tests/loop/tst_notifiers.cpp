// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loop/LoopMain.h"
#include "tests/loop/SocketPair.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryFile>

#include <fcntl.h>
#include <limits>
#include <memory>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv::loop;

namespace {

using Notifier = std::unique_ptr<QSocketNotifier>;

Notifier reader(int descriptor)
{
    return std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
}

/// What 2,000 messages over one socket cost beside so many that are silent.
double costBeside(std::size_t idle)
{
    std::vector<Notifier> notifiers;
    for (std::size_t index = 0; index < idle; ++index)
        notifiers.push_back(reader(eventfd(0, EFD_CLOEXEC)));
    const SocketPair busy;
    const auto notifier = reader(busy.near());
    int count = 0;
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [&] {
        busy.take();
        ++count;
    });
    turn();
    const double start = cpuTime();
    for (int message = 1; message <= 2000; ++message) {
        busy.send();
        for (int turns = 0; count < message && turns < 100; ++turns)
            turn();
    }
    const double cost = cpuTime() - start;
    for (const Notifier& silent : notifiers) {
        silent->setEnabled(false);
        ::close(static_cast<int>(silent->socket()));
    }
    return count == 2000 ? cost : std::numeric_limits<double>::infinity();
}

} // namespace

class NotifiersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        const QByteArray name = QCoreApplication::eventDispatcher()->metaObject()->className();
        QCOMPARE(name.contains("Epoll"), isOurs());
    }

    void readsUntilNothingIsLeft()
    {
        const SocketPair pair;
        const auto notifier = reader(pair.near());
        QSignalSpy spy(notifier.get(), &QSocketNotifier::activated);
        turn();
        QCOMPARE(spy.size(), 0);
        pair.send();
        turn();
        turn();
        QCOMPARE(spy.size(), 2); // the level counts, not the edge
        pair.take();
        turn();
        QCOMPARE(spy.size(), 2);
    }

    void writesWhileThereIsRoom()
    {
        const SocketPair pair;
        QSocketNotifier notifier(pair.near(), QSocketNotifier::Write);
        QSignalSpy spy(&notifier, &QSocketNotifier::activated);
        turn();
        turn();
        QCOMPARE(spy.size(), 2);
        const QByteArray bytes(65536, 'x');
        while (::write(pair.near(), bytes.constData(), 65536) > 0) { }
        while (::write(pair.near(), bytes.constData(), 1) > 0) { }
        turn();
        turn();
        QCOMPARE(spy.size(), 2);
        QByteArray sink(1 << 20, Qt::Uninitialized);
        while (::read(pair.far(), sink.data(), 1 << 20) > 0) { }
        turn();
        QCOMPARE(spy.size(), 3);
    }

    void writingBesideReadingIsTurnedOnAndOff()
    {
        const SocketPair pair;
        const auto read = reader(pair.near());
        QSocketNotifier write(pair.near(), QSocketNotifier::Write);
        QSignalSpy reads(read.get(), &QSocketNotifier::activated);
        QSignalSpy writes(&write, &QSocketNotifier::activated);
        connect(&write, &QSocketNotifier::activated, &write, [&] { write.setEnabled(false); });
        turn();
        turn();
        QCOMPARE(writes.size(), 1);
        for (int round = 0; round < 5; ++round) {
            write.setEnabled(true);
            pair.send();
            turn();
            pair.take();
        }
        QCOMPARE(writes.size(), 6);
        QCOMPARE(reads.size(), 5);
    }

    void waitsForRoomBesideReading()
    {
        const SocketPair pair;
        const auto read = reader(pair.near());
        const QByteArray bytes(65536, 'x');
        while (::write(pair.near(), bytes.constData(), 65536) > 0) { }
        while (::write(pair.near(), bytes.constData(), 1) > 0) { }
        turn();
        QSocketNotifier write(pair.near(), QSocketNotifier::Write);
        QSignalSpy writes(&write, &QSocketNotifier::activated);
        turn();
        turn();
        QCOMPARE(writes.size(), 0);
        std::vector<char> sink(1 << 20);
        while (::read(pair.far(), sink.data(), sink.size()) > 0) { }
        QTRY_VERIFY(writes.size() > 0);
    }

    void urgentBytesAreAnException()
    {
        SocketPair pair; // only what the kind of socket allows
        QSocketNotifier notifier(pair.near(), QSocketNotifier::Exception);
        QSignalSpy spy(&notifier, &QSocketNotifier::activated);
        turn();
        QCOMPARE(spy.size(), 0);
        pair.urge();
        pair.closeFar();
        turn();
        QVERIFY(spy.size() > 0);
    }

    void theEndIsToldToEveryKind()
    {
        SocketPair pair;
        const auto read = reader(pair.near());
        QSocketNotifier write(pair.near(), QSocketNotifier::Write);
        QSignalSpy reads(read.get(), &QSocketNotifier::activated);
        QSignalSpy writes(&write, &QSocketNotifier::activated);
        pair.closeFar();
        turn();
        QCOMPARE(reads.size(), 1);
        QCOMPARE(writes.size(), 1);
    }

    void aFileIsAlwaysReady()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const auto read = reader(file.handle());
        QSocketNotifier write(file.handle(), QSocketNotifier::Write);
        QSignalSpy reads(read.get(), &QSocketNotifier::activated);
        QSignalSpy writes(&write, &QSocketNotifier::activated);
        const SocketPair pair;
        const auto socket = reader(pair.near());
        QSignalSpy sockets(socket.get(), &QSocketNotifier::activated);
        pair.send();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        turn();
        QVERIFY(reads.size() >= 1);
        QVERIFY(writes.size() >= 1);
        QVERIFY(sockets.size() >= 1);
        read->setEnabled(false);
        write.setEnabled(false);
        reads.clear();
        turn();
        QCOMPARE(reads.size(), 0);
    }

    void socketsMayBeLeftOut()
    {
        if (!isOurs() && qEnvironmentVariableIsEmpty("QT_NO_GLIB"))
            QSKIP("GLib's dispatcher leaves them out only from its next wait on");
        const SocketPair pair;
        const auto notifier = reader(pair.near());
        QSignalSpy spy(notifier.get(), &QSocketNotifier::activated);
        pair.send();
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        QCOMPARE(spy.size(), 0);
        turn();
        QCOMPARE(spy.size(), 1);
    }

    void aLoopInsideAnActivationServesTheOthers()
    {
        const SocketPair outer;
        const SocketPair inner;
        const auto first = reader(outer.near());
        const auto second = reader(inner.near());
        QEventLoop loop;
        int order = 0;
        connect(second.get(), &QSocketNotifier::activated, &loop, [&] {
            inner.take();
            order = order * 10 + 2;
            loop.quit();
        });
        connect(first.get(), &QSocketNotifier::activated, this, [&] {
            outer.take();
            order = order * 10 + 1;
            inner.send();
            loop.exec();
            order = order * 10 + 3;
        });
        outer.send();
        turn();
        QCOMPARE(order, 123);
    }

    void theIdleOnesCostNothing()
    {
        if (!isOurs())
            QSKIP("what this dispatcher is not made for");
        const double few = costBeside(100);
        const double many = costBeside(10'000);
        QVERIFY2(
            many < few * 2 + 20, qPrintable(u"%1 ms beside 100, %2 ms beside 10,000"_s.arg(few).arg(many)));
    }
};

RDV_LOOP_MAIN(NotifiersTest)
#include "tst_notifiers.moc"
