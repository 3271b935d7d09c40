// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/SecretEdit.h"

#include "ui/kit/Theme.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace rdv::ui {

SecretEdit::SecretEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_eye(addAction(Theme::icon(u"eye"_s), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    m_eye->setCheckable(true);
    // The button of an action in a line edit takes no focus; the shortcut is for those without a mouse.
    m_eye->setShortcut(Qt::CTRL | Qt::Key_E);
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(Theme::icon(shown ? u"eye-off"_s : u"eye"_s));
        retranslate();
    });
    retranslate();
}

void SecretEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SecretEdit::retranslate()
{
    const QString keys = m_eye->shortcut().toString(QKeySequence::NativeText);
    m_eye->setText(m_eye->isChecked() ? tr("Hide") : tr("Show"));
    m_eye->setToolTip(m_eye->isChecked() ? tr("Hide what is typed (%1)").arg(keys)
                                         : tr("Show what is typed (%1)").arg(keys));
}

} // namespace rdv::ui
