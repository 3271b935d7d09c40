// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogEntry.h"

#include "ui/kit/Wording.h"

#include <algorithm>
#include <array>

namespace rdv::ui {

namespace {

constexpr std::array<QByteArrayView, 4> namingKeys{"session", "peer", "viewer", "device"};

bool isNaming(QByteArrayView key)
{
    return std::find(namingKeys.begin(), namingKeys.end(), key) != namingKeys.end();
}

} // namespace

LogCategory categoryOf(EventKind kind)
{
    switch (kind) {
    case EventKind::DeviceJoined:
    case EventKind::DeviceReplaced:
    case EventKind::DeviceRefused:
    case EventKind::DeviceLeft:
        return LogCategory::Devices;
    case EventKind::ViewerQueued:
    case EventKind::ViewerRefused:
    case EventKind::ViewerLeft:
    case EventKind::SessionStarted:
    case EventKind::SessionEnded:
        return LogCategory::Sessions;
    case EventKind::TokenIssued:
    case EventKind::TokenBound:
    case EventKind::TokenRevoked:
    case EventKind::TokenExpired:
    case EventKind::AuthorizationDenied:
        return LogCategory::Tokens;
    case EventKind::MessageDropped:
    case EventKind::PeerRefused:
    case EventKind::PeerLimited:
        return LogCategory::Limits;
    case EventKind::RoomAllowed:
    case EventKind::RoomBlocked:
    case EventKind::AdminRefused:
    case EventKind::ConfigurationChanged:
    case EventKind::ViewersPaused:
    case EventKind::ViewersResumed:
        return LogCategory::Admin;
    default:
        return LogCategory::Server;
    }
}

LogEntry::LogEntry(quint64 number, const Event& happened)
    : id(number)
    , event(happened)
    , category(categoryOf(happened.kind))
    , room(field("room"))
{
    for (const QByteArrayView key : namingKeys) {
        who = field(key);
        if (!who.isEmpty())
            break;
    }
    word();
}

void LogEntry::word()
{
    what = Wording::event(event.kind);
    details.clear();
    for (const auto& [key, value] : std::as_const(event.fields)) {
        if (key == "room" || (isNaming(key) && value == who))
            continue;
        //: One fact of a log line: its name and its value
        const QString fact
            = tr("%1: %2", "field").arg(Wording::fieldName(key), Wording::fieldValue(key, value));
        //: Joins the facts of a log line
        details = details.isEmpty() ? fact : tr("%1, %2", "list").arg(details, fact);
    }
    searched = (what + u'\n' + room + u'\n' + who + u'\n' + details).toCaseFolded();
}

QString LogEntry::field(QByteArrayView key) const
{
    const auto found = std::find_if(
        event.fields.begin(), event.fields.end(), [key](const auto& field) { return field.first == key; });
    return found == event.fields.end() ? QString() : found->second;
}

bool LogEntry::names(const QString& peerOrSession) const
{
    return std::any_of(event.fields.begin(), event.fields.end(),
        [&](const auto& field) { return isNaming(field.first) && field.second == peerOrSession; });
}

QString LogEntry::categoryName(LogCategory category)
{
    switch (category) {
    case LogCategory::Devices:
        return tr("Devices", "log category");
    case LogCategory::Sessions:
        return tr("Viewers and sessions", "log category");
    case LogCategory::Tokens:
        return tr("Tokens", "log category");
    case LogCategory::Server:
        return tr("Server", "log category");
    case LogCategory::Limits:
        return tr("Refusals and limits", "log category");
    case LogCategory::Admin:
        return tr("Administration", "log category");
    case LogCategory::Count_:
        break;
    }
    return {};
}

QString LogEntry::anyCategory()
{
    return tr("Everything", "log category");
}

} // namespace rdv::ui
