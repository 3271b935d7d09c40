// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceServerDialog.h"

#include "ui/kit/SecretEdit.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr int kLongestLife = 366 * 24 * 60; // minutes

QLabel* wrappingLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

IceServerDialog::IceServerDialog(IceListKind kind, const IceServerConfig& server, bool isNew, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_isNew(isNew)
    , m_enabled(server.enabled)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"iceServerDialog"_s);
    build();
    fill(server);
    retranslate();
    review();
}

void IceServerDialog::build()
{
    m_urlsLabel = new QLabel(this);
    m_urls = new QPlainTextEdit(this);
    m_urls->setObjectName(u"urlsEdit"_s);
    m_urls->setTabChangesFocus(true);
    m_urls->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics = m_urls->fontMetrics();
    m_urls->setFixedHeight(metrics.lineSpacing() * 3 + metrics.height());
    m_urls->setMinimumWidth(metrics.averageCharWidth() * 48);
    m_urlsLabel->setBuddy(m_urls);
    m_remark = wrappingLabel(this);
    m_remark->setObjectName(u"remarkLabel"_s);
    m_remark->setMinimumHeight(metrics.lineSpacing() * 2);

    auto* form = new QFormLayout;
    form->addRow(m_urlsLabel, m_urls);
    form->addRow(QString(), m_remark);
    if (m_kind == IceListKind::Turn)
        buildLogin(form);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(typed());
        accept();
    });
    connect(m_urls, &QPlainTextEdit::textChanged, this, &IceServerDialog::review);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(m_buttons);
}

void IceServerDialog::buildLogin(QFormLayout* form)
{
    m_fixed = new QRadioButton(this);
    m_fixed->setObjectName(u"fixedButton"_s);
    m_timeLimited = new QRadioButton(this);
    m_timeLimited->setObjectName(u"timeLimitedButton"_s);
    m_userLabel = new QLabel(this);
    m_user = new QLineEdit(this);
    m_user->setObjectName(u"userEdit"_s);
    m_credentialLabel = new QLabel(this);
    m_credential = new SecretEdit(this);
    m_credential->setObjectName(u"credentialEdit"_s);
    m_secretLabel = new QLabel(this);
    m_secret = new SecretEdit(this);
    m_secret->setObjectName(u"secretEdit"_s);
    m_expiryLabel = new QLabel(this);
    m_expiry = new QSpinBox(this);
    m_expiry->setObjectName(u"expirySpin"_s);
    m_expiry->setRange(0, kLongestLife);

    form->addRow(QString(), m_fixed);
    form->addRow(QString(), m_timeLimited);
    form->addRow(m_userLabel, m_user);
    form->addRow(m_credentialLabel, m_credential);
    form->addRow(m_secretLabel, m_secret);
    form->addRow(m_expiryLabel, m_expiry);
    m_userLabel->setBuddy(m_user);
    m_credentialLabel->setBuddy(m_credential);
    m_secretLabel->setBuddy(m_secret);
    m_expiryLabel->setBuddy(m_expiry);

    connect(m_fixed, &QRadioButton::toggled, this, &IceServerDialog::review);
    for (const QLineEdit* edit : {m_user, m_credential, m_secret})
        connect(edit, &QLineEdit::textChanged, this, &IceServerDialog::review);
}

void IceServerDialog::fill(const IceServerConfig& server)
{
    m_urls->setPlainText(server.urls.join(u'\n'));
    if (m_kind != IceListKind::Turn)
        return;
    const bool timeLimited
        = !server.secret.isEmpty() || (server.username.isEmpty() && server.credential.isEmpty());
    (timeLimited ? m_timeLimited : m_fixed)->setChecked(true);
    m_user->setText(server.username);
    m_credential->setText(server.credential);
    m_secret->setText(server.secret);
    m_expiry->setValue(static_cast<int>((server.expiry.count() + 59) / 60));
}

IceServerConfig IceServerDialog::typed() const
{
    IceServerConfig server;
    server.enabled = m_enabled;
    const QStringList lines = m_urls->toPlainText().split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            server.urls += line.trimmed();
    }
    if (m_kind != IceListKind::Turn)
        return server;
    server.username = m_user->text();
    if (m_fixed->isChecked()) {
        server.credential = m_credential->text();
    } else {
        server.secret = m_secret->text();
        server.expiry = std::chrono::minutes(m_expiry->value());
    }
    return server;
}

void IceServerDialog::review()
{
    if (m_kind == IceListKind::Turn) {
        const bool fixed = m_fixed->isChecked();
        for (QWidget* widget :
            {static_cast<QWidget*>(m_credentialLabel), static_cast<QWidget*>(m_credential)})
            widget->setVisible(fixed);
        for (QWidget* widget : {static_cast<QWidget*>(m_secretLabel), static_cast<QWidget*>(m_secret),
                 static_cast<QWidget*>(m_expiryLabel), static_cast<QWidget*>(m_expiry)})
            widget->setVisible(!fixed);
        m_userLabel->setText(fixed ? tr("User &name:") : tr("User &name (optional):"));
    }
    const IceServerConfig server = typed();
    const bool isUsable = !server.urls.isEmpty() && std::ranges::all_of(server.urls, [](const QString& url) {
        return parseIceUrl(url).verdict != IceUrl::Verdict::Malformed;
    });
    m_remark->setText(server.urls.isEmpty() ? IceWords::urlRemark({}, m_kind)
                                            : IceWords::adviceFor({server}, 0, m_kind).remark);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isUsable);
}

void IceServerDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        review();
    }
    QDialog::changeEvent(event);
}

void IceServerDialog::retranslate()
{
    m_urlsLabel->setText(tr("&URLs, one a line:"));
    if (m_kind == IceListKind::Stun) {
        setWindowTitle(m_isNew ? tr("Add a STUN server") : tr("Edit the STUN server"));
        m_urls->setPlaceholderText(u"stun:stun.example:3478"_s);
        return;
    }
    setWindowTitle(m_isNew ? tr("Add a TURN server") : tr("Edit the TURN server"));
    m_urls->setPlaceholderText(u"turn:turn.example:3478"_s);
    m_fixed->setText(tr("&Fixed user name and password"));
    m_timeLimited->setText(tr("&Time-limited credentials from a shared secret"));
    m_credentialLabel->setText(tr("&Password:"));
    m_secretLabel->setText(tr("Shared &secret:"));
    m_expiryLabel->setText(tr("&Valid for:"));
    m_expiry->setSuffix(tr(" min", "minutes, after a number"));
    m_expiry->setSpecialValueText(tr("Default (viewers 10 min, devices 24 h)"));
}

} // namespace rdv::ui
