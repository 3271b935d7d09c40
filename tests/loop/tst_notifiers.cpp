// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loop/LoopMain.h"
#include "tests/loop/SocketPair.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryFile>

#include <ctime>
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

/// CPU time of this process in milliseconds.
double cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
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

    void mayGoInsideItsOwnActivation()
    {
        const SocketPair pair;
        auto notifier = reader(pair.near());
        int count = 0;
        connect(notifier.get(), &QSocketNotifier::activated, this, [&] {
            ++count;
            notifier.release()->deleteLater();
        });
        pair.send();
        turn();
        turn();
        turn();
        QCOMPARE(count, 1);
    }

    void mayBeTurnedOffAndOnInsideItsOwnActivation()
    {
        const SocketPair pair;
        const auto notifier = reader(pair.near());
        int count = 0;
        connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [&] {
            ++count;
            notifier->setEnabled(false);
            notifier->setEnabled(true);
        });
        pair.send();
        turn();
        QCOMPARE(count, 1);
        turn();
        QCOMPARE(count, 2);
    }

    void anotherThatIsReadyMayBeRemoved_data()
    {
        QTest::addColumn<bool>("comesBack");
        QTest::addRow("for good") << false;
        QTest::addRow("and comes back") << true;
    }
    void anotherThatIsReadyMayBeRemoved()
    {
        QFETCH(bool, comesBack);
        SocketPair first;
        SocketPair second;
        Notifier one = reader(first.near());
        Notifier two = reader(second.near());
        int count = 0;
        const auto removeOther = [&](Notifier& other) {
            ++count;
            other->setEnabled(false);
            if (comesBack)
                other->setEnabled(true);
        };
        connect(one.get(), &QSocketNotifier::activated, this, [&] { removeOther(two); });
        connect(two.get(), &QSocketNotifier::activated, this, [&] { removeOther(one); });
        first.send();
        second.send();
        turn();
        QCOMPARE(count, 1); // not in this turn, even when it is back already
        turn();
        QCOMPARE(count, 2);
    }

    void aNumberMayBeReusedWithinATurn()
    {
        SocketPair first;
        SocketPair second;
        const SocketPair young;
        std::vector<Notifier> old;
        Notifier fresh;
        int wrong = 0;
        int right = 0;
        old.push_back(reader(first.near()));
        old.push_back(reader(second.near()));
        const auto replace = [&](const Notifier& other, int descriptor) {
            if (fresh) // the old one is gone: only the young one's events may come
                return;
            other->setEnabled(false);
            ::dup3(young.near(), descriptor, O_CLOEXEC); // closes the old socket
            fresh = reader(descriptor);
            connect(fresh.get(), &QSocketNotifier::activated, this, [&] {
                const bool hasInput = right > 0;
                right += hasInput ? 1 : 0;
                wrong += hasInput ? 0 : 1;
            });
        };
        connect(old[0].get(), &QSocketNotifier::activated, this, [&] { replace(old[1], second.near()); });
        connect(old[1].get(), &QSocketNotifier::activated, this, [&] { replace(old[0], first.near()); });
        first.send();
        second.send();
        turn();
        QVERIFY(fresh);
        turn();
        QCOMPARE(wrong, 0);
        right = 1;
        young.send();
        turn();
        QCOMPARE(right, 2);
    }

    void aNumberMayBeReusedBetweenTurns()
    {
        for (int round = 0; round < 10; ++round) {
            SocketPair pair;
            const int number = pair.near();
            auto notifier = reader(number);
            turn();
            notifier.reset();
            pair.closeNear();
            const SocketPair next;
            QCOMPARE(next.near(), number);
            const auto again = reader(next.near());
            QSignalSpy spy(again.get(), &QSocketNotifier::activated);
            next.send();
            turn();
            QCOMPARE(spy.size(), 1);
        }
    }

    void aNotifierMayOutliveItsSocket()
    {
        auto pair = std::make_unique<SocketPair>();
        auto notifier = reader(pair->near());
        turn();
        pair.reset(); // the wrong way round
        notifier.reset();
        const SocketPair next;
        const auto again = reader(next.near());
        QSignalSpy spy(again.get(), &QSocketNotifier::activated);
        next.send();
        turn();
        QCOMPARE(spy.size(), 1);
    }

    void aCopyThatKeepsASocketOpenDoesNotSpin()
    {
        SocketPair pair;
        auto notifier = reader(pair.near());
        turn();
        const int copy = ::dup(pair.near());
        pair.closeNear();
        notifier.reset();
        pair.send(); // the socket still is, and is readable
        turn();
        turn();
        QVERIFY(!QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents));
        const SocketPair next;
        const auto again = reader(next.near());
        QSignalSpy spy(again.get(), &QSocketNotifier::activated);
        next.send();
        turn();
        QCOMPARE(spy.size(), 1);
        const double start = cpuTime();
        next.take();
        QTest::qWait(200);
        QVERIFY(cpuTime() - start < 150);
        ::close(copy);
    }

    void aClosedDescriptorIsTurnedOff()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Invalid socket \\d+ .*disabling"_s));
        SocketPair pair;
        const int number = pair.near();
        pair.closeNear();
        const auto notifier = reader(number);
        turn();
        turn();
        if (!isOurs()
            && qEnvironmentVariableIsEmpty("QT_NO_GLIB")) // GLib's does not poll what it knows to be bad
            QTRY_VERIFY(true);
        QTRY_VERIFY(!notifier->isEnabled());
    }

    void aSecondOneOfAKindTakesThePlace()
    {
        const SocketPair pair;
        const auto first = reader(pair.near());
        QSignalSpy firstSpy(first.get(), &QSocketNotifier::activated);
        turn();
        if (isOurs() || !qEnvironmentVariableIsEmpty("QT_NO_GLIB"))
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Multiple socket notifiers"_s));
        const auto second = reader(pair.near());
        QSignalSpy spy(second.get(), &QSocketNotifier::activated);
        pair.send();
        turn();
        QCOMPARE(spy.size(), 1);
        if (isOurs() || !qEnvironmentVariableIsEmpty("QT_NO_GLIB"))
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Multiple socket notifiers"_s));
        first->setEnabled(false);
        turn();
        QCOMPARE(spy.size(), 2);
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
