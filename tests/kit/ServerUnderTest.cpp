// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerUnderTest.h"

#include "tests/kit/TestCertificate.h"
#include "tests/kit/WebSocketBytes.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

constexpr int patience = 5000; // ms

quint16 portOf(const PartStatus& part)
{
    return part.address.section(u':', -1).toUShort();
}

} // namespace

ServerConfig ServerUnderTest::loopbackConfig()
{
    ServerConfig config;
    config.port = 0;
    config.adminPort = 0;
    config.stun.port = 0;
    config.bindAddress = config.stun.address = u"127.0.0.1"_s;
    return config;
}

ServerConfig ServerUnderTest::secureConfig()
{
    ServerConfig config = loopbackConfig();
    config.secure = true;
    config.cert = TestCertificate::instance().cert;
    config.key = TestCertificate::instance().key;
    return config;
}

ServerUnderTest::ServerUnderTest(ServerConfig config)
    : m_config(std::move(config))
{
}

ServerUnderTest::~ServerUnderTest() = default;

void ServerUnderTest::listenTo(RendezvousServer& server)
{
    QObject::connect(&server, &RendezvousServer::started, &server, [this](const ServerStatus& status) {
        m_port = portOf(status.signaling);
        m_adminPort = portOf(status.admin);
        m_stunPort = portOf(status.stun);
        m_started = true;
    });
    QObject::connect(
        &server, &RendezvousServer::startFailed, &server, [this](const QList<Problem>& problems) {
            m_problems = problems;
            m_startFailed = true;
        });
    QObject::connect(
        &server, &RendezvousServer::reconfigured, &server, [this](const QList<Problem>& problems) {
            m_problems = problems;
            m_reconfigured = true;
        });
    QObject::connect(&server, &RendezvousServer::stopped, &server, [this] { m_stopped = true; });
    QObject::connect(&server, &RendezvousServer::eventReported, &server,
        [this](const Event& event) { m_events << event; });
}

bool ServerUnderTest::spin(const bool& done) const
{
    const QDeadlineTimer deadline(patience);
    while (!done && !m_startFailed && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done;
}

bool ServerUnderTest::start()
{
    m_started = m_startFailed = false;
    m_server = std::make_unique<RendezvousServer>();
    listenTo(*m_server);
    m_server->start(m_config);
    return spin(m_started);
}

bool ServerUnderTest::stop()
{
    m_stopped = false;
    m_server->stop();
    return spin(m_stopped);
}

bool ServerUnderTest::restart()
{
    m_config.port = m_port;
    m_config.adminPort = m_adminPort;
    m_config.stun.port = m_stunPort;
    return stop() && start();
}

QList<Problem> ServerUnderTest::reconfigure(const ServerConfig& config)
{
    m_reconfigured = false;
    m_server->reconfigure(config);
    if (!spin(m_reconfigured))
        return {Problem{ProblemKind::Configuration, u"reconfigure"_s, u"no answer"_s}};
    m_config = config;
    return m_problems;
}

int ServerUnderTest::count(EventKind kind) const
{
    return static_cast<int>(
        std::ranges::count_if(m_events, [kind](const Event& event) { return event.kind == kind; }));
}

QString ServerUnderTest::field(EventKind kind, QByteArrayView key) const
{
    for (auto event = m_events.crbegin(); event != m_events.crend(); ++event) {
        if (event->kind != kind)
            continue;
        for (const auto& [name, value] : event->fields) {
            if (name == key)
                return value;
        }
    }
    return {};
}

QJsonObject ServerUnderTest::admin(const QByteArray& query) const
{
    return get("/?" + query);
}

QJsonObject ServerUnderTest::api(const QByteArray& path) const
{
    return get("/api/v1/" + path);
}

QJsonObject ServerUnderTest::get(const QByteArray& target) const
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (m_config.secure)
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_adminPort);
    else
        socket.connectToHost(u"127.0.0.1"_s, m_adminPort);
    socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_adminPort)
        + "\r\nUser-Agent: curl/7.88.1\r\nAccept: */*\r\n\r\n");
    QByteArray bytes;
    while (socket.waitForReadyRead(patience)) {
        bytes += socket.readAll();
        QByteArray rest = bytes;
        if (const auto answer = takeAnswer(rest))
            return QJsonDocument::fromJson(answer->body).object();
    }
    return {};
}

} // namespace rdv::kit
