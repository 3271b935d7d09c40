// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/Places.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rdv {

QStringList configurationPlaces(const Environment&)
{
    QStringList places;
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation))
        places += folder + u"/rendezvous/default.json"_s;
    return places;
}

QString statePlace(const Environment&)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rendezvous"_s;
}

} // namespace rdv
