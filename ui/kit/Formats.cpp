// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Formats.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString Formats::none()
{
    return u"–"_s;
}

QString Formats::dateTime(qint64 wall)
{
    if (wall == 0)
        return none();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(wall);
    //: Day and time of day
    return tr("%1 %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat), timeOfDay(wall));
}

QString Formats::timeOfDay(qint64 wall)
{
    if (wall == 0)
        return none();
    // The short format of most languages has no seconds, and the long one names the time zone.
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wall).time(), u"HH:mm:ss"_s);
}

QString Formats::preciseTime(qint64 wall, int micros)
{
    if (wall == 0)
        return none();
    const QString text = QLocale().toString(QDateTime::fromMSecsSinceEpoch(wall).time(), u"HH:mm:ss.zzz"_s);
    return micros < 0 ? text : u"%1%2"_s.arg(text).arg(micros, 3, 10, '0'_L1);
}

QString Formats::relative(qint64 wall, qint64 now)
{
    if (wall == 0)
        return none();
    const qint64 distance = std::abs(now - wall);
    if (distance < 5 * second)
        return tr("just now");
    // One unit is enough for how long ago something was.
    const qint64 unit = distance < minute ? second : distance < hour ? minute : distance < day ? hour : day;
    const QString length = duration(distance / unit * unit);
    return now >= wall ? tr("%1 ago").arg(length) : tr("in %1").arg(length);
}

QString Formats::duration(qint64 milliseconds)
{
    const auto count = [](qint64 value, qint64 unit) {
        return static_cast<int>(value / unit);
    };
    const qint64 length = std::abs(milliseconds);
    if (length < second)
        return tr("%n ms", "milliseconds", static_cast<int>(length));
    QString seconds = tr("%n s", "seconds", count(length % minute, second));
    if (length < minute)
        return seconds;
    const QString minutes = tr("%n min", "minutes", count(length % hour, minute));
    if (length < hour) {
        //: A length of time: minutes and seconds
        return length % minute < second ? minutes : tr("%1 %2", "duration").arg(minutes, seconds);
    }
    const QString hours = tr("%n h", "hours", count(length % day, hour));
    if (length < day) {
        //: A length of time: hours and minutes
        return length % hour < minute ? hours : tr("%1 %2", "duration").arg(hours, minutes);
    }
    const QString days = tr("%n d", "days", count(length, day));
    //: A length of time: days and hours
    return length % day < hour ? days : tr("%1 %2", "duration").arg(days, hours);
}

QString Formats::countdown(qint64 seconds)
{
    const qint64 left = std::max<qint64>(seconds, 0);
    const qint64 hours = left / 3600;
    const QString tail
        = u"%1:%2"_s.arg(left / 60 % 60, hours > 0 ? 2 : 1, 10, '0'_L1).arg(left % 60, 2, 10, '0'_L1);
    return hours > 0 ? u"%1:%2"_s.arg(QString::number(hours), tail) : tail;
}

QString Formats::milliseconds(double milliseconds)
{
    if (milliseconds < 0)
        return none();
    return tr("%1 ms", "milliseconds").arg(decimal(milliseconds, milliseconds < 10 ? 1 : 0));
}

QString Formats::number(qint64 value)
{
    return QLocale().toString(value);
}

QString Formats::decimal(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString Formats::percent(double share)
{
    //: A share in percent
    return tr("%1 %").arg(decimal(share * 100, 0));
}

QString Formats::bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeIecFormat);
}

QString Formats::perSecond(double rate)
{
    //: So many in a second
    return tr("%1/s").arg(decimal(rate, rate > 0 && rate < 100 ? 1 : 0));
}

} // namespace rdv::ui
