// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/IceTest.h"
#include "server/model/Infos.h"
#include "server/model/ServerConfig.h"
#include "ui/overview/Alert.h"

#include <QHash>
#include <QHostAddress>
#include <QList>

namespace rdv::ui {

/// Everything that the rules look at.
struct AlertFacts {
    ServerStatus status;
    ServerConfig config;
    QList<Problem> startProblems; ///< of the last start, when it failed
    QList<Problem> settingProblems; ///< of the last change of the configuration
    QHash<QString, IceTestReport> iceTests; ///< the newest finished one of each URL
    QList<QHostAddress> addresses; ///< of this machine
    qint64 now = 0; ///< milliseconds since the Unix epoch
};

/// The gravest first.
[[nodiscard]] QList<Alert> alertsFor(const AlertFacts& facts);

/// Whole days until then; 0: less than one, or over.
[[nodiscard]] int daysUntil(qint64 wall, qint64 now);

} // namespace rdv::ui
