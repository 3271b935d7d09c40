// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/ConfigFile.h"
#include "server/config/ConfigWriter.h"
#include "server/model/Problem.h"

#include <QList>
#include <QString>

#include <optional>

namespace rdv {

/// The configuration of a running program and its file: read as at the start, written back setting by
/// setting.
class ConfigKeeper {
public:
    /// `loaded` is what `request` gave at the start.
    ConfigKeeper(ConfigRequest request, LoadedConfig loaded);

    [[nodiscard]] const ServerConfig& config() const { return m_loaded.config; } ///< all sources together
    [[nodiscard]] const LoadedConfig& loaded() const { return m_loaded; }
    [[nodiscard]] const Environment& environment() const { return m_request.environment; }
    [[nodiscard]] QString file() const; ///< that is written; it need not exist yet
    [[nodiscard]] ServerConfig defaults() const;

    /// Where the value of a setting stands: "default.json:7", "ERS_PORT", "--port"; empty: nowhere.
    [[nodiscard]] QString originOf(const QString& key) const;
    /// Environment or command line stand before the file.
    [[nodiscard]] bool isOverruled(const QString& key) const;

    /// Writes what differs to the file and takes it over. What is overruled is written all the same and
    /// waits. On a problem nothing has changed.
    [[nodiscard]] std::optional<Problem> write(const ServerConfig& wanted);
    /// The same for whoever expects the change to be in force: what is overruled is a problem.
    [[nodiscard]] std::optional<Problem> change(const ServerConfig& wanted);

    /// Reads every source again.
    [[nodiscard]] LoadedConfig reread() const { return loadConfig(m_request); }
    void takeOver(const LoadedConfig& loaded) { m_loaded = loaded; }

private:
    [[nodiscard]] QList<ConfigEdit> editsFor(const ServerConfig& wanted, const QByteArray& content) const;

    ConfigRequest m_request;
    LoadedConfig m_loaded;
};

/// What keeps a configuration that was read from being used.
[[nodiscard]] QList<Problem> problemsOf(const LoadedConfig& loaded);

} // namespace rdv
