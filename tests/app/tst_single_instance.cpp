// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/InstancePlace.h"
#include "app/desktop/SingleInstance.h"
#include "tests/kit/Patience.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

QString freshName()
{
    static int count = 0;
    return u"rendezvous-test-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
}

/// Another start, beside the event loop of this one.
std::optional<ExitCode> startBeside(const QString& name)
{
    std::optional<ExitCode> code;
    const std::unique_ptr<QThread> other(
        QThread::create([&code, &name] { code = SingleInstance(name).claim(); }));
    other->start();
    [[maybe_unused]] const bool inTime = QTest::qWaitFor([&other] { return other->isFinished(); }, 10'000);
    other->wait();
    return code;
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void secondStartRaisesTheFirst()
    {
        const QString name = freshName();
        SingleInstance first(name);
        QSignalSpy raises(&first, &SingleInstance::raiseRequested);
        QCOMPARE(first.claim(), std::nullopt);
        QCOMPARE(startBeside(name), ExitCode::Ok);
        QCOMPARE(raises.size(), 1);
        QCOMPARE(startBeside(name), ExitCode::Ok);
        QCOMPARE(raises.size(), 2);
    }

    void otherConfigurationsStartBeside()
    {
        SingleInstance first(freshName());
        QSignalSpy raises(&first, &SingleInstance::raiseRequested);
        QCOMPARE(first.claim(), std::nullopt);
        QCOMPARE(startBeside(freshName()), std::nullopt);
        QCOMPARE(raises.size(), 0);
    }

    void nextStartFollowsAnEndedOne()
    {
        const QString name = freshName();
        QCOMPARE(std::make_unique<SingleInstance>(name)->claim(), std::nullopt);
        QCOMPARE(SingleInstance(name).claim(), std::nullopt);
    }

    void leftoverOfACrashIsNoInstance()
    {
        const QString name = freshName();
        QFile leftover(instancePlace(name).socket);
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        leftover.close();
        SingleInstance first(name);
        QCOMPARE(first.claim(), std::nullopt);
        QCOMPARE(startBeside(name), ExitCode::Ok);
    }

    void silentFirstIsTold()
    {
        const QString name = freshName();
        QLocalServer silent;
        QVERIFY(silent.listen(instancePlace(name).socket));
        QElapsedTimer timer;
        timer.start();
        // Nobody reads: this thread is the one that waits.
        QCOMPARE(SingleInstance(name).claim(), ExitCode::AlreadyRunning);
        QVERIFY(timer.elapsed() >= 1500 && timer.elapsed() < kit::promised(4000));
    }

    void nonsenseRaisesNothing()
    {
        const QString name = freshName();
        SingleInstance first(name);
        QSignalSpy raises(&first, &SingleInstance::raiseRequested);
        QCOMPARE(first.claim(), std::nullopt);
        QLocalSocket stranger;
        stranger.connectToServer(instancePlace(name).socket);
        stranger.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(raises.size(), 0);
        QCOMPARE(startBeside(name), ExitCode::Ok);
    }

    void fileOfTheConfigurationIsTheKey()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && QFile::link(path, folder.filePath(u"b.json"_s)));
        LoadedConfig direct;
        direct.file = path;
        LoadedConfig linked;
        linked.file = folder.filePath(u"b.json"_s);
        linked.config.port = 1; // of a command line; still the same configuration
        QCOMPARE(SingleInstance::keyFor({}, direct), SingleInstance::keyFor({}, linked));

        LoadedConfig none;
        LoadedConfig otherPort;
        otherPort.config.port = 4000;
        QCOMPARE(SingleInstance::keyFor({}, none), SingleInstance::keyFor({}, LoadedConfig()));
        QVERIFY(SingleInstance::keyFor({}, none) != SingleInstance::keyFor({}, otherPort));
        QVERIFY(SingleInstance::keyFor({}, none) != SingleInstance::keyFor({}, direct));
        QVERIFY(SingleInstance::keyFor({}, none).size() < 40);
    }

private:
    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
