// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/HttpHead.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rdv {

/// The proofs that a certificate authority fetches below /.well-known/acme-challenge/ (RFC 8555 §8.3).
class AcmeChallenge {
public:
    static constexpr qint64 maxBytes = qint64{16} * 1024;

    /// `root`: a folder with the proofs in it, or the one given to `certbot --webroot`, which puts them below
    /// .well-known/acme-challenge/ itself. Empty: there are none.
    explicit AcmeChallenge(const QString& root);

    /// The content of the proof that this path names. Nothing when it names none: the names are of letters,
    /// digits, `_` and `-`, the files small, regular, and within the root also when a link leads to them.
    [[nodiscard]] std::optional<QByteArray> find(QByteArrayView path) const;

private:
    QString m_root; ///< canonical
};

/// The whole answer with such a proof.
[[nodiscard]] QByteArray acmeAnswer(const HttpHead& request, const QByteArray& proof, const QDateTime& now);

} // namespace rdv
