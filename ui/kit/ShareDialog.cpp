// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ShareDialog.h"

#include "ui/kit/LinkPanel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

ShareDialog* ShareDialog::share(
    const ViewerLink& link, const LinkTarget& target, bool needsToken, QWidget* parent)
{
    auto* dialog = new ShareDialog(link, target, needsToken, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

ShareDialog::ShareDialog(const ViewerLink& link, const LinkTarget& target, bool needsToken, QWidget* parent)
    : QDialog(parent)
    , m_link(ViewerLink::textOf(link.to(target)))
    , m_room(target.room)
    , m_stream(target.stream)
    , m_reach(link.reach())
    , m_lacksToken(needsToken && target.token.isEmpty())
    , m_warnings(new QLabel(this))
    , m_panel(new LinkPanel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"shareDialog"_s);
    m_warnings->setObjectName(u"shareWarnings"_s);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_warnings);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_panel, &LinkPanel::said, this, &ShareDialog::said);
    retranslate();
    m_panel->copyButton()->setFocus();
    const int line = fontMetrics().height();
    resize(sizeHint().expandedTo({line * 28, line * 26}));
}

QString ShareDialog::warning(LinkReach reach)
{
    switch (reach) {
    case LinkReach::ThisMachine:
        return tr(
            "This link works on this computer only. For others, set the public host name in the settings.");
    case LinkReach::LocalNetwork:
        return tr("This link works in the local network only.");
    case LinkReach::Anywhere:
        break;
    }
    return {};
}

void ShareDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QString ShareDialog::title() const
{
    if (m_room.isEmpty())
        return tr("Share the viewer page");
    if (m_stream.isEmpty())
        return tr("Share room “%1”").arg(m_room);
    return tr("Share stream “%1” of room “%2”").arg(m_stream, m_room);
}

void ShareDialog::retranslate()
{
    setWindowTitle(title());
    QStringList warnings;
    if (m_lacksToken)
        warnings << tr(
            "The server asks viewers for a token, and this link carries none. Issue one on the Tokens "
            "page.");
    if (const QString reach = warning(m_reach); !reach.isEmpty())
        warnings << reach;
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_panel->setLink(m_link, title());
}

} // namespace rdv::ui
