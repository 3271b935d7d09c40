// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"
#include "server/model/IceTest.h"
#include "server/model/Infos.h"
#include "server/model/OperationError.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"
#include "server/model/Watch.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace rdv {

class Service;

/// The server as its frontends see it: commands go in, values come out by queued signals. Every socket, timer
/// and rule lives in a background thread behind it. All methods are called from the thread that made it and
/// return at once.
class RendezvousServer : public QObject {
    Q_OBJECT

public:
    /// Names one command in its answer; rises from 1.
    using Ticket = quint64;

    explicit RendezvousServer(QObject* parent = nullptr);
    ~RendezvousServer() override; ///< stops at once what is still running

    /// Answered by started() or startFailed(). Ignored while running.
    void start(const ServerConfig& config);
    /// Takes over what can change without dropping a connection, certificates included. Answered by
    /// reconfigured(); its problems name what was left as it was.
    void reconfigure(const ServerConfig& config);
    /// Stops listening, tells every peer, writes out what is queued; answered by stopped() within 2 s.
    void stop();

    /// Answered by statusAnswered(), from the service thread's event loop: an answer means that it turns.
    void requestStatus();
    /// From now on changed() is emitted: first with everything there is, then with what changed, at most ten
    /// times a second. Holds over stops and starts.
    void watch();
    /// Answered by ladderReady(); an unknown session has no steps.
    void requestLadder(const SessionId& session);

    // ---- commands; each is answered once by answered() or by the signal that is named
    Ticket issueTokens(const QList<TokenRequest>& requests); ///< tokensIssued()
    Ticket revokeToken(const TokenId& token, RevokeMode mode);
    Ticket disconnectViewer(const PeerId& viewer);
    Ticket disconnectDevice(const QString& room); ///< every link of the device in it
    Ticket allowRoom(const QString& room); ///< on an empty list this turns the list on
    /// Takes a room off the list and keeps it from being joined, list or no list; who waits in it is refused.
    Ticket blockRoom(const QString& room);
    Ticket pauseViewers(bool paused); ///< new viewers are turned away; sessions go on
    /// iceServerTested(), several times, with `finished` in the last. Credentials are those that a viewer
    /// would be handed. Also while the server is stopped.
    Ticket testIceServer(const IceServerConfig& server, const QString& url);

    /// The answer to configurationWanted(); none: it is written, and reconfigure() has been called before.
    void answerConfiguration(Ticket ticket, const std::optional<Problem>& problem);

Q_SIGNALS:
    void started(const rdv::ServerStatus& status);
    void startFailed(const QList<rdv::Problem>& problems);
    void reconfigured(const QList<rdv::Problem>& problems);
    void stopped();
    void eventReported(const rdv::Event& event);

    void statusAnswered(const rdv::ServerStatus& status);
    void changed(const rdv::ServerChanges& changes);
    void ladderReady(const rdv::Ladder& ladder);
    void answered(quint64 ticket, std::optional<rdv::OperationError> error);
    /// In the order of the requests: all of them, or none and an error.
    void tokensIssued(
        quint64 ticket, const QList<rdv::IssuedToken>& tokens, std::optional<rdv::OperationError> error);
    void iceServerTested(quint64 ticket, const rdv::IceTestReport& report);

    /// An operator changes the configuration through another face than this one. Whoever keeps its file
    /// writes it and answers by answerConfiguration().
    void configurationWanted(quint64 ticket, const rdv::ServerConfig& wanted);

private:
    QThread m_thread;
    Service* m_service = nullptr; ///< lives in m_thread, deleted there
    Ticket m_lastTicket = 0;
};

} // namespace rdv
