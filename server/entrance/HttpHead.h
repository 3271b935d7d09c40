// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace rdv {

/// The head of one HTTP/1.1 request (RFC 9112), already checked.
struct HttpHead {
    enum class Method { Get, Head, Post, Options };

    Method method = Method::Get;
    QByteArray target; ///< origin-form, as sent: starts with a slash
    QByteArray path; ///< of the target, still percent-encoded
    QByteArray query; ///< of the target, without the question mark, still percent-encoded
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case, values trimmed, in order
    qint64 bodyBytes = 0; ///< Content-Length of a POST, else 0
    bool keepAlive = true;
    qsizetype size = 0; ///< bytes of the head, blank line included

    [[nodiscard]] bool has(QByteArrayView name) const;
    /// The value of the first field of this lower-case name; empty when there is none.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
    /// The comma-separated members of all fields of this name, in order.
    [[nodiscard]] QList<QByteArray> members(QByteArrayView name) const;
    /// Whether members() holds `token`, in any case.
    [[nodiscard]] bool lists(QByteArrayView name, QByteArrayView token) const;
    /// Asks to become a WebSocket (RFC 6455 §4.1), however badly.
    [[nodiscard]] bool wantsWebSocket() const { return lists("upgrade", "websocket"); }
    /// Browsers name themselves Mozilla since there are browsers; devices name their make.
    [[nodiscard]] bool isFromBrowser() const { return field("user-agent").startsWith("Mozilla/"); }
};

struct HeadLimits {
    qsizetype bytes = qsizetype{8} * 1024;
    qsizetype fields = 64;
};

struct HeadVerdict {
    enum class State { Incomplete, Complete, Refused };

    State state = State::Incomplete;
    HttpHead head; ///< when Complete
    int status = 0; ///< when Refused: 400, 405, 411, 417, 431 or 505
    QByteArrayView reason; ///< when Refused: a literal for the log
};

/// Reads the head at the start of `bytes`, which may be less or more than a head. Strict where leniency lets
/// two readers disagree about where a message ends (RFC 9112 §11.2): CRLF only, no folded lines, exactly one
/// Host, at most one Content-Length, no Transfer-Encoding, a body only on POST.
[[nodiscard]] HeadVerdict parseHead(QByteArrayView bytes, const HeadLimits& limits);

/// Undoes percent-encoding, once. False, and `out` is undefined, when a `%` is not followed by two
/// hexadecimal digits.
[[nodiscard]] bool percentDecode(QByteArrayView text, QByteArray& out);

/// The value of `key` in a query string, decoded once; null when absent or badly encoded.
[[nodiscard]] QByteArray queryValue(QByteArrayView query, QByteArrayView key);

} // namespace rdv
