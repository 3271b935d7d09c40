// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderStepModel.h"

#include "ui/kit/PlainToolTip.h"
#include "ui/sessions/LadderWording.h"

#include <algorithm>

namespace rdv::ui {

void LadderStepModel::setLadderRows(const QList<LadderRow>& rows)
{
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(after);
        endRemoveRows();
    }
    const int kept = std::min(before, after);
    std::copy_n(rows.begin(), kept, m_rows.begin());
    if (kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, ColumnCount - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void LadderStepModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LadderStepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LadderStepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LadderStepModel::text(const LadderRow& row, int column)
{
    const bool isMessage = row.kind == LadderRow::Kind::Message;
    switch (column) {
    case Offset:
        return isMessage ? offsetText(row.offsetMs) : QString();
    case From:
        return isMessage ? partyName(row.from) : QString();
    case To:
        return isMessage && row.to != row.from ? partyName(row.to) : QString();
    case Message:
        return row.text;
    default:
        return {};
    }
}

QVariant LadderStepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LadderRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(rowSentence(row));
    case Qt::TextAlignmentRole:
        if (index.column() == Offset)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant LadderStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Offset:
        return timeColumnTitle();
    case From:
        return tr("From", "the sender");
    case To:
        return tr("To", "the receiver");
    case Message:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace rdv::ui
