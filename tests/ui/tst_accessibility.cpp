// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/AccessibleAudit.h"
#include "tests/ui/WindowBench.h"
#include "ui/devices/AllowedRoomsDialog.h"
#include "ui/devices/DeviceModel.h"
#include "ui/iceservers/CoturnDialog.h"
#include "ui/iceservers/IceServerDialog.h"
#include "ui/kit/ConfirmBox.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ShareDialog.h"
#include "ui/settings/ChangesDialog.h"
#include "ui/shell/AboutBox.h"
#include "ui/shell/FirstStartWizard.h"
#include "ui/tokens/BulkIssueDialog.h"
#include "ui/tokens/IssueDialog.h"
#include "ui/tokens/RevokeBox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

using Opener = std::function<void(WindowBench& bench)>;

const QString hostile = u"R&D <b>x</b><img src=x>"_s;

QStringList allOf(QWidget* window)
{
    return AccessibleAudit::names(window) + AccessibleAudit::headings(window) + AccessibleAudit::tabs(window)
        + AccessibleAudit::mnemonics(window);
}

/// Says every line; a failure's own text would be cut off.
bool isEmpty(const QStringList& faults)
{
    for (const QString& fault : faults)
        qWarning().noquote() << fault;
    return faults.isEmpty();
}

/// Looks at something in every list of the page, so that its details are there and its buttons can be used.
void lookAtFirstRows(QWidget* page)
{
    const auto views = page->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (view->isVisible() && view->model() != nullptr && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }
}

QDialog* openDialog()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* each : windows) {
        if (auto* dialog = qobject_cast<QDialog*>(each); dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

template <typename Dialog, typename... Arguments> void openNew(Arguments&&... arguments)
{
    (new Dialog(std::forward<Arguments>(arguments)...))->open();
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void auditFindsWhatIsWrong();
    void pageIsForEverybody_data();
    void pageIsForEverybody();
    void everyGroupOfSettingsIsForEverybody();
    void everyStepOfTheWizardIsForEverybody();
    void dialogIsForEverybody_data();
    void dialogIsForEverybody();
    void namesFromElsewhereAreNoMarkup();
};

void AccessibilityTest::auditFindsWhatIsWrong()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    const auto add = [&](auto* widget) {
        layout->addWidget(widget);
        return widget;
    };
    auto* fine = add(new QPushButton(u"&Fine"_s));
    auto* nameless = add(new QPushButton);
    nameless->setObjectName(u"nameless"_s);
    auto* leaked = add(new QLineEdit);
    leaked->setAccessibleName(u"leakedEdit"_s);
    auto* left = add(new QPushButton(u"&Forgotten"_s));
    left->setFocusPolicy(Qt::NoFocus);
    auto* trap = add(new QPlainTextEdit);
    trap->setAccessibleName(u"Trap"_s);
    add(new QLabel(u"<b>from elsewhere</b>"_s))->setTextFormat(Qt::AutoText);
    fine->setToolTip(hostile);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QCOMPARE(AccessibleAudit::names(&window).size(), 2);
    QVERIFY(AccessibleAudit::names(&window).at(0).contains(u"nameless"_s));
    const QString tabs = AccessibleAudit::tabs(&window).join(u'\n');
    QVERIFY(tabs.contains(u"QPlainTextEdit keeps the keyboard"_s));
    QVERIFY(tabs.contains(u"is not reached by Tab"_s));
    QCOMPARE(AccessibleAudit::mnemonics(&window).size(), 1);
    QCOMPARE(AccessibleAudit::markup(&window, hostile).size(), 2);
}

void AccessibilityTest::pageIsForEverybody_data()
{
    QTest::addColumn<int>("page");
    for (const PageId page : {PageId::Overview, PageId::Devices, PageId::Sessions, PageId::Tokens,
             PageId::IceServers, PageId::Settings, PageId::Log}) {
        QTest::addRow("page %d", static_cast<int>(page)) << static_cast<int>(page);
    }
}

void AccessibilityTest::pageIsForEverybody()
{
    QFETCH(const int, page);
    WindowBench bench;
    QVERIFY(bench.open());
    const auto id = static_cast<PageId>(page);
    bench.window->showPage(id);
    QVERIFY(isEmpty(allOf(bench.window.get())));
    bench.feed.take(fullServer(u"yard"_s));
    lookAtFirstRows(bench.window->page(id));
    QVERIFY(isEmpty(allOf(bench.window.get())));
}

void AccessibilityTest::everyGroupOfSettingsIsForEverybody()
{
    const WindowBench bench;
    QVERIFY(bench.open());
    bench.window->showPage(PageId::Settings);
    auto* groups = bench.find<QListWidget>(u"groupList"_s);
    for (int row = 0; row < groups->count(); ++row) {
        groups->setCurrentRow(row);
        QVERIFY(isEmpty(allOf(bench.window.get())));
    }
}

void AccessibilityTest::everyStepOfTheWizardIsForEverybody()
{
    WindowBench bench;
    FirstStartWizard wizard(bench.desk());
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    const qsizetype steps = wizard.pageIds().size();
    for (qsizetype step = 0; step < steps; ++step) {
        QVERIFY(isEmpty(allOf(&wizard)));
        if (step + 1 < steps)
            wizard.next();
    }
    // The last step is there only once the answers were taken.
    QCOMPARE(wizard.currentId(), wizard.pageIds().last());
}

void AccessibilityTest::dialogIsForEverybody_data()
{
    QTest::addColumn<Opener>("open");
    QTest::newRow("issue") << Opener([](WindowBench& bench) {
        openNew<IssueDialog>(bench.desk(), QStringList{u"yard"_s}, bench.window.get());
    });
    QTest::newRow("issue many") << Opener([](WindowBench& bench) {
        openNew<BulkIssueDialog>(bench.desk(), QStringList{u"yard"_s}, bench.window.get());
    });
    QTest::newRow("revoke") << Opener([](WindowBench& bench) {
        RevokeBox::ask(bench.window.get(), 1, u"tok:01234567"_s, true, [](RevokeMode) {});
    });
    QTest::newRow("share") << Opener([](WindowBench& bench) {
        const ViewerLink link(bench.feed.status(), bench.store->config(), {});
        ShareDialog::share(link, {u"yard"_s, {}, {}}, true, bench.window.get());
    });
    QTest::newRow("allowed rooms") << Opener([](WindowBench& bench) {
        openNew<AllowedRoomsDialog>(
            bench.desk(), *bench.window->findChild<DeviceModel*>(), bench.window.get());
    });
    for (const auto kind : {IceListKind::Stun, IceListKind::Turn}) {
        const char* const name = kind == IceListKind::Stun ? "STUN server" : "TURN server";
        QTest::newRow(name) << Opener([kind](WindowBench& bench) {
            openNew<IceServerDialog>(kind, IceServerConfig(), true, bench.window.get());
        });
    }
    QTest::newRow("coturn") << Opener([](WindowBench& bench) {
        IceServerConfig server;
        server.urls = {u"turn:a.example:3478"_s};
        server.secret = u"north"_s;
        openNew<CoturnDialog>(server, bench.window.get());
    });
    QTest::newRow("changes") << Opener([](WindowBench& bench) {
        ServerConfig wanted = bench.store->config();
        wanted.publicHost = u"meet.example"_s;
        openNew<ChangesDialog>(ChangesDialog::Purpose::Save, bench.store->differences(wanted),
            bench.store->rows(), bench.store->file(), bench.window.get());
    });
    QTest::newRow("about") << Opener([](WindowBench& bench) { openNew<AboutBox>(bench.window.get()); });
    QTest::newRow("question") << Opener([](WindowBench& bench) {
        ConfirmBox::ask(bench.window.get(), u"Really?"_s, u"It hurts."_s, u"&Do it"_s, [] {});
    });
}

void AccessibilityTest::dialogIsForEverybody()
{
    QFETCH(const Opener, open);
    WindowBench bench;
    QVERIFY(bench.open());
    bench.feed.take(fullServer(u"yard"_s));
    open(bench);
    QTRY_VERIFY(openDialog() != nullptr);
    QWidget* dialog = openDialog();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!dialog->windowTitle().isEmpty());
    lookAtFirstRows(dialog);
    QVERIFY(isEmpty(allOf(dialog)));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(openDialog() == nullptr);
}

