// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/MemorySettings.h"
#include "ui/kit/Feed.h"
#include "ui/settings/ChangesModel.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/SettingTexts.h"
#include "ui/settings/SettingsPage.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAField();
    void aChangedPortIsMarkedForTheNextStart();
    void anInvalidValueBlocksSavingWithASentence();
    void whatDoesNotFitTogetherBlocksSaving();
    void theReviewListsExactlyTheChanges();
    void savingAppliesAndForgetsTheEdits();
    void aRefusedSaveKeepsTheEdits();
    void resetGoesBackToTheDefault();
    void revertForgetsEverything();
    void overruledValuesSaySo();
    void secretsAreMasked();
    void listsKeepTextsWithCommas();
    void searchFindsNamesAndKeys();
    void revealShowsAndFocuses();
    void iceListsLinkToTheirPage();
    void importShowsWhatItWouldTakeOver();
    void othersChangesDoNotLoseEdits();
    void textsFollowTheLanguage();

private:
    /// A page over a store of its own.
    struct Stage {
        explicit Stage(const ServerConfig& config = {})
            : store(config)
            , feed(server)
            , page(Desk{server, feed, store})
        {
            page.resize(1000, 700);
            page.show();
        }
        [[nodiscard]] SettingField* field(const char* key) const
        {
            return page.findChild<SettingField*>(u"field:"_s + QString::fromLatin1(key));
        }
        template <typename Editor> [[nodiscard]] Editor* editor(const char* key) const
        {
            return field(key)->findChild<Editor*>(u"editor"_s);
        }
        [[nodiscard]] QString label(const char* key, const QString& name) const
        {
            return field(key)->findChild<QLabel*>(name)->text();
        }
        [[nodiscard]] QPushButton* button(const QString& name) const
        {
            return page.findChild<QPushButton*>(name);
        }
        [[nodiscard]] QDialog* dialog(const QString& name) const { return page.findChild<QDialog*>(name); }
        void type(const char* key, const QString& text) const
        {
            auto* edit = editor<QWidget>(key);
            auto* line = qobject_cast<QLineEdit*>(edit);
            if (line == nullptr)
                line = edit->findChild<QLineEdit*>();
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
        }
        RendezvousServer server;
        MemorySettings store;
        Feed feed;
        SettingsPage page;
    };
};

void SettingsPageTest::everySettingHasAField()
{
    const Stage stage;
    for (const Setting& setting : settings()) {
        const SettingField* field = stage.field(setting.key.toLatin1().constData());
        QVERIFY2(field != nullptr, qPrintable(setting.key));
        const auto* editor = field->findChild<QWidget*>(u"editor"_s);
        QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(setting.key));
    }
    QVERIFY(!stage.button(u"reviewButton"_s)->isEnabled());
    QVERIFY(!stage.page.hasUnsavedEdits());
}

void SettingsPageTest::aChangedPortIsMarkedForTheNextStart()
{
    const Stage stage;
    QVERIFY(stage.label("server.port", u"marksLabel"_s).contains(u"Default"_s));
    stage.type("server.port", u"4000"_s);
    QVERIFY(stage.label("server.port", u"marksLabel"_s).contains(u"Takes effect at the next start"_s));
    QVERIFY(stage.label("server.port", u"marksLabel"_s).contains(u"not saved"_s));
    QVERIFY(stage.page.hasUnsavedEdits());
    QVERIFY(stage.button(u"reviewButton"_s)->isEnabled());
    QCOMPARE(stage.page.findChild<QLabel*>(u"stateLabel"_s)->text(), u"● 1 change(s) not saved"_s);
}

void SettingsPageTest::anInvalidValueBlocksSavingWithASentence()
{
    const Stage stage;
    stage.type("server.port", u"70000"_s);
    QVERIFY(!stage.button(u"reviewButton"_s)->isEnabled());
    const QString sentence = stage.label("server.port", u"sentenceLabel"_s);
    QVERIFY2(sentence.contains(u"whole number from 0 to"_s), qPrintable(sentence));
    QCOMPARE(stage.editor<QWidget>("server.port")->accessibleDescription(), sentence);
    stage.type("server.port", u"7000"_s);
    QVERIFY(stage.button(u"reviewButton"_s)->isEnabled());
    QVERIFY(stage.label("server.port", u"sentenceLabel"_s).isEmpty());
}

