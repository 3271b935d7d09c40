// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Problem.h"

#include <QByteArray>
#include <QString>

namespace rdv {

/// A secret that requests are compared with, in a time that does not depend on how much of it is right. Only
/// a digest stays in memory.
class SecretText {
public:
    explicit SecretText(const QByteArray& text);

    [[nodiscard]] bool matches(const QByteArray& presented) const;

    friend bool operator==(const SecretText&, const SecretText&) = default;

private:
    QByteArray m_digest;
};

/// Reads the admin key: one line of at least 64 hexadecimal or 43 base64url digits (256 bits), in a file that
/// nobody but its owner may read or write. Error: AdminKey.
[[nodiscard]] Expected<SecretText, Problem> loadAdminKey(const QString& path);

/// 256 bits of the system's generator as base64url. The admin page gets one per start: whoever shows it can
/// read answers of this server, which a page of another origin cannot.
[[nodiscard]] QByteArray makePageToken();

} // namespace rdv
