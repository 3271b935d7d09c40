// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

namespace rdv {

/// The phrase of a status code (RFC 9110 §15).
[[nodiscard]] QByteArrayView reasonPhrase(int status);

/// An instant as HTTP writes it (IMF-fixdate, RFC 9110 §5.6.7).
[[nodiscard]] QByteArray httpDate(const QDateTime& when);

/// A refusal in a few words: status line, `extraFields` (each ending in CRLF), Connection: close and the
/// phrase as the body, which a HEAD request does not get.
[[nodiscard]] QByteArray shortAnswer(
    int status, const QDateTime& now, QByteArrayView extraFields = {}, bool headOnly = false);

} // namespace rdv