void SettingsPageTest::whatDoesNotFitTogetherBlocksSaving()
{
    const Stage stage;
    stage.type("server.adminPort", u"3535"_s);
    QVERIFY(!stage.button(u"reviewButton"_s)->isEnabled());
    QCOMPARE(stage.label("server.adminPort", u"sentenceLabel"_s),
        u"The admin port must be another one than the server's port."_s);
    stage.type("server.adminPort", u"3031"_s);
    stage.type("bindAddress", u"nowhere"_s);
    QVERIFY(!stage.button(u"reviewButton"_s)->isEnabled());
    QVERIFY(stage.label("bindAddress", u"sentenceLabel"_s).contains(u"IP address"_s));
}

void SettingsPageTest::theReviewListsExactlyTheChanges()
{
    const Stage stage;
    stage.type("server.port", u"4000"_s);
    stage.type("rooms.queueSize", u"5"_s);
    stage.editor<QCheckBox>("server.tokensEnabled")->click();
    stage.button(u"reviewButton"_s)->click();
    auto* dialog = stage.dialog(u"changesDialog"_s);
    QVERIFY(dialog != nullptr);
    auto* model = dialog->findChild<QTableView*>(u"changesView"_s)->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        lines += cells.join(u'|');
    }
    const QStringList expected{u"Port (server.port)|3535|4000|At the next start of the server"_s,
        u"Viewers need a token (server.tokensEnabled)|Off|On|At once"_s,
        u"Longest queue (rooms.queueSize)|32|5|At once"_s};
    QCOMPARE(lines, expected);
    QVERIFY(stage.store.applied.isEmpty());
}

void SettingsPageTest::savingAppliesAndForgetsTheEdits()
{
    const Stage stage;
    stage.type("rooms.queueSize", u"5"_s);
    stage.button(u"reviewButton"_s)->click();
    stage.dialog(u"changesDialog"_s)->findChild<QPushButton*>(u"confirmButton"_s)->click();
    QCOMPARE(stage.store.applied.size(), 1);
    QCOMPARE(stage.store.config().rooms.queueSize, 5);
    QVERIFY(!stage.page.hasUnsavedEdits());
    QVERIFY(stage.label("rooms.queueSize", u"marksLabel"_s).contains(u"File, default.json:7"_s));
}

void SettingsPageTest::aRefusedSaveKeepsTheEdits()
{
    Stage stage;
    stage.store.refusal = Problem{ProblemKind::Configuration, u"file"_s, u"read only"_s};
    stage.type("rooms.queueSize", u"5"_s);
    stage.button(u"reviewButton"_s)->click();
    stage.dialog(u"changesDialog"_s)->findChild<QPushButton*>(u"confirmButton"_s)->click();
    QVERIFY(stage.page.hasUnsavedEdits());
    const auto* box = stage.page.findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->text(), u"The settings were not saved."_s);
}

void SettingsPageTest::resetGoesBackToTheDefault()
{
    ServerConfig config;
    config.port = 4000;
    const Stage stage(config);
    stage.field("server.port")->findChild<QToolButton*>(u"resetButton"_s)->click();
    QCOMPARE(stage.editor<QAbstractSpinBox>("server.port")->text(), u"3535"_s);
    QVERIFY(stage.page.hasUnsavedEdits());
    QVERIFY(!stage.field("server.port")->findChild<QToolButton*>(u"resetButton"_s)->isEnabled());
}

void SettingsPageTest::revertForgetsEverything()
{
    const Stage stage;
    stage.type("server.port", u"abc"_s);
    stage.type("webRoot", u"/nowhere"_s);
    QVERIFY(stage.page.hasUnsavedEdits());
    stage.button(u"revertButton"_s)->click();
    QVERIFY(!stage.page.hasUnsavedEdits());
    QCOMPARE(stage.editor<QAbstractSpinBox>("server.port")->text(), u"3535"_s);
    QCOMPARE(stage.editor<QLineEdit>("webRoot")->text(), QString());
}

void SettingsPageTest::overruledValuesSaySo()
{
    Stage stage;
    stage.store.overruled.insert(u"server.port"_s, u"ERS_PORT"_s);
    Q_EMIT stage.store.changed();
    QVERIFY(stage.label("server.port", u"marksLabel"_s).contains(u"Environment, ERS_PORT"_s));
    stage.type("server.port", u"4000"_s);
    QVERIFY(stage.label("server.port", u"marksLabel"_s).contains(u"ERS_PORT overrides the file"_s));
    stage.button(u"reviewButton"_s)->click();
    const auto* view = stage.dialog(u"changesDialog"_s)->findChild<QTableView*>(u"changesView"_s);
    QCOMPARE(view->model()->index(0, ChangesModel::Effect).data().toString(),
        u"No effect yet: ERS_PORT overrides the file"_s);
}

