// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/QrCode.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace rdv::ui {

namespace {

using Encoded = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Encoded encoded(const QByteArray& bytes, QRecLevel level)
{
    constexpr int smallestThatFits = 0;
    return {QRcode_encodeData(static_cast<int>(bytes.size()),
                reinterpret_cast<const unsigned char*>(bytes.constData()), smallestThatFits, level),
        &QRcode_free};
}

} // namespace

QrCode::QrCode(int size, QByteArray modules)
    : m_size(size)
    , m_modules(std::move(modules))
{
}

std::optional<QrCode> QrCode::encode(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return std::nullopt;
    Encoded code = encoded(bytes, QR_ECLEVEL_M);
    if (!code)
        code = encoded(bytes, QR_ECLEVEL_L);
    if (!code)
        return std::nullopt;
    const int count = code->width * code->width;
    return QrCode(code->width, QByteArray(reinterpret_cast<const char*>(code->data), count));
}

/// Neighbours in a row are one bar: seams between squares would show where a printer rounds.
template <typename Visit> void QrCode::eachRun(const Visit& visit) const
{
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (!isDark(x, y))
                continue;
            const int from = x;
            while (x < m_size && isDark(x, y))
                ++x;
            visit(from + quietZone, y + quietZone, x - from);
        }
    }
}

void QrCode::paint(QPainter& painter, const QPointF& origin, qreal moduleWidth) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal side = fullSize() * moduleWidth;
    painter.fillRect(QRectF(origin, QSizeF(side, side)), Qt::white);
    eachRun([&](int x, int y, int length) {
        const QPointF corner = origin + QPointF(x, y) * moduleWidth;
        painter.fillRect(QRectF(corner, QSizeF(length * moduleWidth, moduleWidth)), Qt::black);
    });
    painter.restore();
}

QImage QrCode::toImage(int pixelsPerModule) const
{
    const int side = fullSize() * pixelsPerModule;
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, {}, pixelsPerModule);
    return image;
}

QByteArray QrCode::toSvg() const
{
    const QByteArray side = QByteArray::number(fullSize());
    QByteArray path;
    eachRun([&path](int x, int y, int length) {
        const QByteArray width = QByteArray::number(length);
        path
            += 'M' + QByteArray::number(x) + ' ' + QByteArray::number(y) + 'h' + width + "v1h-" + width + 'z';
    });
    return R"(<svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 )" + side + ' ' + side
        + "\" shape-rendering=\"crispEdges\">\n<rect width=\"" + side + "\" height=\"" + side
        + "\" fill=\"#ffffff\"/>\n<path fill=\"#000000\" d=\"" + path + "\"/>\n</svg>\n";
}

} // namespace rdv::ui
