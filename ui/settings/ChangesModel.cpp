// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ChangesModel.h"

#include "ui/kit/PlainToolTip.h"
#include "ui/settings/SettingTexts.h"
#include "ui/settings/SettingsWording.h"

#include <algorithm>

namespace rdv::ui {

ChangesModel::ChangesModel(
    const QList<SettingDifference>& differences, const QList<SettingRow>& rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_changes(differences)
    , m_rows(rows)
{
}

void ChangesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::value(const SettingDifference& change, const QString& text) const
{
    const auto row = std::ranges::find(m_rows, change.key, &SettingRow::key);
    return row == m_rows.end() ? text : SettingsWording::value(*row, text);
}

QString ChangesModel::text(const SettingDifference& change, int column) const
{
    switch (column) {
    case Setting:
        return tr("%1 (%2)", "a setting's name and its key").arg(SettingTexts::label(change.key), change.key);
    case Before:
        return value(change, change.before);
    case After:
        return value(change, change.after);
    case Effect:
        if (change.isOverruled)
            return tr("No effect yet: %1 overrides the file").arg(change.origin);
        return change.waitsForStart ? tr("At the next start of the server") : tr("At once");
    default:
        return {};
    }
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString shown = text(m_changes.at(index.row()), index.column());
    if (role == Qt::DisplayRole)
        return shown;
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(shown)) : QVariant();
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Setting:
        return tr("Setting");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Effect:
        return tr("Takes effect");
    default:
        return {};
    }
}

} // namespace rdv::ui
