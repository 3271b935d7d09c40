// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"
#include "ui/overview/Alert.h"

#include <QAbstractListModel>
#include <QList>

namespace rdv::ui {

/// The alerts in the order of their severity. One that stays keeps its row, so that whoever is about to press
/// its button presses that button.
class AlertModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SeverityRole = Qt::UserRole, FixRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Alert>& alerts, const ServerConfig& config);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const Alert& at(int row) const { return m_alerts[row]; }

private:
    void dropGone(const QList<Alert>& wanted);
    void place(int row, const Alert& alert);

    QList<Alert> m_alerts;
    ServerConfig m_config;
};

} // namespace rdv::ui
