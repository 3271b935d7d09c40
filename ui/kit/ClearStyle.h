// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace rdv::ui {

/// The style that comes with the toolkit, with edges that can be seen on dark grounds as well, and with room
/// between the columns of tables. Systems with a look of their own keep it.
class ClearStyle : public QProxyStyle {
    Q_OBJECT

public:
    ClearStyle();

    /// Stands out from the ground by 3 to 1 (WCAG 2.1, 1.4.11): what is to be found by its outline.
    [[nodiscard]] static QColor edge(const QPalette& palette);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace rdv::ui
