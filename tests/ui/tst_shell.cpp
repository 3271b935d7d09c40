// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ConfigDesk.h"
#include "server/model/Version.h"
#include "ui/kit/Feed.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/StatePill.h"
#include "ui/kit/Theme.h"
#include "ui/shell/AboutBox.h"
#include "ui/shell/FirstStartWizard.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationList.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

/// Everything translated is in brackets.
class Brackets : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u"«%1»"_s.arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// A window over a server of its own, in a home of its own.
class Bench {
public:
    explicit Bench(const QList<std::pair<QString, QString>>& options = {})
    {
        request.environment.insert(u"HOME"_s, home.path());
        request.environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        request.environment.insert(u"XDG_STATE_HOME"_s, home.path());
        request.options = {{u"bindAddress"_s, u"127.0.0.1"_s}, {u"server.adminPort"_s, u"0"_s},
            {u"stun.address"_s, u"127.0.0.1"_s}, {u"stateDir"_s, home.path()}};
        request.options += options;
        store = std::make_unique<ConfigDesk>(request, loadConfig(request));
        window = std::make_unique<MainWindow>(Desk{server, feed, *store}, language);
        server.watch();
    }

    void open() const
    {
        window->open();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template <typename Widget> [[nodiscard]] Widget* find(const QString& name) const
    {
        return window->findChild<Widget*>(name);
    }

    QTemporaryDir home;
    ConfigRequest request;
    RendezvousServer server;
    Feed feed{server};
    Language language;
    std::unique_ptr<ConfigDesk> store;
    std::unique_ptr<MainWindow> window;
};

QList<std::pair<QString, QString>> anyPorts()
{
    return {{u"server.port"_s, u"0"_s}, {u"stun.port"_s, u"0"_s}};
}

ServerChanges busyServer(int viewers)
{
    ServerChanges changes;
    changes.status = ServerStatus{};
    changes.status->running = true;
    changes.status->viewers = viewers;
    return changes;
}

} // namespace

class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreReachedByKeyboard();
    void pageIsRememberedOverAStart();
    void everythingFollowsTheLanguage();
    void languageIsRemembered();
    void themeOverrideChangesThePalette();
    void closingWithoutTrayQuits();
    void quitAsksWhileViewersWatch();
    void statusBarTellsOfABusyPort();
    void statusBarShowsWhereTheServerListens();
    void wizardAppliesItsAnswers();
    void wizardComesOnlyOnce();
    void wizardRefusesAnUnusableRoom();
    void aboutBoxNamesVersionAndLicence();
    void writesPictures();
};

void ShellTest::init()
{
    QSettings().clear();
    QSettings().setValue(u"window/firstStepsSeen"_s, true);
}

void ShellTest::cleanup()
{
    Theme::instance().setMode(Theme::Mode::System);
}

