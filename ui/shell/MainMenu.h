// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace rdv::ui {

class Language;
class ServerActions;

/// The menu bar of the window.
class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(QMainWindow* window, const ServerActions& server, Language& language);

    void showPage(PageId page);
    void retranslate();

Q_SIGNALS:
    void pageWanted(rdv::ui::PageId page);
    void firstStepsWanted();
    void aboutWanted();
    void quitWanted();

private:
    void addPages();
    void addThemes();
    void addLanguages();

    Language& m_language;
    QMenu* m_file;
    QMenu* m_server;
    QMenu* m_view;
    QMenu* m_themes;
    QMenu* m_languages;
    QMenu* m_help;
    QAction* m_quit;
    QAction* m_firstSteps;
    QAction* m_about;
    QHash<PageId, QAction*> m_pages;
    QList<QAction*> m_modes; ///< in the order of Theme::Mode
    QAction* m_systemLanguage = nullptr;
};

} // namespace rdv::ui
