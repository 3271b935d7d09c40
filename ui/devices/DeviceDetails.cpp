// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/DeviceDetails.h"

#include "ui/devices/DeviceWording.h"
#include "ui/devices/Timeline.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FactSheet.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/StatePill.h"
#include "ui/kit/TableView.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

DeviceDetails::DeviceDetails(Feed& feed, QWidget* parent)
    : QWidget(parent)
    , m_timeline(new Timeline(feed, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"camera"_s, this))
    , m_title(new PlainLabel(this))
    , m_state(new StatePill(this))
    , m_reading(new QLabel(this))
    , m_facts(new FactSheet(this))
    , m_timelineTitle(new QLabel(this))
    , m_events(new TableView(this))
{
    m_title->setObjectName(u"deviceTitle"_s);
    m_facts->setObjectName(u"deviceFacts"_s);
    m_events->setObjectName(u"deviceTimeline"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_timelineTitle->setBuddy(m_events);
    m_events->setModel(m_timeline);
    m_events->setSortingEnabled(false);
    const int em = m_events->fontMetrics().averageCharWidth();
    m_events->setColumnWidth(Timeline::Time, 12 * em);
    m_events->setColumnWidth(Timeline::What, 30 * em);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    column->addWidget(m_reading);
    column->addWidget(m_facts);
    column->addWidget(m_timelineTitle);
    column->addWidget(m_events, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    retranslate();
}

void DeviceDetails::retranslate()
{
    m_empty->setText(tr("Select a device to see its facts and what happened in its room."));
    m_title->setAccessibleName(tr("Room"));
    m_state->setAccessibleName(tr("State"));
    m_timelineTitle->setText(tr("&What happened"));
    m_events->setAccessibleName(tr("What happened in this room"));
    m_events->setEmptyText(tr("Nothing has happened in this room since the window was opened."));
    m_timeline->retranslate();
    refresh();
}

void DeviceDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeviceDetails::setDevice(const std::optional<DeviceInfo>& device, const QString& userAgent)
{
    m_device = device;
    m_userAgent = userAgent;
    m_timeline->setRoom(device ? device->room : QString());
    refresh();
}

void DeviceDetails::tick()
{
    if (m_device)
        refresh();
}

void DeviceDetails::refresh()
{
    m_stack->setCurrentIndex(m_device ? 1 : 0);
    if (!m_device)
        return;
    const DeviceInfo& device = *m_device;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_title->setFullText(device.room);
    m_state->setState(deviceMeaning(device), deviceIconName(device), deviceStateWord(device));
    m_reading->setText(deviceReading(device));
    m_facts->setFacts({
        {tr("Address"), device.address.isEmpty() ? Formats::none() : device.address},
        {tr("User agent"), m_userAgent.isEmpty() ? Formats::none() : m_userAgent},
        {tr("Here since"), Formats::dateTime(device.since)},
        {tr("Lost since"), Formats::dateTime(device.lostSince)},
        {tr("Last heartbeat"), Formats::relative(device.lastHeartbeat, now)},
        {tr("Round trip"), Formats::milliseconds(device.roundTripMs)},
        {tr("Viewers"), viewersSentence(device)},
        {tr("Respawns"), Formats::number(device.respawns)},
        {tr("Admission", "whether a room may be joined"), allowedWord(device)},
    });
}

} // namespace rdv::ui
