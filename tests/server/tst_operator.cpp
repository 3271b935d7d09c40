// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/OperatorDesk.h"
#include "server/Service.h"
#include "tests/kit/Patience.h"
#include "tests/server/Stage.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;

/// Operators' commands between the threads.
class TestOperator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void deskAnswersFromTheServiceThread();
    void deskOfAStoppedServerSaysSo();
    void closedDeskLetsGoOfWhoeverWaits();
    void logIsKeptWithRisingIds();
    void configurationIsWrittenByTheFrontend();
    void changeThatWaitsForTheStartIsNotTakenBack();
    void stopDoesNotWaitForAWaitingRequest();
    void reconfigureDoesNotWaitForAWaitingRequest();
    void readersOfTheStreamTakeNothingFromTheWindow();

private:
    void start();
    /// One request in a thread of its own, as from the admin thread.
    template <typename T> [[nodiscard]] T fromElsewhere(const std::function<T()>& request);

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<QThread> m_thread;
    Service* m_service = nullptr;
    std::unique_ptr<OperatorDesk> m_desk;
    // How often the service has said so, as heard in this thread.
    int m_started = 0;
    int m_reconfigured = 0;
    int m_asked = 0;
};

void TestOperator::init()
{
    m_started = m_reconfigured = m_asked = 0;
    m_state = std::make_unique<QTemporaryDir>();
    m_thread = std::make_unique<QThread>();
    m_service = new Service;
    m_service->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_service, &QObject::deleteLater);
    connect(m_service, &Service::started, this, [this] { ++m_started; });
    connect(m_service, &Service::reconfigured, this, [this] { ++m_reconfigured; });
    connect(m_service, &Service::configurationWanted, this, [this] { ++m_asked; });
    m_desk = std::make_unique<OperatorDesk>(*m_service);
    m_desk->open();
    m_thread->start();
}

void TestOperator::cleanup()
{
    m_thread->quit();
    QVERIFY(m_thread->wait(5000));
    QCOMPARE(takeFailures(), QStringList());
}

void TestOperator::start()
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    config.stateDir = m_state->filePath(u"state"_s);
    QMetaObject::invokeMethod(m_service, [this, config] { m_service->start(config); });
    QTRY_COMPARE(m_started, 1);
}

template <typename T> T TestOperator::fromElsewhere(const std::function<T()>& request)
{
    std::atomic<bool> isDone = false;
    std::optional<T> answer;
    std::thread elsewhere([&] {
        answer = request();
        isDone = true;
    });
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    elsewhere.join();
    return *answer;
}

void TestOperator::deskAnswersFromTheServiceThread()
{
    start();
    const Caller caller{Face::Api, u"192.0.2.1"_s};
    TokenRequest request;
    const auto issued = m_desk->issueTokens({request, request}, caller);
    QVERIFY(issued);
    QCOMPARE(issued->size(), 2);
    QCOMPARE(m_desk->tokens().size(), 2);
    QCOMPARE(m_desk->tokens().first().createdBy, u"api"_s);
    QVERIFY(m_desk->revokeToken(issued->first().info.key, RevokeMode::AsConfigured, caller));
    QCOMPARE(m_desk->tokens().size(), 1);
    QCOMPARE(m_desk->allTokens().size(), 2);
    QCOMPARE(m_desk->revokeToken(TokenId("00"), RevokeMode::AsConfigured, caller).error(),
        OperationError::NotFound);
    QVERIFY(m_desk->removeToken(issued->last().text, caller));
    QCOMPARE(m_desk->removeToken(u"nothing"_s, caller).error(), OperationError::NotFound);
    QCOMPARE(m_desk->disallowRoom(u"room1"_s, caller).error(), OperationError::NotFound);
    QVERIFY(m_desk->allowRoom(u"room1"_s, caller));
    QCOMPARE(m_desk->allowRoom(u" "_s, caller).error(), OperationError::Malformed);
    QCOMPARE(m_desk->rooms().size(), 1);
    QVERIFY(m_desk->disallowRoom(u"room1"_s, caller));
    QVERIFY(m_desk->pauseViewers(true, caller));
    QVERIFY(m_desk->status().viewersPaused);
    QCOMPARE(m_desk->disconnectSession(SessionId("00"), caller).error(), OperationError::NotFound);
    QCOMPARE(m_desk->disconnectDevice(u"room1"_s, caller).error(), OperationError::NotFound);
    QVERIFY(m_desk->sample().counter(Counter::StorageCommits) > 0);
    QVERIFY(m_desk->pastSessions({}));
    QTRY_COMPARE(m_desk->audit({})->entries.first().action, u"viewers.pause"_s); // stored after the answer
    QCOMPARE(m_desk->audit({})->entries.first().caller.who, u"192.0.2.1"_s);
    QVERIFY(m_desk->testIceServer({}, u"stun://nonsense"_s).finished);
}

