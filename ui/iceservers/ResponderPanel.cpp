// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/ResponderPanel.h"

#include "ui/kit/Feed.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/StatePill.h"
#include "ui/kit/Wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rdv::ui {

ResponderPanel::ResponderPanel(const Feed& feed, QWidget* parent)
    : QGroupBox(parent)
    , m_feed(feed)
{
    setObjectName(u"responderPanel"_s);
    setCheckable(true);
    build();
    connect(&feed, &Feed::statusChanged, this, &ResponderPanel::showStatus);
    connect(&feed, &Feed::sampled, this, &ResponderPanel::takeSample);
    connect(&feed, &Feed::wasReset, this, [this] { m_last.reset(); });
    retranslate();
}

void ResponderPanel::build()
{
    m_portLabel = new QLabel(this);
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"stunPortSpin"_s);
    m_port->setRange(0, 65535);
    m_portLabel->setBuddy(m_port);
    m_addressLabel = new QLabel(this);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"stunAddressEdit"_s);
    m_addressLabel->setBuddy(m_address);
    m_hostLabel = new QLabel(this);
    m_host = new QLineEdit(this);
    m_host->setObjectName(u"publicHostEdit"_s);
    m_hostLabel->setBuddy(m_host);
    m_state = new StatePill(this);
    m_state->setObjectName(u"stunState"_s);
    m_listening = new PlainLabel(this);
    m_rate = new PlainLabel(this);
    m_rate->setObjectName(u"stunRate"_s);
    m_note = new QLabel(this);
    m_note->setObjectName(u"responderNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->addWidget(m_portLabel, 0, 0);
    grid->addWidget(m_port, 0, 1);
    grid->addWidget(m_addressLabel, 0, 2);
    grid->addWidget(m_address, 0, 3);
    grid->addWidget(m_hostLabel, 0, 4);
    grid->addWidget(m_host, 0, 5);
    grid->addWidget(m_state, 1, 0, 1, 2, Qt::AlignLeading | Qt::AlignVCenter);
    grid->addWidget(m_listening, 1, 2, 1, 2);
    grid->addWidget(m_rate, 1, 4, 1, 2);
    grid->addWidget(m_note, 2, 0, 1, 6);
    grid->setColumnStretch(3, 1);
    grid->setColumnStretch(5, 1);

    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    };
    connect(this, &QGroupBox::toggled, this, tell);
    connect(m_port, &QSpinBox::valueChanged, this, tell);
    connect(m_address, &QLineEdit::textChanged, this, tell);
    connect(m_host, &QLineEdit::textChanged, this, tell);
}

void ResponderPanel::setConfig(const ServerConfig& config)
{
    m_isFilling = true;
    setChecked(config.stun.enabled);
    m_port->setValue(config.stun.port);
    // Setting the same text would move the cursor away from whoever types.
    if (m_address->text() != config.stun.address)
        m_address->setText(config.stun.address);
    if (m_host->text() != config.publicHost)
        m_host->setText(config.publicHost);
    m_isFilling = false;
}

void ResponderPanel::writeTo(ServerConfig& config) const
{
    config.stun.enabled = isChecked();
    config.stun.port = static_cast<quint16>(m_port->value());
    config.stun.address = m_address->text().trimmed();
    config.publicHost = m_host->text().trimmed();
}

void ResponderPanel::setProblem(const QString& sentence)
{
    m_problem = sentence;
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void ResponderPanel::showStatus(const ServerStatus& status)
{
    const QString word = Wording::state(status.stun.state);
    switch (status.stun.state) {
    case PartState::Listening:
        m_state->setState(Meaning::Good, u"state-on"_s, word);
        break;
    case PartState::Starting:
        m_state->setState(Meaning::Busy, u"state-busy"_s, word);
        break;
    case PartState::Failed:
        m_state->setState(Meaning::Bad, u"error"_s, word);
        break;
    case PartState::Stopped:
        m_state->setState(Meaning::Neutral, u"state-off"_s, word);
        break;
    }
    m_listening->setFullText(status.stun.address.isEmpty()
            ? Formats::none()
            : tr("Listens on %1, UDP and TCP").arg(status.stun.address));
}

void ResponderPanel::takeSample(const StatsSample& sample)
{
    if (m_last && sample.wall > m_last->wall) {
        const auto asked = sample.counter(Counter::StunRequests) - m_last->counter(Counter::StunRequests);
        m_perSecond = static_cast<double>(asked) * 1000 / static_cast<double>(sample.wall - m_last->wall);
        showRate();
    }
    m_last = sample;
}

void ResponderPanel::showRate()
{
    m_rate->setFullText(
        m_perSecond < 0 ? Formats::none() : tr("Requests: %1").arg(Formats::perSecond(m_perSecond)));
}

void ResponderPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void ResponderPanel::retranslate()
{
    setTitle(tr("&Built-in STUN responder"));
    setAccessibleName(tr("Built-in STUN responder"));
    m_portLabel->setText(tr("&Port:"));
    m_port->setSpecialValueText(tr("Any free port"));
    m_addressLabel->setText(tr("A&ddress:"));
    m_address->setPlaceholderText(tr("Every address"));
    m_hostLabel->setText(tr("Public h&ost:"));
    m_host->setPlaceholderText(tr("The one each client used"));
    m_host->setToolTip(tr("The host name or address under which clients are told to reach this responder"));
    setProblem(m_problem);
    showStatus(m_feed.status());
    showRate();
}

} // namespace rdv::ui
