// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/Examination.h"
#include "app/doctor/Facts.h"

namespace rdv {

// Nothing here leaves a trace on the machine.

[[nodiscard]] FileFacts probeFile(const QString& path, bool holdsSecrets);
[[nodiscard]] bool holdsSecrets(const ServerConfig& config);
/// Each port that the configuration opens.
[[nodiscard]] QList<PortFacts> probePorts(const Examination& examination);
[[nodiscard]] TlsFacts probeTls(const ServerConfig& config);
[[nodiscard]] AdminFacts probeAdmin(const ServerConfig& config);
[[nodiscard]] StateFacts probeState(const Examination& examination);
[[nodiscard]] TimeFacts probeTime();
[[nodiscard]] DescriptorFacts probeDescriptors(const ServerConfig& config);
[[nodiscard]] QStringList ownAddresses();

} // namespace rdv
