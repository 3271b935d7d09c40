// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Page.h"

#include <QEvent>

namespace rdv::ui {

Page::Page(PageId id, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
{
}

void Page::reveal(const QString& what)
{
    Q_UNUSED(what)
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace rdv::ui
