// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/Places.h"

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// XDG Base Directory Specification: a relative path in such a variable is ignored.
QString folder(const Environment& environment, const QString& variable, const QString& belowHome)
{
    QString named = environment.value(variable);
    if (named.startsWith(u'/'))
        return named;
    const QString home = environment.value(u"HOME"_s);
    return home.isEmpty() ? QString() : home + belowHome;
}

} // namespace

QStringList configurationPlaces(const Environment& environment)
{
    QStringList places;
    const QString own = folder(environment, u"XDG_CONFIG_HOME"_s, u"/.config"_s);
    if (!own.isEmpty())
        places += own + u"/rendezvous/default.json"_s;
    places += u"/etc/rendezvous/default.json"_s;
    return places;
}

QString statePlace(const Environment& environment)
{
    // systemd.exec(5): several folders are separated by colons.
    QString service = environment.value(u"STATE_DIRECTORY"_s).section(u':', 0, 0);
    if (!service.isEmpty())
        return service;
    const QString own = folder(environment, u"XDG_STATE_HOME"_s, u"/.local/state"_s);
    return own.isEmpty() ? u"/var/lib/rendezvous"_s : own + u"/rendezvous"_s;
}

} // namespace rdv
