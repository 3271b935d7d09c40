// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rdv {

/// One sub-command as it is written.
struct CommandRow {
    Command::Kind kind;
    QString noun;
    QString verb; ///< empty: the noun alone
    QString subject; ///< what has to follow: "NAME"; empty: nothing
    QStringList options; ///< beside those of all sub-commands
    QString meaning;
};

[[nodiscard]] const QList<CommandRow>& commandTable();
/// Every option of every sub-command.
[[nodiscard]] const QList<QCommandLineOption>& commandOptions();
/// Those that all sub-commands take.
[[nodiscard]] const QStringList& commonOptions();

/// "90", "90s", "15m", "1h", "7d" in seconds.
[[nodiscard]] std::optional<qint64> parseSpan(const QString& text);
/// "2030-01-31T12:00", local unless it names a zone, as RFC 3339 in UTC; empty: not a time.
[[nodiscard]] QString parseTime(const QString& text);

} // namespace rdv
