// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/EntranceLink.h"
#include "server/wire/WebSocketFrames.h"

#include <QTcpSocket>

#include <memory>

namespace rdv {

class Outbox;

/// A peer over a WebSocket.
class WebSocketLink : public EntranceLink {
    Q_OBJECT

public:
    /// Takes the carrier over, whose upgrade request has been read.
    WebSocketLink(PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters, QTcpSocket* carrier,
        std::shared_ptr<Outbox> outbox, QObject* parent);
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
    void onReadyRead();
    void onDisconnected();
    void discardInput();
    void take(const WebSocketInput& input);
    void answerPing(QByteArrayView payload);
    void answerClose(QByteArrayView payload);
    void endForBrokenStream(bool tooLarge);
    [[nodiscard]] bool hasRoomFor(qsizetype bytes) const;
    void writeLater();
    void writeNow();
    void leave(const QString& reason);

    QTcpSocket* m_carrier; ///< a child
    std::shared_ptr<Outbox> m_outbox;
    WebSocketReader m_reader;
    QByteArray m_unsent; ///< of this turn
    bool m_isInOutbox = false;
    QString m_closeReason;
};

} // namespace rdv
