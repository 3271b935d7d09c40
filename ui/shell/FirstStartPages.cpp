// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstStartPages.h"

#include "server/model/NamePolicy.h"
#include "ui/kit/Feed.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/QrView.h"
#include "ui/kit/ServerRestart.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/ShareDialog.h"
#include "ui/kit/Theme.h"
#include "ui/kit/ViewerLink.h"
#include "ui/kit/Wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr int highestPort = 65535;

QString word(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QLabel* addHint(QFormLayout* form, QWidget* parent)
{
    auto* hint = new QLabel(parent);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    form->addRow(hint);
    return hint;
}

} // namespace

// ---- Every page ------------------------------------------------------------------------------------------

FirstStartPage::FirstStartPage(FirstStartDraft& draft, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_form(new QFormLayout)
    , m_complaintMark(new QLabel(this))
    , m_complaintText(new QLabel(this))
{
    m_complaintText->setObjectName(u"complaintLabel"_s);
    m_complaintText->setTextFormat(Qt::PlainText);
    m_complaintText->setWordWrap(true);
    auto* complaint = new QHBoxLayout;
    complaint->addWidget(m_complaintMark, 0, Qt::AlignTop);
    complaint->addWidget(m_complaintText, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addLayout(complaint);
    layout->addStretch();
    complain({});
}

void FirstStartPage::changeEvent(QEvent* event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FirstStartPage::take(const QString& key, const QString& text)
{
    const auto edited = m_draft.desk.settings.edited(m_draft.config, key, text);
    if (edited) {
        m_draft.config = *edited;
        return true;
    }
    complain(tr("This value cannot be used."));
    return false;
}

void FirstStartPage::complain(const QString& sentence)
{
    const bool turns = m_complaint.isEmpty() != sentence.isEmpty();
    m_complaint = sentence;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_complaintMark->setPixmap(
        Theme::icon(u"error"_s, Meaning::Bad).pixmap({size, size}, devicePixelRatioF()));
    m_complaintMark->setVisible(!sentence.isEmpty());
    m_complaintText->setText(sentence);
    if (turns)
        Q_EMIT completeChanged();
}

void FirstStartPage::checkDraft()
{
    const QList<Problem> problems = m_draft.config.validate();
    complain(problems.isEmpty() ? QString() : Wording::problem(problems.first(), m_draft.config));
}

// ---- Port and public name --------------------------------------------------------------------------------

ReachPage::ReachPage(FirstStartDraft& draft, QWidget* parent)
    : FirstStartPage(draft, parent)
    , m_port(new QSpinBox(this))
    , m_name(new QLineEdit(this))
    , m_portLabel(new QLabel(this))
    , m_nameLabel(new QLabel(this))
{
    m_port->setObjectName(u"portBox"_s);
    m_port->setRange(1, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(draft.config.port);
    m_name->setObjectName(u"publicNameEdit"_s);
    m_name->setText(draft.config.publicHost);
    m_portLabel->setBuddy(m_port);
    m_nameLabel->setBuddy(m_name);
    form()->addRow(m_portLabel, m_port);
    form()->addRow(m_nameLabel, m_name);
    m_hint = addHint(form(), this);
    connect(m_port, &QSpinBox::valueChanged, this, &ReachPage::read);
    connect(m_name, &QLineEdit::textChanged, this, &ReachPage::read);
    ReachPage::retranslate();
}

void ReachPage::read()
{
    if (take(u"server.port"_s, QString::number(m_port->value()))
        && take(u"publicHost"_s, m_name->text().trimmed()))
        checkDraft();
}

void ReachPage::retranslate()
{
    setTitle(tr("Where the server can be reached"));
    setSubTitle(tr("Devices, viewers and web pages all use one port."));
    m_portLabel->setText(tr("&Port:"));
    m_nameLabel->setText(tr("Public name or a&ddress:"));
    m_name->setPlaceholderText(tr("for example rendezvous.example.com"));
    m_hint->setText(
        tr("The name stands in the links that you give to viewers. Leave it empty to use the address of "
           "this computer in its own network."));
}

// ---- Tokens and the first room ---------------------------------------------------------------------------

AccessPage::AccessPage(FirstStartDraft& draft, QWidget* parent)
    : FirstStartPage(draft, parent)
    , m_tokens(new QCheckBox(this))
    , m_roomLabel(new QLabel(this))
    , m_room(new QLineEdit(this))
    , m_onlyThis(new QCheckBox(this))
{
    m_tokens->setObjectName(u"tokensCheck"_s);
    m_tokens->setChecked(draft.config.tokensEnabled);
    m_room->setObjectName(u"roomEdit"_s);
    m_roomLabel->setBuddy(m_room);
    m_onlyThis->setObjectName(u"onlyThisRoomCheck"_s);
    m_onlyThis->setEnabled(false);
    form()->addRow(m_tokens);
    form()->addRow(m_roomLabel, m_room);
    form()->addRow(m_onlyThis);
    m_hint = addHint(form(), this);
    connect(m_tokens, &QCheckBox::toggled, this, &AccessPage::read);
    connect(m_room, &QLineEdit::textChanged, this, &AccessPage::read);
    connect(m_onlyThis, &QCheckBox::toggled, this, &AccessPage::read);
    AccessPage::retranslate();
}

void AccessPage::read()
{
    draft().room = m_room->text().trimmed();
    m_onlyThis->setEnabled(!draft().room.isEmpty());
    const bool usable = draft().room.isEmpty()
        || checkName(draft().room, draft().config.rooms.namePolicy) == NameVerdict::Fine;
    if (!usable)
        return complain(tr("A room's name may not be that long, nor contain such characters."));
    const bool isOnly = m_onlyThis->isChecked() && m_onlyThis->isEnabled();
    if (take(u"server.tokensEnabled"_s, word(m_tokens->isChecked()))
        && take(u"allowedrooms"_s, isOnly ? draft().room : QString()))
        checkDraft();
}

void AccessPage::retranslate()
{
    setTitle(tr("Who may watch"));
    setSubTitle(tr("A device and its viewers meet in a room, which the device names."));
    m_tokens->setText(tr("Viewers need a &token"));
    m_roomLabel->setText(tr("&Room of the first device:"));
    m_onlyThis->setText(tr("&Only this room may be used"));
    m_hint->setText(
        tr("Without tokens, whoever knows the name of a room can watch. You issue tokens on the Tokens "
           "page; each admits one viewer."));
}

// ---- STUN ------------------------------------------------------------------------------------------------

StunPage::StunPage(FirstStartDraft& draft, QWidget* parent)
    : FirstStartPage(draft, parent)
    , m_enabled(new QCheckBox(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
{
    m_enabled->setObjectName(u"stunCheck"_s);
    m_enabled->setChecked(draft.config.stun.enabled);
    m_port->setObjectName(u"stunPortBox"_s);
    m_port->setRange(1, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(draft.config.stun.port);
    m_portLabel->setBuddy(m_port);
    form()->addRow(m_enabled);
    form()->addRow(m_portLabel, m_port);
    m_hint = addHint(form(), this);
    setCommitPage(true);
    connect(m_enabled, &QCheckBox::toggled, this, &StunPage::read);
    connect(m_port, &QSpinBox::valueChanged, this, &StunPage::read);
    StunPage::retranslate();
}

void StunPage::read()
{
    m_port->setEnabled(m_enabled->isChecked());
    if (take(u"stun.enabled"_s, word(m_enabled->isChecked()))
        && take(u"stun.port"_s, QString::number(m_port->value())))
        checkDraft();
}

bool StunPage::validatePage()
{
    const Desk& desk = draft().desk;
    const QList<SettingDifference> differences = desk.settings.differences(draft().config);
    if (const auto problem = desk.settings.apply(draft().config)) {
        complain(Wording::problem(*problem, draft().config));
        return false;
    }
    const bool reopens = std::any_of(differences.begin(), differences.end(),
        [](const SettingDifference& difference) { return difference.waitsForStart; });
    if (!desk.feed.status().running)
        desk.server.start(desk.settings.config());
    else if (reopens)
        ServerRestart::run(desk);
    return true;
}

void StunPage::retranslate()
{
    setTitle(tr("Through routers"));
    setSubTitle(tr("STUN tells devices and viewers under which address others see them."));
    m_enabled->setText(tr("&Run the built-in STUN responder"));
    m_portLabel->setText(tr("&Port:"));
    m_hint->setText(tr("If a firewall protects this computer, open this port for UDP and TCP. Other STUN and "
                       "TURN servers can be added on the STUN/TURN page."));
}

// ---- The first link --------------------------------------------------------------------------------------

DonePage::DonePage(FirstStartDraft& draft, QWidget* parent)
    : FirstStartPage(draft, parent)
    , m_code(new QrView(this))
    , m_link(new PlainLabel(this))
{
    m_link->setObjectName(u"viewerLinkLabel"_s);
    m_link->setElideMode(Qt::ElideMiddle);
    form()->addRow(m_link);
    form()->addRow(m_code);
    m_hint = addHint(form(), this);
    DonePage::retranslate();
}

void DonePage::initializePage()
{
    // The listener may be about to open on another port; the configuration knows it already.
    const ViewerLink link(ServerStatus{}, draft().desk.settings.config(), ViewerLink::ownAddresses());
    const QString text
        = ViewerLink::textOf(draft().room.isEmpty() ? link.home() : link.to({draft().room, {}, {}}));
    m_link->setFullText(text);
    m_code->setText(text);
    const QString warning = ShareDialog::warning(link.reach());
    m_hint->setText(warning);
    m_hint->setVisible(!warning.isEmpty());
}

void DonePage::retranslate()
{
    setTitle(tr("Ready"));
    setSubTitle(tr("Open this page on a phone or a computer to watch. It asks for what is missing."));
    m_link->setAccessibleName(tr("Viewer link"));
    if (!m_link->fullText().isEmpty())
        DonePage::initializePage();
}

} // namespace rdv::ui
