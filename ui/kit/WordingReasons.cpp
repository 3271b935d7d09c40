// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Wording.h"

#include <QHash>

#include <iterator>

namespace rdv::ui {

namespace {

/// What the server says, and the same for readers.
struct Reason {
    const char* word;
    const char* sentence;
};

constexpr Reason reasons[]{
    {"left", QT_TRANSLATE_NOOP("Reason", "left")},
    {"joined again", QT_TRANSLATE_NOOP("Reason", "joined again")},
    {"joined from a newer connection", QT_TRANSLATE_NOOP("Reason", "joined from a newer connection")},
    {"silent for too long", QT_TRANSLATE_NOOP("Reason", "silent for too long")},
    {"connection closed", QT_TRANSLATE_NOOP("Reason", "connection closed")},
    {"did not join in time", QT_TRANSLATE_NOOP("Reason", "did not join in time")},
    {"did not answer", QT_TRANSLATE_NOOP("Reason", "did not answer")},
    {"no device", QT_TRANSLATE_NOOP("Reason", "no device")},
    {"no device came", QT_TRANSLATE_NOOP("Reason", "no device came")},
    {"queue full", QT_TRANSLATE_NOOP("Reason", "queue full")},
    {"places are kept for devices", QT_TRANSLATE_NOOP("Reason", "places are kept for devices")},
    {"room not allowed", QT_TRANSLATE_NOOP("Reason", "room not allowed")},
    {"room no longer allowed", QT_TRANSLATE_NOOP("Reason", "room no longer allowed")},
    {"another device has this room", QT_TRANSLATE_NOOP("Reason", "another device has this room")},
    {"the device does not have the stream",
        QT_TRANSLATE_NOOP("Reason", "the device does not have the stream")},
    {"the server is full", QT_TRANSLATE_NOOP("Reason", "the server is full")},
    {"viewers are paused", QT_TRANSLATE_NOOP("Reason", "viewers are paused")},
    {"disconnected by the operator", QT_TRANSLATE_NOOP("Reason", "disconnected by the operator")},
    {"token expired", QT_TRANSLATE_NOOP("Reason", "token expired")},
    {"token revoked", QT_TRANSLATE_NOOP("Reason", "token revoked")},
    {"token missing", QT_TRANSLATE_NOOP("Reason", "token missing")},
    {"token malformed", QT_TRANSLATE_NOOP("Reason", "token malformed")},
    {"token unknown", QT_TRANSLATE_NOOP("Reason", "token unknown")},
    {"token wrong kind", QT_TRANSLATE_NOOP("Reason", "token wrong kind")},
    {"token wrong room", QT_TRANSLATE_NOOP("Reason", "token wrong room")},
    {"token wrong stream", QT_TRANSLATE_NOOP("Reason", "token wrong stream")},
    {"token not valid yet", QT_TRANSLATE_NOOP("Reason", "token not valid yet")},
    {"token bound to another client", QT_TRANSLATE_NOOP("Reason", "token bound to another client")},
    {"too many connections from one address",
        QT_TRANSLATE_NOOP("Reason", "too many connections from one address")},
    {"too many malformed messages", QT_TRANSLATE_NOOP("Reason", "too many malformed messages")},
    {"too many messages", QT_TRANSLATE_NOOP("Reason", "too many messages")},
    {"too many unused handshakes", QT_TRANSLATE_NOOP("Reason", "too many unused handshakes")},
    {"the message is too large", QT_TRANSLATE_NOOP("Reason", "the message is too large")},
    {"the peer does not read what it is sent",
        QT_TRANSLATE_NOOP("Reason", "the peer does not read what it is sent")},
    {"the peer stopped polling", QT_TRANSLATE_NOOP("Reason", "the peer stopped polling")},
    {"the page was left", QT_TRANSLATE_NOOP("Reason", "the page was left")},
    {"the connection ended", QT_TRANSLATE_NOOP("Reason", "the connection ended")},
    {"the connection was ended", QT_TRANSLATE_NOOP("Reason", "the connection was ended")},
    {"a binary message", QT_TRANSLATE_NOOP("Reason", "a binary message")},
    {"a broken polling body", QT_TRANSLATE_NOOP("Reason", "a broken polling body")},
    {"a frame that is not masked", QT_TRANSLATE_NOOP("Reason", "a frame that is not masked")},
    {"a frame before the upgrade was answered",
        QT_TRANSLATE_NOOP("Reason", "a frame before the upgrade was answered")},
    {"a malformed upgrade", QT_TRANSLATE_NOOP("Reason", "a malformed upgrade")},
    {"a malformed field", QT_TRANSLATE_NOOP("Reason", "a malformed field")},
    {"a transport that was not offered", QT_TRANSLATE_NOOP("Reason", "a transport that was not offered")},
    {"another revision of Socket.IO", QT_TRANSLATE_NOOP("Reason", "another revision of Socket.IO")},
    {"a poll takes GET and POST", QT_TRANSLATE_NOOP("Reason", "a poll takes GET and POST")},
    {"no upgrade on a WebSocket path", QT_TRANSLATE_NOOP("Reason", "no upgrade on a WebSocket path")},
    {"no WebSocket lives here", QT_TRANSLATE_NOOP("Reason", "there is no WebSocket at this path")},
    {"no such page", QT_TRANSLATE_NOOP("Reason", "no such page")},
    {"no such transport", QT_TRANSLATE_NOOP("Reason", "no such transport")},
    {"no request came", QT_TRANSLATE_NOOP("Reason", "no request came")},
    {"not an HTTP request", QT_TRANSLATE_NOOP("Reason", "not an HTTP request")},
    {"the request line", QT_TRANSLATE_NOOP("Reason", "the request line is malformed")},
    {"the head is too large", QT_TRANSLATE_NOOP("Reason", "the head is too large")},
    {"the body is too large", QT_TRANSLATE_NOOP("Reason", "the body is too large")},
    {"the page cannot be read", QT_TRANSLATE_NOOP("Reason", "the page cannot be read")},
    {"the request is too slow", QT_TRANSLATE_NOOP("Reason", "the request is too slow")},
    {"too many fields", QT_TRANSLATE_NOOP("Reason", "too many fields")},
    {"the origin is not allowed", QT_TRANSLATE_NOOP("Reason", "the origin is not allowed")},
    {"the Host is neither a name nor an address",
        QT_TRANSLATE_NOOP("Reason", "the Host is neither a name nor an address")},
    {"the last places are for devices", QT_TRANSLATE_NOOP("Reason", "the last places are for devices")},
    {"the TLS handshake failed", QT_TRANSLATE_NOOP("Reason", "the TLS handshake failed")},
    {"the transport id is unknown, used or too old",
        QT_TRANSLATE_NOOP("Reason", "the transport id is unknown, used or too old")},
    {"the upgrade came to nothing", QT_TRANSLATE_NOOP("Reason", "the upgrade came to nothing")},
    {"port, bindAddress and secure change at the next start",
        QT_TRANSLATE_NOOP("Reason", "port, bindAddress and secure change at the next start")},
    {"not a folder that can be read", QT_TRANSLATE_NOOP("Reason", "not a folder that can be read")},
    {"not an IP address", QT_TRANSLATE_NOOP("Reason", "not an IP address")},
    {"syntax", QT_TRANSLATE_NOOP("Reason", "the message is not well-formed")},
    {"too deep", QT_TRANSLATE_NOOP("Reason", "the message is nested too deeply")},
    {"not UTF-8", QT_TRANSLATE_NOOP("Reason", "the message is not UTF-8 text")},
    {"unexpected shape", QT_TRANSLATE_NOOP("Reason", "the message is not of the expected form")},
    {"not relayable", QT_TRANSLATE_NOOP("Reason", "the message is of a kind that is not passed on")},
    {"unsafe for the device", QT_TRANSLATE_NOOP("Reason", "the device would misread the message")},
    {"signaling", QT_TRANSLATE_NOOP("Reason", "signaling")},
    {"admin", QT_TRANSLATE_NOOP("Reason", "administration")},
    {"stun", QT_TRANSLATE_NOOP("Reason", "STUN")},
    {"address_refused", QT_TRANSLATE_NOOP("Reason", "this address may not administer")},
    {"forwarded_refused", QT_TRANSLATE_NOOP("Reason", "requests through a proxy may not administer")},
    {"host_missing", QT_TRANSLATE_NOOP("Reason", "the Host header is missing")},
    {"host_repeated", QT_TRANSLATE_NOOP("Reason", "the Host header is repeated")},
    {"host_foreign", QT_TRANSLATE_NOOP("Reason", "the Host header names another server")},
    {"method_refused", QT_TRANSLATE_NOOP("Reason", "the request method is not allowed")},
    {"cross_site", QT_TRANSLATE_NOOP("Reason", "the request came from another site")},
    {"origin_foreign", QT_TRANSLATE_NOOP("Reason", "the Origin header names another site")},
    {"referer_foreign", QT_TRANSLATE_NOOP("Reason", "the Referer header names another site")},
};

} // namespace

QString Wording::reason(const QString& plainWords)
{
    static const QHash<QString, const char*> known = [] {
        QHash<QString, const char*> table;
        for (const Reason& reason : reasons)
            table.insert(QString::fromLatin1(reason.word), reason.sentence);
        return table;
    }();
    const auto found = known.constFind(plainWords);
    return found == known.constEnd() ? plainWords : QCoreApplication::translate("Reason", *found);
}

} // namespace rdv::ui
