// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace rdv::kit {

/// WebSocket frames (RFC 6455 section 5) as bytes, for doubles that must control and see every one of them.
struct WebSocketFrame {
    bool fin = true;
    int reserved = 0; ///< RSV1–3
    int opcode = 1;
    bool masked = false;
    QByteArray payload;
};

/// One frame with the shortest length form. `mask` has four bytes, or none for an unmasked frame.
[[nodiscard]] QByteArray frameBytes(
    const QByteArray& payload, const QByteArray& mask, int opcode = 1, bool fin = true);

/// Takes the first whole frame off `buffer`; empty while it is incomplete.
[[nodiscard]] std::optional<WebSocketFrame> takeFrame(QByteArray& buffer);

/// Sec-WebSocket-Accept for this key (RFC 6455 section 4.2.2).
[[nodiscard]] QByteArray acceptFor(const QByteArray& key);

/// A whole HTTP answer with a chunked or counted body; empty while it is incomplete.
struct HttpAnswer {
    int status = 0;
    QByteArray head; ///< with the status line, without the blank line
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< any case; empty when absent
};
[[nodiscard]] std::optional<HttpAnswer> takeAnswer(QByteArray& buffer);

} // namespace rdv::kit
