// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/ViewerDouble.h"
#include "ui/devices/DeviceModel.h"
#include "ui/kit/ConfirmBox.h"
#include "ui/kit/StatePill.h"
#include "ui/sessions/SessionModel.h"
#include "ui/tokens/IssueDialog.h"
#include "ui/tokens/TokenModel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

namespace rdv::ui {

namespace {

constexpr auto stunUrl = "stun:192.0.2.7:3478";

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MainWindow* findWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* each : windows) {
        if (auto* window = qobject_cast<MainWindow*>(each))
            return window;
    }
    return nullptr;
}

/// The program with its window, as a start with a configuration file makes it.
class Program {
public:
    explicit Program(quint16 port = 0)
        : file(home.filePath(u"default.json"_s))
    {
        QSettings().clear();
        QSettings().setValue(u"window/firstStepsSeen"_s, true);
        QFile config(file);
        if (config.open(QIODevice::WriteOnly))
            config.write("{\n  \"tokens\": { \"window\": 60 },\n  \"ownNotes\": { \"kept\": [1, 2] }\n}\n");
        config.close();
        request.file = file;
        request.environment.insert(u"HOME"_s, home.path());
        request.options = {{u"bindAddress"_s, u"127.0.0.1"_s}, {u"server.port"_s, QString::number(port)},
            {u"server.adminPort"_s, u"0"_s}, {u"stun.address"_s, u"127.0.0.1"_s}, {u"stun.port"_s, u"0"_s},
            {u"stateDir"_s, home.path()}, {u"log.level"_s, u"error"_s},
            {u"server.tokensEnabled"_s, u"true"_s}};
        desktop = std::make_unique<Desktop>(request, loadConfig(request));
        desktop->start();
        window = findWindow();
    }

    template <typename Widget> [[nodiscard]] Widget* find(PageId page, const QString& name) const
    {
        return window->page(page)->findChild<Widget*>(name);
    }
    template <typename Model> [[nodiscard]] Model* model() const { return window->findChild<Model*>(); }
    [[nodiscard]] QString state() const { return find<StatePill>(PageId::Overview, u"statePill"_s)->word(); }
    [[nodiscard]] bool isListening() const { return state() == u"Listening"_s; }
    /// As the window tells its users.
    [[nodiscard]] quint16 port() const
    {
        const QUrl link(find<QLineEdit>(PageId::Overview, u"viewerLink"_s)->text());
        return static_cast<quint16>(link.port());
    }
    [[nodiscard]] DeviceDouble::Options camera() const
    {
        DeviceDouble::Options options;
        options.door.port = port();
        return options;
    }
    [[nodiscard]] ViewerDouble::Options viewer(const QString& token) const
    {
        ViewerDouble::Options options;
        options.port = port();
        options.token = token;
        return options;
    }
    /// By the dialog; the secret that it shows.
    [[nodiscard]] QString issueToken() const
    {
        window->showPage(PageId::Tokens);
        find<QPushButton>(PageId::Tokens, u"issueButton"_s)->click();
        auto* dialog = window->findChild<IssueDialog*>();
        dialog->findChild<QComboBox*>(u"roomChoice"_s)->setEditText(u"room1"_s);
        dialog->findChild<QPushButton*>(u"issueTokenButton"_s)->click();
        const auto* secret = dialog->findChild<QLineEdit*>(u"secretText"_s);
        (void)QTest::qWaitFor([secret] { return !secret->text().isEmpty(); });
        const QString text = secret->text();
        dialog->close();
        return text;
    }
    void typeStunServer(const QString& url) const
    {
        window->showPage(PageId::IceServers);
        const auto* panel = find<QWidget>(PageId::IceServers, u"stunPanel"_s);
        panel->findChild<QToolButton*>(u"addButton"_s)->click();
        auto* dialog = window->findChild<QDialog*>(u"iceServerDialog"_s);
        dialog->findChild<QPlainTextEdit*>(u"urlsEdit"_s)->setPlainText(url);
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isDefault())
                button->click();
        }
    }

    QTemporaryDir home;
    QString file;
    ConfigRequest request;
    std::unique_ptr<Desktop> desktop;
    MainWindow* window = nullptr;
};

/// Every text that can be read without opening anything, by where it is.
QHash<const QObject*, QString> visibleTexts(const MainWindow& window)
{
    QHash<const QObject*, QString> texts;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* each : widgets) {
        if (!each->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(each))
            texts.insert(each, label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            texts.insert(each, button->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(each))
            texts.insert(each, group->title());
        else if (const auto* edit = qobject_cast<const QLineEdit*>(each))
            texts.insert(each, edit->placeholderText());
        else if (const auto* choice = qobject_cast<const QComboBox*>(each))
            texts.insert(each, choice->currentText());
        else if (const auto* header = qobject_cast<const QHeaderView*>(each);
                 header != nullptr && header->orientation() == Qt::Horizontal && header->model() != nullptr) {
            QStringList headings;
            for (int column = 0; column < header->count(); ++column)
                headings += header->model()->headerData(column, Qt::Horizontal).toString();
            texts.insert(each, headings.join(u" | "_s));
        }
    }
    const auto actions = window.findChildren<QAction*>();
    for (const QAction* action : actions)
        texts.insert(action, action->text());
    return texts;
}