void ShellTest::pagesAreReachedByKeyboard()
{
    const Bench bench(anyPorts());
    bench.open();
    const QList<PageId> pages = NavigationList::pages();
    for (int i = static_cast<int>(pages.size()) - 1; i >= 0; --i) {
        QTest::keyClick(bench.window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(bench.window->currentPage(), pages.at(i));
    }
    auto* list = bench.find<NavigationList>(u"navigationList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(bench.window->currentPage(), PageId::Devices);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(bench.window->currentPage(), PageId::Log);
}

void ShellTest::pageIsRememberedOverAStart()
{
    {
        const Bench bench(anyPorts());
        bench.open();
        bench.window->showPage(PageId::Tokens);
        bench.window->leave();
    }
    const Bench bench(anyPorts());
    bench.open();
    QCOMPARE(bench.window->currentPage(), PageId::Tokens);
}

void ShellTest::everythingFollowsTheLanguage()
{
    const Bench bench(anyPorts());
    bench.open();
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    const auto* list = bench.find<NavigationList>(u"navigationList"_s);
    QTRY_COMPARE(list->item(0)->text(), u"«Overview»"_s);
    for (const QAction* menu : bench.window->menuBar()->actions()) {
        QVERIFY2(menu->text().startsWith(u'«'), qPrintable(menu->text()));
        for (const QAction* action : menu->menu()->actions())
            QVERIFY2(action->isSeparator() || action->text().startsWith(u'«'), qPrintable(action->text()));
    }
    QCOMPARE(bench.find<StatePill>(u"statePill"_s)->word(), u"«Stopped»"_s);
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(list->item(0)->text(), u"Overview"_s);
}

void ShellTest::languageIsRemembered()
{
    {
        const Bench bench(anyPorts());
        bench.find<QAction>(u"language_de"_s)->trigger();
        QCOMPARE(bench.language.code(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
    }
    Language language;
    language.restore();
    QCOMPARE(language.code(), u"de"_s);
    language.choose({});
    QVERIFY(language.code().isEmpty());
}

void ShellTest::themeOverrideChangesThePalette()
{
    const Bench bench(anyPorts());
    bench.open();
    Theme::instance().setMode(Theme::Mode::Dark);
    QTRY_VERIFY(bench.window->palette().color(QPalette::Window).lightness() < 100);
    Theme::instance().setMode(Theme::Mode::Light);
    QTRY_VERIFY(bench.window->palette().color(QPalette::Window).lightness() > 150);
}

void ShellTest::closingWithoutTrayQuits()
{
    const Bench bench(anyPorts());
    bench.open();
    const QSignalSpy agreed(bench.window.get(), &MainWindow::quitAgreed);
    bench.window->close();
    QCOMPARE(agreed.count(), 1);
}

void ShellTest::quitAsksWhileViewersWatch()
{
    Bench bench(anyPorts());
    bench.open();
    bench.feed.take(busyServer(2));
    const QSignalSpy agreed(bench.window.get(), &MainWindow::quitAgreed);
    bench.window->close();
    QTRY_VERIFY(bench.find<QAbstractButton>(u"confirmYes"_s) != nullptr);
    QCOMPARE(agreed.count(), 0);
    bench.find<QAbstractButton>(u"confirmYes"_s)->click();
    QCOMPARE(agreed.count(), 1);
}

void ShellTest::statusBarTellsOfABusyPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    Bench bench({{u"server.port"_s, port}, {u"stun.port"_s, u"0"_s}});
    bench.open();
    bench.server.start(bench.store->config());
    auto* button = bench.find<QToolButton>(u"problemButton"_s);
    QTRY_VERIFY(button->isVisible());
    QTRY_VERIFY2(button->accessibleName().contains(port), qPrintable(button->accessibleName()));
    QVERIFY(button->accessibleName().contains(u"in use"_s));
    QTRY_COMPARE(bench.find<StatePill>(u"statePill"_s)->word(), u"Failed to start"_s);
    bench.window->showPage(PageId::Log);
    button->click();
    QCOMPARE(bench.window->currentPage(), PageId::Overview);

    other.close();
    bench.find<QAction>(u"startAction"_s)->trigger();
    QTRY_COMPARE(bench.find<StatePill>(u"statePill"_s)->word(), u"Listening"_s);
    QTRY_VERIFY(!button->isVisible());
}

void ShellTest::statusBarShowsWhereTheServerListens()
{
    Bench bench(anyPorts());
    bench.open();
    const QSignalSpy started(&bench.server, &RendezvousServer::started);
    bench.find<QAction>(u"startAction"_s)->trigger();
    QTRY_COMPARE(started.count(), 1);
    const auto status = started.at(0).at(0).value<ServerStatus>();
    const auto* addresses = bench.find<QLabel>(u"addressesLabel"_s);
    QTRY_VERIFY(addresses->accessibleName().contains(status.signaling.address));
    QVERIFY(addresses->accessibleName().contains(status.stun.address));
    bench.find<QAction>(u"pauseAction"_s)->trigger();
    QTRY_COMPARE(bench.find<StatePill>(u"statePill"_s)->word(), u"New viewers paused"_s);
    bench.find<QAction>(u"stopAction"_s)->trigger();
    QTRY_COMPARE(bench.find<StatePill>(u"statePill"_s)->word(), u"Stopped"_s);
}

void ShellTest::wizardAppliesItsAnswers()
{
    QSettings().clear();
    Bench bench;
    QVERIFY(bench.store->isFirstStart());
    bench.open();
    auto* wizard = bench.window->findChild<FirstStartWizard*>();
    QVERIFY(wizard != nullptr);
    const quint16 port = freePort();
    wizard->findChild<QSpinBox*>(u"portBox"_s)->setValue(port);
    wizard->findChild<QLineEdit*>(u"publicNameEdit"_s)->setText(u"meet.example.com"_s);
    wizard->next();
    wizard->findChild<QCheckBox*>(u"tokensCheck"_s)->setChecked(true);
    wizard->findChild<QLineEdit*>(u"roomEdit"_s)->setText(u"yard"_s);
    wizard->findChild<QCheckBox*>(u"onlyThisRoomCheck"_s)->setChecked(true);
    wizard->next();
    wizard->findChild<QCheckBox*>(u"stunCheck"_s)->setChecked(false);
    wizard->next();
    const ServerConfig config = bench.store->config();
    QCOMPARE(config.port, port);
    QCOMPARE(config.publicHost, u"meet.example.com"_s);
    QVERIFY(config.tokensEnabled);
    QCOMPARE(config.allowedRooms, QStringList{u"yard"_s});
    QVERIFY(!config.stun.enabled);
    QVERIFY(QFile::exists(bench.store->file()));
    const QString link = wizard->findChild<PlainLabel*>(u"viewerLinkLabel"_s)->fullText();
    QVERIFY2(link.contains(u"meet.example.com"_s), qPrintable(link));
    QTRY_COMPARE(bench.find<StatePill>(u"statePill"_s)->word(), u"Listening"_s);
    QTRY_COMPARE(bench.feed.status().signaling.port, port);
}

void ShellTest::wizardComesOnlyOnce()
{
    QSettings().clear();
    {
        const Bench bench(anyPorts());
        bench.open();
        auto* wizard = bench.window->findChild<FirstStartWizard*>();
        QVERIFY(wizard != nullptr);
        wizard->reject();
    }
    const Bench bench(anyPorts());
    bench.open();
    QVERIFY(bench.window->findChild<FirstStartWizard*>() == nullptr);
    bench.find<QAction>(u"firstStepsAction"_s)->trigger();
    QVERIFY(bench.window->findChild<FirstStartWizard*>() != nullptr);
}

void ShellTest::wizardRefusesAnUnusableRoom()
{
    const Bench bench(anyPorts());
    FirstStartWizard wizard(
        Desk{const_cast<Bench&>(bench).server, const_cast<Bench&>(bench).feed, *bench.store});
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    wizard.next();
    wizard.findChild<QLineEdit*>(u"roomEdit"_s)->setText(u"yard\u0007"_s);
    QVERIFY(!wizard.currentPage()->isComplete());
    wizard.findChild<QLineEdit*>(u"roomEdit"_s)->setText(u"yard"_s);
    QVERIFY(wizard.currentPage()->isComplete());
}

void ShellTest::aboutBoxNamesVersionAndLicence()
{
    AboutBox about;
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(about.findChild<QLabel*>(u"versionsLabel"_s)->text().contains(rdv::programVersion()));
    const QString licences = about.findChild<QWidget*>(u"licencesText"_s)->property("plainText").toString();
    QVERIFY(licences.contains(u"GPL-3.0-or-later"_s));
}

/// For a look at the window: RDV_PICTURES names the folder.
void ShellTest::writesPictures()
{
    const QString folder = qEnvironmentVariable("RDV_PICTURES");
    if (folder.isEmpty())
        QSKIP("RDV_PICTURES names no folder");
    QSettings().clear();
    Bench bench(anyPorts());
    bench.server.start(bench.store->config());
    bench.open();
    auto* wizard = bench.window->findChild<FirstStartWizard*>();
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::instance().setMode(mode);
        const QString name = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        QTRY_VERIFY(bench.feed.status().running);
        for (const PageId page : NavigationList::pages()) {
            bench.window->showPage(page);
            QTest::qWait(50);
            QVERIFY(
                bench.window->grab().save(u"%1/%2-%3.png"_s.arg(folder, name).arg(static_cast<int>(page))));
        }
        wizard->restart();
        for (int step = 0; step < 4; ++step) {
            QTest::qWait(50);
            QVERIFY(wizard->grab().save(u"%1/%2-wizard%3.png"_s.arg(folder, name).arg(step)));
            if (step < 3)
                wizard->next();
        }
        AboutBox about;
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        about.show();
        QVERIFY(about.grab().save(u"%1/%2-about.png"_s.arg(folder, name)));
    }
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::ShellTest)
#include "tst_shell.moc"
