// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Formats.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/StatePill.h"
#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

/// Relative luminance (WCAG 2.1).
double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/// How many pixels are painted, and in which colour the most solid one is.
std::pair<int, QColor> inkOf(const QImage& image)
{
    int count = 0;
    QColor darkest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 0 ? 1 : 0;
            if (pixel.alpha() > darkest.alpha())
                darkest = pixel;
        }
    }
    return {count, darkest};
}

QStandardItemModel* cameras(QObject* parent)
{
    auto* model = new QStandardItemModel(0, 2, parent);
    model->setHorizontalHeaderLabels({u"Room"_s, u"State"_s});
    for (const auto& room : {u"yard"_s, u"gate"_s})
        model->appendRow({new QStandardItem(room), new QStandardItem(u"Waiting"_s)});
    return model;
}

} // namespace

class KitWidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void everyIconIsDrawnInTheColourOfText();
    void iconsFollowThePalette();
    void themeIsTheSystemsAgain();
    void durationsAreRounded_data();
    void durationsAreRounded();
    void timesAreToldFromNow();
    void longTextIsShortenedAndCopiedWhole();
    void markupIsText();
    void rowsAndCellsAreCopied();
    void headerIsAsItWasLeft();
    void searchWaitsForABreath();
    void pillSaysItsState();
    void everyProblemHasASentence();
    void everyEventHasASentence();
    void unknownReasonsStayAsTheyAre();
};

void KitWidgetsTest::init()
{
    QSettings().clear();
    QLocale::setDefault(QLocale::English);
}

void KitWidgetsTest::cleanup()
{
    Theme::instance().setMode(Theme::Mode::System);
}

void KitWidgetsTest::coloursAreReadable_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void KitWidgetsTest::coloursAreReadable()
{
    QFETCH(const Theme::Mode, mode);
    Theme::instance().setMode(mode);
    QCOMPARE(Theme::instance().isDark(), mode == Theme::Mode::Dark);
    const QPalette palette = QApplication::palette();
    for (int i = 0; i <= static_cast<int>(Meaning::Series6); ++i) {
        const QColor colour = Theme::instance().colour(static_cast<Meaning>(i));
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            QVERIFY2(contrast(colour, palette.color(ground)) >= 4.5,
                qPrintable(u"meaning %1 on role %2: %3"_s.arg(i).arg(ground).arg(
                    contrast(colour, palette.color(ground)))));
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
}

void KitWidgetsTest::everyIconIsDrawnInTheColourOfText()
{
    Theme::instance().setMode(Theme::Mode::Light);
    const QColor text = QApplication::palette().color(QPalette::ButtonText);
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 40);
    for (const QString& file : files) {
        if (file.startsWith("tray-"_L1) || file.startsWith("application"_L1))
            continue;
        const QIcon icon = Theme::icon(file.chopped(4));
        const auto [count, colour] = inkOf(icon.pixmap(QSize(24, 24)).toImage());
        QVERIFY2(count > 4, qPrintable(file));
        QVERIFY2(contrast(colour, text) < 1.3, qPrintable(file));
    }
}

void KitWidgetsTest::iconsFollowThePalette()
{
    Theme::instance().setMode(Theme::Mode::Light);
    const QIcon icon = Theme::icon(u"stop"_s);
    const QColor before = inkOf(icon.pixmap(QSize(16, 16)).toImage()).second;
    Theme::instance().setMode(Theme::Mode::Dark);
    const QColor after = inkOf(icon.pixmap(QSize(16, 16)).toImage()).second;
    QVERIFY(before.lightness() < 100);
    QVERIFY(after.lightness() > 150);
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void KitWidgetsTest::themeIsTheSystemsAgain()
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    const QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().setMode(Theme::Mode::Dark);
    QVERIFY(changed.count() > 0);
    QVERIFY(QApplication::palette().color(QPalette::Window) != window);
    Theme::instance().setMode(Theme::Mode::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), window);
}

