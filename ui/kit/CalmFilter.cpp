// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/CalmFilter.h"

#include <QCollator>

using namespace std::chrono_literals;

namespace rdv::ui {

CalmFilter::CalmFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    m_resort.setSingleShot(true);
    m_resort.setInterval(1s);
    connect(&m_resort, &QTimer::timeout, this, &QSortFilterProxyModel::invalidate);
}

void CalmFilter::sort(int column, Qt::SortOrder order)
{
    setDynamicSortFilter(!isRestless(column));
    QSortFilterProxyModel::sort(column, order);
}

int CalmFilter::compareNames(const QString& a, const QString& b)
{
    static const QCollator collator = [] {
        // The C locale knows bytes only.
        QCollator made(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return collator.compare(a, b);
}

void CalmFilter::setSourceModel(QAbstractItemModel* model)
{
    QSortFilterProxyModel::setSourceModel(model);
    const auto wake = [this] {
        if (!dynamicSortFilter() && !m_resort.isActive())
            m_resort.start();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, wake);
    connect(model, &QAbstractItemModel::rowsInserted, this, wake);
}

} // namespace rdv::ui
