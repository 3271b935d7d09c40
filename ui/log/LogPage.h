// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace rdv::ui {

class LogFilter;
class LogModel;
class LogView;
class PlainLabel;
class SearchField;

/// What happened, as it happens.
class LogPage : public Page {
    Q_OBJECT

public:
    explicit LogPage(const Desk& desk, QWidget* parent = nullptr);

    /// "session:ID" or "room:NAME" show only what concerns that one; anything else is searched for.
    void reveal(const QString& what) override;
    /// The rows that are shown, as JSON lines when the name ends so, else as text.
    [[nodiscard]] bool saveTo(const QString& path);

protected:
    void retranslate() override;

private:
    void lay();
    void wire();
    void exportRows();
    void addRowActions(QMenu* menu);
    void showOnlyRoom(const QString& room);
    void showOnlySession(const QString& session);
    void tellMissed();
    void tellCount();
    void tellChips();

    Desk m_desk;
    LogModel* m_model;
    LogFilter* m_filter;
    LogView* m_view;
    QComboBox* m_level;
    QComboBox* m_category;
    SearchField* m_search;
    QToolButton* m_roomChip;
    QToolButton* m_sessionChip;
    QToolButton* m_follow;
    QPushButton* m_missed;
    QPushButton* m_export;
    QPushButton* m_clear;
    PlainLabel* m_count;
};

} // namespace rdv::ui