void TestOperator::deskOfAStoppedServerSaysSo()
{
    QVERIFY(!m_desk->status().running);
    QCOMPARE(m_desk->issueTokens({TokenRequest()}, {}).error(), OperationError::NotRunning);
    QCOMPARE(m_desk->allowRoom(u"room1"_s, {}).error(), OperationError::NotRunning);
    QCOMPARE(m_desk->audit({}).error(), OperationError::NotRunning);
    QVERIFY(m_desk->changeConfig({}, {}));
    QVERIFY(m_desk->tokens().isEmpty() && m_desk->rooms().isEmpty() && m_desk->devices().isEmpty());
}

void TestOperator::closedDeskLetsGoOfWhoeverWaits()
{
    start();
    ServerConfig wanted = m_desk->config();
    wanted.limits.messageBurst = 7;
    QElapsedTimer since;
    std::optional<Problem> answer;
    std::atomic<bool> isDone = false;
    // Nobody answers this one.
    std::thread waiting([&] {
        answer = m_desk->changeConfig(wanted, {});
        isDone = true;
    });
    QTRY_COMPARE(m_asked, 1);
    QVERIFY(!isDone);
    since.start();
    m_desk->close();
    waiting.join();
    QVERIFY(since.elapsed() < kit::promised(1000));
    QVERIFY(answer);
    QCOMPARE(m_desk->allowRoom(u"room1"_s, {}).error(), OperationError::NotRunning);
    QVERIFY(!m_desk->status().running);
}

void TestOperator::logIsKeptWithRisingIds()
{
    start();
    const QList<LogRecord> all = m_desk->log(0, 1000);
    QVERIFY(all.size() >= 3);
    for (qsizetype i = 1; i < all.size(); ++i)
        QCOMPARE(all[i].id, all[i - 1].id + 1);
    QCOMPARE(m_desk->log(all.last().id, 1000).size(), 0);
    QCOMPARE(m_desk->log(0, 2).last().id, all.last().id);
    QCOMPARE(m_desk->log(0, 2).size(), 2);
    QVERIFY(m_desk->allowRoom(u"room1"_s, {}));
    const QList<LogRecord> later = m_desk->log(all.last().id, 1000);
    QVERIFY(!later.isEmpty());
    QCOMPARE(later.first().id, all.last().id + 1);
    QCOMPARE(later.first().event.kind, EventKind::RoomAllowed);
}

void TestOperator::configurationIsWrittenByTheFrontend()
{
    start();
    std::optional<Problem> verdict;
    ServerConfig seen;
    connect(m_service, &Service::configurationWanted, this, [&](quint64 ticket, const ServerConfig& wanted) {
        seen = wanted;
        QMetaObject::invokeMethod(m_service, [this, ticket, wanted, verdict] {
            if (!verdict)
                m_service->reconfigure(wanted);
            m_service->answerConfiguration(ticket, verdict);
        });
    });
    ServerConfig wanted = m_desk->config();
    wanted.limits.messageBurst = 7;
    const auto change = [&] {
        return fromElsewhere<std::optional<Problem>>([&] {
            return m_desk->changeConfig(wanted, {Face::Api, u"192.0.2.1"_s});
        });
    };
    QVERIFY(!change());
    QCOMPARE(seen.limits.messageBurst, 7);
    QCOMPARE(m_desk->config().limits.messageBurst, 7);
    QTRY_COMPARE(m_desk->audit({})->entries.size(), 1); // stored after the answer
    const AuditEntry entry = m_desk->audit({})->entries.first();
    QCOMPARE(entry.action, u"config.change"_s);
    QCOMPARE(entry.subject, u"limits.messageBurst"_s);

    verdict = Problem{ProblemKind::ConfigurationFile, u"/default.json"_s, u"read-only"_s};
    wanted.limits.messageBurst = 8;
    QCOMPARE(change(), verdict);
    QCOMPARE(m_desk->config().limits.messageBurst, 7);
    QCOMPARE(m_desk->audit({})->entries.size(), 1);
}

