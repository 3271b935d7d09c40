// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/ListedRooms.h"

namespace rdv::ui {

ListedRooms::ListedRooms(DeviceModel& devices, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_devices(devices)
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(&devices);
    sort(DeviceModel::Room);
}

bool ListedRooms::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !parent.isValid() && m_devices.at(row).listed;
}

} // namespace rdv::ui
