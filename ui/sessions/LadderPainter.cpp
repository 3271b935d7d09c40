// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderPainter.h"

#include "ui/sessions/LadderWording.h"

#include <QPainter>

#include <algorithm>

namespace rdv::ui {

namespace {

// A picture larger than this is drawn smaller: some programs cannot open what is longer.
constexpr qreal largestSide = 16000;

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    const auto blend = [share](float x, float y) {
        return static_cast<float>(x + (y - x) * share);
    };
    return QColor::fromRgbF(
        blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()), blend(a.blueF(), b.blueF()));
}

class LadderBrush {
public:
    LadderBrush(QPainter& painter, const LadderPicture& picture, const LadderStyle& style)
        : m_painter(painter)
        , m_picture(picture)
        , m_style(style)
        , m_text(style.palette.color(QPalette::Text))
        , m_base(style.palette.color(QPalette::Base))
        , m_quiet(mixed(m_text, m_base, 0.35))
        , m_faint(mixed(m_text, m_base, 0.7))
        , m_stroke(std::max(1.0, QFontMetricsF(style.font).lineWidth()))
    {
        painter.setFont(style.font);
    }

    void heads();
    void lanes(const QRectF& exposed);
    void item(const LadderItem& item, bool isFocused);

private:
    void arrow(const LadderItem& item);
    void cross(const QPointF& at, qreal size);
    void marker(const LadderItem& item);
    void label(const LadderItem& item, const QColor& colour);

    QPainter& m_painter;
    const LadderPicture& m_picture;
    const LadderStyle& m_style;
    QColor m_text;
    QColor m_base;
    QColor m_quiet;
    QColor m_faint;
    qreal m_stroke;
};

void LadderBrush::heads()
{
    m_painter.setPen(m_quiet);
    m_painter.drawText(m_picture.timeHead, Qt::AlignCenter, m_picture.timeTitle);
    const qreal radius = m_picture.heads[0].height() / 6;
    QFont bold = m_style.font;
    bold.setBold(true);
    m_painter.setFont(bold);
    const QFontMetricsF metrics(bold);
    for (std::size_t lane = 0; lane < 3; ++lane) {
        const QRectF& head = m_picture.heads[lane];
        m_painter.setPen(QPen(m_quiet, m_stroke));
        m_painter.setBrush(mixed(m_base, m_text, 0.06));
        m_painter.drawRoundedRect(head, radius, radius);
        m_painter.setPen(m_text);
        m_painter.drawText(head, Qt::AlignCenter,
            metrics.elidedText(m_picture.titles[lane], Qt::ElideRight, head.width() - 2 * radius));
    }
    m_painter.setFont(m_style.font);
}

void LadderBrush::lanes(const QRectF& exposed)
{
    m_painter.setPen(QPen(m_faint, m_stroke));
    const qreal top = std::max(m_picture.laneTop, exposed.top());
    const qreal bottom = std::min(m_picture.laneBottom, exposed.bottom());
    if (top >= bottom)
        return;
    for (const qreal lane : m_picture.lanes)
        m_painter.drawLine(QPointF(lane, top), QPointF(lane, bottom));
}

void LadderBrush::label(const LadderItem& item, const QColor& colour)
{
    // The text may cross the server's lifeline: it stands on its own ground.
    const qreal gap = m_stroke * 2;
    m_painter.fillRect(item.textBox.adjusted(-gap, 0, gap, 0), m_base);
    m_painter.setPen(colour);
    // A little wider than measured: rounding must not drop the last letter.
    m_painter.drawText(
        item.textBox.adjusted(-gap, 0, gap, 0), Qt::AlignCenter | Qt::TextSingleLine, item.text);
}

void LadderBrush::cross(const QPointF& at, qreal size)
{
    m_painter.drawLine(at - QPointF(size, size), at + QPointF(size, size));
    m_painter.drawLine(at - QPointF(size, -size), at + QPointF(size, -size));
}