/// Names, numbers and addresses are the same in every language.
bool isProse(const QString& text)
{
    static const QRegularExpression word(u"[a-z]{3}"_s);
    static const QRegularExpression data(u"://|\\d\\.\\d|^[a-z]+(\\.[a-zA-Z]+)+$|^[a-zA-Z]+$"_s);
    const bool isKey = data.match(text).hasMatch() && text.at(0).isLower();
    return word.match(text).hasMatch() && !isKey && !text.contains(u"://"_s) && !text.contains(u"/tmp"_s);
}

} // namespace

class WholeWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuedTokenOpensTheDoorUntilItIsRevoked();
    void appliedStunServerReachesFileAndNextDevice();
    void lostDeviceIsSeenWithinASecond();
    void languageChangesEverything();
    void devicesComeBackAfterStopAndRestart();
    void laterStartBringsTheWindowBack();
    void quitIsAskedOnceAndEndsTheProgram();
};

void WholeWindowTest::issuedTokenOpensTheDoorUntilItIsRevoked()
{
    const Program program;
    QTRY_VERIFY(program.isListening());
    DeviceDouble device(program.camera());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    const QString secret = program.issueToken();
    QVERIFY(!secret.isEmpty());
    const auto* tokens = program.model<TokenModel>();
    QTRY_COMPARE(tokens->rowCount(), 1);

    ViewerDouble viewer(program.viewer(secret));
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
    const auto* sessions = program.model<SessionModel>();
    QTRY_COMPARE(sessions->rowCount(), 1);
    QTRY_COMPARE(tokens->at(0).state, TokenState::Bound);
    QCOMPARE(sessions->at(0).token, tokens->at(0).fingerprint);

    program.find<QTableView>(PageId::Tokens, u"tokenTable"_s)->selectRow(0);
    program.find<QPushButton>(PageId::Tokens, u"revokeButton"_s)->click();
    program.find<QPushButton>(PageId::Tokens, u"revokeYes"_s)->click();
    QTRY_VERIFY(viewer.hasEnded());
    QTRY_COMPARE(tokens->at(0).state, TokenState::Revoked);
    QTRY_VERIFY(sessions->at(0).endedAt != 0);
    device.stop();
}

void WholeWindowTest::appliedStunServerReachesFileAndNextDevice()
{
    const Program program;
    QTRY_VERIFY(program.isListening());
    const QByteArray before = contentOf(program.file);
    const auto* list = program.find<QAbstractItemView>(PageId::IceServers, u"stunView"_s)->model();
    const int listed = list->rowCount();
    program.typeStunServer(QLatin1StringView(stunUrl));
    QCOMPARE(list->rowCount(), listed + 1);
    program.find<QPushButton>(PageId::IceServers, u"cancelButton"_s)->click();
    QCOMPARE(list->rowCount(), listed);
    QCOMPARE(contentOf(program.file), before);

    // Who reads the file meanwhile reads it whole: another one takes its place.
    QFile reader(program.file);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    program.typeStunServer(QLatin1StringView(stunUrl));
    program.find<QPushButton>(PageId::IceServers, u"applyButton"_s)->click();
    QTRY_VERIFY(contentOf(program.file).contains(stunUrl));
    QCOMPARE(reader.readAll(), before);
    QVERIFY(contentOf(program.file).contains("\"ownNotes\": { \"kept\": [1, 2] }"));
    QCOMPARE(QDir(program.home.path()).entryList({u"default.json*"_s}, QDir::Files).size(), 1);

    DeviceDouble device(program.camera());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QVERIFY(device.last(Seen::StunServers).contains(stunUrl));
    device.stop();
}

void WholeWindowTest::lostDeviceIsSeenWithinASecond()
{
    const Program program;
    QTRY_VERIFY(program.isListening());
    program.window->showPage(PageId::Devices);
    DeviceDouble device(program.camera());
    device.start();
    const auto* devices = program.model<DeviceModel>();
    QTRY_COMPARE(devices->rowCount(), 1);
    QTRY_COMPARE(devices->at(0).state, DeviceState::Waiting);
    const auto* table = program.find<QTableView>(PageId::Devices, u"deviceTable"_s);
    const auto word = [table] {
        return table->model()->index(0, DeviceModel::State).data().toString();
    };
    const QString waiting = word();
    QElapsedTimer clock;
    clock.start();
    device.stop();
    QTRY_VERIFY(word() != waiting);
    const qint64 took = clock.elapsed();
    std::printf("from the FIN of the device to its row: %lld ms\n", static_cast<long long>(took));
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    QTRY_COMPARE(devices->at(0).state, DeviceState::Lost);
}

