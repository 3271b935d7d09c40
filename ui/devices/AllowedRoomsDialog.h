// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/DeviceModel.h"
#include "ui/kit/Page.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace rdv::ui {

class ListedRooms;

/// The list of allowed rooms: what is on it, and whether it is in force.
class AllowedRoomsDialog : public QDialog {
    Q_OBJECT

public:
    AllowedRoomsDialog(const Desk& desk, DeviceModel& devices, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void check();
    void add();
    void remove();
    void takeAnswer(quint64 ticket, std::optional<OperationError> error);
    [[nodiscard]] QString selectedRoom() const;

    Desk m_desk;
    ListedRooms* m_rooms;
    QLabel* m_force;
    QLabel* m_listTitle;
    QListView* m_list;
    QLabel* m_nameTitle;
    QLineEdit* m_name;
    QLabel* m_fault;
    QPushButton* m_add;
    QPushButton* m_remove;
    QDialogButtonBox* m_buttons;
    QHash<quint64, QString> m_tickets; ///< the rooms of commands under way
};

} // namespace rdv::ui
