// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderLayout.h"

#include "ui/sessions/LadderWording.h"

#include <algorithm>

namespace rdv::ui {

namespace {

int laneOf(LadderStep::Party party)
{
    return static_cast<int>(party);
}

/// The sizes that everything else follows from.
struct Measures {
    qreal line = 0; ///< height of one line of text
    qreal pad = 0;
    qreal timeWidth = 0;
    qreal spread = 0; ///< between two lifelines
    qreal rowHeight = 0;
};

qreal spreadFor(const QList<LadderRow>& rows, const QFontMetricsF& font, qreal pad)
{
    const qreal em = font.averageCharWidth();
    qreal widest = 16 * em;
    for (const LadderRow& row : rows) {
        if (row.kind != LadderRow::Kind::Message)
            continue;
        const int lanes = std::max(1, std::abs(laneOf(row.to) - laneOf(row.from)));
        widest = std::max(widest, font.horizontalAdvance(row.text) / lanes);
    }
    return std::min(widest, 44 * em) + 4 * pad;
}

Measures measuresFor(const QList<LadderRow>& rows, const QFontMetricsF& font, const QString& timeTitle)
{
    Measures m;
    m.line = font.height();
    m.pad = m.line * 0.4;
    m.timeWidth = font.horizontalAdvance(timeTitle);
    for (const LadderRow& row : rows)
        m.timeWidth = std::max(m.timeWidth, font.horizontalAdvance(offsetText(row.offsetMs)));
    m.spread = spreadFor(rows, font, m.pad);
    m.rowHeight = m.line * 1.75;
    return m;
}

void placeMessage(
    LadderItem& item, const LadderPicture& picture, const Measures& m, const QFontMetricsF& font)
{
    const qreal from = picture.lanes[static_cast<std::size_t>(laneOf(item.row.from))];
    const qreal to = picture.lanes[static_cast<std::size_t>(laneOf(item.row.to))];
    const qreal textTop = item.box.top() + m.line * 0.1;
    qreal left = std::min(from, to) + m.pad;
    qreal right = std::max(from, to) - m.pad;
    if (item.row.from == item.row.to) {
        // Beside the lifeline, on the side where there is room.
        const bool isLast = item.row.from == LadderStep::Party::Device;
        left = isLast ? from - m.spread + m.pad : from + m.pad;
        right = left + m.spread - 2 * m.pad;
    } else {
        const qreal y = item.box.bottom() - m.line * 0.4;
        item.arrow = QLineF(from, y, to, y);
    }
    item.text = font.elidedText(item.row.text, Qt::ElideRight, right - left);
    const qreal width = std::min(font.horizontalAdvance(item.text), right - left);
    item.textBox = QRectF((left + right - width) / 2, textTop, width, m.line);
    item.timeBox = QRectF(m.pad, item.box.bottom() - m.line * 0.4 - m.line / 2, m.timeWidth, m.line);
}

void placeMarker(LadderItem& item, const LadderPicture& picture, const Measures& m, const QFontMetricsF& font)
{
    const qreal left = picture.lanes.front() + m.pad;
    const qreal right = picture.lanes.back() - m.pad;
    item.text = font.elidedText(item.row.text, Qt::ElideRight, right - left);
    const qreal width = font.horizontalAdvance(item.text);
    item.textBox = QRectF((left + right - width) / 2, item.box.center().y() - m.line / 2, width, m.line);
}

void mirror(LadderPicture& picture)
{
    const qreal width = picture.size.width();
    const auto flipped = [width](const QRectF& box) {
        return QRectF(width - box.right(), box.top(), box.width(), box.height());
    };
    for (qreal& lane : picture.lanes)
        lane = width - lane;
    for (QRectF& head : picture.heads)
        head = flipped(head);
    picture.timeHead = flipped(picture.timeHead);
    for (LadderItem& item : picture.items) {
        item.timeBox = flipped(item.timeBox);
        item.textBox = flipped(item.textBox);
        if (!item.arrow.isNull())
            item.arrow
                = QLineF(width - item.arrow.x1(), item.arrow.y1(), width - item.arrow.x2(), item.arrow.y2());
    }
}

} // namespace

int LadderPicture::itemAt(qreal y) const
{
    const auto found = std::find_if(items.begin(), items.end(),
        [y](const LadderItem& item) { return y >= item.box.top() && y < item.box.bottom(); });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

LadderPicture layOut(const QList<LadderRow>& rows, const QFontMetricsF& font, Qt::LayoutDirection direction)
{
    LadderPicture picture;
    picture.timeTitle = timeColumnTitle();
    const Measures m = measuresFor(rows, font, picture.timeTitle);
    const qreal headHeight = m.line + 2 * m.pad;
    const qreal headWidth = std::min(m.spread - 2 * m.pad, 16 * font.averageCharWidth() + 2 * m.pad);
    const qreal firstLane = 2 * m.pad + m.timeWidth + headWidth / 2 + m.pad;
    for (std::size_t lane = 0; lane < 3; ++lane) {
        picture.titles[lane] = partyName(static_cast<LadderStep::Party>(lane));
        picture.lanes[lane] = firstLane + static_cast<qreal>(lane) * m.spread;
        picture.heads[lane] = QRectF(picture.lanes[lane] - headWidth / 2, m.pad, headWidth, headHeight);
    }
    picture.timeHead = QRectF(m.pad, m.pad * 2, m.timeWidth, m.line);
    picture.laneTop = m.pad + headHeight;

    qreal y = picture.laneTop + m.pad;
    picture.items.reserve(rows.size());
    const qreal width = picture.heads.back().right() + m.pad;
    for (const LadderRow& row : rows) {
        LadderItem item;
        item.row = row;
        item.box = QRectF(0, y, width, m.rowHeight);
        if (row.kind == LadderRow::Kind::Message)
            placeMessage(item, picture, m, font);
        else
            placeMarker(item, picture, m, font);
        y += m.rowHeight;
        picture.items.append(item);
    }
    picture.laneBottom = y + m.pad;
    picture.size = QSizeF(width, picture.laneBottom + m.pad);
    if (direction == Qt::RightToLeft)
        mirror(picture);
    return picture;
}

} // namespace rdv::ui