void LadderBrush::arrow(const LadderItem& item)
{
    const qreal head = item.textBox.height() * 0.3;
    const bool dropped = item.row.dropped;
    QPen pen(m_text, m_stroke * 1.3, dropped ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    m_painter.setPen(pen);
    if (item.arrow.isNull()) {
        // What one party does alone is a mark on its lifeline.
        const qreal lane = m_picture.lanes[static_cast<std::size_t>(item.row.from)];
        const QPointF at(lane, item.timeBox.center().y());
        m_painter.setBrush(m_text);
        if (dropped) {
            pen.setStyle(Qt::SolidLine);
            m_painter.setPen(pen);
            cross(at, head);
        } else {
            m_painter.drawEllipse(at, head * 0.6, head * 0.6);
        }
        return;
    }
    const qreal way = item.arrow.x2() > item.arrow.x1() ? 1 : -1;
    if (dropped) {
        // It never arrived: the line ends half way, in a cross.
        const QPointF end = item.arrow.center();
        m_painter.drawLine(item.arrow.p1(), end);
        pen.setStyle(Qt::SolidLine);
        m_painter.setPen(pen);
        cross(end, head);
        return;
    }
    m_painter.drawLine(item.arrow.p1(), item.arrow.p2() - QPointF(way * head, 0));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_text);
    const QPointF tip = item.arrow.p2();
    m_painter.drawPolygon(QPolygonF{
        tip, tip + QPointF(-way * head * 1.4, -head * 0.7), tip + QPointF(-way * head * 1.4, head * 0.7)});
}

void LadderBrush::marker(const LadderItem& item)
{
    m_painter.setPen(QPen(m_faint, m_stroke, Qt::DotLine));
    const qreal y = item.box.center().y();
    const auto [left, right] = std::minmax(m_picture.lanes.front(), m_picture.lanes.back());
    m_painter.drawLine(QPointF(left, y), QPointF(right, y));
    label(item, m_quiet);
}

void LadderBrush::item(const LadderItem& item, bool isFocused)
{
    if (isFocused) {
        QColor ground = m_style.palette.color(QPalette::Highlight);
        ground.setAlphaF(0.18F);
        m_painter.fillRect(item.box, ground);
    }
    if (item.row.kind == LadderRow::Kind::Message) {
        label(item, m_text);
        arrow(item);
        m_painter.setPen(m_quiet);
        m_painter.drawText(item.timeBox, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
            offsetText(item.row.offsetMs));
    } else {
        marker(item);
    }
    if (isFocused) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_style.palette.color(QPalette::Highlight),
            m_style.isActive ? m_stroke * 2 : m_stroke, Qt::SolidLine));
        m_painter.drawRect(item.box.adjusted(m_stroke, m_stroke, -m_stroke, -m_stroke));
    }
}

} // namespace

void paintLadder(
    QPainter& painter, const LadderPicture& picture, const LadderStyle& style, const QRectF& exposed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(exposed, style.palette.color(QPalette::Base));
    LadderBrush brush(painter, picture, style);
    brush.lanes(exposed);
    for (qsizetype i = 0; i < picture.items.size(); ++i) {
        if (picture.items[i].box.intersects(exposed))
            brush.item(picture.items[i], style.focused == i);
    }
    brush.heads();
}

QImage ladderImage(const QList<LadderRow>& rows, const QFont& font, Qt::LayoutDirection direction)
{
    const LadderPicture picture = layOut(rows, QFontMetricsF(font), direction);
    const qreal scale = std::min(2.0, largestSide / std::max(picture.size.width(), picture.size.height()));
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    LadderStyle style;
    style.font = font;
    style.palette.setColor(QPalette::Base, Qt::white);
    style.palette.setColor(QPalette::Text, Qt::black);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintLadder(painter, picture, style, QRectF(QPointF(), picture.size));
    return image;
}

} // namespace rdv::ui
