// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Messages.h"
#include "server/model/Expected.h"

#include <QByteArray>
#include <QByteArrayView>

namespace rdv {

/// Why a packet could not be understood or expressed.
enum class CodecError {
    Syntax, ///< not a Socket.IO 0.9 packet, or its JSON is broken
    TooDeep, ///< beyond JsonLimits
    NotUtf8,
    Shape, ///< valid JSON of the wrong shape
    NotRelayable, ///< a message type or payload that is not on the whitelist
    Unsafe, ///< the device would read it as something else, or it cannot be written without escapes
};

[[nodiscard]] QByteArrayView codecErrorName(CodecError error);

/// Bounds of a JSON text that are checked before anything is built from it.
struct JsonLimits {
    int depth = 32; ///< levels of nesting
    int tokens = 2000; ///< brackets opened, colons and commas
};

/// How the JSON of an event is read. What is understood is the same.
enum class JsonReading {
    Scan, ///< messages of the usual shape in one pass, see RelayScanner; all others by way of a document
    Document, ///< always by way of a document: what the scan is measured against
};

/// Socket.IO 0.9 packets in, typed messages out. The one place that spells JSON keys.
/// `packet` is one WebSocket text frame or one polled packet.
[[nodiscard]] Expected<Inbound, CodecError> decode(
    QByteArrayView packet, JsonLimits limits = {}, JsonReading reading = JsonReading::Scan);

/// A typed message as the packet for a peer of this role. For everybody but a Viewer the text obeys the safe
/// envelope of the device wire: see DeviceEnvelope. `memory` is written into if it is enough, which saves a
/// relayed message memory of its own.
[[nodiscard]] Expected<QByteArray, CodecError> encode(
    const Outbound& message, Role to, QByteArray memory = {});

} // namespace rdv
