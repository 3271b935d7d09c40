// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rdv {

/// What launchd of macOS shall know of the service.
struct LaunchdPlan {
    QString label;
    QStringList command; ///< the program and its arguments
    QString user;
    QString logFile;
};

/// The property list of a daemon that starts with the system and again after a failure, ten seconds apart.
[[nodiscard]] QByteArray launchdPlist(const LaunchdPlan& plan);

} // namespace rdv
