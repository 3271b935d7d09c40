// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/QrFile.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QByteArray pngOf(const QrCode& code)
{
    constexpr int pixelsPerModule = 12; // sharp on paper at the size of a business card
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    code.toImage(pixelsPerModule).save(&buffer, "PNG");
    return bytes;
}

} // namespace

std::optional<QString> QrFile::save(const QrCode& code, const QString& path)
{
    const bool isSvg = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tr("The picture could not be saved: %1").arg(file.errorString());
    file.write(isSvg ? code.toSvg() : pngOf(code));
    if (!file.commit())
        return tr("The picture could not be saved: %1").arg(file.errorString());
    return std::nullopt;
}

void QrFile::print(const QrCode& code, const QString& title, const QString& text, QPrinter& printer)
{
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    const QRectF page(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    const qreal module = std::max(1.0, std::floor(page.width() / 2 / code.fullSize()));
    const qreal side = module * code.fullSize();

    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    painter.setFont(font);
    const qreal line = QFontMetricsF(font, &printer).height();
    const auto centred = Qt::AlignHCenter | Qt::TextWrapAnywhere;
    QRectF used;
    painter.drawText(QRectF(0, 0, page.width(), 4 * line), centred | Qt::AlignTop, title, &used);
    const qreal top = used.bottom() + line;
    code.paint(painter, {(page.width() - side) / 2, top}, module);

    font.setPointSizeF(font.pointSizeF() / 1.6);
    painter.setFont(font);
    painter.drawText(QRectF(0, top + side + line / 2, page.width(), 8 * line), centred | Qt::AlignTop, text);
}

} // namespace rdv::ui
