// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/DeviceModel.h"

#include <QSortFilterProxyModel>

namespace rdv::ui {

/// The rooms that are allowed by name, sorted.
class ListedRooms : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ListedRooms(DeviceModel& devices, QObject* parent = nullptr);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    DeviceModel& m_devices;
};

} // namespace rdv::ui
