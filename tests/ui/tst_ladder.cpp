// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderExport.h"
#include "ui/sessions/LadderLayout.h"
#include "ui/sessions/LadderPanel.h"
#include "ui/sessions/LadderView.h"

#include <QAction>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rdv::ui {

using Party = LadderStep::Party;
using What = LadderStep::What;

class LadderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsNeverTouch_data();
    void textsNeverTouch();
    void orderIsKept();
    void rightToLeftIsMirrored();
    void pausesAndWhatIsLeftOutGetRows();
    void exportsAreComplete();
    void arrowKeysWalkThroughTheMessages();
    void zoomKeepsItsLimits();

private:
    static Ladder sample(int more = 0);
};

Ladder LadderTest::sample(int more)
{
    Ladder ladder;
    ladder.session = SessionId("0123456789abcdef");
    const auto add
        = [&ladder](qint64 at, Party from, Party to, What what, const QString& detail = {}, int bytes = 0) {
              LadderStep step;
              step.at = 1'700'000'000'000 + at;
              step.micros = 500;
              step.from = from;
              step.to = to;
              step.what = what;
              step.detail = detail;
              step.bytes = bytes;
              ladder.steps.append(step);
          };
    add(0, Party::Viewer, Party::Server, What::Join, u"room1"_s);
    add(1, Party::Server, Party::Viewer, What::JoinAcknowledged);
    add(1, Party::Server, Party::Viewer, What::TurnServers);
    add(2, Party::Server, Party::Device, What::ClientJoined);
    add(120, Party::Device, Party::Viewer, What::Offer, u"H264, opus"_s, 2512);
    add(180, Party::Viewer, Party::Device, What::Answer, {}, 1800);
    for (int i = 0; i < 3 + more; ++i)
        add(190 + i, Party::Viewer, Party::Device, What::Candidate, u"srflx udp 203.0.113.%1"_s.arg(i), 90);
    add(300, Party::Viewer, Party::Server, What::Dropped, u"not for its partner "_s.repeated(12));
    add(310, Party::Device, Party::Device, What::Notice, u"Unable to retrieve stream! "_s.repeated(8));
    add(5400, Party::Viewer, Party::Server, What::Left);
    return ladder;
}

void LadderTest::textsNeverTouch_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("more");
    QTest::newRow("short") << Qt::LeftToRight << 0;
    QTest::newRow("long") << Qt::LeftToRight << 380;
    QTest::newRow("right to left") << Qt::RightToLeft << 20;
}

void LadderTest::textsNeverTouch()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, more);
    const LadderPicture picture = layOut(rowsOf(sample(more)), QFontMetricsF(QFont()), direction);
    const QRectF whole(QPointF(), picture.size);
    QList<QRectF> texts(picture.heads.begin(), picture.heads.end());
    texts.append(picture.timeHead);
    for (const LadderItem& item : picture.items) {
        QVERIFY(!item.text.isEmpty());
        texts.append(item.textBox);
        if (!item.timeBox.isNull())
            texts.append(item.timeBox);
    }
    for (qsizetype a = 0; a < texts.size(); ++a) {
        QVERIFY2(whole.contains(texts[a]), qPrintable(QString::number(a)));
        for (qsizetype b = a + 1; b < texts.size(); ++b)
            QVERIFY2(!texts[a].intersects(texts[b]), qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
    }
}

void LadderTest::orderIsKept()
{
    const Ladder ladder = sample(10);
    const LadderPicture picture = layOut(rowsOf(ladder), QFontMetricsF(QFont()), Qt::LeftToRight);
    int step = -1;
    qreal bottom = picture.laneTop;
    for (const LadderItem& item : picture.items) {
        QVERIFY(item.box.top() >= bottom);
        bottom = item.box.bottom();
        if (item.row.step < 0)
            continue;
        QCOMPARE(item.row.step, step + 1);
        ++step;
        const LadderStep& known = ladder.steps[step];
        if (known.from != known.to) {
            QCOMPARE(item.arrow.x1(), picture.lanes[static_cast<std::size_t>(known.from)]);
            QCOMPARE(item.arrow.x2(), picture.lanes[static_cast<std::size_t>(known.to)]);
        }
        QCOMPARE(picture.itemAt(item.box.center().y()), static_cast<int>(&item - picture.items.constData()));
    }
    QCOMPARE(step + 1, ladder.steps.size());
    QCOMPARE(picture.itemAt(-1), -1);
}

