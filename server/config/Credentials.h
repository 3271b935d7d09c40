// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/ConfigFile.h"
#include "server/config/Schema.h"
#include "server/model/Expected.h"

#include <QJsonValue>
#include <QString>

namespace rdv {

/// Why there is no such credential; never contains one.
struct CredentialFault {
    QString text;
};

/// What systemd's LoadCredential= hands to a service: files in a folder that only the service can read. A
/// value "credential:NAME" stands for one of them: where a file is expected for its path, where a secret is
/// expected for its content without the line end.
class Credentials {
public:
    explicit Credentials(const Environment& environment)
        : m_folder(environment.value(QStringLiteral("CREDENTIALS_DIRECTORY")))
    {
    }

    [[nodiscard]] static bool isReference(const QString& value);
    /// The file's path, or why there is none.
    [[nodiscard]] Expected<QString, CredentialFault> path(const QString& reference) const;
    [[nodiscard]] Expected<QString, CredentialFault> content(const QString& reference) const;

private:
    QString m_folder; ///< empty: the process has no credentials
};

/// Puts paths and contents in the place of references. What cannot be had is an error of its key and stays.
void resolveCredentials(LoadedConfig& loaded, const Credentials& credentials);

/// The way back, for what is written to the file: a value that came from a credential is its reference again.
[[nodiscard]] QJsonValue withReferences(
    const LoadedConfig& loaded, const Setting& setting, const QJsonValue& value);

} // namespace rdv
