// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/DeviceFilter.h"

#include "ui/devices/DeviceWording.h"

namespace rdv::ui {

namespace {

/// What needs an eye comes first.
int rankOf(DeviceState state)
{
    switch (state) {
    case DeviceState::Lost:
        return 0;
    case DeviceState::Busy:
        return 1;
    case DeviceState::Waiting:
        return 2;
    case DeviceState::Absent:
        return 3;
    }
    return 4;
}

template <typename Value> int ordered(const Value& a, const Value& b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

int orderIn(int column, const DeviceInfo& a, const DeviceInfo& b)
{
    switch (column) {
    case DeviceModel::State:
        return ordered(rankOf(a.state), rankOf(b.state));
    case DeviceModel::Viewers:
        return ordered(a.sessions + a.queued, b.sessions + b.queued);
    case DeviceModel::Address:
        return a.address.compare(b.address);
    case DeviceModel::UserAgent:
        return a.userAgent.compare(b.userAgent, Qt::CaseInsensitive);
    case DeviceModel::Since:
        return ordered(a.since, b.since);
    case DeviceModel::Heartbeat:
        return ordered(a.lastHeartbeat, b.lastHeartbeat);
    case DeviceModel::RoundTrip:
        return ordered(a.roundTripMs, b.roundTripMs);
    case DeviceModel::Respawns:
        return ordered(a.respawns, b.respawns);
    case DeviceModel::Allowed:
        return ordered(a.allowed + (a.listed ? 1 : 0), b.allowed + (b.listed ? 1 : 0));
    default:
        return 0;
    }
}

} // namespace

DeviceFilter::DeviceFilter(DeviceModel& model, QObject* parent)
    : CalmFilter(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void DeviceFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void DeviceFilter::setSearch(const QString& text)
{
    m_search = text;
    invalidateFilter();
}

const DeviceInfo* DeviceFilter::deviceAt(const QModelIndex& index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_model.at(source.row()) : nullptr;
}

bool DeviceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid())
        return false;
    const DeviceInfo& device = m_model.at(row);
    if ((m_show == Show::Online && !isOnline(device))
        || (m_show == Show::Lost && device.state != DeviceState::Lost)
        || (m_show == Show::Blocked && device.allowed))
        return false;
    if (m_search.isEmpty())
        return true;
    const auto has = [this](const QString& text) {
        return text.contains(m_search, Qt::CaseInsensitive);
    };
    // What is masked is not searched either: hits would spell it out.
    return has(device.room) || has(device.address) || has(m_model.userAgentOf(device));
}

bool DeviceFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const DeviceInfo& a = m_model.at(left.row());
    const DeviceInfo& b = m_model.at(right.row());
    const int order = orderIn(left.column(), a, b);
    return order != 0 ? order < 0 : compareNames(a.room, b.room) < 0;
}

bool DeviceFilter::isRestless(int column) const
{
    return column == DeviceModel::State || column == DeviceModel::Viewers || column == DeviceModel::Heartbeat
        || column == DeviceModel::RoundTrip || column == DeviceModel::Respawns;
}

} // namespace rdv::ui
