// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PlainLabel.h"

#include "ui/kit/PlainToolTip.h"
#include "ui/kit/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rdv::ui {

PlainLabel::PlainLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : PlainLabel(parent)
{
    setFullText(text);
}

void PlainLabel::setFullText(const QString& text)
{
    if (m_full == text)
        return;
    m_full = text;
    m_full.replace(u'\n', u' ');
    fit();
    updateGeometry();
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    fit();
}

QSize PlainLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int around = margins.left() + margins.right() + 2 * margin();
    return {fontMetrics().horizontalAdvance(m_full) + around + 1, QLabel::sizeHint().height()};
}

QSize PlainLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), QLabel::sizeHint().height()};
}

void PlainLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void PlainLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && text() != m_full)
        copy();
    else
        QLabel::keyPressEvent(event);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Theme::icon(u"copy"_s), tr("&Copy"), this, &PlainLabel::copy);
    menu->popup(event->globalPos());
    event->accept();
}

void PlainLabel::copy() const
{
    const bool piece = hasSelectedText() && text() == m_full;
    QGuiApplication::clipboard()->setText(piece ? selectedText() : m_full);
}

void PlainLabel::fit()
{
    const QString shown = fontMetrics().elidedText(m_full, m_mode, contentsRect().width() - 2 * margin());
    const bool isCut = shown != m_full;
    if (shown != text())
        setText(shown);
    setToolTip(isCut ? plainToolTip(m_full) : QString());
    // A name that somebody else gave stays, and the text describes what it names.
    if (!accessibleName().isEmpty() && accessibleName() != m_ownName) {
        setAccessibleDescription(m_full);
        return;
    }
    m_ownName = m_full;
    setAccessibleName(m_full);
}

} // namespace rdv::ui
