// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Messages.h"
#include "server/model/Ids.h"
#include "server/model/Now.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace rdv {

/// Where a peer came from, as its requests said it and as the socket showed it.
struct PeerOrigin {
    QString address; ///< canonical text, v4-mapped folded; behind a trusted proxy the client's own
    QString userAgent; ///< as sent, at most 512 characters; may contain a MAC address
    QString host; ///< the host this client used to reach us, without port, checked; empty when unusable
    bool secure = false;
    bool polling = false;
    QByteArray cookie; ///< its client cookie, verified; empty: none, or its Origin is not allowed
};

/// One connected peer, whatever carries it (a WebSocket, or a series of polls). Lives in the service thread.
class PeerLink : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const PeerId& id() const { return m_id; }
    [[nodiscard]] const PeerOrigin& origin() const { return m_origin; }

    /// Sends one Socket.IO packet as one unfragmented text frame (or one polled packet).
    /// A queue beyond Limits::sendQueueBytes ends the link.
    virtual void sendPacket(const QByteArray& packet) = 0;
    /// What was sent last asks the peer something: its answer does not count against the message rate. A
    /// device that is asked for a stream it does not have is asked again and again on one link.
    virtual void expectAnswer() = 0;
    /// Ends the connection with a TCP close once everything sent has been written; never a WebSocket close
    /// frame, which a device would read as text. Bounded in time: a peer that does not read is aborted.
    virtual void closeAfterSending() = 0;

Q_SIGNALS:
    /// A decoded message, within all limits; `now` is when it came.
    void messageReceived(rdv::PeerLink* link, const rdv::Inbound& message, rdv::Now now);
    /// The last signal of a link, emitted exactly once; the link deletes itself later.
    void closed(rdv::PeerLink* link, const QString& reason);

protected:
    PeerLink(PeerId id, PeerOrigin origin, QObject* parent)
        : QObject(parent)
        , m_id(std::move(id))
        , m_origin(std::move(origin))
    {
    }

private:
    PeerId m_id;
    PeerOrigin m_origin;
};

} // namespace rdv
