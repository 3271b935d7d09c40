// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/devices/DevicesPage.h"
#include "ui/iceservers/IceServersPage.h"
#include "ui/kit/Feed.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/Theme.h"
#include "ui/log/LogPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/sessions/SessionsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/AboutBox.h"
#include "ui/shell/FirstStartWizard.h"
#include "ui/shell/Language.h"
#include "ui/shell/Leaving.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/NavigationList.h"
#include "ui/shell/ServerActions.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TrayIcon.h"
#include "ui/tokens/TokensPage.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

Page* makePage(PageId id, const Desk& desk, QWidget* parent)
{
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(desk, parent);
    case PageId::Devices:
        return new DevicesPage(desk, parent);
    case PageId::Sessions:
        return new SessionsPage(desk, parent);
    case PageId::Tokens:
        return new TokensPage(desk, parent);
    case PageId::IceServers:
        return new IceServersPage(desk, parent);
    case PageId::Settings:
        return new SettingsPage(desk, parent);
    case PageId::Log:
        return new LogPage(desk, parent);
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(const Desk& desk, Language& language, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_navigation(new NavigationList(this))
    , m_stack(new QStackedWidget(this))
    , m_statusBar(new StatusBar(desk, this))
    , m_actions(new ServerActions(desk, this))
    , m_menu(new MainMenu(this, *m_actions, language))
    , m_leaving(new Leaving(desk, this))
    , m_tray(new TrayIcon(*m_actions, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(Theme::applicationIcon());
    setUnifiedTitleAndToolBarOnMac(true);
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    setCentralWidget(content);
    setStatusBar(m_statusBar);
    addPages();

    connect(m_navigation, &NavigationList::chosen, this, [this](PageId id) { showPage(id); });
    connect(m_menu, &MainMenu::pageWanted, this, [this](PageId id) { showPage(id); });
    connect(m_menu, &MainMenu::quitWanted, this, &MainWindow::quit);
    connect(m_menu, &MainMenu::aboutWanted, this, [this] { (new AboutBox(this))->open(); });
    connect(m_menu, &MainMenu::firstStepsWanted, this, &MainWindow::showFirstSteps);
    connect(m_actions, &ServerActions::said, this, &MainWindow::say);
    connect(m_statusBar, &StatusBar::problemClicked, this, [this](PageId id) { showPage(id); });
    connect(m_tray, &TrayIcon::windowWanted, this, &MainWindow::raiseToUser);
    connect(m_tray, &TrayIcon::quitWanted, this, &MainWindow::quit);
    connect(m_leaving, &Leaving::hideAgreed, this, [this] {
        saveState();
        hide();
    });
    connect(m_leaving, &Leaving::quitAgreed, this, &MainWindow::quitAgreed);
    connectFeed();
    retranslate();
    showPage(PageId::Overview);
    showCondition();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    // All of them now: each of them hears from the feed from the beginning.
    for (const PageId id : NavigationList::pages()) {
        Page* page = makePage(id, m_desk, m_stack);
        m_stack->addWidget(page);
        m_pages.insert(id, page);
        connect(page, &Page::jumpRequested, this, &MainWindow::showPage);
        connect(page, &Page::said, this, &MainWindow::say);
    }
}

void MainWindow::connectFeed()
{
    const Feed& feed = m_desk.feed;
    connect(&feed, &Feed::statusChanged, this, &MainWindow::showCondition);
    connect(&feed, &Feed::startFailed, this, [this] {
        showCondition();
        showPage(PageId::Overview);
    });
    connect(&feed, &Feed::eventsAdded, this, &MainWindow::countTroubles);
    connect(&feed, &Feed::sampled, this,
        [this](const StatsSample& sample) { m_navigation->setCount(PageId::Tokens, sample.tokens); });
}

void MainWindow::open()
{
    restoreState();
    show();
    if (m_desk.settings.isFirstStart() && !FirstStartWizard::wasSeen())
        showFirstSteps();
}

void MainWindow::showFirstSteps()
{
    if (findChild<FirstStartWizard*>() != nullptr)
        return;
    auto* wizard = new FirstStartWizard(m_desk, this);
    connect(wizard, &FirstStartWizard::said, this, &MainWindow::say);
    wizard->open();
}

void MainWindow::raiseToUser()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::leave()
{
    saveState();
    m_isQuitting = true;
    close();
}

PageId MainWindow::currentPage() const
{
    return static_cast<const Page*>(m_stack->currentWidget())->id();
}

void MainWindow::showPage(PageId id, const QString& what)
{
    Page* page = m_pages.value(id);
    m_stack->setCurrentWidget(page);
    m_navigation->choose(id);
    m_menu->showPage(id);
    showTitle();
    if (id == PageId::Log) {
        m_troubles = 0;
        m_navigation->setCount(PageId::Log, 0);
    }
    if (!what.isEmpty()) {
        page->reveal(what);
        page->setFocus();
    }
}

void MainWindow::say(const QString& text)
{
    m_statusBar->say(text);
}

void MainWindow::showCondition()
{
    const ServerStatus& status = m_desk.feed.status();
    const Condition condition(status, m_desk.feed.startProblems());
    m_statusBar->show(status, condition);
    m_actions->show(condition);
    m_tray->show(status, condition);
    m_navigation->setCount(PageId::Devices, status.devices);
    m_navigation->setCount(PageId::Sessions, status.sessions);
}

void MainWindow::countTroubles(const QList<Event>& events)
{
    if (currentPage() == PageId::Log && isVisible())
        return;
    m_troubles += static_cast<int>(std::count_if(
        events.begin(), events.end(), [](const Event& event) { return event.level >= Level::Warning; }));
    m_navigation->setCount(PageId::Log, m_troubles);
    m_navigation->setAlarm(PageId::Log, m_troubles > 0);
}

void MainWindow::quit()
{
    const bool hasEdits = std::any_of(
        m_pages.begin(), m_pages.end(), [](const Page* page) { return page->hasUnsavedEdits(); });
    // The questions belong to a window that can be seen.
    if ((hasEdits || m_desk.feed.status().viewers > 0) && !isVisible())
        raiseToUser();
    m_leaving->quit(hasEdits);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_isQuitting) {
        event->accept();
        return;
    }
    event->ignore();
    if (TrayIcon::isAvailable())
        m_leaving->close();
    else
        quit();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::restoreState()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        const QSize wanted(fontMetrics().averageCharWidth() * 210, fontMetrics().lineSpacing() * 56);
        resize(wanted.boundedTo(screen()->availableSize() * 0.9));
    }
    const int page = settings.value(u"window/page"_s, 0).toInt();
    const QList<PageId> pages = NavigationList::pages();
    // A problem at the start is on the first page.
    if (page > 0 && page < pages.size() && m_desk.feed.startProblems().isEmpty())
        showPage(pages.at(page));
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/page"_s, NavigationList::pages().indexOf(currentPage()));
}

void MainWindow::showTitle()
{
    //: Title of the window: the page, then the program.
    setWindowTitle(
        tr("%1 – %2").arg(NavigationList::nameOf(currentPage()), QGuiApplication::applicationDisplayName()));
}

void MainWindow::retranslate()
{
    showTitle();
    m_navigation->retranslate();
    m_actions->retranslate();
    m_menu->retranslate();
    m_statusBar->retranslate();
    m_tray->retranslate();
}

} // namespace rdv::ui
