// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/IceTest.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <memory>

class QAbstractSocket;

namespace rdv {

/// A client's way to one STUN server over UDP, TCP or TLS: whole messages in both directions (RFC 8489 §6.2).
/// Nothing but the server it was opened to is heard. After garbled() or broken() it is of no more use.
class StunPath : public QObject {
    Q_OBJECT

public:
    explicit StunPath(IceProbe::Transport transport, QObject* parent = nullptr);
    ~StunPath() override; ///< closes the socket

    /// `name`: that a TLS certificate must be for.
    void open(const QHostAddress& address, quint16 port, const QString& name);
    void send(const QByteArray& message);

    /// Whether the system knows a way to this address at all; sends nothing.
    [[nodiscard]] static bool hasRoute(const QHostAddress& address);

Q_SIGNALS:
    void opened();
    void received(const QByteArray& message); ///< one that is framed like STUN
    void garbled(); ///< something arrived that is not STUN
    void broken(const QString& reason); ///< in the system's words

private:
    void read();
    void readDatagrams();
    void readStream();
    [[nodiscard]] bool takeMessages(); ///< out of the buffer; false: what is there is not STUN

    IceProbe::Transport m_transport;
    std::unique_ptr<QAbstractSocket> m_socket;
    QByteArray m_buffer; ///< of a stream: the beginning of the next message
};

} // namespace rdv
