// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainMenu.h"

#include "ui/kit/Theme.h"
#include "ui/shell/Language.h"
#include "ui/shell/NavigationList.h"
#include "ui/shell/ServerActions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rdv::ui {

MainMenu::MainMenu(QMainWindow* window, const ServerActions& server, Language& language)
    : QObject(window)
    , m_language(language)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_server(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_help(window->menuBar()->addMenu(QString()))
{
    m_quit = m_file->addAction(Theme::icon(u"quit"_s), QString(), this, &MainMenu::quitWanted);
    m_quit->setObjectName(u"quitAction"_s);
    m_quit->setMenuRole(QAction::QuitRole);
    m_quit->setShortcut(QKeySequence(Qt::ControlModifier | Qt::Key_Q));

    m_server->addActions({server.start(), server.stop(), server.restart()});
    m_server->addSeparator();
    m_server->addAction(server.pause());
    m_server->addSeparator();
    m_server->addAction(server.copyLink());

    addPages();
    m_view->addSeparator();
    m_themes = m_view->addMenu(QString());
    m_languages = m_view->addMenu(Theme::icon(u"language"_s), QString());
    addThemes();
    addLanguages();

    m_firstSteps = m_help->addAction(QString(), this, &MainMenu::firstStepsWanted);
    m_firstSteps->setObjectName(u"firstStepsAction"_s);
    m_about = m_help->addAction(Theme::icon(u"info"_s), QString(), this, &MainMenu::aboutWanted);
    m_about->setObjectName(u"aboutAction"_s);
    m_about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void MainMenu::addPages()
{
    auto* group = new QActionGroup(this);
    int number = 0;
    for (const PageId page : NavigationList::pages()) {
        QAction* action = m_view->addAction(Theme::icon(NavigationList::iconOf(page)), QString());
        action->setShortcut(
            QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_1 + number++))));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageWanted(page); });
        m_pages.insert(page, action);
    }
}

void MainMenu::addThemes()
{
    auto* group = new QActionGroup(this);
    for (const auto mode : {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark}) {
        QAction* action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(Theme::instance().mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [mode] {
            Theme::instance().setMode(mode);
            QSettings().setValue(u"window/theme"_s, static_cast<int>(mode));
        });
        m_modes += action;
    }
}

void MainMenu::addLanguages()
{
    auto* group = new QActionGroup(this);
    const auto add = [this, group](const QString& code, const QString& name) {
        QAction* action = m_languages->addAction(name);
        action->setObjectName(u"language_%1"_s.arg(code));
        action->setCheckable(true);
        action->setChecked(m_language.code() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { m_language.choose(code); });
        return action;
    };
    m_systemLanguage = add(QString(), QString());
    m_languages->addSeparator();
    for (const Language::Choice& choice : Language::choices())
        add(choice.code, choice.name);
}

void MainMenu::showPage(PageId page)
{
    m_pages.value(page)->setChecked(true);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_server->setTitle(tr("&Server"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_themes->setTitle(tr("&Appearance"));
    m_languages->setTitle(tr("&Language"));
    m_quit->setText(tr("&Quit"));
    m_firstSteps->setText(tr("&First steps…"));
    m_about->setText(tr("&About"));
    m_systemLanguage->setText(tr("As the system", "language"));
    const QStringList modes{
        tr("As the system", "appearance"), tr("Light", "appearance"), tr("Dark", "appearance")};
    for (qsizetype i = 0; i < modes.size(); ++i)
        m_modes.at(i)->setText(modes.at(i));
    for (const PageId page : NavigationList::pages())
        m_pages.value(page)->setText(NavigationList::nameOf(page));
}

} // namespace rdv::ui
