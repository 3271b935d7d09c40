// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/Places.h"
#include "server/model/Expected.h"
#include "server/model/ServerConfig.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace rdv {

/// Where a value came from; a later one wins.
enum class Source { Default, File, Environment, CommandLine };

/// What is wrong with, or odd about, one value, as exactly as its source allows.
struct ConfigRemark {
    Source source = Source::Default;
    QString origin; ///< the file, the variable or the option
    int line = 0; ///< of a file, from 1; 0: does not apply
    int column = 0; ///< from 1; only for syntax errors
    QString key; ///< dotted; may be empty
    QString text; ///< "expected …, found …"; never contains a secret

    /// "default.json:4: server.port: expected a whole number from 0 to 65535, found "abc"".
    [[nodiscard]] QString toString() const;
};

/// What to read. The same request, asked again, re-reads the configuration of a running server.
struct ConfigRequest {
    QString file; ///< named by the operator; empty: ERS_CONFIG, then the usual places
    Environment environment;
    /// Key and text in the order of the command line; a later one wins.
    QList<std::pair<QString, QString>> options;
    /// Whether "credential:NAME" is looked up; only the service itself has its credentials.
    bool usesCredentials = true;
};

struct LoadedConfig {
    ServerConfig config; ///< usable only without errors
    QString file; ///< that was read; empty: none
    QMap<QString, Source> sources; ///< of every setting, by key
    QHash<QString, int> lines; ///< of the settings that the file names
    /// What came from a credential, by setting: its reference by the text that stands in its place.
    QHash<QString, QHash<QString, QString>> references;
    QList<ConfigRemark> errors;
    QList<ConfigRemark> warnings;
};

/// Flag, environment, file, built-in, in this order of precedence. Values are checked one by one here;
/// whether they fit together is what ServerConfig::validate() says.
[[nodiscard]] LoadedConfig loadConfig(const ConfigRequest& request);
/// The same, as if the file to read were `file` and held `content`.
[[nodiscard]] LoadedConfig loadConfig(
    const ConfigRequest& request, const QString& file, const QByteArray& content);
/// The bytes of a configuration file, or why they cannot be had.
[[nodiscard]] Expected<QByteArray, QString> readConfigFile(const QString& path);

} // namespace rdv
