// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/Schema.h"
#include "ui/kit/SettingsStore.h"

namespace rdv {

/// The value in the notation of `--set`; typedValue() makes the same value of it again.
[[nodiscard]] QString settingText(const Setting& setting, const ServerConfig& config);
/// The same with stars for secrets.
[[nodiscard]] QString maskedText(const Setting& setting, const ServerConfig& config);
/// What was typed as a value of the setting, or why it is none.
[[nodiscard]] Expected<QJsonValue, ui::SettingFault> typedValue(const Setting& setting, const QString& text);

} // namespace rdv
