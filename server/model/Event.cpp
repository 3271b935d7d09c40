// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Event.h"

#include <QChar>

#include <algorithm>

namespace rdv {

QByteArrayView eventName(EventKind kind)
{
    switch (kind) {
    case EventKind::ServerStarted:
        return "server_started";
    case EventKind::ServerStopped:
        return "server_stopped";
    case EventKind::ListenerStarted:
        return "listener_started";
    case EventKind::ListenerFailed:
        return "listener_failed";
    case EventKind::ConfigurationReloaded:
        return "configuration_reloaded";
    case EventKind::ConfigurationWarning:
        return "configuration_warning";
    case EventKind::DeviceJoined:
        return "device_joined";
    case EventKind::DeviceReplaced:
        return "device_replaced";
    case EventKind::DeviceRefused:
        return "device_refused";
    case EventKind::DeviceLeft:
        return "device_left";
    case EventKind::ViewerQueued:
        return "viewer_queued";
    case EventKind::ViewerRefused:
        return "viewer_refused";
    case EventKind::ViewerLeft:
        return "viewer_left";
    case EventKind::SessionStarted:
        return "session_started";
    case EventKind::SessionEnded:
        return "session_ended";
    case EventKind::MessageDropped:
        return "message_dropped";
    case EventKind::PeerRefused:
        return "peer_refused";
    case EventKind::PeerLimited:
        return "peer_limited";
    case EventKind::TokenIssued:
        return "token_issued";
    case EventKind::TokenBound:
        return "token_bound";
    case EventKind::TokenRevoked:
        return "token_revoked";
    case EventKind::TokenExpired:
        return "token_expired";
    case EventKind::RoomAllowed:
        return "room_allowed";
    case EventKind::RoomBlocked:
        return "room_blocked";
    case EventKind::AdminRefused:
        return "admin_refused";
    case EventKind::StunProblem:
        return "stun_problem";
    case EventKind::StorageFailed:
        return "storage_failed";
    case EventKind::StorageRecovered:
        return "storage_recovered";
    case EventKind::CertificateReloaded:
        return "certificate_reloaded";
    case EventKind::CertificateRefused:
        return "certificate_refused";
    case EventKind::CertificateExpiring:
        return "certificate_expiring";
    case EventKind::AuthorizationDenied:
        return "authorization_denied";
    case EventKind::ConfigurationChanged:
        return "configuration_changed";
    case EventKind::ViewersPaused:
        return "viewers_paused";
    case EventKind::ViewersResumed:
        return "viewers_resumed";
    }
    return "unknown";
}

QByteArrayView levelName(Level level)
{
    switch (level) {
    case Level::Debug:
        return "debug";
    case Level::Info:
        return "info";
    case Level::Warning:
        return "warning";
    case Level::Error:
        return "error";
    }
    return "unknown";
}

namespace {

/// The character that starts at `text[i]`; half a pair is a surrogate on its own.
char32_t characterAt(const QString& text, qsizetype i)
{
    const QChar first = text.at(i);
    if (first.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(i + 1));
    return first.unicode();
}

// Qt calls line and paragraph separators printable.
bool isSafe(char32_t character)
{
    return QChar::isPrint(character) && character != QChar::LineSeparator
        && character != QChar::ParagraphSeparator;
}

} // namespace

QString safeText(const QString& text, int limit)
{
    const qsizetype length = qMin<qsizetype>(text.size(), limit);
    // Most texts are plain ASCII: as they are.
    if (std::all_of(text.begin(), text.begin() + length, [](QChar c) { return c >= u' ' && c <= u'~'; }))
        return text.left(length);
    QString safe;
    safe.reserve(length);
    for (qsizetype i = 0; i < length;) {
        const char32_t character = characterAt(text, i);
        const int units = QChar::requiresSurrogates(character) ? 2 : 1;
        if (i + units > length)
            break; // a pair is kept whole or not at all
        if (isSafe(character))
            safe += QStringView(text).sliced(i, units);
        else
            safe += QStringLiteral("\\u{%1}").arg(uint(character), 2, 16, QLatin1Char('0'));
        i += units;
    }
    return safe;
}

} // namespace rdv