void KitWidgetsTest::durationsAreRounded_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64{0} << u"0 ms"_s;
    QTest::newRow("part of a second") << qint64{820} << u"820 ms"_s;
    QTest::newRow("seconds") << qint64{42'900} << u"42 s"_s;
    QTest::newRow("minutes and seconds") << qint64{200'000} << u"3 min 20 s"_s;
    QTest::newRow("whole minutes") << qint64{180'000} << u"3 min"_s;
    QTest::newRow("hours and minutes") << qint64{7'500'000} << u"2 h 5 min"_s;
    QTest::newRow("days and hours") << qint64{187'200'000} << u"2 d 4 h"_s;
}

void KitWidgetsTest::durationsAreRounded()
{
    QFETCH(const qint64, milliseconds);
    QTEST(Formats::duration(milliseconds), "text");
}

void KitWidgetsTest::timesAreToldFromNow()
{
    constexpr qint64 now = 1'700'000'000'000;
    QCOMPARE(Formats::relative(now - 2'000, now), u"just now"_s);
    QCOMPARE(Formats::relative(now - 200'000, now), u"3 min ago"_s);
    QCOMPARE(Formats::relative(now + 7'300'000, now), u"in 2 h"_s);
    QCOMPARE(Formats::relative(0, now), Formats::none());
    QCOMPARE(Formats::countdown(598), u"9:58"_s);
    QCOMPARE(Formats::countdown(3723), u"1:02:03"_s);
    QCOMPARE(Formats::countdown(-1), u"0:00"_s);
}

void KitWidgetsTest::longTextIsShortenedAndCopiedWhole()
{
    const QString whole = QString(u"a very long name "_s).repeated(20);
    PlainLabel label(whole);
    label.resize(120, label.sizeHint().height());
    label.show();
    QTRY_VERIFY(label.text().endsWith(u'…'));
    QCOMPARE(label.accessibleName(), whole);
    QVERIFY(!label.toolTip().isEmpty());
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
}

void KitWidgetsTest::markupIsText()
{
    PlainLabel label(u"<b>yard</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.fullText(), u"<b>yard</b>"_s);
}

void KitWidgetsTest::rowsAndCellsAreCopied()
{
    TableView view;
    view.setModel(cameras(&view));
    view.sortByColumn(0, Qt::AscendingOrder);
    view.selectAll();
    view.setCurrentIndex(view.model()->index(0, 0));
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"gate\tWaiting\nyard\tWaiting"_s);
    view.setColumnHidden(1, true);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"gate\nyard"_s);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"gate"_s);
}

void KitWidgetsTest::headerIsAsItWasLeft()
{
    {
        TableView view;
        view.setModel(cameras(&view));
        view.rememberHeader(u"cameras"_s);
        view.setColumnWidth(1, 217);
        view.sortByColumn(1, Qt::DescendingOrder);
        view.horizontalHeader()->moveSection(1, 0);
    }
    TableView view;
    view.setModel(cameras(&view));
    view.rememberHeader(u"cameras"_s);
    QCOMPARE(view.columnWidth(1), 217);
    QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(view.horizontalHeader()->visualIndex(1), 0);
}

void KitWidgetsTest::searchWaitsForABreath()
{
    SearchField field;
    const QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"yard"_s);
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.at(0).at(0).toString(), u"yard"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QTRY_COMPARE(searched.count(), 2);
    QVERIFY(field.text().isEmpty());
}

void KitWidgetsTest::pillSaysItsState()
{
    StatePill pill;
    pill.setState(Meaning::Good, u"ok"_s, u"Listening"_s);
    QCOMPARE(pill.accessibleName(), u"Listening"_s);
    QVERIFY(pill.sizeHint().width() > pill.fontMetrics().horizontalAdvance(u"Listening"_s));
}

void KitWidgetsTest::everyProblemHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::ConfigurationFile); ++kind) {
        const Problem problem{static_cast<ProblemKind>(kind), u"127.0.0.1:3535"_s, {}};
        QVERIFY2(Wording::problem(problem, {}).endsWith(u'.'), qPrintable(QString::number(kind)));
    }
    const Problem busy{ProblemKind::PortBusy, u"0.0.0.0:3030"_s, {}};
    QVERIFY(Wording::problem(busy, {}).contains(u"server.adminPort"_s));
    for (int error = 0; error <= static_cast<int>(OperationError::NotRunning); ++error)
        QVERIFY(!Wording::error(static_cast<OperationError>(error)).isEmpty());
}

void KitWidgetsTest::everyEventHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(EventKind::StunProblem); ++kind)
        QVERIFY2(
            Wording::event(static_cast<EventKind>(kind)).endsWith(u'.'), qPrintable(QString::number(kind)));
    QCOMPARE(Wording::fieldName("room"), u"Room"_s);
    QCOMPARE(Wording::fieldName("something"), u"something"_s);
}

void KitWidgetsTest::unknownReasonsStayAsTheyAre()
{
    QCOMPARE(Wording::reason(u"host_foreign"_s), u"the Host header names another server"_s);
    QCOMPARE(Wording::reason(u"the moon is full"_s), u"the moon is full"_s);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::KitWidgetsTest)
#include "tst_kit_widgets.moc"
