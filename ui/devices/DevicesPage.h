// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/DeviceInfo.h"
#include "ui/kit/Page.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QAction;
class QComboBox;
class QSplitter;
class QToolBar;

namespace rdv::ui {

class DeviceDetails;
class DeviceFilter;
class DeviceModel;
class SearchField;
class TableView;
class ViewerLink;

/// Every room with its device, and what can be done about it.
class DevicesPage : public Page {
    Q_OBJECT

public:
    explicit DevicesPage(const Desk& desk, QWidget* parent = nullptr);

    /// Selects a room.
    void reveal(const QString& what) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void wire();
    QAction* makeAction(const QString& name, const QString& icon, const QKeySequence& shortcut);

    void takeCurrent();
    void refreshActions();
    void tick();
    void say(quint64 ticket, const QString& done, const QString& failed);
    void takeAnswer(quint64 ticket, std::optional<OperationError> error);

    void copyLink();
    void share();
    void disconnectDevice();
    void blockRoom();
    void allowRoom();
    void openAllowedRooms();

    [[nodiscard]] const DeviceInfo* current() const;
    [[nodiscard]] ViewerLink link() const;

    struct Pending {
        QString done;
        QString failed;
    };

    Desk m_desk;
    DeviceModel* m_model;
    DeviceFilter* m_filter;
    SearchField* m_search;
    QComboBox* m_show;
    QToolBar* m_tools;
    QSplitter* m_splitter;
    TableView* m_table;
    DeviceDetails* m_details;
    QAction* m_copyLink;
    QAction* m_share;
    QAction* m_showSessions;
    QAction* m_disconnect;
    QAction* m_block;
    QAction* m_allow;
    QAction* m_allowedRooms;
    QAction* m_showIdentifiers;
    QAction* m_find;
    QTimer m_tick;
    QString m_selected; ///< a room; survives filters and a restart of the server
    QHash<quint64, Pending> m_tickets;
};

} // namespace rdv::ui
