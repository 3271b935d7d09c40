// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/Facts.h"
#include "app/doctor/Finding.h"
#include "server/config/ConfigFile.h"

#include <functional>

namespace rdv {

/// A problem in words.
using ProblemWords = std::function<QString(const Problem&, const ServerConfig&)>;

[[nodiscard]] QList<Finding> judgeConfig(
    const LoadedConfig& loaded, const FileFacts& file, const ProblemWords& words);
[[nodiscard]] Finding judgeAdmin(const AdminFacts& facts);
[[nodiscard]] QList<Finding> judgeState(const StateFacts& facts);
[[nodiscard]] QList<Finding> judgeTime(const TimeFacts& facts, const QList<IceServerConfig>& turnServers);
[[nodiscard]] Finding judgeDescriptors(const DescriptorFacts& facts);
[[nodiscard]] Finding judgeService(const ServiceFacts& facts);

} // namespace rdv
