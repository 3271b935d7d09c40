// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogFilter.h"

#include "ui/log/LogModel.h"

#include <algorithm>

namespace rdv::ui {

LogFilter::LogFilter(LogModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(true);
    // Before the rows are judged: a new session's connections may be named by these very rows.
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_session.isEmpty())
            m_members = m_model.membersOf(m_session);
    });
    setSourceModel(&model);
}

void LogFilter::setLevel(Level atLeast)
{
    m_level = atLeast;
    look();
}

void LogFilter::setCategory(std::optional<LogCategory> category)
{
    m_category = category;
    look();
}

void LogFilter::setText(const QString& text)
{
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    look();
}

void LogFilter::setRoom(const QString& room)
{
    m_room = room;
    look();
}

void LogFilter::setSession(const QString& session)
{
    m_session = session;
    m_members = session.isEmpty() ? QSet<QString>() : m_model.membersOf(session);
    look();
}

void LogFilter::look()
{
    invalidateFilter();
}

const LogEntry& LogFilter::entryAt(int row) const
{
    return m_model.at(mapToSource(index(row, 0)).row());
}

bool LogFilter::isOfSession(const LogEntry& entry) const
{
    return std::any_of(
        m_members.begin(), m_members.end(), [&entry](const QString& member) { return entry.names(member); });
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const LogEntry& entry = m_model.at(row);
    if (entry.event.level < m_level || (m_category && entry.category != *m_category))
        return false;
    if (!m_room.isEmpty() && entry.room != m_room)
        return false;
    if (!m_session.isEmpty() && !isOfSession(entry))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
        [&entry](const QString& word) { return entry.searched.contains(word); });
}

} // namespace rdv::ui
