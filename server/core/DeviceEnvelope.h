// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace rdv {

/// A device does not parse what it is told: it looks for a list of words in the whole packet, in a fixed
/// order, and the first hit decides (wire rule §4). These functions read a packet as a device would, so that
/// nothing is sent that it would take for something else.
enum class DeviceReading {
    StunServers,
    TurnServers,
    ServerIdentity,
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
    IceParameters,
    Connect,
    Disconnect,
    ValidateFailed,
    Heartbeat,
    Nothing, ///< no word of the list: the device logs the packet and goes on
};

/// The first class that matches, in the device's own order.
[[nodiscard]] DeviceReading readAsDevice(QByteArrayView packet);

/// The first word of the device's list that `text` contains; empty when there is none. A name that contains
/// one cannot be told to a device.
[[nodiscard]] std::optional<QString> deviceKeywordIn(const QString& text);

/// Whether `text` is one of the keys whose values a device looks up. It searches for the quoted key anywhere
/// in the packet, so a value of that text would be found in the key's place.
[[nodiscard]] bool isDeviceKey(const QString& text);

/// Whether a device reads `text` back as it was meant: no quote, backslash or control character, and not one
/// of its keys. It takes the text between two quotes and decodes no escapes.
[[nodiscard]] bool canBeQuotedForDevice(const QString& text);

/// The same for a text whose line ends are written as the two escapes that a device knows.
[[nodiscard]] bool areLinesQuotableForDevice(const QString& text);

/// The SDP without bare `a=rtpmap` and `a=fmtp` lines: a device aborts on one that has no colon.
[[nodiscard]] QString sdpForDevice(const QString& sdp);

} // namespace rdv
