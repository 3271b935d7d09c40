// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/ServerConfig.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rdv {

enum class SettingType {
    Boolean,
    Integer,
    Text, ///< null in a file: empty
    Choice, ///< one of a few words
    TextList, ///< a lone string stands for a list of one
    IceServers, ///< `{"url": …}` or `{"urls": …}` with username, credential, secret, expiry; or the URL alone
};

/// One row of the configuration. The same row reads the file, the environment and `--set`, prints
/// `--print-config` and makes a line of docs/configuration.md.
struct Setting {
    QString key; ///< dotted path in the file: "server.port"
    SettingType type = SettingType::Text;
    qint64 lowest = 0; ///< Integer: smallest value allowed
    qint64 highest = 0; ///< Integer: largest value allowed
    QStringList choices; ///< Choice: the words
    bool secret = false; ///< never printed
    bool waitsForStart = false; ///< a running server takes a change over when it starts the next time
    QString meaning; ///< what it does, one sentence, unit included

    std::function<QJsonValue(const ServerConfig&)> read;
    std::function<void(ServerConfig&, const QJsonValue&)> write; ///< only values that accept() returned

    /// The variable that sets it: "ERS_STUN_PORT".
    [[nodiscard]] QString environmentName() const;
    /// What a value has to be: "a whole number from 0 to 65535".
    [[nodiscard]] QString expected() const;
};

/// Why a value was refused.
struct SettingFault {
    QString key; ///< may lie below the setting: "stunservers[1].url"
    QString text; ///< "expected true or false, found 3"; never contains a secret
};

/// Every setting, in the order of the documentation.
[[nodiscard]] const QList<Setting>& settings();
/// nullptr: there is no such setting.
[[nodiscard]] const Setting* findSetting(const QString& key);
/// Whether settings lie below this path: "server", "stun", "limits" ….
[[nodiscard]] bool isSection(const QString& path);
/// The existing key that a mistyped one probably means; empty when nothing is near.
[[nodiscard]] QString nearestKey(const QString& key);

/// The value in its one normal form (lists are lists, null is empty), or why not.
[[nodiscard]] Expected<QJsonValue, SettingFault> accept(const Setting& setting, const QJsonValue& value);
/// A value as it is written in the environment or after `--set`: lists are comma separated or JSON.
[[nodiscard]] Expected<QJsonValue, SettingFault> acceptText(const Setting& setting, const QString& text);

enum class Secrets { Shown, Masked };
/// The whole configuration in the shape of the file.
[[nodiscard]] QJsonObject toJson(const ServerConfig& config, Secrets secrets);

} // namespace rdv
