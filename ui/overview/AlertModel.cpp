// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/AlertModel.h"

#include "ui/kit/Theme.h"
#include "ui/overview/AlertWording.h"

#include <algorithm>

namespace rdv::ui {

namespace {

qsizetype find(const QList<Alert>& alerts, const QString& key)
{
    const auto found = std::find_if(
        alerts.begin(), alerts.end(), [&key](const Alert& alert) { return alert.key() == key; });
    return found == alerts.end() ? -1 : found - alerts.begin();
}

} // namespace

void AlertModel::show(const QList<Alert>& alerts, const ServerConfig& config)
{
    m_config = config;
    dropGone(alerts);
    for (int row = 0; row < alerts.size(); ++row)
        place(row, alerts[row]);
}

void AlertModel::dropGone(const QList<Alert>& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (find(wanted, m_alerts[row].key()) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_alerts.removeAt(row);
        endRemoveRows();
    }
}

void AlertModel::place(int row, const Alert& alert)
{
    const auto from = static_cast<int>(find(m_alerts, alert.key()));
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_alerts.insert(row, alert);
        endInsertRows();
        return;
    }
    if (from != row) {
        // All before `row` is in place already, so it can only come from further down.
        beginMoveRows({}, from, from, {}, row);
        m_alerts.move(from, row);
        endMoveRows();
    }
    if (m_alerts[row] == alert)
        return;
    m_alerts[row] = alert;
    Q_EMIT dataChanged(index(row), index(row));
}

void AlertModel::retranslate()
{
    if (!m_alerts.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int AlertModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

QVariant AlertModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Alert& alert = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return AlertWording::sentence(alert, m_config);
    case Qt::DecorationRole:
        return Theme::icon(AlertWording::icon(alert.severity), AlertWording::meaning(alert.severity));
    case SeverityRole:
        return AlertWording::severity(alert.severity);
    case FixRole:
        return AlertWording::fix(alert);
    default:
        return {};
    }
}

} // namespace rdv::ui
