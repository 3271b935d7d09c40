// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/QrView.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace rdv::ui {

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void QrView::setText(const QString& text)
{
    m_code = QrCode::encode(text);
    m_isTooLong = !m_code && !text.isEmpty();
    retranslate();
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int lines = fontMetrics().height() * 13;
    return QSize(lines, lines).expandedTo(minimumSizeHint());
}

QSize QrView::minimumSizeHint() const
{
    constexpr int pixelsThatACameraNeeds = 3;
    const int side = m_code ? m_code->fullSize() * pixelsThatACameraNeeds : 0;
    return {side, side};
}

void QrView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    if (!m_code) {
        if (m_isTooLong)
            painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleDescription());
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const int width = static_cast<int>(this->width() * ratio);
    const int height = static_cast<int>(this->height() * ratio);
    const int module = std::max(1, std::min(width, height) / m_code->fullSize());
    const int side = module * m_code->fullSize();
    painter.scale(1 / ratio, 1 / ratio);
    const QPoint origin((width - side) / 2, (height - side) / 2);
    m_code->paint(painter, origin, module);
}

void QrView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QrView::retranslate()
{
    setAccessibleName(tr("QR code"));
    setAccessibleDescription(m_isTooLong ? tr("This text is too long for a QR code.") : QString());
}

} // namespace rdv::ui
