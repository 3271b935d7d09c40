// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TintedIcon.h"

#include "ui/kit/IconScale.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QByteArray drawingOf(const QString& name, const QColor& ink)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
}

QImage rendered(const QString& name, const QColor& ink, const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(drawingOf(name, ink));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    return image;
}

} // namespace

TintedIcon::TintedIcon(const QString& name, std::optional<Meaning> meaning, Direction direction)
    : m_name(name)
    , m_meaning(meaning)
    , m_direction(direction)
{
}

QColor TintedIcon::ink(QIcon::Mode mode) const
{
    const QPalette palette = QApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_meaning ? Theme::instance().colour(*m_meaning)
                     : palette.color(QPalette::Active, QPalette::ButtonText);
}

void TintedIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatio();
    Q_UNUSED(state)
    painter->drawPixmap(rect, drawn((QSizeF(rect.size()) * scale).toSize(), mode));
}

QPixmap TintedIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    return drawn(size, mode);
}

QPixmap TintedIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(state)
    return drawn(iconPixels(size, scale), mode);
}

QPixmap TintedIcon::drawn(const QSize& size, QIcon::Mode mode) const
{
    if (size.isEmpty())
        return {};
    const bool mirrored = m_direction == Direction::Mirrored && QApplication::isRightToLeft();
    const QColor colour = ink(mode);
    const QString place = u"rdv-icon %1 %2 %3x%4 %5"_s.arg(m_name, colour.name(QColor::HexArgb))
                              .arg(size.width())
                              .arg(size.height())
                              .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(place, &pixmap))
        return pixmap;
    const QImage image = rendered(m_name, colour, size);
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(place, pixmap);
    return pixmap;
}

QIconEngine* TintedIcon::clone() const
{
    return new TintedIcon(*this);
}

QString TintedIcon::key() const
{
    return u"rdv::ui::TintedIcon"_s;
}

} // namespace rdv::ui
