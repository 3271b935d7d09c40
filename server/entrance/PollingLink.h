// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/EntranceLink.h"
#include "server/entrance/Visitor.h"

#include <QList>
#include <QPointer>
#include <QTimer>

namespace rdv {

/// A peer over a series of xhr-polling requests (Socket.IO 0.9): a GET stays open until there is something to
/// say, a POST brings packets.
class PollingLink : public EntranceLink {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds pollTime{20}; ///< an open GET is answered with a noop after this
    static constexpr std::chrono::seconds absentTime{30}; ///< without a GET the peer is gone after this

    PollingLink(PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters, QObject* parent);

    /// A GET, which takes the place of one that is still open.
    void poll(Visitor* visitor);
    /// The body of a POST.
    void post(const QByteArray& body);
    /// The page said that it is being left.
    void hangUp();

    void sendPacket(const QByteArray& packet) override;
    void closeAfterSending() override;

protected:
    void cut() override;

private:
    void flushLater();
    void flush();
    void answerPoll(const QByteArray& payload);
    void onTimeout();

    QPointer<Visitor> m_poll;
    QList<QByteArray> m_queue;
    qint64 m_queuedBytes = 0;
    bool m_flushAsked = false;
    QTimer m_timer;
};

} // namespace rdv
