// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AccessRules.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rdv {

/// How the server of a row is configured.
enum class Setup {
    Plain, ///< adminIP 127.0.0.1, no key
    Proxied, ///< believes the proxies 127.0.0.2 and 127.0.0.3
    Keyed, ///< as Plain, with an admin key
    Remote, ///< adminIP beyond loopback: key and TLS
    Unconfirmed, ///< as Plain, without asking about followed links
};

/// One request and what has to become of it. `%PORT%`, `%PAGE%` and `%KEY%` stand for the port, the page
/// token and the admin key; `%SCHEME%` for http or https.
struct AccessRow {
    QByteArray name;
    Setup setup = Setup::Plain;
    QString peer = QStringLiteral("127.0.0.1");
    QByteArray method = "GET";
    QByteArray target = "/?c=version";
    HeaderFields fields;
    QByteArray body;
    Verdict verdict = Verdict::Admitted;
};

/// Host × Origin × Sec-Fetch × User-Agent × method × address × proxy marks × bearer × page token.
[[nodiscard]] QList<AccessRow> accessTable();

[[nodiscard]] ServerConfig accessConfig(Setup setup); ///< without files
[[nodiscard]] QByteArray accessKey(); ///< of Keyed and Remote

struct AccessNames {
    quint16 port = 0;
    QByteArray pageToken;
};
[[nodiscard]] AccessRow filledIn(AccessRow row, const AccessNames& names);

} // namespace rdv
