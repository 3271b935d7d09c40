// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/IceRounds.h"

#include "app/doctor/LocalProbes.h"
#include "server/core/IceServers.h"
#include "server/model/Clock.h"
#include "server/stun/IceServerProbe.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv {

namespace {

constexpr auto roundTime = 10s;
constexpr qsizetype mostAddresses = 6;
constexpr qsizetype mostServers = 12; // of each list

QString literal(const QString& host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString hostOf(const QString& addressAndPort)
{
    QString host = addressAndPort.section(u':', 0, -2);
    return host.startsWith(u'[') ? host.mid(1, host.size() - 2) : host;
}

/// A fixed user name of the form "<unix expiry>[:name]" is a time-limited one that was written down.
std::optional<qint64> writtenExpiry(const QString& username)
{
    constexpr qint64 earliest = 1'000'000'000;
    bool fine = false;
    const qint64 seconds = username.section(u':', 0, 0).toLongLong(&fine);
    return fine && seconds > earliest ? std::optional(seconds) : std::nullopt;
}

class Round {
public:
    explicit Round(const Examination& examination)
        : m_examination(examination)
        , m_config(examination.loaded.config)
    {
        m_outside.host.publicHost = m_config.publicHost;
        m_outside.host.own = ownAddresses();
        m_outside.signalingPort = m_config.port;
        m_outside.stunPort = m_config.stun.enabled ? m_config.stun.port : quint16{0};
    }

    IceRounds ask()
    {
        lookUpHost();
        askResponder();
        askOthers();
        askTurn();
        QTimer::singleShot(roundTime, &m_loop, &QEventLoop::quit);
        if (m_open > 0)
            m_loop.exec();
        // Whoever has not answered by now is not waited for.
        qDeleteAll(m_probes);
        if (m_lookup != -1)
            QHostInfo::abortHostLookup(m_lookup);
        return result();
    }

private:
    void lookUpHost()
    {
        if (m_config.publicHost.isEmpty())
            return;
        ++m_open;
        m_lookup = QHostInfo::lookupHost(m_config.publicHost, &m_loop, [this](const QHostInfo& host) {
            m_lookup = -1;
            for (const QHostAddress& address : host.addresses())
                m_outside.host.resolved += address.toString();
            close();
        });
    }

    void close()
    {
        if (--m_open == 0)
            m_loop.quit();
    }

    void start(QList<IceFacts>& list, const IceFacts& facts, const QString& url, const IceLogin& login = {})
    {
        const qsizetype index = list.size();
        list += facts;
        list.last().report.url = url;
        auto* probe = new IceServerProbe(url, login);
        m_probes += probe;
        ++m_open;
        QObject::connect(
            probe, &IceServerProbe::reported, &m_loop, [this, &list, index](const IceTestReport& report) {
                list[index].report = report;
                if (report.finished)
                    close();
            });
        probe->start();
    }

    /// Only when it runs.
    void askResponder()
    {
        const QJsonObject part = m_examination.server.value(u"stun"_s).toObject();
        const int port = part.value(u"port"_s).toInt();
        if (part.value(u"state"_s).toString() != "listening"_L1 || port == 0)
            return;
        QStringList hosts{m_config.stun.address};
        if (m_config.stun.address.isEmpty()) {
            hosts = {u"127.0.0.1"_s};
            for (const QString& address : std::as_const(m_outside.host.own)) {
                const QHostAddress parsed(address);
                if (!parsed.isLoopback() && !parsed.isLinkLocal() && hosts.size() < mostAddresses)
                    hosts += address;
            }
        }
        if (!m_config.publicHost.isEmpty() && !hosts.contains(m_config.publicHost))
            hosts += m_config.publicHost;
        for (const QString& host : std::as_const(hosts)) {
            IceFacts facts;
            facts.host = host;
            facts.isOwnAddress = host != m_config.publicHost || m_outside.host.own.contains(host);
            start(m_responder, facts, u"stun:%1:%2"_s.arg(literal(host)).arg(port));
        }
    }

    void askOthers()
    {
        for (const IceServerConfig& server : m_config.stunServers) {
            for (const QString& url : server.urls) {
                if (server.enabled && parseIceUrl(url).verdict != IceUrl::Verdict::Malformed
                    && m_stun.size() < mostServers)
                    start(m_stun, {}, url);
            }
        }
    }

    void askTurn()
    {
        for (const IceServerConfig& server : m_config.turnServers) {
            for (const QString& url : server.urls) {
                if (server.enabled && parseIceUrl(url).verdict != IceUrl::Verdict::Malformed
                    && m_turn.size() < mostServers)
                    askTurn(server, url);
            }
        }
    }

    void askTurn(const IceServerConfig& server, const QString& url)
    {
        IceFacts facts;
        IceLogin login{server.username, server.credential, writtenExpiry(server.username)};
        if (!server.secret.isEmpty()) {
            // What a viewer would be handed now.
            ServerConfig one;
            one.turnServers = {server};
            one.turnServers.first().urls = {url};
            const QList<IceServer> handed = IceServers(one, std::nullopt).turn(Role::Viewer, stampNow());
            if (handed.isEmpty())
                return;
            login = {
                handed.first().username, handed.first().credential, writtenExpiry(handed.first().username)};
            facts.isMinted = true;
        }
        facts.hasLogin = !login.username.isEmpty() && !login.password.isEmpty();
        facts.loginExpiry = login.expiry;
        start(m_turn, facts, url, login);
    }

    IceRounds result()
    {
        m_outside.isConfigured = !m_stun.isEmpty();
        for (const IceFacts& facts : std::as_const(m_stun)) {
            m_outside.servers += facts.report.url;
            for (const IceProbe& probe : facts.report.probes) {
                const QString seen = hostOf(probe.mappedAddress);
                if (probe.verdict == IceProbe::Verdict::Works && !seen.isEmpty()
                    && !m_outside.seen.contains(seen))
                    m_outside.seen += seen;
            }
        }
        return {m_responder, m_stun, m_turn, m_outside};
    }

    const Examination& m_examination;
    const ServerConfig& m_config;
    QEventLoop m_loop;
    QList<IceServerProbe*> m_probes;
    QList<IceFacts> m_responder;
    QList<IceFacts> m_stun;
    QList<IceFacts> m_turn;
    OutsideFacts m_outside;
    int m_lookup = -1;
    int m_open = 0;
};

} // namespace

IceRounds askIceServers(const Examination& examination)
{
    return Round(examination).ask();
}

} // namespace rdv
