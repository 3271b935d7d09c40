// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace rdv::ui {

enum class SettingKind { Boolean, Integer, Text, Choice, TextList, IceServers };
enum class ValueSource { Default, File, Environment, CommandLine };

/// One setting as the settings page shows it. Values are in the notation of `--set`.
struct SettingRow {
    QString key; ///< dotted: "server.port"
    SettingKind kind = SettingKind::Text;
    qint64 lowest = 0; ///< Integer
    qint64 highest = 0; ///< Integer
    QStringList choices; ///< Choice: the words of the file
    bool secret = false; ///< to be masked until asked for
    bool waitsForStart = false; ///< takes effect at the next start of the server
    QString value;
    QString defaultValue;
    ValueSource source = ValueSource::Default;
    QString origin; ///< "default.json:7", "ERS_PORT", "--port"; empty for Default
};

/// What applying a configuration would change, one row a setting.
struct SettingDifference {
    QString key;
    QString before; ///< secrets masked
    QString after;
    bool waitsForStart = false;
    bool isOverruled
        = false; ///< environment or command line stand before the file: the change waits for them
    QString origin; ///< of what overrules it
};

/// Why a typed value is not acceptable.
struct SettingFault {
    enum class Kind {
        NotBoolean,
        NotANumber,
        OutOfRange,
        NotAChoice,
        NotAList,
        NotAnIceServer,
        TooLong,
        Other
    };
    Kind kind = Kind::Other;
    QString detail; ///< English, for Other: the reader's own words
};

/// The configuration as the desktop edits it: one value, where each part of it came from, and one way to make
/// a changed one true. What the window asks of the file it asks through this.
class SettingsStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual ServerConfig config() const = 0; ///< in force, all sources taken together
    [[nodiscard]] virtual QList<SettingRow> rows() const = 0; ///< in the order of the documentation
    [[nodiscard]] virtual QString file() const = 0; ///< that apply() writes; it need not exist yet
    [[nodiscard]] virtual bool isFirstStart() const = 0; ///< no configuration file was found

    /// `base` with one setting changed to what was typed.
    [[nodiscard]] virtual Expected<ServerConfig, SettingFault> edited(
        const ServerConfig& base, const QString& key, const QString& text) const = 0;
    [[nodiscard]] virtual QString textOf(const ServerConfig& config, const QString& key) const = 0;
    [[nodiscard]] virtual QList<SettingDifference> differences(const ServerConfig& wanted) const = 0;

    /// Writes what differs to the file (atomically, keys it does not know kept) and, once that is done, lets
    /// the running server take it over. On a problem neither file nor server is changed.
    [[nodiscard]] virtual std::optional<Problem> apply(const ServerConfig& wanted) = 0;
    /// The configuration that a file of the original server holds, laid over the present one.
    [[nodiscard]] virtual Expected<ServerConfig, QStringList> imported(const QString& path) const = 0;

Q_SIGNALS:
    void changed(); ///< config() and rows() are new
};

} // namespace rdv::ui
