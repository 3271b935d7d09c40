// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/Timeline.h"

#include "ui/devices/Identifiers.h"
#include "ui/kit/Feed.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainToolTip.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QString roomOf(const Event& event)
{
    const auto field = std::find_if(event.fields.begin(), event.fields.end(),
        [](const auto& candidate) { return candidate.first == "room"; });
    return field == event.fields.end() ? QString() : field->second;
}

QVariant iconFor(Level level)
{
    if (level == Level::Warning)
        return Theme::icon(u"warning"_s, Meaning::Warning);
    if (level == Level::Error)
        return Theme::icon(u"error"_s, Meaning::Bad);
    return {};
}

} // namespace

Timeline::Timeline(Feed& feed, QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(&feed, &Feed::eventsAdded, this, &Timeline::take);
}

void Timeline::take(const QList<Event>& events)
{
    for (const Event& event : events) {
        const QString room = roomOf(event);
        if (!room.isEmpty())
            add(room, event);
    }
}

void Timeline::add(const QString& room, const Event& event)
{
    if (const auto ring = m_rooms.constFind(room); ring != m_rooms.constEnd() && ring->size() >= keptPerRoom)
        dropOldest(room);
    const bool isShown = room == m_room;
    if (isShown)
        beginInsertRows({}, 0, 0);
    m_rooms[room].push_front({event, ++m_serial});
    if (isShown) {
        ++m_rows;
        endInsertRows();
    }
    m_order.emplace_back(room, m_serial);
    if (m_order.size() <= keptInAll)
        return;
    const auto [oldRoom, serial] = m_order.front();
    m_order.pop_front();
    // Its own room may have dropped it before.
    const auto ring = m_rooms.constFind(oldRoom);
    if (ring != m_rooms.constEnd() && ring->back().serial == serial)
        dropOldest(oldRoom);
}

void Timeline::dropOldest(const QString& room)
{
    const auto ring = m_rooms.find(room);
    const bool isShown = room == m_room;
    if (isShown)
        beginRemoveRows({}, m_rows - 1, m_rows - 1);
    ring->pop_back();
    if (ring->empty())
        m_rooms.erase(ring);
    if (isShown) {
        --m_rows;
        endRemoveRows();
    }
}

void Timeline::setRoom(const QString& room)
{
    // Events carry names made safe for one line of a log.
    const QString safe = safeText(room);
    if (safe == m_room)
        return;
    beginResetModel();
    m_room = safe;
    const auto ring = m_rooms.constFind(m_room);
    m_rows = ring == m_rooms.constEnd() ? 0 : static_cast<int>(ring->size());
    endResetModel();
}

void Timeline::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int Timeline::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int Timeline::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString Timeline::details(const Event& event)
{
    QStringList parts;
    for (const auto& [key, value] : event.fields) {
        if (key == "room" || key == "peer" || key == "session")
            continue;
        parts.append(tr("%1: %2", "name and value of a fact")
                         .arg(Wording::fieldName(key), withoutIdentifiers(Wording::fieldValue(key, value))));
    }
    return parts.join(tr("; ", "between facts"));
}

QVariant Timeline::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event& event = m_rooms.constFind(m_room)->at(static_cast<std::size_t>(index.row())).event;
    if (role == Qt::DecorationRole && index.column() == What)
        return iconFor(event.level);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    if (index.column() == Time)
        text = role == Qt::DisplayRole ? Formats::timeOfDay(event.wall) : Formats::dateTime(event.wall);
    else
        text = index.column() == What ? Wording::event(event.kind) : details(event);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant Timeline::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("Event");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace rdv::ui
