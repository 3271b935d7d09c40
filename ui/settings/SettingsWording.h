// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/SettingsStore.h"

#include <QCoreApplication>
#include <QString>

namespace rdv::ui {

/// Sentences about values of settings.
class SettingsWording {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::SettingsWording)

public:
    /// Why a typed value cannot be taken, and what can.
    [[nodiscard]] static QString fault(const SettingFault& fault, const SettingRow& row);
    /// Why a whole configuration cannot be used, said beside the setting it is about.
    [[nodiscard]] static QString problem(const Problem& problem, const ServerConfig& config);
    /// What a usable configuration will not do.
    [[nodiscard]] static QString warning(const Problem& warning);
    /// The setting that a problem or a warning is about; empty: none in particular.
    [[nodiscard]] static QString keyOf(const Problem& problem);

    /// "Default", "File (default.json:7)" …
    [[nodiscard]] static QString source(ValueSource source, const QString& origin);
    /// A value as people read it: words for yes and no and for choices, a dash for nothing.
    [[nodiscard]] static QString value(const SettingRow& row, const QString& text);

private:
    [[nodiscard]] static QString expectation(const QString& key);
};

} // namespace rdv::ui
