// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/DeviceInfo.h"
#include "server/model/NamePolicy.h"
#include "ui/kit/Theme.h"

#include <QIcon>
#include <QString>

namespace rdv::ui {

[[nodiscard]] bool isOnline(const DeviceInfo& device);

[[nodiscard]] QString deviceStateWord(
    const DeviceInfo& device); ///< "Waiting", "2 sessions", "Lost since 14:03:22"
[[nodiscard]] QString deviceReading(const DeviceInfo& device); ///< the state in a sentence
[[nodiscard]] Meaning deviceMeaning(const DeviceInfo& device);
[[nodiscard]] QString deviceIconName(const DeviceInfo& device);
[[nodiscard]] QIcon deviceStateIcon(const DeviceInfo& device);

[[nodiscard]] QString viewersText(const DeviceInfo& device); ///< "2", "2 + 1": one more waits
[[nodiscard]] QString viewersSentence(const DeviceInfo& device);

[[nodiscard]] QString allowedWord(const DeviceInfo& device);
[[nodiscard]] QString allowedSentence(const DeviceInfo& device);
[[nodiscard]] QIcon allowedIcon(const DeviceInfo& device);

/// What is wrong with a room's name; empty: nothing.
[[nodiscard]] QString nameFault(NameVerdict verdict);

} // namespace rdv::ui
