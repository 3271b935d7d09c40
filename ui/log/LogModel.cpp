// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogModel.h"

#include "ui/kit/Feed.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainToolTip.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr int dropAtOnce = 500;

QIcon iconOf(Level level)
{
    switch (level) {
    case Level::Debug:
        return Theme::icon(u"more"_s, Meaning::Neutral);
    case Level::Info:
        return Theme::icon(u"info"_s, Meaning::Neutral);
    case Level::Warning:
        return Theme::icon(u"warning"_s, Meaning::Warning);
    case Level::Error:
        return Theme::icon(u"error"_s, Meaning::Bad);
    }
    return {};
}

/// Made once: an icon follows the palette by itself.
const QIcon& levelIcon(Level level)
{
    static const std::array<QIcon, 4> icons{
        iconOf(Level::Debug), iconOf(Level::Info), iconOf(Level::Warning), iconOf(Level::Error)};
    return icons.at(static_cast<std::size_t>(level));
}

} // namespace

LogModel::LogModel(Feed& feed, QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(&feed, &Feed::eventsAdded, this, &LogModel::append);
    connect(&feed, &Feed::sessionsChanged, this, &LogModel::meet);
    connect(&feed, &Feed::wasReset, this, [this] { m_members.clear(); });
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LogEntry& entry = at(index.row());
    if (role == Qt::DecorationRole && index.column() == LevelColumn)
        return levelIcon(entry.event.level);
    if (role == Qt::ToolTipRole && index.column() == Time)
        return Formats::dateTime(entry.event.wall);
    if (role == Qt::ToolTipRole && index.column() >= What)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return Formats::preciseTime(entry.event.wall);
    case LevelColumn:
        return Wording::level(entry.event.level);
    case What:
        return entry.what;
    case Room:
        return entry.room;
    case Who:
        return entry.who;
    case Details:
        return entry.details;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case LevelColumn:
        return tr("Level", "how grave a log line is");
    case What:
        return tr("What happened");
    case Room:
        return tr("Room");
    case Who:
        return tr("Session or connection");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

void LogModel::append(const QList<Event>& events)
{
    // Of more than the ring holds only the newest are ever seen.
    const auto incoming = std::min<qsizetype>(events.size(), capacity);
    m_lastId += static_cast<quint64>(events.size() - incoming);
    makeRoom(static_cast<int>(incoming));
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(incoming) - 1);
    for (qsizetype i = events.size() - incoming; i < events.size(); ++i)
        m_entries.emplace_back(++m_lastId, events[i]);
    endInsertRows();
}

void LogModel::makeRoom(int incoming)
{
    const int over = rowCount() + incoming - capacity;
    if (over <= 0)
        return;
    const int dropped = std::min(std::max(over, dropAtOnce), rowCount());
    beginRemoveRows({}, 0, dropped - 1);
    m_entries.erase(m_entries.begin(), m_entries.begin() + dropped);
    endRemoveRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void LogModel::retranslate()
{
    for (LogEntry& entry : m_entries)
        entry.word();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
}

void LogModel::meet(const QList<SessionInfo>& sessions, const QList<SessionId>& gone)
{
    for (const SessionInfo& session : sessions) {
        Members& members = m_members[session.id.toString()];
        members.viewer = session.viewer.toString();
        // A lost link is empty from then on; its events still belong here.
        if (!session.device.isEmpty())
            members.device = session.device.toString();
    }
    for (const SessionId& id : gone)
        m_members.remove(id.toString());
}

QSet<QString> LogModel::membersOf(const QString& session) const
{
    QSet<QString> names{session};
    if (const auto found = m_members.constFind(session); found != m_members.constEnd())
        names << found->viewer << found->device;
    for (const LogEntry& entry : m_entries) {
        if (entry.field("session") == session)
            names << entry.field("viewer") << entry.field("device");
    }
    names.remove(QString());
    return names;
}

} // namespace rdv::ui
