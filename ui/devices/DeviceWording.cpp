// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/DeviceWording.h"

#include "ui/kit/Formats.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

struct DeviceText {
    Q_DECLARE_TR_FUNCTIONS(Device)
};

/// The day is said only when it is not today's.
QString momentText(qint64 wall)
{
    const bool isToday = QDateTime::fromMSecsSinceEpoch(wall).date() == QDate::currentDate();
    return isToday ? Formats::timeOfDay(wall) : Formats::dateTime(wall);
}

} // namespace

bool isOnline(const DeviceInfo& device)
{
    return device.state == DeviceState::Waiting || device.state == DeviceState::Busy;
}

QString deviceStateWord(const DeviceInfo& device)
{
    switch (device.state) {
    case DeviceState::Absent:
        return DeviceText::tr("Never seen");
    case DeviceState::Waiting:
    case DeviceState::Busy:
        if (device.sessions > 0)
            return DeviceText::tr("%n session(s)", nullptr, device.sessions);
        return device.state == DeviceState::Waiting ? DeviceText::tr("Waiting", "for its next viewer")
                                                    : DeviceText::tr("Busy");
    case DeviceState::Lost:
        return DeviceText::tr("Lost since %1", "time of day or date and time")
            .arg(momentText(device.lostSince));
    }
    return {};
}

QString deviceReading(const DeviceInfo& device)
{
    switch (device.state) {
    case DeviceState::Absent:
        return device.queued > 0 ? DeviceText::tr(
                   "%n viewer(s) wait in this room, but its device has not come yet.", nullptr, device.queued)
                                 : DeviceText::tr("No device has come to this room yet.");
    case DeviceState::Waiting:
        return device.sessions > 0 ? DeviceText::tr(
                   "The device serves %n viewer(s) and is ready for the next one.", nullptr, device.sessions)
                                   : DeviceText::tr("The device is here and ready for its first viewer.");
    case DeviceState::Busy:
        return DeviceText::tr("The device serves %n viewer(s) and has not opened its next waiting link yet.",
            nullptr, device.sessions);
    case DeviceState::Lost:
        return DeviceText::tr(
            "The device was here and is gone. It comes back by itself once its power and its "
            "network are back.");
    }
    return {};
}

Meaning deviceMeaning(const DeviceInfo& device)
{
    switch (device.state) {
    case DeviceState::Absent:
        return Meaning::Neutral;
    case DeviceState::Waiting:
        return Meaning::Good;
    case DeviceState::Busy:
        return Meaning::Busy;
    case DeviceState::Lost:
        return Meaning::Bad;
    }
    return Meaning::Neutral;
}

QString deviceIconName(const DeviceInfo& device)
{
    switch (device.state) {
    case DeviceState::Absent:
        return u"state-off"_s;
    case DeviceState::Waiting:
        return device.sessions > 0 ? u"viewer"_s : u"state-on"_s;
    case DeviceState::Busy:
        return u"state-busy"_s;
    case DeviceState::Lost:
        return u"state-lost"_s;
    }
    return {};
}

QIcon deviceStateIcon(const DeviceInfo& device)
{
    return Theme::icon(deviceIconName(device), deviceMeaning(device));
}

QString viewersText(const DeviceInfo& device)
{
    if (device.queued == 0)
        return Formats::number(device.sessions);
    return DeviceText::tr("%1 + %2", "viewers with a session, viewers that wait")
        .arg(Formats::number(device.sessions), Formats::number(device.queued));
}

QString viewersSentence(const DeviceInfo& device)
{
    QString sessions = DeviceText::tr("%n viewer(s) with a session", nullptr, device.sessions);
    if (device.queued == 0)
        return sessions;
    return DeviceText::tr("%1, %2", "viewers with a session, viewers that wait")
        .arg(sessions, DeviceText::tr("%n waiting", "viewers", device.queued));
}

QString allowedWord(const DeviceInfo& device)
{
    if (!device.allowed)
        return DeviceText::tr("Blocked", "a room");
    return device.listed ? DeviceText::tr("Allowed by name", "a room") : DeviceText::tr("Allowed", "a room");
}

QString allowedSentence(const DeviceInfo& device)
{
    if (!device.allowed)
        return DeviceText::tr("Nobody may join this room.");
    return device.listed
        ? DeviceText::tr("This room is on the list of allowed rooms.")
        : DeviceText::tr("This room may be joined because no list of allowed rooms is in force.");
}

QIcon allowedIcon(const DeviceInfo& device)
{
    return device.allowed ? Theme::icon(u"allow"_s, Meaning::Neutral) : Theme::icon(u"block"_s, Meaning::Bad);
}

QString nameFault(NameVerdict verdict)
{
    switch (verdict) {
    case NameVerdict::Fine:
        return {};
    case NameVerdict::Empty:
        return DeviceText::tr("Type the name of a room.");
    case NameVerdict::TooLong:
        return DeviceText::tr("This name is too long.");
    case NameVerdict::BadCharacter:
        return DeviceText::tr("This name has a character that is not allowed in names.");
    case NameVerdict::OuterBlank:
        return DeviceText::tr("A name must not begin or end with a blank.");
    }
    return {};
}

} // namespace rdv::ui
