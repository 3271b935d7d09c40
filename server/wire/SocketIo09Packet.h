// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace rdv {

/// One packet of Socket.IO protocol revision 1 (0.9.x): `type:id[+]:endpoint:data`.
struct SocketIo09Packet {
    enum class Type {
        Disconnect = 0,
        Connect = 1,
        Heartbeat = 2,
        Text = 3,
        Json = 4,
        Event = 5,
        Ack = 6,
        Error = 7,
        Noop = 8,
    };

    Type type = Type::Noop;
    QByteArray id; ///< decimal digits, at most 16; may be empty
    bool wantsDataAck = false; ///< the `+` after the id
    QByteArray endpoint;
    QByteArrayView data; ///< a view into the text given to parse()
};

/// Empty when `text` is no packet. `text` must outlive the result.
[[nodiscard]] std::optional<SocketIo09Packet> parsePacket(QByteArrayView text);

/// Several packets of one polling body: a lone packet as it is, more as `\ufffd<length>\ufffd<packet>…`,
/// where length counts UTF-16 units, as JavaScript does. Empty when the framing is broken.
[[nodiscard]] std::optional<QList<QByteArray>> splitPayload(const QByteArray& body);
[[nodiscard]] QByteArray joinPayload(const QList<QByteArray>& packets);

} // namespace rdv
