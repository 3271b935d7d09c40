// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ConfigKeeper.h"
#include "server/config/ConfigFile.h"
#include "server/config/Schema.h"
#include "ui/kit/SettingsStore.h"

namespace rdv {

/// The configuration of the window: read as a start without one reads it, edited setting by setting, written
/// back to its file.
class ConfigDesk : public ui::SettingsStore {
    Q_OBJECT

public:
    /// `loaded` is what `request` gave at the start.
    ConfigDesk(ConfigRequest request, LoadedConfig loaded, QObject* parent = nullptr);

    [[nodiscard]] ServerConfig config() const override { return m_keeper.config(); }
    [[nodiscard]] QList<ui::SettingRow> rows() const override;
    [[nodiscard]] QString file() const override { return m_keeper.file(); }
    [[nodiscard]] bool isFirstStart() const override { return m_isFirstStart; }

    [[nodiscard]] Expected<ServerConfig, ui::SettingFault> edited(
        const ServerConfig& base, const QString& key, const QString& text) const override;
    [[nodiscard]] QString textOf(const ServerConfig& config, const QString& key) const override;
    [[nodiscard]] QList<ui::SettingDifference> differences(const ServerConfig& wanted) const override;
    [[nodiscard]] std::optional<Problem> apply(const ServerConfig& wanted) override;
    [[nodiscard]] Expected<ServerConfig, QStringList> imported(const QString& path) const override;

    /// As apply(), for an operator who does not sit at this window: see ConfigKeeper::change().
    [[nodiscard]] std::optional<Problem> change(const ServerConfig& wanted);

    /// Reads every source again, as after a signal. On a problem everything stays as it was.
    [[nodiscard]] QList<Problem> reload();

Q_SIGNALS:
    /// The configuration in force is another one; a running server has to take it over.
    void applied(const rdv::ServerConfig& config);

private:
    /// Announces what the keeper has taken over.
    [[nodiscard]] std::optional<Problem> announced(const std::optional<Problem>& problem);

    ConfigKeeper m_keeper;
    bool m_isFirstStart = false;
};

} // namespace rdv
