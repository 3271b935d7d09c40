// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessions/LadderScript.h"

#include <QAbstractTableModel>

namespace rdv::ui {

/// The ladder as a plain table: the same rows in words, for those who read rather than look.
class LadderStepModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Offset, From, To, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are there already stay; only the rest changes.
    void setLadderRows(const QList<LadderRow>& rows);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const LadderRow& row, int column);

    QList<LadderRow> m_rows;
};

} // namespace rdv::ui
