// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "ui/kit/Feed.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/ViewerLink.h"
#include "ui/overview/AlertList.h"
#include "ui/overview/AlertModel.h"
#include "ui/overview/AlertRules.h"
#include "ui/overview/IceWatch.h"
#include "ui/overview/ServerHead.h"
#include "ui/overview/StatCards.h"
#include "ui/overview/StatCharts.h"

#include <QDateTime>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

OverviewPage::OverviewPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Overview, parent)
    , m_desk(desk)
    , m_addresses(ViewerLink::ownAddresses())
    , m_head(new ServerHead(desk, this))
    , m_cards(new StatCards(this))
    , m_alerts(new AlertModel(this))
    , m_alertList(new AlertList(*m_alerts, this))
    , m_charts(new StatCharts(
          m_history, [this] { return chartsEnd(); }, this))
    , m_ice(new IceWatch(desk, this))
{
    m_head->setAddresses(m_addresses);
    lay();
    wire();
    OverviewPage::retranslate();
    judge();
}

void OverviewPage::lay()
{
    m_head->setObjectName(u"serverHead"_s);
    m_alertList->setObjectName(u"alertList"_s);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int space = fontMetrics().height() * 3 / 4;
    column->setSpacing(space);
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_cards, m_alertList, m_charts})
        column->addWidget(part, part == m_charts ? 1 : 0);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);
}

void OverviewPage::wire()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(200ms);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::judge);
    m_minute.setInterval(1min);
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_addresses = ViewerLink::ownAddresses();
        m_head->setAddresses(m_addresses);
        judge();
    });
    const auto soon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_desk.feed, &Feed::statusChanged, this, soon);
    connect(&m_desk.feed, &Feed::startFailed, this, soon);
    connect(&m_desk.settings, &SettingsStore::changed, this, soon);
    connect(m_ice, &IceWatch::changed, this, soon);
    connect(&m_desk.feed, &Feed::sampled, this, &OverviewPage::takeSample);
    connect(&m_desk.server, &RendezvousServer::reconfigured, this, [this, soon](const auto& problems) {
        m_settingProblems = problems;
        soon();
    });
    connect(&m_desk.server, &RendezvousServer::started, this, [this] { m_settingProblems.clear(); });
    connect(m_head, &ServerHead::said, this, &Page::said);
    connect(m_cards, &StatCards::jumpRequested, this, &Page::jumpRequested);
    connect(m_alertList, &AlertList::fixWanted, this, &OverviewPage::fix);
}

void OverviewPage::retranslate()
{
    m_head->retranslate();
    m_cards->retranslate();
    m_alerts->retranslate();
    m_alertList->retranslate();
    m_charts->retranslate();
    tellNumbers();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    tellNumbers();
}

void OverviewPage::takeSample(const StatsSample& sample)
{
    m_history.take(sample);
    m_sample = sample;
    if (!isVisible())
        return;
    tellNumbers();
    m_charts->wake();
}

void OverviewPage::tellNumbers()
{
    m_cards->tell(m_desk.feed.status(), m_sample, m_history, now());
}

void OverviewPage::judge()
{
    m_head->tell();
    if (isVisible())
        tellNumbers();
    const ServerConfig config = m_desk.settings.config();
    m_alerts->show(alertsFor({m_desk.feed.status(), config, m_desk.feed.startProblems(), m_settingProblems,
                       m_ice->reports(), m_addresses, now()}),
        config);
}

void OverviewPage::fix(const Alert& alert)
{
    switch (alert.fix.act) {
    case AlertFix::Act::Jump:
        Q_EMIT jumpRequested(alert.fix.page, alert.fix.what);
        break;
    case AlertFix::Act::ResumeViewers:
        m_desk.server.pauseViewers(false);
        break;
    }
}

// The second that runs has no sample yet; charts that ended in it would fall to the ground again and again.
qint64 OverviewPage::chartsEnd() const
{
    constexpr qint64 patience = 3000; // ms
    const qint64 present = now();
    return std::abs(present - m_sample.wall) < patience ? m_sample.wall : present;
}

qint64 OverviewPage::now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace rdv::ui
