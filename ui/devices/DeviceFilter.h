// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/DeviceModel.h"
#include "ui/kit/CalmFilter.h"

namespace rdv::ui {

class DeviceFilter : public CalmFilter {
    Q_OBJECT

public:
    enum class Show { All, Online, Lost, Blocked };

    explicit DeviceFilter(DeviceModel& model, QObject* parent = nullptr);

    void setShow(Show show);
    void setSearch(const QString& text);

    [[nodiscard]] const DeviceInfo* deviceAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool isRestless(int column) const override;

private:
    DeviceModel& m_model;
    Show m_show = Show::All;
    QString m_search;
};

} // namespace rdv::ui
