// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ServerHead.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ServerRestart.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/StatePill.h"
#include "ui/kit/ViewerLink.h"
#include "ui/kit/Wording.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

/// The part that keeps a running server from being whole.
const Problem* flawOf(const ServerStatus& status)
{
    for (const PartStatus* part : {&status.signaling, &status.admin, &status.stun}) {
        if (part->state == PartState::Failed && part->problem)
            return &*part->problem;
    }
    return status.storage ? &*status.storage : nullptr;
}

QPushButton* newButton(const QString& name, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(Theme::icon(icon), QString(), parent);
    button->setObjectName(name);
    return button;
}

} // namespace

ServerHead::ServerHead(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pill(new StatePill(this))
    , m_reason(new PlainLabel(this))
    , m_start(newButton(u"startButton"_s, u"play"_s, this))
    , m_stop(newButton(u"stopButton"_s, u"stop"_s, this))
    , m_restart(newButton(u"restartButton"_s, u"restart"_s, this))
    , m_linkLabel(new PlainLabel(this))
    , m_link(new QLineEdit(this))
    , m_copy(newButton(u"copyLinkButton"_s, u"copy"_s, this))
    , m_open(newButton(u"openLinkButton"_s, u"open"_s, this))
{
    lay();
    wire();
    retranslate();
}

void ServerHead::lay()
{
    m_pill->setObjectName(u"statePill"_s);
    m_reason->setObjectName(u"stateReason"_s);
    m_link->setObjectName(u"viewerLink"_s);
    m_link->setReadOnly(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    auto* state = new QHBoxLayout;
    state->addWidget(m_pill);
    state->addWidget(m_reason, 1);
    state->addWidget(m_start);
    state->addWidget(m_stop);
    state->addWidget(m_restart);
    auto* link = new QHBoxLayout;
    link->addWidget(m_linkLabel);
    link->addWidget(m_link, 1);
    link->addWidget(m_copy);
    link->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(state);
    column->addLayout(link);
}

void ServerHead::wire()
{
    connect(m_start, &QPushButton::clicked, this, &ServerHead::start);
    connect(m_stop, &QPushButton::clicked, this,
        [this] { afterConsent(tr("Stop the server?"), tr("&Stop"), [this] { stop(); }); });
    connect(m_restart, &QPushButton::clicked, this,
        [this] { afterConsent(tr("Restart the server?"), tr("&Restart"), [this] { restart(); }); });
    connect(m_copy, &QPushButton::clicked, this, &ServerHead::copyLink);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_link->text())); });
    const auto settle = [this] {
        m_transit = Transit::None;
        tell();
    };
    connect(&m_desk.server, &RendezvousServer::started, this, settle);
    connect(&m_desk.server, &RendezvousServer::startFailed, this, settle);
    connect(&m_desk.server, &RendezvousServer::stopped, this, [this, settle] {
        // Of a restart this is only the first half.
        if (m_transit != Transit::Starting)
            settle();
    });
}

void ServerHead::retranslate()
{
    m_start->setText(tr("St&art"));
    m_stop->setText(tr("S&top"));
    m_restart->setText(tr("&Restart"));
    m_linkLabel->setFullText(tr("Page for viewers:"));
    m_link->setAccessibleName(tr("Page for viewers"));
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy the viewers' link"));
    m_open->setText(tr("&Open"));
    m_open->setAccessibleName(tr("Open the viewers' page in the browser"));
    tell();
}

void ServerHead::setAddresses(const QList<QHostAddress>& addresses)
{
    m_addresses = addresses;
    tellLink();
}

void ServerHead::tell()
{
    tellState();
    tellLink();
    tellButtons();
}

void ServerHead::tellState()
{
    const ServerStatus& status = m_desk.feed.status();
    const Problem* flaw = flawOf(status);
    QString reason;
    if (m_transit == Transit::Starting
        || (!status.running && status.signaling.state == PartState::Starting)) {
        m_pill->setState(Meaning::Busy, u"state-busy"_s, tr("Starting", "server state"));
    } else if (m_transit == Transit::Stopping) {
        m_pill->setState(Meaning::Busy, u"state-busy"_s, tr("Stopping", "server state"));
    } else if (!status.running) {
        m_pill->setState(Meaning::Neutral, u"state-off"_s, tr("Stopped", "server state"));
        if (!m_desk.feed.startProblems().isEmpty())
            reason = Wording::problem(m_desk.feed.startProblems().first(), m_desk.settings.config());
    } else if (flaw != nullptr) {
        m_pill->setState(Meaning::Warning, u"warning"_s, tr("Degraded", "server state"));
        reason = Wording::problem(*flaw, m_desk.settings.config());
    } else {
        m_pill->setState(Meaning::Good, u"state-on"_s, tr("Listening", "server state"));
        //: %1: address and port, %2: a time of day with its day
        reason = tr("on %1 since %2").arg(status.signaling.address, Formats::dateTime(status.startedAt));
    }
    m_reason->setFullText(reason);
}

void ServerHead::tellLink()
{
    const ViewerLink link(m_desk.feed.status(), m_desk.settings.config(), m_addresses);
    const QString text = ViewerLink::textOf(link.home());
    if (m_link->text() != text)
        m_link->setText(text);
}

void ServerHead::tellButtons()
{
    const bool isRunning = m_desk.feed.status().running;
    const bool isSettled = m_transit == Transit::None;
    m_start->setEnabled(!isRunning && isSettled);
    m_stop->setEnabled(isRunning && isSettled);
    m_restart->setEnabled(isRunning && isSettled);
    m_open->setEnabled(isRunning && m_desk.settings.config().webServerEnabled);
}

void ServerHead::start()
{
    m_transit = Transit::Starting;
    m_desk.server.start(m_desk.settings.config());
    tell();
}

void ServerHead::stop()
{
    m_transit = Transit::Stopping;
    m_desk.server.stop();
    tell();
}

void ServerHead::restart()
{
    m_transit = Transit::Starting;
    ServerRestart::run(m_desk);
    tell();
}

void ServerHead::afterConsent(const QString& question, const QString& yes, std::function<void()> act)
{
    const int viewers = m_desk.feed.status().viewers;
    if (viewers == 0) {
        act();
        return;
    }
    ConfirmBox::ask(
        this, question, tr("%n viewer(s) will be cut off.", nullptr, viewers), yes, std::move(act));
}

void ServerHead::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link->text());
    Q_EMIT said(tr("Link copied."));
}

} // namespace rdv::ui