void TestOperator::changeThatWaitsForTheStartIsNotTakenBack()
{
    start();
    ServerConfig waiting = m_desk->config();
    waiting.port = 4567;
    QMetaObject::invokeMethod(m_service, [this, waiting] { m_service->reconfigure(waiting); });
    QTRY_COMPARE(m_reconfigured, 1);

    quint16 port = 0;
    connect(m_service, &Service::configurationWanted, this, [&](quint64 ticket, const ServerConfig& wanted) {
        port = wanted.port;
        QMetaObject::invokeMethod(
            m_service, [this, ticket] { m_service->answerConfiguration(ticket, std::nullopt); });
    });
    ServerConfig wanted = m_desk->config(); // in force: with the old port
    QCOMPARE(wanted.port, quint16(0));
    wanted.limits.messageBurst = 7;
    QVERIFY(!fromElsewhere<std::optional<Problem>>([&] { return m_desk->changeConfig(wanted, {}); }));
    QCOMPARE(port, quint16(4567));
}

namespace {

/// A request that waits for a frontend which does not answer.
QByteArray waitingRequest(quint16 port)
{
    const QByteArray body = R"({"limits.messageBurst":7})";
    return "POST /api/v1/config HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nUser-Agent: curl/7.88.1\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void TestOperator::stopDoesNotWaitForAWaitingRequest()
{
    Stage stage;
    QSignalSpy asked(&stage.server.facade(), &RendezvousServer::configurationWanted);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, stage.server.adminPort());
    socket.write(waitingRequest(stage.server.adminPort()));
    QTRY_COMPARE(asked.size(), 1);
    QElapsedTimer since;
    since.start();
    QVERIFY(stage.server.stop());
    QVERIFY2(since.elapsed() < kit::promised(1900), qPrintable(QString::number(since.elapsed())));
}

void TestOperator::reconfigureDoesNotWaitForAWaitingRequest()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QSignalSpy asked(&stage.server.facade(), &RendezvousServer::configurationWanted);
    QSignalSpy reconfigured(&stage.server.facade(), &RendezvousServer::reconfigured);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, stage.server.adminPort());
    socket.write(waitingRequest(stage.server.adminPort()));
    QTRY_COMPARE(asked.size(), 1);

    stage.server.facade().reconfigure(stage.server.config());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_VERIFY_WITH_TIMEOUT(viewer.isJoined(), 2000);
    // The admin door takes it over when the request has been answered.
    stage.server.facade().answerConfiguration(asked.first().first().toULongLong(), std::nullopt);
    QTRY_COMPARE(reconfigured.size(), 1);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
}

void TestOperator::readersOfTheStreamTakeNothingFromTheWindow()
{
    Stage stage;
    RendezvousServer& facade = stage.server.facade();
    QSet<QString> seen;
    connect(&facade, &RendezvousServer::changed, this, [&seen](const ServerChanges& changes) {
        for (const DeviceInfo& device : changes.devices)
            seen.insert(device.room);
    });
    facade.watch();
    QSignalSpy answered(&facade, &RendezvousServer::answered);
    constexpr int rooms = 60;
    std::vector<std::unique_ptr<QTcpSocket>> readers;
    for (int i = 0; i < rooms; ++i) {
        facade.allowRoom(u"room%1"_s.arg(i));
        if (i % 15 != 0)
            continue;
        auto& reader = readers.emplace_back(std::make_unique<QTcpSocket>());
        reader->connectToHost(u"127.0.0.1"_s, stage.server.adminPort());
        reader->write(
            "GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(stage.server.adminPort())
            + "\r\nUser-Agent: curl/7.88.1\r\nAccept: text/event-stream\r\n\r\n");
        QTRY_VERIFY(reader->bytesAvailable() > 0);
    }
    QTRY_COMPARE(answered.size(), rooms);
    QTRY_COMPARE(seen.size(), rooms);
    // And the readers get what comes later.
    const qint64 before = readers.front()->bytesAvailable();
    facade.allowRoom(u"one-more"_s);
    QTRY_VERIFY(readers.front()->bytesAvailable() > before);
    QTRY_VERIFY(readers.front()->peek(10'000'000).contains("one-more"));
}

QTEST_GUILESS_MAIN(TestOperator)
#include "tst_operator.moc"
