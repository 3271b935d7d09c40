// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessions/LadderLayout.h"

#include <QAbstractScrollArea>

namespace rdv::ui {

/// The ladder on the screen: zoomed with Ctrl and the wheel, dragged, walked through with the arrow keys.
class LadderView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);

    /// Keeps the place and the focused message when rows were only added.
    void setRows(const QList<LadderRow>& rows);
    [[nodiscard]] const LadderPicture& picture() const { return m_picture; }

    void zoomBy(qreal factor); ///< around the middle
    void zoomToActual();
    void zoomToWidth();
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    void focusItem(int item); ///< -1: none; scrolls to it
    [[nodiscard]] int focusedItem() const { return m_focused; }

Q_SIGNALS:
    void itemFocused(int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void lay();
    void fitScrollBars();
    void setZoom(qreal zoom, const QPointF& anchor);
    void sayFocused();
    [[nodiscard]] QPointF origin() const; ///< of the picture in the viewport
    [[nodiscard]] QPointF toPicture(const QPointF& inViewport) const;

    QList<LadderRow> m_rows;
    LadderPicture m_picture;
    qreal m_zoom = 1;
    int m_focused = -1;
    QPointF m_dragFrom;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace rdv::ui
