// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/CarrierHolder.h"
#include "server/entrance/EntranceLink.h"
#include "server/wire/WebSocketFrames.h"

#include <memory>

namespace rdv {

class Carrier;
class Outbox;

/// A peer over a WebSocket.
class WebSocketLink : public EntranceLink, public CarrierHolder {
    Q_OBJECT

public:
    /// Takes the carrier over, whose upgrade request has been read.
    WebSocketLink(PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters,
        std::unique_ptr<Carrier> carrier, std::shared_ptr<Outbox> outbox, QObject* parent);
    ~WebSocketLink() override;

    /// The answer to the upgrade request, before any packet.
    void open(const QByteArray& answer);
    void sendPacket(const QByteArray& packet) override;
    void closeAfterSending() override;
    /// The outbox's turn to have it write what was sent.
    void flush();

protected:
    void cut() override;

private:
    void onOpened() override { }
    void onReceived() override;
    void onSent() override { }
    void onEnded() override;
    void take(const WebSocketInput& input);
    void answerPing(QByteArrayView payload);
    void answerClose(QByteArrayView payload);
    void endForBrokenStream(bool tooLarge);
    [[nodiscard]] bool hasRoomFor(qsizetype bytes) const;
    void writeLater();
    void writeNow();
    void leave(const QString& reason);

    std::unique_ptr<Carrier> m_carrier;
    std::shared_ptr<Outbox> m_outbox;
    WebSocketReader m_reader;
    QByteArray m_unsent; ///< of this turn
    bool m_isInOutbox = false;
    QString m_closeReason;
};

} // namespace rdv
