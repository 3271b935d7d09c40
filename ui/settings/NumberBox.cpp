// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NumberBox.h"

#include <QLineEdit>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace rdv::ui {

NumberBox::NumberBox(qint64 lowest, qint64 highest, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_lowest(lowest)
    , m_highest(highest)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberBox::edited);
}

void NumberBox::setNumber(const QString& text)
{
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
}

QString NumberBox::number() const
{
    return lineEdit()->text().trimmed();
}

void NumberBox::stepBy(int steps)
{
    const qint64 next = std::clamp(number().toLongLong() + steps, m_lowest, m_highest);
    lineEdit()->setText(QString::number(next));
    lineEdit()->selectAll();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    const qint64 now = number().toLongLong();
    StepEnabled enabled = StepNone;
    if (now < m_highest)
        enabled |= StepUpEnabled;
    if (now > m_lowest)
        enabled |= StepDownEnabled;
    return enabled;
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page must not change what comes to lie under the pointer.
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QSize NumberBox::sizeHint() const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QFontMetrics metrics = fontMetrics();
    const QString widest(QString::number(m_highest).size() + 2, u'0');
    const QSize content(metrics.horizontalAdvance(widest), lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
}

} // namespace rdv::ui
