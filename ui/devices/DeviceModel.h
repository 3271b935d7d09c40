// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/DeviceInfo.h"
#include "ui/kit/KeyedTableModel.h"

namespace rdv::ui {

class Feed;

/// Every room with its device, one row each.
class DeviceModel : public KeyedTableModel<QString, DeviceInfo> {
    Q_OBJECT

public:
    enum Column {
        Room,
        State,
        Viewers,
        Address,
        UserAgent,
        Since,
        Heartbeat,
        RoundTrip,
        Respawns,
        Allowed,
        ColumnCount
    };

    explicit DeviceModel(Feed& feed, QObject* parent = nullptr);

    void setIdentifiersShown(bool shown);
    [[nodiscard]] bool areIdentifiersShown() const { return m_identifiersShown; }
    /// The user agent as it may be shown now.
    [[nodiscard]] QString userAgentOf(const DeviceInfo& device) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const DeviceInfo& device) const override { return device.room; }

private:
    [[nodiscard]] QString text(const DeviceInfo& device, int column) const;
    [[nodiscard]] QString toolTip(const DeviceInfo& device, int column) const;

    bool m_identifiersShown = false;
};

} // namespace rdv::ui
