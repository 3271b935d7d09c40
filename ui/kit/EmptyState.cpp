// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/EmptyState.h"

#include "ui/kit/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

EmptyState::EmptyState(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_button->setObjectName(u"emptyStateButton"_s);
    m_button->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    // As wide as there is room: a label that is aligned is given the height of another width.
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&Theme::instance(), &Theme::changed, this, &EmptyState::draw);
    draw();
}

void EmptyState::setText(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setAction(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        draw();
}

void EmptyState::draw()
{
    const int size = 2 * style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    const QPixmap picture
        = Theme::icon(m_icon, Meaning::Neutral).pixmap({size, size}, devicePixelRatioF(), QIcon::Normal);
    m_picture->setPixmap(picture);
}

} // namespace rdv::ui
