// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/Failures.h"
#include "tests/kit/ServerUnderTest.h"
#include "tests/kit/ViewerDouble.h"
#include "tests/ui/MemorySettings.h"
#include "ui/kit/Feed.h"
#include "ui/kit/LinkPanel.h"
#include "ui/tokens/BulkIssueDialog.h"
#include "ui/tokens/IssueDialog.h"
#include "ui/tokens/TokenModel.h"
#include "ui/tokens/TokensPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

namespace rdv::ui {

class TokensPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void issuedTokenLetsOneViewerInUntilItIsRevoked();
    void secretIsNowhereOnceTheDialogIsClosed();
    void dialogSaysWhatIsMissing();
    void manyTokensAreWrittenToAFile();
    void cancelledBulkTakesItsTokensBack();
    void tokensAreSwitchedOnFromThePage();
    void revealedTokenIsSelected();

private:
    template <typename T> [[nodiscard]] T* part(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    [[nodiscard]] TokenModel* model() const { return m_page->findChild<TokenModel*>(); }
    [[nodiscard]] IssueDialog* openIssueDialog();
    [[nodiscard]] QString issued(IssueDialog* dialog); ///< the secret it shows
    [[nodiscard]] ViewerDouble::Options viewerWith(const QString& token) const;

    std::unique_ptr<ServerUnderTest> m_server;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<TokensPage> m_page;
};

void TokensPageTest::init()
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    m_server = std::make_unique<ServerUnderTest>(config);
    QVERIFY(m_server->start());
    m_settings = std::make_unique<MemorySettings>(config, &m_server->server());
    m_feed = std::make_unique<Feed>(m_server->server());
    m_page = std::make_unique<TokensPage>(Desk{m_server->server(), *m_feed, *m_settings});
    m_server->server().watch();
    m_page->resize(1000, 500);
    m_page->show();
    QTRY_VERIFY(m_feed->status().running);
}

void TokensPageTest::cleanup()
{
    m_page.reset();
    m_feed.reset();
    m_settings.reset();
    m_server.reset();
}

IssueDialog* TokensPageTest::openIssueDialog()
{
    part<QPushButton>(u"issueButton"_s)->click();
    return m_page->findChild<IssueDialog*>();
}

QString TokensPageTest::issued(IssueDialog* dialog)
{
    dialog->findChild<QPushButton*>(u"issueTokenButton"_s)->click();
    const auto* secret = dialog->findChild<QLineEdit*>(u"secretText"_s);
    (void)QTest::qWaitFor([secret] { return !secret->text().isEmpty(); });
    return secret->text();
}

ViewerDouble::Options TokensPageTest::viewerWith(const QString& token) const
{
    ViewerDouble::Options options;
    options.port = m_server->port();
    options.token = token;
    return options;
}

