// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rdv {

/// The environment as an argument, so that tests give their own.
using Environment = QMap<QString, QString>;

/// Where a configuration file is looked for when none is named, first found first.
[[nodiscard]] QStringList configurationPlaces(const Environment& environment);
/// The folder for what must survive a restart, when none is named.
[[nodiscard]] QString statePlace(const Environment& environment);

} // namespace rdv
