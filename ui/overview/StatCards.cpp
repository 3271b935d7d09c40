// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/StatCards.h"

#include "ui/kit/Card.h"
#include "ui/kit/Formats.h"
#include "ui/overview/AlertRules.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rdv::ui {

StatCards::StatCards(QWidget* parent)
    : TileGrid(23, 7, parent)
    , m_devices(newCard(u"devicesCard"_s, PageId::Devices))
    , m_viewers(newCard(u"viewersCard"_s, PageId::Sessions))
    , m_settingUp(newCard(u"settingUpCard"_s, PageId::Sessions))
    , m_success(newCard(u"successCard"_s, PageId::Sessions))
    , m_tokens(newCard(u"tokensCard"_s, PageId::Tokens))
    , m_stun(newCard(u"stunCard"_s, PageId::IceServers))
    , m_certificate(newCard(u"certificateCard"_s, PageId::Settings, u"server.cert"_s))
{
    retranslate();
}

Card* StatCards::newCard(const QString& name, PageId page, const QString& what)
{
    auto* card = new Card(this);
    card->setObjectName(name);
    card->setClickable(true);
    connect(card, &Card::activated, this, [this, page, what] { Q_EMIT jumpRequested(page, what); });
    add(card);
    return card;
}

void StatCards::retranslate()
{
    m_devices->setTitle(tr("Devices online"));
    m_viewers->setTitle(tr("Viewers"));
    m_settingUp->setTitle(tr("Being set up", "sessions"));
    m_success->setTitle(tr("Success, last hour"));
    m_tokens->setTitle(tr("Active tokens"));
    m_stun->setTitle(tr("STUN requests"));
    m_certificate->setTitle(tr("Certificate"));
}

void StatCards::tell(
    const ServerStatus& status, const StatsSample& sample, const StatsHistory& history, qint64 now)
{
    m_devices->setValue(Formats::number(sample.devices));
    m_devices->setDetail(tr("%n connection(s)", nullptr, status.connections));
    m_viewers->setValue(Formats::number(sample.viewers));
    m_viewers->setDetail(
        tr("%n waiting", "viewers without a device yet", std::max(0, sample.viewers - sample.sessions)));
    m_settingUp->setValue(Formats::number(sample.settingUp));
    m_settingUp->setDetail(tr("%n session(s)", nullptr, sample.sessions));
    tellSuccess(history.outcomesOfLastHour(now));
    m_tokens->setValue(Formats::number(sample.tokens));
    m_tokens->setDetail(status.tokensEnabled ? tr("Viewers need one") : tr("Tokens are off"));
    m_stun->setValue(Formats::perSecond(history.stunRate()));
    m_stun->setDetail(
        status.stun.state == PartState::Listening ? tr("Built-in responder") : tr("Responder is off"));
    tellCertificate(status, now);
}

void StatCards::tellSuccess(const OutcomeCounts& outcomes)
{
    const std::optional<double> rate = StatsHistory::successRate(outcomes);
    const auto all = std::accumulate(outcomes.begin(), outcomes.end(), std::uint64_t{0});
    m_success->setValue(rate ? Formats::percent(*rate) : Formats::none());
    m_success->setDetail(
        rate ? tr("of %n session(s)", nullptr, static_cast<int>(all)) : tr("No sessions yet"));
}

void StatCards::tellCertificate(const ServerStatus& status, qint64 now)
{
    if (!status.certificate) {
        m_certificate->setValue(tr("No TLS"));
        m_certificate->setDetail(tr("Not encrypted"));
        m_certificate->setMark({}, Meaning::Neutral);
        return;
    }
    const int days = daysUntil(status.certificate->notAfter, now);
    const bool isOver = status.certificate->notAfter <= now;
    m_certificate->setValue(isOver ? tr("Expired", "certificate") : tr("%n day(s)", nullptr, days));
    m_certificate->setDetail(status.certificate->subject);
    const bool isClose = days <= 21;
    m_certificate->setMark(
        isClose ? u"warning"_s : QString(), isOver || days <= 1 ? Meaning::Bad : Meaning::Warning);
}

} // namespace rdv::ui