void TokensPageTest::issuedTokenLetsOneViewerInUntilItIsRevoked()
{
    DeviceDouble::Options camera;
    camera.door.port = m_server->port();
    DeviceDouble device(camera);
    device.start();
    QTRY_VERIFY(device.isWaiting());

    IssueDialog* dialog = openIssueDialog();
    QTRY_VERIFY(m_feed->status().devices == 1);
    dialog->findChild<QComboBox*>(u"roomChoice"_s)->setEditText(u"room1"_s);
    dialog->findChild<QLineEdit*>(u"streamEdit"_s)->setText(u"vonly"_s);
    const QString secret = issued(dialog);
    QVERIFY(!secret.isEmpty());
    const QUrlQuery link(QUrl(dialog->findChild<LinkPanel*>()->link()));
    QCOMPARE(link.queryItemValue(u"token"_s, QUrl::FullyDecoded), secret);
    dialog->close();

    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->at(0).state, TokenState::Unused);

    ViewerDouble viewer(viewerWith(secret));
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
    QTRY_COMPARE(model()->at(0).state, TokenState::Bound);
    QVERIFY(model()->index(0, TokenModel::TimeLeft).data().toString().startsWith(u"9:"_s)
        || model()->index(0, TokenModel::TimeLeft).data().toString() == u"10:00"_s);
    QVERIFY(model()->index(0, TokenModel::Viewer).data().toString().contains(u"127.0.0.1"_s));

    ViewerDouble other(viewerWith(secret));
    other.start();
    QTRY_VERIFY(other.isRefused());
    QVERIFY(viewer.isOpen());

    part<QTableView>(u"tokenTable"_s)->selectRow(0);
    const QSignalSpy jumped(m_page.get(), &Page::jumpRequested);
    QTRY_VERIFY(part<QPushButton>(u"showSessionButton"_s)->isEnabled());
    part<QPushButton>(u"showSessionButton"_s)->click();
    QCOMPARE(jumped.size(), 1);

    part<QPushButton>(u"revokeButton"_s)->click();
    QVERIFY(part<QCheckBox>(u"endSessionsCheck"_s)->isChecked());
    part<QPushButton>(u"revokeYes"_s)->click();
    QTRY_VERIFY(viewer.hasEnded());
    QTRY_COMPARE(model()->at(0).state, TokenState::Revoked);
    QTRY_VERIFY(!part<QPushButton>(u"revokeButton"_s)->isEnabled());
    device.stop();
}

void TokensPageTest::secretIsNowhereOnceTheDialogIsClosed()
{
    QGuiApplication::clipboard()->clear();
    IssueDialog* dialog = openIssueDialog();
    dialog->findChild<QCheckBox*>(u"everyRoomCheck"_s)->setChecked(true);
    const QString secret = issued(dialog);
    QVERIFY(secret.size() >= 22);
    QVERIFY(!dialog->windowTitle().contains(secret));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
    dialog->findChild<QPushButton*>(u"copySecretButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    QTRY_COMPARE(model()->rowCount(), 1);
    dialog->close();
    QVERIFY(dialog->findChild<QLineEdit*>(u"secretText"_s)->text().isEmpty());
    QVERIFY(dialog->findChild<LinkPanel*>()->link().isEmpty());
    QTRY_VERIFY(m_page->findChild<IssueDialog*>() == nullptr);

    for (int column = 0; column < model()->columnCount(); ++column) {
        for (int role = 0; role < Qt::UserRole + 16; ++role)
            QVERIFY(!model()->index(0, column).data(role).toString().contains(secret));
    }
    const auto widgets = m_page->findChildren<QObject*>();
    for (const QObject* object : widgets)
        QVERIFY(!object->property("text").toString().contains(secret));
}

void TokensPageTest::dialogSaysWhatIsMissing()
{
    IssueDialog* dialog = openIssueDialog();
    const auto* issue = dialog->findChild<QPushButton*>(u"issueTokenButton"_s);
    const auto* advice = dialog->findChild<QLabel*>(u"issueAdvice"_s);
    auto* room = dialog->findChild<QComboBox*>(u"roomChoice"_s);
    auto* own = dialog->findChild<QLineEdit*>(u"ownTextEdit"_s);
    QVERIFY(!issue->isEnabled());
    QVERIFY(!advice->text().isEmpty());
    room->setEditText(u" yard"_s);
    QVERIFY(!issue->isEnabled());
    room->setEditText(u"yard"_s);
    QVERIFY(issue->isEnabled());
    QVERIFY(advice->text().isEmpty());
    own->setText(u"short"_s);
    QVERIFY(issue->isEnabled());
    QVERIFY(advice->text().contains(u"16"_s));
    own->setText(u"sixteen letters!"_s);
    QVERIFY(advice->text().isEmpty());
    own->setText(u"bad\u200btoken"_s);
    QVERIFY(!issue->isEnabled());
    own->clear();
    auto* stream = dialog->findChild<QLineEdit*>(u"streamEdit"_s);
    stream->setText(u"x "_s);
    QVERIFY(!issue->isEnabled());
    stream->clear();
    QVERIFY(issue->isEnabled());
    dialog->findChild<QComboBox*>(u"endChoice"_s)->setCurrentIndex(1);
    auto* end = dialog->findChild<QDateTimeEdit*>(u"endTime"_s);
    QVERIFY(issue->isEnabled());
    end->setDateTime(QDateTime::currentDateTime().addDays(-1));
    QVERIFY(!issue->isEnabled());
    QVERIFY(!advice->text().isEmpty());
}

void TokensPageTest::manyTokensAreWrittenToAFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"tokens.csv"_s);
    part<QPushButton>(u"issueManyButton"_s)->click();
    auto* dialog = m_page->findChild<BulkIssueDialog*>();
    dialog->findChild<QComboBox*>(u"roomChoice"_s)->setEditText(u"yard, \"east\""_s);
    dialog->findChild<QLineEdit*>(u"streamEdit"_s)->setText(u"front"_s);
    dialog->findChild<QLineEdit*>(u"noteEdit"_s)->setText(u"=guest #"_s);
    dialog->findChild<QSpinBox*>(u"countSpin"_s)->setValue(500);
    dialog->issueTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
    QTRY_COMPARE(model()->rowCount(), 500);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.takeFirst(), QByteArray("token,link,room,stream,note,expires\r"));
    QCOMPARE(lines.size(), 500);
    QSet<QByteArray> secrets;
    for (int i = 0; i < lines.size(); ++i) {
        const QByteArray secret = lines.at(i).left(lines.at(i).indexOf(','));
        secrets.insert(secret);
        QVERIFY(lines.at(i).contains("&token=" + secret + ','));
        QVERIFY(lines.at(i).endsWith(
            ",\"yard, \"\"east\"\"\",front,'=guest " + QByteArray::number(i + 1) + ",\r"));
    }
    QCOMPARE(secrets.size(), 500);
}

