// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one does on the tokens page, and its words.
#include "ui/kit/ConfirmBox.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"
#include "ui/tokens/BulkIssueDialog.h"
#include "ui/tokens/IssueDialog.h"
#include "ui/tokens/RevokeBox.h"
#include "ui/tokens/TokenFilter.h"
#include "ui/tokens/TokenModel.h"
#include "ui/tokens/TokenWording.h"
#include "ui/tokens/TokensPage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

void TokensPage::reveal(const QString& fingerprint)
{
    const auto& tokens = m_model->rows();
    const auto found = std::ranges::find(tokens, fingerprint, &TokenInfo::fingerprint);
    if (found == tokens.end())
        return;
    m_search->clear();
    m_room->clear();
    m_filter->search({});
    m_filter->showRoom({});
    m_state->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    const int row = static_cast<int>(found - tokens.begin());
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, TokenModel::Token));
    m_table->setCurrentIndex(index);
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void TokensPage::issue()
{
    auto* dialog = new IssueDialog(m_desk, knownRooms(), this);
    connect(dialog, &IssueDialog::said, this, &Page::said);
    dialog->open();
}

void TokensPage::issueMany()
{
    auto* dialog = new BulkIssueDialog(m_desk, knownRooms(), this);
    connect(dialog, &BulkIssueDialog::said, this, &Page::said);
    dialog->open();
}

void TokensPage::revoke()
{
    QList<TokenId> keys;
    QString name;
    const QList<TokenInfo> tokens = selected();
    for (const TokenInfo& token : tokens) {
        if (token.state != TokenState::Unused && token.state != TokenState::Bound)
            continue;
        keys.append(token.key);
        name = token.id.isEmpty() ? token.fingerprint : token.id;
    }
    if (keys.isEmpty())
        return;
    RevokeBox::ask(this, static_cast<int>(keys.size()), name,
        m_desk.settings.config().tokens.revokeDisconnects,
        [this, keys](RevokeMode mode) { revokeNow(keys, mode); });
}

void TokensPage::revokeNow(const QList<TokenId>& tokens, RevokeMode mode)
{
    for (const TokenId& token : tokens)
        m_revoking.insert(m_desk.server.revokeToken(token, mode));
}

void TokensPage::takeAnswer(quint64 ticket, std::optional<OperationError> error)
{
    if (!m_revoking.remove(ticket))
        return;
    if (error) {
        ++m_failed;
        m_failure = *error;
    } else {
        ++m_revoked;
    }
    if (!m_revoking.isEmpty())
        return;
    if (m_revoked > 0)
        Q_EMIT said(tr("%n token(s) revoked.", nullptr, m_revoked));
    if (m_failed > 0)
        ConfirmBox::tell(this, QMessageBox::Warning,
            tr("%n token(s) could not be revoked.", nullptr, m_failed), Wording::error(m_failure));
    m_revoked = m_failed = 0;
}

void TokensPage::jumpToSession()
{
    const QList<TokenInfo> tokens = selected();
    if (tokens.size() != 1)
        return;
    if (const QString session = sessionOf(tokens.first()); !session.isEmpty())
        Q_EMIT jumpRequested(PageId::Sessions, session);
}

void TokensPage::copyFingerprint()
{
    const QList<TokenInfo> tokens = selected();
    if (tokens.size() != 1)
        return;
    QGuiApplication::clipboard()->setText(tokens.first().fingerprint);
    Q_EMIT said(tr("Fingerprint copied."));
}

void TokensPage::switchOn()
{
    const auto apply = [this] {
        ServerConfig wanted = m_desk.settings.config();
        wanted.tokensEnabled = true;
        if (const auto problem = m_desk.settings.apply(wanted))
            ConfirmBox::tell(this, QMessageBox::Warning, tr("Tokens could not be switched on."),
                Wording::problem(*problem, wanted));
        else if (!m_desk.settings.config().tokensEnabled)
            ConfirmBox::tell(this, QMessageBox::Information, tr("Tokens are still off."),
                tr("The setting was saved, but the command line or the environment overrules it."));
        else
            Q_EMIT said(tr("Tokens are on."));
    };
    ConfirmBox::ask(this, tr("Switch tokens on?"),
        tr("From now on a viewer needs a token. Pages that come without one are refused; sessions that run "
           "go on."),
        tr("&Switch on"), apply);
}

void TokensPage::addActions(QMenu& menu)
{
    const auto add = [this, &menu](QPushButton* button, void (TokensPage::*deed)()) {
        QAction* action = menu.addAction(button->icon(), button->text(), this, deed);
        action->setEnabled(button->isEnabled());
    };
    add(m_jump, &TokensPage::jumpToSession);
    add(m_copy, &TokensPage::copyFingerprint);
    add(m_revoke, &TokensPage::revoke);
    menu.addSeparator();
}

void TokensPage::retranslate()
{
    m_bannerText->setText(tr("Tokens are off: everyone who knows a room and a stream can watch."));
    m_switchOn->setText(tr("Switch tokens o&n…"));
    m_search->setPlaceholderText(tr("Search tokens, notes, addresses"));
    m_search->setAccessibleName(tr("Search tokens"));
    m_room->setPlaceholderText(tr("Room"));
    m_room->setAccessibleName(tr("Show tokens that admit to this room"));
    m_state->setAccessibleName(tr("Show tokens in this state"));
    m_kind->setAccessibleName(tr("Show tokens of this kind"));
    m_state->setItemText(0, tr("All states"));
    m_kind->setItemText(0, tr("Viewers and devices"));
    for (const auto state : {TokenState::Unused, TokenState::Bound, TokenState::Expired, TokenState::Revoked})
        m_state->setItemText(static_cast<int>(state) + 1, TokenWording::state(state));
    for (const auto kind : {TokenKind::Viewer, TokenKind::Device})
        m_kind->setItemText(static_cast<int>(kind) + 1, TokenWording::kind(kind));
    m_issue->setText(tr("&Issue token…"));
    m_issueMany->setText(tr("Issue &many…"));
    m_revoke->setText(tr("&Revoke…"));
    m_jump->setText(tr("Sho&w session"));
    m_copy->setText(tr("&Copy fingerprint"));
    m_table->setAccessibleName(tr("Tokens"));
    m_table->setEmptyText(tr("No tokens"));
    m_model->retranslate();
    showState();
}

} // namespace rdv::ui
