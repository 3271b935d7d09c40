// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QHostAddress>

#include <optional>

namespace rdv::kit {

/// How a device names itself in its join, and which refusal of a token it understands.
enum class DeviceSpelling { Rms, Ems, LowerCaseEms };

/// What a packet is to a device: the first word of a fixed list that its text contains.
enum class Seen {
    StunServers,
    TurnServers,
    ErsId,
    Clients,
    Offer,
    Answer,
    Candidate,
    Command,
    Remove,
    Taken,
    InvalidRoom,
    InvalidToken,
    ClientJoined,
    IceParam,
    Connect,
    Disconnect,
    ValidateFailed,
    Heartbeat,
    Nothing, ///< no word matched
};
[[nodiscard]] QByteArray seenName(Seen seen);

/// The ordered substring match of the device: the first hit wins; `1::`, `0::` and `2::` only at the start.
[[nodiscard]] Seen classify(QByteArrayView text, DeviceSpelling spelling);
/// Nothing may follow these, not even in the same segment: the device would crash.
[[nodiscard]] bool isClosing(Seen seen);
/// The device's way to read a value: the first `"key"`, then the next quoted string.
[[nodiscard]] std::optional<QByteArray> valueOf(QByteArrayView text, QByteArrayView key);
/// `\r` and `\n` are the only escapes it knows.
[[nodiscard]] QByteArray withoutEscapes(QByteArray text);

/// Everything in this packet that would crash the device or be misread by it; empty: harmless.
[[nodiscard]] QByteArrayList hazards(QByteArrayView text, Seen seen);

/// The requests exactly as recorded; Host and Origin carry the address, also over TLS.
[[nodiscard]] QByteArray deviceHandshakeRequest(
    const QHostAddress& server, quint16 port, const QByteArray& userAgent, qint64 milliseconds);
[[nodiscard]] QByteArray deviceUpgradeRequest(
    const QHostAddress& server, quint16 port, const QByteArray& userAgent, const QByteArray& sid);
[[nodiscard]] QByteArray deviceUserAgent(); ///< as recorded
[[nodiscard]] QByteArray deviceKey(); ///< the same in every request

/// The session id as the device finds it in what its first read returned: looks for lower-case `chunked`,
/// skips three line feeds, takes the text up to `:`. Without `chunked` a constant. Empty: it found nonsense.
[[nodiscard]] QByteArray sidFromFirstRead(const QByteArray& read);
[[nodiscard]] QByteArray constantSid();

[[nodiscard]] QByteArray deviceJoin(
    const QByteArray& room, qint64 index, DeviceSpelling spelling, const QByteArray& token);
/// Those of the texts that contain `word`.
[[nodiscard]] QByteArrayList textsWith(const QByteArrayList& texts, QByteArrayView word);
/// One text frame with the device's mask of FFFFFFFF.
[[nodiscard]] QByteArray deviceFrame(const QByteArray& text);

} // namespace rdv::kit
