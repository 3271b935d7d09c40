// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"
#include "ui/shell/Condition.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace rdv::ui {

class Language;
class Leaving;
class MainMenu;
class NavigationList;
class ServerActions;
class StatusBar;
class TrayIcon;

/// The window: a list of pages at the leading edge, the page beside it, the state of the server below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Desk& desk, Language& language, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// As it was left, or of a fitting size; with the wizard on a first start.
    void open();
    void raiseToUser(); ///< out of the tray, from behind other windows
    void showPage(PageId page, const QString& what = {});
    [[nodiscard]] Page* page(PageId id) const { return m_pages.value(id); }
    [[nodiscard]] PageId currentPage() const;
    void say(const QString& text);
    /// Goes away without a question, its state remembered.
    void leave();

Q_SIGNALS:
    void quitAgreed(); ///< every question is answered: the program may end

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addPages();
    void connectFeed();
    void showCondition();
    void showTitle();
    void countTroubles(const QList<Event>& events);
    void showFirstSteps();
    void quit();
    void restoreState();
    void saveState() const;
    void retranslate();

    Desk m_desk;
    NavigationList* m_navigation;
    QStackedWidget* m_stack;
    StatusBar* m_statusBar;
    ServerActions* m_actions;
    MainMenu* m_menu;
    Leaving* m_leaving;
    TrayIcon* m_tray;
    QHash<PageId, Page*> m_pages;
    int m_troubles = 0; ///< warnings and errors since the log was last looked at
    bool m_isQuitting = false;
};

} // namespace rdv::ui
