// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::kit {

namespace {
constexpr qint64 complainAfter = 50'000; // ms without a heartbeat
constexpr qint64 reconnectAfter = 55'000;
} // namespace

DeviceDouble::DeviceDouble(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    connect(&m_watchdog, &QTimer::timeout, this, &DeviceDouble::checkWatchdog);
    m_watchdog.start(1s);
    m_backOff.setSingleShot(true);
    connect(&m_backOff, &QTimer::timeout, this, &DeviceDouble::openLink);
}

void DeviceDouble::start()
{
    openLink();
}

void DeviceDouble::stop()
{
    m_options.reconnects = false;
    m_backOff.stop();
    for (DeviceLink* link : links())
        link->close();
}

void DeviceDouble::resetAll()
{
    for (DeviceLink* link : links())
        link->reset();
    comeBack();
}

void DeviceDouble::powerCycle()
{
    for (DeviceLink* link : std::exchange(m_links, {}))
        link->abandon();
    comeBack();
}

void DeviceDouble::vanish()
{
    m_options.reconnects = false;
    powerCycle();
}

void DeviceDouble::advance(std::chrono::milliseconds span)
{
    m_offset += span;
    checkWatchdog();
}

void DeviceDouble::openLink()
{
    auto* link = new DeviceLink(linksMade() + 1, m_options.door, m_options.character, this);
    m_all << link;
    m_links << link;
    connect(link, &DeviceLink::heard, this, [this](DeviceLink* from, Seen seen, const QByteArray& text) {
        m_heard << Heard{from->number(), seen, text};
    });
    if (m_options.respawns)
        connect(link, &DeviceLink::respawnWanted, this, &DeviceDouble::openLink);
    connect(link, &DeviceLink::closed, this, &DeviceDouble::linkClosed);
    link->open(now());
}

void DeviceDouble::comeBack()
{
    if (m_options.reconnects && !m_backOff.isActive())
        m_backOff.start(m_options.backOff);
}

/// A lost session link is not mourned: its media may well go on. A link to wait on is what it must have.
void DeviceDouble::linkClosed(DeviceLink* link)
{
    m_links.removeOne(link);
    const bool hasNext = std::ranges::any_of(
        m_links, [](const DeviceLink* other) { return other->mind().state() < DeviceMind::State::Session; });
    if (!hasNext)
        comeBack();
}

void DeviceDouble::checkWatchdog()
{
    for (DeviceLink* link : links()) {
        link->setTime(now());
        const qint64 silence = now() - link->lastHeartbeat();
        if (link->isUpgraded() && silence >= complainAfter && !std::exchange(link->complained, true))
            link->say("5:::{\"name\":\"HBTimeout\",\"args\":[]}"_ba);
        if (silence >= reconnectAfter)
            link->close();
    }
}

qint64 DeviceDouble::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_offset.count();
}

int DeviceDouble::count(Seen seen) const
{
    return static_cast<int>(
        std::ranges::count_if(m_heard, [seen](const Heard& heard) { return heard.seen == seen; }));
}

QByteArray DeviceDouble::last(Seen seen) const
{
    for (auto heard = m_heard.crbegin(); heard != m_heard.crend(); ++heard) {
        if (heard->seen == seen)
            return heard->text;
    }
    return {};
}

QByteArrayList DeviceDouble::textsOf(int link) const
{
    QByteArrayList texts;
    for (const Heard& heard : m_heard) {
        if (heard.link == link)
            texts << heard.text;
    }
    return texts;
}

QList<Seen> DeviceDouble::classesOf(int link) const
{
    QList<Seen> classes;
    for (const Heard& heard : m_heard) {
        if (heard.link == link && heard.seen != Seen::Heartbeat)
            classes << heard.seen;
    }
    return classes;
}

DeviceLink* DeviceDouble::link(int number) const
{
    return m_all.value(number - 1, nullptr);
}

DeviceLink* DeviceDouble::waitingLink() const
{
    const auto found = std::ranges::find_if(
        m_links, [](const DeviceLink* link) { return link->mind().state() == DeviceMind::State::Waiting; });
    return found == m_links.end() ? nullptr : *found;
}

int DeviceDouble::sessions() const
{
    return openInState(DeviceMind::State::Session);
}

int DeviceDouble::linksEndedByServer() const
{
    return static_cast<int>(
        std::ranges::count_if(m_all, [](const DeviceLink* link) { return link->endedByServer(); }));
}

int DeviceDouble::openInState(DeviceMind::State state) const
{
    return static_cast<int>(std::ranges::count_if(
        m_links, [state](const DeviceLink* link) { return link->mind().state() == state; }));
}

} // namespace rdv::kit
