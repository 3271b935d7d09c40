// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QTimer>

namespace rdv::ui {

/// Filters and sorts a table that changes many times a second. Sorted by a column whose values rarely change,
/// rows move at once; sorted by one that changes all the time, the whole order is made anew once a second, so
/// that neither the reader nor the processor gets dizzy.
class CalmFilter : public QSortFilterProxyModel {
public:
    explicit CalmFilter(QObject* parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Once: the model is the filter's for good.
    void setSourceModel(QAbstractItemModel* model) override;

protected:
    [[nodiscard]] virtual bool isRestless(int column) const = 0;
    /// Order of names as people read them: "cam2" before "cam10", whatever their case.
    [[nodiscard]] static int compareNames(const QString& a, const QString& b);

private:
    QTimer m_resort;
};

} // namespace rdv::ui
