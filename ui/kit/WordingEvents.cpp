// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Wording.h"

#include <algorithm>
#include <iterator>

namespace rdv::ui {

namespace {

struct Field {
    const char* key;
    const char* name;
};

constexpr Field fields[]{
    {"address", QT_TRANSLATE_NOOP("EventField", "Address")},
    {"device", QT_TRANSLATE_NOOP("EventField", "Device")},
    {"host", QT_TRANSLATE_NOOP("EventField", "Host")},
    {"last_address", QT_TRANSLATE_NOOP("EventField", "Last address")},
    {"malformed", QT_TRANSLATE_NOOP("EventField", "Malformed requests")},
    {"part", QT_TRANSLATE_NOOP("EventField", "Server part")},
    {"peer", QT_TRANSLATE_NOOP("EventField", "Connection")},
    {"position", QT_TRANSLATE_NOOP("EventField", "Place in the queue")},
    {"rate_limited", QT_TRANSLATE_NOOP("EventField", "Rate-limited requests")},
    {"reason", QT_TRANSLATE_NOOP("EventField", "Reason")},
    {"room", QT_TRANSLATE_NOOP("EventField", "Room")},
    {"seconds", QT_TRANSLATE_NOOP("EventField", "Seconds")},
    {"session", QT_TRANSLATE_NOOP("EventField", "Session")},
    {"status", QT_TRANSLATE_NOOP("EventField", "HTTP status")},
    {"stream", QT_TRANSLATE_NOOP("EventField", "Stream")},
    {"suppressed", QT_TRANSLATE_NOOP("EventField", "Suppressed")},
    {"token", QT_TRANSLATE_NOOP("EventField", "Token")},
    {"uses", QT_TRANSLATE_NOOP("EventField", "Uses")},
    {"version", QT_TRANSLATE_NOOP("EventField", "Version")},
    {"viewer", QT_TRANSLATE_NOOP("EventField", "Viewer")},
    {"message", QT_TRANSLATE_NOOP("EventField", "Message")},
    {"problem", QT_TRANSLATE_NOOP("EventField", "Problem")},
    {"key", QT_TRANSLATE_NOOP("EventField", "Setting")},
};

} // namespace

QString Wording::event(EventKind kind)
{
    switch (kind) {
    case EventKind::ServerStarted:
        return tr("The server started.");
    case EventKind::ServerStopped:
        return tr("The server stopped.");
    case EventKind::ListenerStarted:
        return tr("A port was opened.");
    case EventKind::ListenerFailed:
        return tr("A port could not be opened.");
    case EventKind::ConfigurationReloaded:
        return tr("The configuration was taken over.");
    case EventKind::ConfigurationWarning:
        return tr("Something in the configuration does not do what it says.");
    case EventKind::DeviceJoined:
        return tr("A device joined and waits for viewers.");
    case EventKind::DeviceReplaced:
        return tr("A device came back; its dead connection was closed.");
    case EventKind::DeviceRefused:
        return tr("A device was refused.");
    case EventKind::DeviceLeft:
        return tr("A device left.");
    case EventKind::ViewerQueued:
        return tr("A viewer was queued for the device.");
    case EventKind::ViewerRefused:
        return tr("A viewer was refused.");
    case EventKind::ViewerLeft:
        return tr("A viewer left.");
    case EventKind::SessionStarted:
        return tr("A viewer met a device.");
    case EventKind::SessionEnded:
        return tr("A session ended.");
    case EventKind::MessageDropped:
        return tr("A message was dropped.");
    case EventKind::PeerRefused:
        return tr("A connection was refused.");
    case EventKind::PeerLimited:
        return tr("A limit was reached.");
    case EventKind::TokenIssued:
        return tr("A token was issued.");
    case EventKind::TokenBound:
        return tr("A token was used and is bound to its viewer.");
    case EventKind::TokenRevoked:
        return tr("A token was revoked.");
    case EventKind::TokenExpired:
        return tr("A token expired.");
    case EventKind::RoomAllowed:
        return tr("A room was allowed.");
    case EventKind::RoomBlocked:
        return tr("A room was blocked.");
    case EventKind::AdminRefused:
        return tr("An admin request was refused.");
    case EventKind::StunProblem:
        return tr("The STUN responder had a problem.");
    case EventKind::StorageFailed:
        return tr("Changes cannot be saved; what needs saving is refused, sessions go on.");
    case EventKind::StorageRecovered:
        return tr("Changes can be saved again.");
    case EventKind::CertificateReloaded:
        return tr("A new certificate is in use.");
    case EventKind::CertificateRefused:
        return tr("A new certificate cannot be used; the old one stays in use.");
    case EventKind::CertificateExpiring:
        return tr("The certificate expires soon.");
    case EventKind::AuthorizationDenied:
        return tr("A viewer was not authorized.");
    case EventKind::ConfigurationChanged:
        return tr("The configuration was changed.");
    case EventKind::ViewersPaused:
        return tr("New viewers are turned away.");
    case EventKind::ViewersResumed:
        return tr("New viewers are admitted again.");
    }
    return {};
}

QString Wording::fieldName(QByteArrayView key)
{
    const auto* const found = std::find_if(
        std::begin(fields), std::end(fields), [key](const Field& field) { return key == field.key; });
    return found == std::end(fields) ? QString::fromUtf8(key)
                                     : QCoreApplication::translate("EventField", found->name);
}

QString Wording::fieldValue(QByteArrayView key, const QString& value)
{
    return key == "reason" || key == "part" ? reason(value) : value;
}

} // namespace rdv::ui