void LadderTest::rightToLeftIsMirrored()
{
    const LadderPicture picture = layOut(rowsOf(sample()), QFontMetricsF(QFont()), Qt::RightToLeft);
    QVERIFY(picture.lanes[0] > picture.lanes[1]);
    QVERIFY(picture.lanes[1] > picture.lanes[2]);
    QVERIFY(picture.timeHead.left() > picture.lanes[0]);
    QVERIFY(picture.items.first().arrow.x1() > picture.items.first().arrow.x2());
}

void LadderTest::pausesAndWhatIsLeftOutGetRows()
{
    Ladder ladder = sample();
    QList<LadderRow> rows = rowsOf(ladder);
    QCOMPARE(rows[rows.size() - 2].kind, LadderRow::Kind::Pause);
    QVERIFY2(rows[rows.size() - 2].text.startsWith(u"5.1 s"_s), qPrintable(rows[rows.size() - 2].text));
    ladder.leftOut = 7;
    rows = rowsOf(ladder);
    const auto leftOut = std::count_if(
        rows.begin(), rows.end(), [](const LadderRow& row) { return row.kind == LadderRow::Kind::LeftOut; });
    QCOMPARE(leftOut, 1);
    QVERIFY(rowsOf({}).isEmpty());
}

void LadderTest::exportsAreComplete()
{
    LadderPanel panel;
    SessionInfo session;
    session.id = SessionId("0123456789abcdef");
    session.room = u"庭 ‏حديقة"_s;
    panel.setLadder(sample(), session);
    const QTemporaryDir folder;
    QVERIFY(panel.save(folder.filePath(u"ladder.json"_s)));
    QVERIFY(panel.save(folder.filePath(u"ladder.png"_s)));
    QVERIFY(!panel.save(folder.filePath(u"no such folder/ladder.png"_s)));

    QFile file(folder.filePath(u"ladder.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json[u"room"_s].toString(), session.room);
    const QJsonArray steps = json[u"steps"_s].toArray();
    QCOMPARE(steps.size(), sample().steps.size());
    QCOMPARE(steps[4][u"what"_s].toString(), u"offer"_s);
    QCOMPARE(steps[4][u"bytes"_s].toInt(), 2512);
    QCOMPARE(steps[4][u"offsetMs"_s].toDouble(), 120.0);

    const QImage image(folder.filePath(u"ladder.png"_s));
    const QSizeF size = layOut(rowsOf(sample()), QFontMetricsF(panel.font()), Qt::LeftToRight).size;
    QVERIFY(std::abs(image.width() - 2 * size.width()) <= 1);
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    // Black on white, and something is there.
    QVERIFY(dark > image.width());
    QVERIFY(dark < qint64(image.width()) * image.height() / 4);
}

void LadderTest::arrowKeysWalkThroughTheMessages()
{
    LadderView view;
    view.setRows(rowsOf(sample()));
    view.show();
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.focusedItem(), 0);
    QVERIFY2(view.accessibleDescription().contains(u"Viewer to Server: Join: room1"_s),
        qPrintable(view.accessibleDescription()));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.focusedItem(), static_cast<int>(view.picture().items.size()) - 1);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.focusedItem(), static_cast<int>(view.picture().items.size()) - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.focusedItem(), 0);

    // What is added later leaves the reader where it is.
    view.focusItem(4);
    view.setRows(rowsOf(sample(5)));
    QCOMPARE(view.focusedItem(), 4);
    view.setRows({});
    QCOMPARE(view.focusedItem(), -1);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.focusedItem(), -1);
}

void LadderTest::zoomKeepsItsLimits()
{
    LadderView view;
    view.resize(400, 300);
    view.setRows(rowsOf(sample()));
    view.show();
    for (int i = 0; i < 50; ++i)
        view.zoomBy(1.5);
    QVERIFY(view.zoom() <= 4);
    view.zoomToWidth();
    QVERIFY(view.picture().size.width() * view.zoom() <= view.viewport()->width() + 1);
    view.zoomToActual();
    QCOMPARE(view.zoom(), 1.0);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::LadderTest)
#include "tst_ladder.moc"