void AccessibilityTest::namesFromElsewhereAreNoMarkup()
{
    WindowBench bench;
    QVERIFY(bench.open());
    bench.feed.take(fullServer(hostile));
    for (const PageId page : {PageId::Devices, PageId::Sessions, PageId::Tokens, PageId::Log}) {
        bench.window->showPage(page);
        lookAtFirstRows(bench.window->page(page));
        bool isSeen = false;
        const auto views = bench.window->page(page)->findChildren<QAbstractItemView*>();
        for (const QAbstractItemView* view : views) {
            const QModelIndex first = view->model()->index(0, 0);
            const QModelIndexList found = view->model()->match(
                first, Qt::DisplayRole, hostile, 1, Qt::MatchContains | Qt::MatchRecursive);
            isSeen = isSeen || !found.isEmpty();
            for (int column = 0; first.isValid() && column < view->model()->columnCount(); ++column)
                isSeen = isSeen || first.siblingAtColumn(column).data().toString().contains(hostile);
        }
        QVERIFY2(isSeen, qPrintable(u"page %1 does not show the name at all"_s.arg(static_cast<int>(page))));
    }
    bench.window->page(PageId::Log)->reveal(u"room:"_s + hostile);
    QVERIFY(isEmpty(AccessibleAudit::markup(bench.window.get(), hostile)));

    const ViewerLink link(bench.feed.status(), bench.store->config(), {});
    const ShareDialog* share = ShareDialog::share(link, {hostile, {}, {}}, false, bench.window.get());
    ConfirmBox::ask(bench.window.get(), hostile, hostile, u"Yes"_s, [] {});
    openNew<AllowedRoomsDialog>(bench.desk(), *bench.window->findChild<DeviceModel*>(), bench.window.get());
    openNew<IssueDialog>(bench.desk(), QStringList{hostile}, bench.window.get());
    QVERIFY(share->isVisible());
    QVERIFY(isEmpty(AccessibleAudit::markup(bench.window.get(), hostile)));
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::AccessibilityTest)
#include "tst_accessibility.moc"
