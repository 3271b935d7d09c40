// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace rdv::ui {

/// The modules of a QR code (ISO/IEC 18004) and the ways to draw them: always black on white, with the quiet
/// zone that readers need.
class QrCode {
public:
    static constexpr int quietZone = 4; ///< modules on each side

    /// Error correction M, or L where only that fits; none when the text is too long for any code.
    [[nodiscard]] static std::optional<QrCode> encode(const QString& text);

    [[nodiscard]] int size() const { return m_size; } ///< modules a side, without the quiet zone
    [[nodiscard]] int fullSize() const { return m_size + 2 * quietZone; }
    [[nodiscard]] bool isDark(int x, int y) const { return (m_modules[y * m_size + x] & 1) != 0; }

    /// Fills a square at `origin`, quiet zone included, with modules of this width.
    void paint(QPainter& painter, const QPointF& origin, qreal moduleWidth) const;
    [[nodiscard]] QImage toImage(int pixelsPerModule) const;
    [[nodiscard]] QByteArray toSvg() const;

private:
    QrCode(int size, QByteArray modules);

    template <typename Visit> void eachRun(const Visit& visit) const;

    int m_size = 0;
    QByteArray m_modules; ///< row by row; the lowest bit of each byte: dark
};

} // namespace rdv::ui