void WholeWindowTest::languageChangesEverything()
{
    const Program program;
    QTRY_VERIFY(program.isListening());
    auto* english = program.window->findChild<QAction*>(u"language_en"_s);
    if (english != nullptr)
        english->trigger();
    DeviceDouble device(program.camera());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    const QSet<QString> mustGo{u"Overview"_s, u"Devices"_s, u"Sessions"_s, u"Settings"_s, u"&File"_s,
        u"&View"_s, u"&Help"_s, u"&Quit"_s, u"Listening"_s, u"All devices"_s, u"All sessions"_s,
        u"All levels"_s, u"Search the log"_s, u"&Issue token…"_s, u"&Apply"_s, u"&Cancel"_s, u"&Import…"_s};
    const QList<PageId> pages{PageId::Overview, PageId::Devices, PageId::Sessions, PageId::Tokens,
        PageId::IceServers, PageId::Settings, PageId::Log};
    QHash<PageId, QHash<const QObject*, QString>> before;
    for (const PageId page : pages) {
        program.window->showPage(page);
        before.insert(page, visibleTexts(*program.window));
    }
    program.window->findChild<QAction*>(u"language_de"_s)->trigger();
    QTRY_COMPARE(program.window->menuBar()->actions().first()->text(), u"&Datei"_s);
    for (const PageId page : pages) {
        program.window->showPage(page);
        const auto after = visibleTexts(*program.window);
        int all = 0;
        QStringList same;
        for (auto text = before[page].cbegin(); text != before[page].cend(); ++text) {
            if (!after.contains(text.key()) || !isProse(text.value()))
                continue;
            ++all;
            if (after.value(text.key()) == text.value())
                same += text.value();
            QVERIFY2(!mustGo.contains(after.value(text.key())), qPrintable(after.value(text.key())));
        }
        std::printf("page %d: %d texts, the same in German: %s\n", static_cast<int>(page), all,
            qPrintable(same.isEmpty() ? u"none"_s : same.join(u" / "_s)));
        QVERIFY(all > 10);
        QVERIFY2(same.size() * 5 <= all, qPrintable(same.join(u" / "_s)));
    }
    program.window->findChild<QAction*>(u"language_"_s)->trigger();
    device.stop();
}

void WholeWindowTest::devicesComeBackAfterStopAndRestart()
{
    const Program program(freePort());
    QTRY_VERIFY(program.isListening());
    DeviceDouble device(program.camera());
    device.start();
    const auto* devices = program.model<DeviceModel>();
    QTRY_COMPARE(devices->rowCount(), 1);
    const auto press = [&program](const QString& name) {
        auto* button = program.find<QPushButton>(PageId::Overview, name);
        return QTest::qWaitFor([button] { return button->isEnabled(); }) && (button->click(), true);
    };
    const auto isBack = [&] {
        return device.isWaiting() && devices->rowCount() == 1 && devices->at(0).state == DeviceState::Waiting;
    };
    QTRY_VERIFY(isBack());
    QVERIFY(press(u"stopButton"_s));
    QTRY_COMPARE(program.state(), u"Stopped"_s);
    QTRY_VERIFY(!device.isWaiting());
    QVERIFY(press(u"startButton"_s));
    QTRY_VERIFY(program.isListening());
    QTRY_VERIFY(isBack());
    const int links = device.linksMade();
    QVERIFY(press(u"restartButton"_s));
    QTRY_VERIFY(device.linksMade() > links);
    QTRY_VERIFY(program.isListening());
    QTRY_VERIFY(isBack());
    device.stop();
}

void WholeWindowTest::laterStartBringsTheWindowBack()
{
    const Program program;
    QTRY_VERIFY(program.isListening());
    program.window->hide();
    program.desktop->raiseWindow();
    QTRY_VERIFY(program.window->isVisible());
    program.window->showMinimized();
    program.desktop->raiseWindow();
    QTRY_VERIFY(!program.window->isMinimized());
}

void WholeWindowTest::quitIsAskedOnceAndEndsTheProgram()
{
    const Program program;
    QTRY_VERIFY(program.isListening());
    DeviceDouble device(program.camera());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(program.viewer(program.issueToken()));
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
    QTRY_COMPARE(program.model<SessionModel>()->rowCount(), 1);

    const QSignalSpy finished(program.desktop.get(), &Desktop::finished);
    const auto questions = [&program] {
        return program.window->findChildren<ConfirmBox*>();
    };
    program.window->close();
    QTRY_COMPARE(questions().size(), 1);
    program.window->findChild<QAction*>(u"quitAction"_s)->trigger();
    QCOMPARE(questions().size(), 1);
    questions().first()->findChild<QPushButton*>(u"confirmNo"_s)->click();
    QTRY_VERIFY(questions().isEmpty());
    QVERIFY(program.window->isVisible() && viewer.isOpen());

    program.window->findChild<QAction*>(u"quitAction"_s)->trigger();
    QTRY_COMPARE(questions().size(), 1);
    questions().first()->findChild<QPushButton*>(u"confirmYes"_s)->click();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(0).value<ExitCode>(), ExitCode::Ok);
    QTRY_VERIFY(viewer.hasEnded());
    QVERIFY(!program.window->isVisible());
    device.stop();
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::WholeWindowTest)
#include "tst_whole_window.moc"
