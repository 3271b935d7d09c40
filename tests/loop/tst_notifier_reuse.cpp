// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loop/LoopMain.h"
#include "tests/loop/SocketPair.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTimer>

#include <fcntl.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv::loop;

namespace {

using Notifier = std::unique_ptr<QSocketNotifier>;

Notifier reader(int descriptor)
{
    return std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
}

} // namespace

/// Notifiers that go and come inside activations, and descriptors whose numbers are used again.
class NotifierReuseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

RDV_LOOP_MAIN(NotifierReuseTest)
#include "tst_notifier_reuse.moc"
