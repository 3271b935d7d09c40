// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"

#include <QIconEngine>

#include <optional>

namespace rdv::ui {

/// Draws a one-colour SVG in a colour of the palette in force when it is drawn, sharp at every scale.
class TintedIcon : public QIconEngine {
public:
    enum class Direction { Fixed, Mirrored };

    TintedIcon(const QString& name, std::optional<Meaning> meaning, Direction direction);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QPixmap drawn(const QSize& pixels, QIcon::Mode mode) const;
    [[nodiscard]] QColor ink(QIcon::Mode mode) const;

    QString m_name;
    std::optional<Meaning> m_meaning;
    Direction m_direction;
};

} // namespace rdv::ui
