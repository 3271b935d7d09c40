// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QToolBar;

namespace rdv::ui {

class LadderStepModel;
class LadderView;
class TableView;

/// The ladder with what can be done with it: as a drawing or as a list, zoomed, saved, copied.
class LadderPanel : public QWidget {
    Q_OBJECT

public:
    explicit LadderPanel(QWidget* parent = nullptr);

    /// An empty ladder clears the panel.
    void setLadder(const Ladder& ladder, const SessionInfo& session);
    [[nodiscard]] const Ladder& ladder() const { return m_ladder; }

    /// False: the file could not be written. The kind of file follows from the name: .png or .json.
    [[nodiscard]] bool save(const QString& path) const;

Q_SIGNALS:
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* makeAction(const QString& name, const QString& icon);
    void retranslate();
    void refresh();
    void askForFile(const QString& suffix, const QString& filter);
    void print();
    void copy();

    Ladder m_ladder;
    SessionInfo m_session;
    QToolBar* m_tools;
    QStackedWidget* m_stack;
    LadderView* m_view;
    TableView* m_table;
    LadderStepModel* m_steps;
    QAction* m_asList;
    QAction* m_zoomIn;
    QAction* m_zoomOut;
    QAction* m_actualSize;
    QAction* m_fitWidth;
    QAction* m_savePng;
    QAction* m_saveJson;
    QAction* m_print;
    QAction* m_copy;
};

} // namespace rdv::ui
