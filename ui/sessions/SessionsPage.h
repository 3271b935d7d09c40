// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"
#include "ui/kit/Page.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QToolBar;

namespace rdv::ui {

class SearchField;
class SessionDetails;
class SessionFilter;
class SessionModel;
class TableView;

/// Who watches, who waits, and how each visit went.
class SessionsPage : public Page {
    Q_OBJECT

public:
    explicit SessionsPage(const Desk& desk, QWidget* parent = nullptr);

    /// "room:NAME" shows the sessions of a room; anything else is a session's id.
    void reveal(const QString& what) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void wire();
    QAction* makeAction(const QString& name, const QString& icon, const QKeySequence& shortcut);

    void select(const SessionId& session);
    void takeCurrent();
    void takeChanges(const QList<SessionInfo>& changed);
    void clearFilters();
    void refreshActions();
    void tick();
    void takeAnswer(quint64 ticket, std::optional<OperationError> error);

    void disconnectViewer();
    void copyId();

    [[nodiscard]] const SessionInfo* current() const;

    Desk m_desk;
    SessionModel* m_model;
    SessionFilter* m_filter;
    SearchField* m_search;
    QComboBox* m_show;
    QLineEdit* m_room;
    QToolBar* m_tools;
    QSplitter* m_splitter;
    TableView* m_table;
    SessionDetails* m_details;
    QAction* m_disconnect;
    QAction* m_copyId;
    QAction* m_showLog;
    QAction* m_showDevice;
    QAction* m_find;
    QTimer m_tick;
    QTimer m_askForLadder; ///< a burst of changes asks once
    SessionId m_selected; ///< survives filters and a restart of the server
    QHash<quint64, QString> m_tickets; ///< what to say when a command is done
};

} // namespace rdv::ui
