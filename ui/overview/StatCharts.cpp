// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/StatCharts.h"

#include "ui/kit/Formats.h"
#include "ui/overview/LineChart.h"
#include "ui/overview/OutcomeChart.h"
#include "ui/overview/TileGrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

namespace {

QString countText(double count)
{
    return Formats::decimal(count, count == static_cast<int>(count) ? 0 : 1);
}

QString rateText(double rate)
{
    return Formats::perSecond(rate);
}

QString sizeText(double bytes)
{
    return Formats::bytes(static_cast<qint64>(bytes));
}

QString shareText(double share)
{
    return Formats::percent(share);
}

LineChart* newMessages(QWidget* parent)
{
    return new LineChart([] { return StatCharts::tr("Messages per second"); },
        {{[] { return StatCharts::tr("Received", "messages"); },
             [](const StatsPoint& point) { return point.received; }, &rateText, &countText, 2, false, 1},
            {[] { return StatCharts::tr("Sent", "messages"); },
                [](const StatsPoint& point) { return point.sent; }, &rateText, &countText, 2, false, 1}},
        parent);
}

LineChart* newPeers(QWidget* parent)
{
    return new LineChart([] { return StatCharts::tr("Devices and viewers"); },
        {{[] { return StatCharts::tr("Devices"); },
             [](const StatsPoint& point) { return static_cast<double>(point.devices); }, &countText,
             &countText, 2, false, 1},
            {[] { return StatCharts::tr("Viewers"); },
                [](const StatsPoint& point) { return static_cast<double>(point.viewers); }, &countText,
                &countText, 2, false, 1}},
        parent);
}

LineChart* newProcess(QWidget* parent)
{
    constexpr double mebibyte = 1024 * 1024;
    return new LineChart([] { return StatCharts::tr("This program"); },
        {{[] { return StatCharts::tr("Memory"); },
             [](const StatsPoint& point) { return static_cast<double>(point.memoryBytes); }, &sizeText,
             &sizeText, 10 * mebibyte, false, mebibyte},
            {[] { return StatCharts::tr("Processor (of one core)"); },
                [](const StatsPoint& point) { return point.cpu; }, &shareText, &shareText, 0.1, true, 1}},
        parent);
}

} // namespace

StatCharts::StatCharts(const StatsHistory& history, std::function<qint64()> now, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_now(std::move(now))
    , m_title(new QLabel(this))
{
    auto* head = new QHBoxLayout;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    head->addWidget(m_title);
    head->addStretch(1);
    for (const StatsRange range : {StatsRange::TenMinutes, StatsRange::Hour, StatsRange::Day}) {
        auto* button = new QRadioButton(this);
        button->setObjectName(u"range%1Button"_s.arg(static_cast<int>(range)));
        connect(button, &QRadioButton::toggled, this, [this, range](bool isOn) {
            if (isOn)
                choose(range);
        });
        head->addWidget(button);
        m_ranges += button;
    }
    m_charts = {newMessages(this), newPeers(this), new OutcomeChart(this), newProcess(this)};
    const QStringList names{u"messagesChart"_s, u"peersChart"_s, u"outcomesChart"_s, u"processChart"_s};
    auto* grid = new TileGrid(48, 2, this);
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setObjectName(names[i]);
        grid->add(m_charts[i]);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(grid, 1);

    m_rhythm.setInterval(1000ms / m_charts.size());
    connect(&m_rhythm, &QTimer::timeout, this, &StatCharts::drawNext);
    m_ranges.first()->setChecked(true);
    retranslate();
}

void StatCharts::retranslate()
{
    m_title->setText(tr("History"));
    m_ranges[0]->setText(tr("10 &minutes"));
    m_ranges[1]->setText(tr("1 ho&ur"));
    m_ranges[2]->setText(tr("&24 hours"));
    for (TimedChart* chart : m_charts)
        chart->retranslate();
    drawAll();
}

void StatCharts::wake()
{
    if (isVisible() && !m_rhythm.isActive()) {
        m_next = 0;
        m_rhythm.start();
    }
}

void StatCharts::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    drawAll();
}

void StatCharts::choose(StatsRange range)
{
    m_range = range;
    drawAll();
}

void StatCharts::drawAll()
{
    for (TimedChart* chart : m_charts)
        draw(*chart);
}

void StatCharts::drawNext()
{
    if (isVisible())
        draw(*m_charts[m_next]);
    if (++m_next == m_charts.size())
        m_rhythm.stop();
}

void StatCharts::draw(TimedChart& chart)
{
    chart.draw(m_range, m_history.points(m_range, m_now()));
}

} // namespace rdv::ui