void SettingsPageTest::secretsAreMasked()
{
    ServerConfig config;
    config.password = u"opensesame"_s;
    const Stage stage(config);
    QCOMPARE(stage.editor<QLineEdit>("server.password")->echoMode(), QLineEdit::Password);
}

void SettingsPageTest::listsKeepTextsWithCommas()
{
    const Stage stage;
    auto* edit = stage.editor<QPlainTextEdit>("allowedrooms");
    edit->setPlainText(u"front,door\n\n  yard  \n"_s);
    QVERIFY(stage.button(u"reviewButton"_s)->isEnabled());
    stage.button(u"reviewButton"_s)->click();
    stage.dialog(u"changesDialog"_s)->findChild<QPushButton*>(u"confirmButton"_s)->click();
    QCOMPARE(stage.store.config().allowedRooms, (QStringList{u"front,door"_s, u"yard"_s}));
}

void SettingsPageTest::searchFindsNamesAndKeys()
{
    const Stage stage;
    auto* search = stage.page.findChild<QLineEdit*>(u"searchField"_s);
    search->setText(u"queue"_s);
    QTRY_VERIFY(stage.field("rooms.queueSize")->isVisible());
    QVERIFY(stage.field("rooms.queueSeconds")->isVisible());
    QVERIFY(!stage.field("server.port")->isVisible());
    search->setText(u"zzz"_s);
    QTRY_VERIFY(!stage.field("rooms.queueSize")->isVisible());
    search->clear();
    QTRY_VERIFY(stage.field("server.port")->isVisible());
}

void SettingsPageTest::revealShowsAndFocuses()
{
    Stage stage;
    stage.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.page));
    stage.page.reveal(u"limits.stunPerSecond"_s);
    QVERIFY(stage.field("limits.stunPerSecond")->isVisible());
    QTRY_VERIFY(stage.editor<QWidget>("limits.stunPerSecond")->hasFocus());
    QCOMPARE(stage.page.findChild<QListWidget*>(u"groupList"_s)->currentRow(),
        SettingTexts::groups().indexOf(SettingGroup::Ice));
}

void SettingsPageTest::iceListsLinkToTheirPage()
{
    const Stage stage;
    const QSignalSpy jumped(&stage.page, &Page::jumpRequested);
    stage.editor<QPushButton>("turnservers")->click();
    QCOMPARE(jumped.size(), 1);
    QCOMPARE(jumped.first().at(0).value<PageId>(), PageId::IceServers);
    QCOMPARE(jumped.first().at(1).toString(), u"turnservers"_s);
}

void SettingsPageTest::importShowsWhatItWouldTakeOver()
{
    Stage stage;
    ServerConfig original;
    original.port = 5000;
    stage.store.toImport = original;
    stage.page.importFile(u"/somewhere/default.json"_s);
    auto* dialog = stage.dialog(u"changesDialog"_s);
    QCOMPARE(dialog->findChild<QTableView*>(u"changesView"_s)->model()->rowCount(), 1);
    QVERIFY(stage.store.applied.isEmpty());
    dialog->findChild<QPushButton*>(u"confirmButton"_s)->click();
    QCOMPARE(stage.store.config().port, quint16{5000});
    stage.store.toImport.reset();
    stage.page.importFile(u"/somewhere/broken.json"_s);
    QVERIFY(stage.page.findChild<QMessageBox*>()->text().contains(u"/somewhere/broken.json"_s));
}

void SettingsPageTest::othersChangesDoNotLoseEdits()
{
    Stage stage;
    stage.type("server.port", u"4000"_s);
    ServerConfig elsewhere = stage.store.config();
    elsewhere.rooms.queueSize = 7;
    QVERIFY(!stage.store.apply(elsewhere));
    QCOMPARE(stage.editor<QAbstractSpinBox>("rooms.queueSize")->text(), u"7"_s);
    QCOMPARE(stage.editor<QAbstractSpinBox>("server.port")->text(), u"4000"_s);
    stage.button(u"reviewButton"_s)->click();
    stage.dialog(u"changesDialog"_s)->findChild<QPushButton*>(u"confirmButton"_s)->click();
    QCOMPARE(stage.store.config().rooms.queueSize, 7);
    QCOMPARE(stage.store.config().port, quint16{4000});
}

void SettingsPageTest::textsFollowTheLanguage()
{
    Stage stage;
    stage.button(u"importButton"_s)->setText(u"x"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&stage.page, &change);
    QCOMPARE(stage.button(u"importButton"_s)->text(), u"&Import…"_s);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::SettingsPageTest)
#include "tst_settings_page.moc"
