// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingTexts.h"

#include <span>

namespace rdv::ui {

/// One row of the table; English text, to be translated in the context of SettingTexts.
struct SettingText {
    const char* key;
    SettingGroup group;
    const char* label;
    const char* explanation;
    const char* unit;
};

/// By group, in the order of the page.
[[nodiscard]] std::span<const SettingText> settingTable();

} // namespace rdv::ui
