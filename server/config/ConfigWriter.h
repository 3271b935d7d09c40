// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace rdv {

/// One setting to be written.
struct ConfigEdit {
    QString key; ///< dotted, of the schema
    std::optional<QJsonValue> value; ///< as Setting::read() gives it; empty: taken out, back to the default
};

/// The text of a configuration file with these settings changed, or why that is not possible. What is not
/// named keeps its bytes: order, blanks, comments, unknown keys. `before` may be empty: a new file.
[[nodiscard]] Expected<QByteArray, QString> editedConfig(
    const QByteArray& before, const QList<ConfigEdit>& edits);

/// Whether one of these values is nobody else's business.
[[nodiscard]] bool holdSecret(const QList<ConfigEdit>& edits);

enum class FileAccess {
    Usual, ///< as the system gives new files
    OwnerOnly, ///< mode 0600
};
/// Puts the file in the place of the old one in one step; a reader sees the one or the other. An existing
/// file keeps its permissions, a link stays a link, and a missing folder is made. Tells what went wrong; the
/// old file is then untouched.
[[nodiscard]] std::optional<QString> replaceConfigFile(
    const QString& path, const QByteArray& content, FileAccess ofNewFile);

} // namespace rdv
