// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/SessionFilter.h"

#include "ui/sessions/SessionWording.h"

namespace rdv::ui {

SessionFilter::SessionFilter(SessionModel& model, QObject* parent)
    : CalmFilter(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void SessionFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void SessionFilter::setRoom(const QString& room, bool isWhole)
{
    m_room = room;
    m_isWholeRoom = isWhole;
    invalidateFilter();
}

void SessionFilter::setSearch(const QString& text)
{
    m_search = text;
    invalidateFilter();
}

const SessionInfo* SessionFilter::sessionAt(const QModelIndex& index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_model.at(source.row()) : nullptr;
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid())
        return false;
    const SessionInfo& session = m_model.at(row);
    const bool ended = hasEnded(session);
    if ((m_show == Show::Live && ended) || (m_show == Show::Ended && !ended)
        || (m_show == Show::Failed && !hasFailed(session)))
        return false;
    if (!m_room.isEmpty()
        && (m_isWholeRoom ? session.room != m_room : !session.room.contains(m_room, Qt::CaseInsensitive)))
        return false;
    if (m_search.isEmpty())
        return true;
    const auto has = [this](const QString& text) {
        return text.contains(m_search, Qt::CaseInsensitive);
    };
    return has(session.viewerName) || has(session.viewerAddress) || has(session.room) || has(session.stream)
        || has(session.token) || has(session.id.toString()) || has(session.viewer.toString());
}

bool SessionFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const SessionInfo& a = m_model.at(left.row());
    const SessionInfo& b = m_model.at(right.row());
    switch (left.column()) {
    case SessionModel::State:
        return a.state != b.state ? a.state < b.state : a.since < b.since;
    case SessionModel::Elapsed:
        return elapsedMs(a) < elapsedMs(b);
    case SessionModel::Started:
        return a.since < b.since;
    case SessionModel::Candidates:
        return a.viewerCandidates.total() + a.deviceCandidates.total()
            < b.viewerCandidates.total() + b.deviceCandidates.total();
    default:
        break;
    }
    const int order = compareNames(left.data().toString(), right.data().toString());
    return order != 0 ? order < 0 : a.since < b.since;
}

bool SessionFilter::isRestless(int column) const
{
    return column == SessionModel::State || column == SessionModel::Candidates
        || column == SessionModel::Elapsed || column == SessionModel::Result;
}

} // namespace rdv::ui
