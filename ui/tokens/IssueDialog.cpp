// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/IssueDialog.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/LinkPanel.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/ShareDialog.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"
#include "ui/tokens/TokenForm.h"
#include "ui/tokens/TokenWording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr int hardToGuess = 16; // characters of a text that somebody made up

QLabel* paragraph(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

IssueDialog::IssueDialog(const Desk& desk, const QStringList& rooms, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_steps(new QStackedWidget(this))
{
    setObjectName(u"issueDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_steps->addWidget(buildForm(rooms));
    m_steps->addWidget(buildResult());
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this); // last in the order of the Tab key
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_issue = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_issue->setObjectName(u"issueTokenButton"_s);
    m_issue->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::issue);
    connect(m_form, &TokenForm::edited, this, &IssueDialog::check);
    connect(m_ownText, &QLineEdit::textChanged, this, &IssueDialog::check);
    connect(m_copySecret, &QPushButton::clicked, this, &IssueDialog::copySecret);
    connect(m_link, &LinkPanel::said, this, &IssueDialog::said);
    connect(&desk.server, &RendezvousServer::tokensIssued, this,
        [this](quint64 ticket, const QList<IssuedToken>& tokens, std::optional<OperationError> error) {
            if (m_ticket != 0 && ticket == m_ticket)
                take(tokens, error);
        });
    retranslate();
    m_form->takeFocus();
    resize(sizeHint().expandedTo({fontMetrics().height() * 30, 0}));
}

QWidget* IssueDialog::buildForm(const QStringList& rooms)
{
    auto* step = new QWidget(m_steps);
    m_form = new TokenForm(m_desk.settings.config(), rooms, step);
    m_ownText = new QLineEdit(m_form);
    m_ownText->setObjectName(u"ownTextEdit"_s);
    m_ownTextLabel = new QLabel(m_form);
    m_ownTextLabel->setBuddy(m_ownText);
    m_form->rows()->addRow(m_ownTextLabel, m_ownText);
    m_advice = paragraph(u"issueAdvice"_s, step);
    m_advice->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_advice->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    layout->addWidget(m_advice);
    layout->addStretch();
    return step;
}

QWidget* IssueDialog::buildResult()
{
    auto* step = new QWidget(m_steps);
    m_once = paragraph(u"onceLabel"_s, step);
    m_secretLabel = new QLabel(step);
    m_secret = new QLineEdit(step);
    m_secret->setObjectName(u"secretText"_s);
    m_secret->setReadOnly(true);
    m_secret->setLayoutDirection(Qt::LeftToRight);
    m_secret->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_secretLabel->setBuddy(m_secret);
    m_copySecret = new QPushButton(Theme::icon(u"copy"_s), QString(), step);
    m_copySecret->setObjectName(u"copySecretButton"_s);
    m_copySecret->setAutoDefault(false);
    m_reach = paragraph(u"reachLabel"_s, step);
    m_link = new LinkPanel(step);
    m_link->setObjectName(u"tokenLink"_s);

    auto* line = new QHBoxLayout;
    line->addWidget(m_secretLabel);
    line->addWidget(m_secret, 1);
    line->addWidget(m_copySecret);
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addWidget(m_once);
    layout->addLayout(line);
    layout->addWidget(m_reach);
    layout->addWidget(m_link, 1);
    return step;
}

void IssueDialog::check()
{
    QString fault = m_form->fault();
    const QString own = m_ownText->text();
    if (fault.isEmpty() && !own.isEmpty()) {
        const NameVerdict verdict = checkName(own, NamePolicy::Compatible);
        if (verdict != NameVerdict::Fine)
            fault = tr("This cannot be a token: %1").arg(TokenWording::fault(verdict));
    }
    m_issue->setEnabled(fault.isEmpty() && m_ticket == 0);

    QStringList advice{fault};
    if (fault.isEmpty() && !own.isEmpty() && own.size() < hardToGuess)
        advice << tr("Short texts can be guessed. Take at least %n character(s).", nullptr, hardToGuess);
    advice << m_form->hint();
    advice.removeAll(QString());
    m_advice->setText(advice.join(u'\n'));
}

void IssueDialog::issue()
{
    TokenRequest request = m_form->request();
    request.text = m_ownText->text();
    m_ticket = m_desk.server.issueTokens({request});
    m_form->setEnabled(false);
    check();
}

void IssueDialog::take(const QList<IssuedToken>& tokens, std::optional<OperationError> error)
{
    m_ticket = 0;
    m_form->setEnabled(true);
    check();
    if (error || tokens.isEmpty()) {
        ConfirmBox::tell(this, QMessageBox::Warning, tr("The token was not issued."),
            error ? Wording::error(*error) : QString());
        return;
    }
    show(tokens.first().text);
}

void IssueDialog::show(const QString& secret)
{
    const TokenRequest request = m_form->request();
    m_secret->setText(secret);
    m_secret->setCursorPosition(0);
    const bool isForViewer = request.kind == TokenKind::Viewer;
    m_link->setVisible(isForViewer);
    m_reach->setVisible(false);
    if (isForViewer) {
        const ViewerLink link(m_desk.feed.status(), m_desk.settings.config(), ViewerLink::ownAddresses());
        m_link->setLink(
            ViewerLink::textOf(link.to({m_form->room(), m_form->stream(), secret})), m_form->room());
        m_reach->setText(ShareDialog::warning(link.reach()));
        m_reach->setVisible(!m_reach->text().isEmpty());
    }
    m_ownText->clear();
    m_steps->setCurrentIndex(1);
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_issue->setVisible(false);
    m_copySecret->setFocus();
    const int line = fontMetrics().height();
    resize(size().expandedTo({line * 30, isForViewer ? line * 30 : 0}));
    Q_EMIT said(tr("Token issued."));
}

void IssueDialog::copySecret()
{
    QGuiApplication::clipboard()->setText(m_secret->text());
    Q_EMIT said(tr("Token copied."));
}

void IssueDialog::done(int result)
{
    m_ticket = 0;
    m_ownText->clear();
    m_secret->clear();
    m_link->setLink({}, {});
    QDialog::done(result);
}

void IssueDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void IssueDialog::retranslate()
{
    setWindowTitle(tr("Issue token"));
    m_issue->setText(tr("&Issue"));
    m_ownTextLabel->setText(tr("&Own text:"));
    m_ownText->setPlaceholderText(tr("Made by the server"));
    m_once->setText(tr("Here is the token. Copy it now: you will not see it again."));
    m_secretLabel->setText(tr("&Token:"));
    m_copySecret->setText(tr("Copy t&oken"));
    check();
}

} // namespace rdv::ui
