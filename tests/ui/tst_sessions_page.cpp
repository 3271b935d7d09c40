// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/ServerUnderTest.h"
#include "tests/kit/ViewerDouble.h"
#include "tests/ui/MemorySettings.h"
#include "ui/kit/Feed.h"
#include "ui/sessions/LadderPanel.h"
#include "ui/sessions/SessionModel.h"
#include "ui/sessions/SessionsPage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using rdv::kit::DeviceDouble;
using rdv::kit::ServerUnderTest;
using rdv::kit::ViewerDouble;

namespace rdv::ui {

class SessionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queuedViewerWaitsAndThenMeetsTheDevice();
    void ladderShowsOfferAndAnswer();
    void disconnectEndsTheViewer();
    void roomsAreRevealedWhole();
    void actionsLeadToOtherPages();

private:
    struct Stage {
        Stage()
            : started(under.start())
            , store(under.config(), &under.server())
            , feed(under.server())
            , page(Desk{under.server(), feed, store})
            , table(page.findChild<QAbstractItemView*>(u"sessionTable"_s))
            , device(deviceOptions())
            , viewer(viewerOptions())
        {
            under.server().watch();
            page.resize(1100, 800);
            page.show();
        }
        [[nodiscard]] DeviceDouble::Options deviceOptions() const
        {
            DeviceDouble::Options options;
            options.door.port = under.port();
            return options;
        }
        [[nodiscard]] ViewerDouble::Options viewerOptions() const
        {
            ViewerDouble::Options options;
            options.port = under.port();
            return options;
        }
        [[nodiscard]] bool meet()
        {
            device.start();
            viewer.start();
            return QTest::qWaitFor(
                [this] { return viewer.messages(u"offer"_s) == 1 && table->model()->rowCount() == 1; });
        }
        [[nodiscard]] QString state() const
        {
            return table->model()->index(0, SessionModel::State).data().toString();
        }
        void selectFirst() { table->setCurrentIndex(table->model()->index(0, 0)); }
        void trigger(const QString& action) const { page.findChild<QAction*>(action)->trigger(); }

        ServerUnderTest under;
        bool started;
        MemorySettings store;
        Feed feed;
        SessionsPage page;
        QAbstractItemView* table;
        DeviceDouble device;
        ViewerDouble viewer;
    };
};

void SessionsPageTest::queuedViewerWaitsAndThenMeetsTheDevice()
{
    Stage stage;
    QVERIFY(stage.started);
    stage.viewer.start();
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
    QTRY_COMPARE(stage.state(), u"Queued"_s);
    stage.device.start();
    const QStringList met{u"Answered"_s, u"Connecting"_s, u"Connected"_s, u"Connected (not reported)"_s};
    QTRY_VERIFY2(met.contains(stage.state()), qPrintable(stage.state()));
    stage.viewer.leave();
    QTRY_COMPARE(stage.state(), u"Ended"_s);
    auto* show = stage.page.findChild<QComboBox*>(u"sessionShow"_s);
    show->setCurrentIndex(1);
    QCOMPARE(stage.table->model()->rowCount(), 0);
    show->setCurrentIndex(2);
    QCOMPARE(stage.table->model()->rowCount(), 1);
}

void SessionsPageTest::ladderShowsOfferAndAnswer()
{
    Stage stage;
    QVERIFY(stage.meet());
    stage.selectFirst();
    auto* panel = stage.page.findChild<LadderPanel*>(u"ladderPanel"_s);
    const auto has = [panel](LadderStep::What what) {
        const QList<LadderStep>& steps = panel->ladder().steps;
        return std::any_of(
            steps.begin(), steps.end(), [what](const LadderStep& step) { return step.what == what; });
    };
    QTRY_VERIFY(has(LadderStep::What::Offer));
    QTRY_VERIFY(has(LadderStep::What::Answer));
    auto* list = stage.page.findChild<QAbstractItemView*>(u"ladderTable"_s);
    stage.trigger(u"ladderAsList"_s);
    QVERIFY(list->isVisible());
    QVERIFY(list->model()->rowCount() >= panel->ladder().steps.size());
    stage.trigger(u"ladderCopy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Device to Viewer: Offer"_s));
}

void SessionsPageTest::disconnectEndsTheViewer()
{
    Stage stage;
    QVERIFY(stage.meet());
    stage.selectFirst();
    QSignalSpy said(&stage.page, &Page::said);
    stage.trigger(u"disconnectViewer"_s);
    auto* box = stage.page.findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    box->findChild<QPushButton*>(u"confirmYes"_s)->click();
    QTRY_VERIFY(stage.viewer.hasEnded());
    QTRY_COMPARE(stage.state(), u"Ended"_s);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!stage.page.findChild<QAction*>(u"disconnectViewer"_s)->isEnabled());
}

void SessionsPageTest::roomsAreRevealedWhole()
{
    Stage stage;
    QVERIFY(stage.meet());
    stage.page.reveal(u"room:room1"_s);
    QCOMPARE(stage.table->model()->rowCount(), 1);
    stage.page.reveal(u"room:room"_s);
    QCOMPARE(stage.table->model()->rowCount(), 0);
}

void SessionsPageTest::actionsLeadToOtherPages()
{
    Stage stage;
    QVERIFY(stage.meet());
    stage.selectFirst();
    QSignalSpy jumps(&stage.page, &Page::jumpRequested);
    stage.trigger(u"copySessionId"_s);
    const QString id = QGuiApplication::clipboard()->text();
    QCOMPARE(id.size(), 16);
    stage.trigger(u"showInLog"_s);
    stage.trigger(u"showDevice"_s);
    QCOMPARE(jumps.size(), 2);
    QCOMPARE(jumps[0][1].toString(), u"session:%1"_s.arg(id));
    QCOMPARE(jumps[1][1].toString(), u"room1"_s);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::SessionsPageTest)
#include "tst_sessions_page.moc"