void TokensPageTest::cancelledBulkTakesItsTokensBack()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"tokens.csv"_s);
    part<QPushButton>(u"issueManyButton"_s)->click();
    auto* dialog = m_page->findChild<BulkIssueDialog*>();
    dialog->findChild<QCheckBox*>(u"everyRoomCheck"_s)->setChecked(true);
    dialog->findChild<QSpinBox*>(u"countSpin"_s)->setValue(10);
    dialog->issueTo(path);
    dialog->reject();
    QTRY_COMPARE(model()->rowCount(), 10);
    for (int row = 0; row < 10; ++row)
        QTRY_COMPARE(model()->at(row).state, TokenState::Revoked);
    QVERIFY(!QFile::exists(path));
}

void TokensPageTest::tokensAreSwitchedOnFromThePage()
{
    auto* banner = part<QWidget>(u"tokensOffBanner"_s);
    QVERIFY(!banner->isVisible());
    ServerConfig off = m_settings->config();
    off.tokensEnabled = false;
    QVERIFY(!m_settings->apply(off));
    QVERIFY(banner->isVisible());
    part<QPushButton>(u"switchTokensOnButton"_s)->click();
    QVERIFY(!m_settings->config().tokensEnabled);
    part<QPushButton>(u"confirmYes"_s)->click();
    QVERIFY(m_settings->config().tokensEnabled);
    QVERIFY(!banner->isVisible());
}

void TokensPageTest::revealedTokenIsSelected()
{
    for (int i = 0; i < 3; ++i)
        m_server->server().issueTokens({TokenRequest{}});
    QTRY_COMPARE(model()->rowCount(), 3);
    part<QLineEdit>(u"tokenSearch"_s)->setText(u"nothing like it"_s);
    const QString wanted = model()->at(1).fingerprint;
    m_page->reveal(wanted);
    const auto* table = part<QTableView>(u"tokenTable"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(TokenModel::Token).data().toString(), wanted);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::TokensPageTest)
#include "tst_tokens_page.moc"
