// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/CoturnDialog.h"

#include "ui/iceservers/IceAdvice.h"
#include "ui/kit/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

CoturnDialog::CoturnDialog(const IceServerConfig& server, QWidget* parent)
    : QDialog(parent)
    , m_server(server)
    , m_lead(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_secrets(new QCheckBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"coturnDialog"_s);
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    m_lines->setObjectName(u"linesEdit"_s);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setMinimumSize(
        m_lines->fontMetrics().averageCharWidth() * 52, m_lines->fontMetrics().height() * 8);
    m_secrets->setObjectName(u"secretsBox"_s);
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setIcon(Theme::icon(u"copy"_s));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_lead);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_secrets);
    layout->addWidget(m_buttons);

    connect(m_secrets, &QCheckBox::toggled, this, &CoturnDialog::showLines);
    connect(m_copy, &QPushButton::clicked, this, &CoturnDialog::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_copy->setDefault(true);
    retranslate();
    showLines();
}

void CoturnDialog::showLines()
{
    IceServerConfig shown = m_server;
    const QString mask = u"••••••••"_s;
    if (!m_secrets->isChecked()) {
        shown.credential = shown.credential.isEmpty() ? QString() : mask;
        shown.secret = shown.secret.isEmpty() ? QString() : mask;
    }
    m_lines->setPlainText(IceWords::coturnLines(shown));
}

void CoturnDialog::copy() const
{
    QGuiApplication::clipboard()->setText(IceWords::coturnLines(m_server));
}

void CoturnDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CoturnDialog::retranslate()
{
    setWindowTitle(tr("Configuration of coturn"));
    m_lead->setText(tr("With these lines in turnserver.conf coturn accepts what this entry hands out. "
                       "“Copy” takes the secret along."));
    m_lines->setAccessibleName(tr("Lines for turnserver.conf"));
    m_secrets->setText(tr("&Show the secret"));
    m_copy->setText(tr("&Copy"));
}

} // namespace rdv::ui
