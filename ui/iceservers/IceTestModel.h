// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/IceTest.h"

#include <QAbstractTableModel>

#include <vector>

namespace rdv::ui {

class IceTester;

/// The probes of all tests, one row a probe; a test without any yet has one row that says so.
class IceTestModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Server, Way, Result, RoundTrip, Mapped, Relayed, Explanation, ColumnCount };

    explicit IceTestModel(const IceTester& tester, QObject* parent = nullptr);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int firstRow(int report) const;
    void addReport(int report);
    void changeReport(int report);
    void removeReport(int report);
    [[nodiscard]] QString text(const IceTestReport& report, int probe, int column) const;
    [[nodiscard]] QString probeText(const IceProbe& probe, int column) const;

    QList<IceTestReport> m_reports; ///< what the rows show
    const IceTester& m_tester;
};

} // namespace rdv::ui
