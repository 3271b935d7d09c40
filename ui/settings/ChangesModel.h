// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/SettingsStore.h"

#include <QAbstractTableModel>

namespace rdv::ui {

/// Differences between two configurations, one row a setting.
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Setting, Before, After, Effect, ColumnCount };

    ChangesModel(const QList<SettingDifference>& differences, const QList<SettingRow>& rows,
        QObject* parent = nullptr);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SettingDifference& change, int column) const;
    [[nodiscard]] QString value(const SettingDifference& change, const QString& text) const;

    QList<SettingDifference> m_changes;
    QList<SettingRow> m_rows;
};

} // namespace rdv::ui
