// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/BulkIssueDialog.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/Wording.h"
#include "ui/tokens/TokenCsv.h"
#include "ui/tokens/TokenForm.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr int mostAtOnce = 10000;
constexpr int batch = 250; // tokens a command: short enough for the bar to move and for others to be served

} // namespace

BulkIssueDialog::BulkIssueDialog(const Desk& desk, const QStringList& rooms, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(new TokenForm(desk.settings.config(), rooms, this))
    , m_count(new QSpinBox(m_form))
    , m_countLabel(new QLabel(m_form))
    , m_pattern(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_issue(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"bulkIssueDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_count->setObjectName(u"countSpin"_s);
    m_count->setRange(1, mostAtOnce);
    m_count->setGroupSeparatorShown(true);
    m_count->setValue(10);
    m_countLabel->setBuddy(m_count);
    m_form->rows()->insertRow(0, m_countLabel, m_count);
    for (QLabel* label : {m_pattern, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_advice->setObjectName(u"bulkAdvice"_s);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_issue->setObjectName(u"bulkIssueButton"_s);
    m_issue->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_pattern);
    layout->addWidget(m_advice);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_issue, &QPushButton::clicked, this, &BulkIssueDialog::askForFile);
    connect(m_form, &TokenForm::edited, this, &BulkIssueDialog::check);
    connect(&desk.server, &RendezvousServer::tokensIssued, this,
        [this](quint64 ticket, const QList<IssuedToken>& tokens, std::optional<OperationError> error) {
            if (isBusy() && ticket == m_ticket)
                take(tokens, error);
        });
    setTabOrder(m_form, m_count);
    retranslate();
    m_count->setFocus();
    resize(sizeHint().expandedTo({fontMetrics().height() * 30, 0}));
}

void BulkIssueDialog::check()
{
    QStringList advice{m_form->fault(), m_form->hint()};
    m_issue->setEnabled(advice.first().isEmpty() && !isBusy());
    m_form->setEnabled(!isBusy() && m_tokens.isEmpty());
    advice.removeAll(QString());
    m_advice->setText(advice.join(u'\n'));
    m_progress->setVisible(isBusy());
}

void BulkIssueDialog::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save tokens"));
    dialog->setObjectName(u"saveTokensDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"tokens.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BulkIssueDialog::issueTo);
    dialog->open();
}

void BulkIssueDialog::issueTo(const QString& path)
{
    if (isBusy())
        return;
    m_path = path;
    if (!m_tokens.isEmpty()) { // the file before could not be written
        finish({});
        return;
    }
    m_progress->setRange(0, m_count->value());
    m_progress->setValue(0);
    askForMore();
    check();
}

void BulkIssueDialog::askForMore()
{
    const int from = static_cast<int>(m_tokens.size());
    const int count = std::min(batch, m_count->value() - from);
    QList<TokenRequest> requests(count, m_form->request());
    for (int i = 0; i < count; ++i)
        requests[i].note = noteOf(from + i + 1);
    m_ticket = m_desk.server.issueTokens(requests);
}

QString BulkIssueDialog::noteOf(int number) const
{
    return m_form->note()->text().replace(u'#', QString::number(number));
}

void BulkIssueDialog::take(const QList<IssuedToken>& tokens, std::optional<OperationError> error)
{
    m_tokens += tokens;
    m_progress->setValue(static_cast<int>(m_tokens.size()));
    if (m_isCancelled) {
        done(Rejected);
        return;
    }
    if (error || m_tokens.size() >= m_count->value() || tokens.isEmpty())
        finish(error);
    else
        askForMore();
}

void BulkIssueDialog::finish(std::optional<OperationError> error)
{
    m_ticket = 0;
    const int count = static_cast<int>(m_tokens.size());
    std::optional<QString> trouble;
    if (count > 0) {
        const ViewerLink link(m_desk.feed.status(), m_desk.settings.config(), ViewerLink::ownAddresses());
        trouble = TokenCsv::save(m_tokens, link, m_path);
    }
    if (trouble) {
        check();
        ConfirmBox::tell(
            this, QMessageBox::Warning, tr("The tokens could not be saved. Choose another file."), *trouble);
        return;
    }
    m_tokens.clear();
    if (error) {
        check();
        ConfirmBox::tell(this, QMessageBox::Warning,
            tr("Not all tokens were issued. The file holds %n of them.", nullptr, count),
            Wording::error(*error));
        return;
    }
    Q_EMIT said(tr("%n token(s) issued and saved.", nullptr, count));
    accept();
}

void BulkIssueDialog::reject()
{
    m_isCancelled = true;
    if (!isBusy()) // else the answer that is on its way closes the window
        done(Rejected);
}

void BulkIssueDialog::done(int result)
{
    m_ticket = 0;
    for (const IssuedToken& token : std::as_const(m_tokens))
        m_desk.server.revokeToken(token.info.key, RevokeMode::KeepSessions);
    m_tokens.clear();
    QDialog::done(result);
}

void BulkIssueDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BulkIssueDialog::retranslate()
{
    setWindowTitle(tr("Issue many tokens"));
    m_countLabel->setText(tr("Num&ber of tokens:"));
    m_pattern->setText(
        tr("In the note, # becomes the number of the token. The tokens are written to a file that only "
           "you can read, and are shown nowhere else."));
    m_issue->setText(tr("&Issue and save…"));
    m_progress->setAccessibleName(tr("Progress"));
    check();
}

} // namespace rdv::ui
