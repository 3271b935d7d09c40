// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/ServerUnderTest.h"
#include "tests/ui/MemorySettings.h"
#include "ui/iceservers/IceServersPage.h"
#include "ui/kit/Feed.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using rdv::kit::DeviceDouble;
using rdv::kit::ServerUnderTest;

namespace rdv::ui {

class IcePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppliedReachesTheNextDevice();
    void theOwnResponderPassesItsTest();
    void aFailingTurnServerIsAskedAbout();
    void cancelRestoresTheLists();
    void keysReorderRemoveAndTick();
    void theDialogJudgesWhileOneTypes();
    void theResponderIsEditedHere();
    void requestsASecondAreShown();
    void overruledListsSaySo();

private:
    struct Stage {
        explicit Stage(const ServerConfig& config = ServerUnderTest::loopbackConfig())
            : under(config)
            , started(under.start())
            , store(config, &under.server())
            , feed(under.server())
            , page(Desk{under.server(), feed, store})
        {
            page.resize(1000, 700);
            page.show();
        }
        [[nodiscard]] QAbstractItemView* view(const QString& name) const
        {
            return page.findChild<QAbstractItemView*>(name);
        }
        [[nodiscard]] QPushButton* button(const QString& name) const
        {
            return page.findChild<QPushButton*>(name);
        }
        [[nodiscard]] QToolButton* tool(const QString& panel, const QString& name) const
        {
            return page.findChild<QWidget*>(panel)->findChild<QToolButton*>(name);
        }
        [[nodiscard]] QDialog* dialog() const { return page.findChild<QDialog*>(u"iceServerDialog"_s); }
        void addStun(const QString& url) const
        {
            tool(u"stunPanel"_s, u"addButton"_s)->click();
            dialog()->findChild<QPlainTextEdit*>(u"urlsEdit"_s)->setPlainText(url);
            confirm();
        }
        void confirm() const
        {
            QDialog* open = dialog();
            QTest::keyClick(open->findChild<QPlainTextEdit*>(u"urlsEdit"_s), Qt::Key_Tab);
            const auto buttons = open->findChildren<QPushButton*>();
            for (QPushButton* each : buttons) {
                if (each->isDefault())
                    each->click();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        [[nodiscard]] QStringList urls(const QString& name) const
        {
            QStringList urls;
            for (int row = 0; row < view(name)->model()->rowCount(); ++row)
                urls += view(name)->model()->index(row, 0).data().toString();
            return urls;
        }

        ServerUnderTest under;
        bool started;
        MemorySettings store;
        Feed feed;
        IceServersPage page;
    };
};

void IcePageTest::whatIsAppliedReachesTheNextDevice()
{
    Stage stage;
    QVERIFY(stage.started);
    stage.addStun(u"stun:192.0.2.7:3478"_s);
    QVERIFY(stage.page.hasUnsavedEdits());
    QVERIFY(stage.store.applied.isEmpty());
    const QSignalSpy reconfigured(&stage.under.server(), &RendezvousServer::reconfigured);
    stage.button(u"applyButton"_s)->click();
    QCOMPARE(stage.store.applied.size(), 1);
    QVERIFY(!stage.page.hasUnsavedEdits());
    QTRY_COMPARE(reconfigured.size(), 1);

    DeviceDouble::Options options;
    options.door.port = stage.under.port();
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    bool named = false;
    for (const DeviceDouble::Heard& heard : device.heard())
        named = named || (heard.text.contains("stunservers") && heard.text.contains("stun:192.0.2.7:3478"));
    QVERIFY(named);
    device.stop();
}

void IcePageTest::theOwnResponderPassesItsTest()
{
    const Stage stage;
    QVERIFY(stage.started);
    stage.addStun(u"stun:127.0.0.1:%1"_s.arg(stage.under.stunPort()));
    stage.tool(u"stunPanel"_s, u"testButton"_s)->click();
    const QAbstractItemModel* list = stage.view(u"stunView"_s)->model();
    QTRY_VERIFY_WITH_TIMEOUT(list->index(0, 3).data().toString().startsWith(u"Works"_s), 15000);
    const QAbstractItemModel* results = stage.view(u"resultsView"_s)->model();
    QVERIFY(results->rowCount() > 0);
    QVERIFY(stage.view(u"resultsView"_s)->isVisible());
    bool mapped = false;
    for (int row = 0; row < results->rowCount(); ++row)
        mapped = mapped || results->index(row, 4).data().toString().startsWith(u"127.0.0.1:"_s);
    QVERIFY(mapped);
}

void IcePageTest::aFailingTurnServerIsAskedAbout()
{
    Stage stage;
    QVERIFY(stage.started);
    stage.tool(u"turnPanel"_s, u"addButton"_s)->click();
    // The responder answers bindings, never allocations.
    stage.dialog()
        ->findChild<QPlainTextEdit*>(u"urlsEdit"_s)
        ->setPlainText(u"turn:127.0.0.1:%1"_s.arg(stage.under.stunPort()));
    stage.dialog()->findChild<QLineEdit*>(u"secretEdit"_s)->setText(u"north"_s);
    stage.confirm();
    stage.button(u"applyButton"_s)->click();
    QVERIFY(stage.store.applied.isEmpty());
    QVERIFY(!stage.button(u"applyButton"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(stage.page.findChild<QMessageBox*>(u"confirmBox"_s) != nullptr, 25000);
    const auto* box = stage.page.findChild<QMessageBox*>(u"confirmBox"_s);
    QVERIFY(box->informativeText().contains(u"22,000"_s));
    QVERIFY(stage.store.applied.isEmpty());
    box->findChild<QPushButton*>(u"confirmYes"_s)->click();
    QTRY_COMPARE(stage.store.applied.size(), 1);
    QCOMPARE(stage.store.config().turnServers.size(), 1);
}

void IcePageTest::cancelRestoresTheLists()
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.stunServers = {{{u"stun:a:1"_s}, {}, {}, {}, {}}, {{u"stun:b:2"_s}, {}, {}, {}, {}}};
    const Stage stage(config);
    stage.view(u"stunView"_s)->setCurrentIndex(stage.view(u"stunView"_s)->model()->index(0, 0));
    stage.tool(u"stunPanel"_s, u"removeButton"_s)->click();
    QCOMPARE(stage.urls(u"stunView"_s), QStringList{u"stun:b:2"_s});
    QVERIFY(stage.page.hasUnsavedEdits());
    stage.button(u"cancelButton"_s)->click();
    QCOMPARE(stage.urls(u"stunView"_s), (QStringList{u"stun:a:1"_s, u"stun:b:2"_s}));
    QVERIFY(!stage.page.hasUnsavedEdits());
    QVERIFY(stage.store.applied.isEmpty());
}

void IcePageTest::keysReorderRemoveAndTick()
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    for (const QString& url : {u"stun:a:1"_s, u"stun:b:2"_s, u"stun:c:3"_s})
        config.stunServers.append({{url}, {}, {}, {}, {}});
    const Stage stage(config);
    QAbstractItemView* view = stage.view(u"stunView"_s);
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(stage.urls(u"stunView"_s), (QStringList{u"stun:a:1"_s, u"stun:c:3"_s, u"stun:b:2"_s}));
    QCOMPARE(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(view->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), int{Qt::Unchecked});
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(stage.urls(u"stunView"_s), (QStringList{u"stun:a:1"_s, u"stun:b:2"_s}));
}

void IcePageTest::theDialogJudgesWhileOneTypes()
{
    const Stage stage;
    stage.tool(u"turnPanel"_s, u"addButton"_s)->click();
    QDialog* dialog = stage.dialog();
    auto* urls = dialog->findChild<QPlainTextEdit*>(u"urlsEdit"_s);
    const auto* remark = dialog->findChild<QLabel*>(u"remarkLabel"_s);
    QVERIFY(remark->text().contains(u"Enter a URL"_s));
    urls->setPlainText(u"turns:a.example:5349"_s);
    QVERIFY(remark->text().contains(u"turns:"_s));
    urls->setPlainText(u"turn:a.example:3478"_s);
    QVERIFY(remark->text().contains(u"neither"_s));
    auto* secret = dialog->findChild<QLineEdit*>(u"secretEdit"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    secret->setText(u"north"_s);
    QCOMPARE(remark->text(), QString());
    dialog->findChild<QRadioButton*>(u"fixedButton"_s)->click();
    QVERIFY(!secret->isVisibleTo(dialog));
    QVERIFY(remark->text().contains(u"neither"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(stage.urls(u"turnView"_s), QStringList());
}

void IcePageTest::theResponderIsEditedHere()
{
    const Stage stage;
    stage.page.findChild<QLineEdit*>(u"stunAddressEdit"_s)->setText(u"nowhere"_s);
    QVERIFY(stage.page.hasUnsavedEdits());
    QVERIFY(!stage.button(u"applyButton"_s)->isEnabled());
    stage.page.findChild<QLineEdit*>(u"stunAddressEdit"_s)->setText(u"127.0.0.1"_s);
    QVERIFY(!stage.page.hasUnsavedEdits());
    stage.page.findChild<QLineEdit*>(u"publicHostEdit"_s)->setText(u"meet.example"_s);
    stage.button(u"applyButton"_s)->click();
    QCOMPARE(stage.store.config().publicHost, u"meet.example"_s);
}

void IcePageTest::requestsASecondAreShown()
{
    Stage stage;
    ServerChanges changes;
    changes.sample = StatsSample{};
    changes.sample->wall = 1000;
    stage.feed.take(changes);
    changes.sample->wall = 3000;
    changes.sample->counters[static_cast<std::size_t>(Counter::StunRequests)] = 25;
    stage.feed.take(changes);
    const auto* rate = stage.page.findChild<QLabel*>(u"stunRate"_s);
    QVERIFY2(rate->text().contains(u"12"_s), qPrintable(rate->text()));
}

void IcePageTest::overruledListsSaySo()
{
    Stage stage;
    const auto* notice = stage.page.findChild<QLabel*>(u"noticeLabel"_s);
    QVERIFY(!notice->isVisible());
    stage.store.overruled.insert(u"stunservers"_s, u"ERS_STUNSERVERS"_s);
    Q_EMIT stage.store.changed();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"ERS_STUNSERVERS"_s));
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::IcePageTest)
#include "tst_ice_page.moc"
