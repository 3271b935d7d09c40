// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/SearchField.h"

#include "ui/kit/Theme.h"

#include <QKeyEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            search();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
}

void SearchField::search()
{
    m_pause.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    Q_EMIT searched(wanted);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace rdv::ui
