// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/MessageGate.h"
#include "server/entrance/PeerLink.h"
#include "server/model/Counters.h"
#include "server/model/Event.h"

#include <QByteArrayView>

namespace rdv {

/// What every kind of link does alike: counts, limits and decodes what comes in, and ends exactly once.
class EntranceLink : public PeerLink {
    Q_OBJECT

public:
    void expectAnswer() override { m_gate.expectAnswer(); }

Q_SIGNALS:
    void reported(const rdv::Event& event);

protected:
    /// `counters` must outlive the link.
    EntranceLink(PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters, QObject* parent);

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    /// The link has ended, or nothing may be sent any more because it is about to.
    [[nodiscard]] bool isEnding() const { return m_ending; }

    /// One packet from the peer.
    void receive(QByteArrayView packet);
    /// Something from the peer that is no packet.
    void receiveNonsense(const QString& what);
    void countSent();
    /// The peer broke the transport's own rules: the link ends.
    void endForViolation(const QString& reason);
    /// The transport has noticed it by itself and is ending.
    void noteBrokenTransport(bool tooLarge);
    /// The send queue is beyond its limit: the link ends.
    void overflow();
    /// From here on nothing is sent or received.
    void beginEnding() { m_ending = true; }
    /// The transport is gone. closed() follows in a turn of its own, so that no caller meets it halfway.
    void finish(const QString& reason);
    /// Ends the transport at once; leads to finish().
    virtual void cut() = 0;

private:
    void endForLimit(const QString& reason);

    Limits m_limits;
    Counters& m_counters;
    MessageGate m_gate;
    bool m_ending = false;
    bool m_finished = false;
    QString m_endReason;
};

} // namespace rdv
