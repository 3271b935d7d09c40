// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace rdv {

/// Name and value, in the order they were sent; repeated names stay repeated.
using HeaderFields = QList<std::pair<QByteArray, QByteArray>>;

/// The values of one field, whatever the case of its name (RFC 9110 section 5.1).
[[nodiscard]] QList<QByteArray> fieldValues(const HeaderFields& fields, QByteArrayView name);

/// The head of one HTTP/1 request (RFC 9112 sections 2 to 6) that is to be answered and then closed.
struct RequestHead {
    QByteArray method;
    QByteArray target; ///< origin form: begins with '/'
    HeaderFields fields;
    qsizetype headBytes = 0; ///< up to and including the empty line
    qsizetype bodyBytes = 0; ///< of Content-Length
};

enum class HeadError {
    Incomplete, ///< so far good, the empty line has not come
    Malformed, ///< bare line feeds, folding, chunked bodies and upgrades included: nobody needs them here
    TooLarge, ///< more bytes or more fields than allowed
};

[[nodiscard]] Expected<RequestHead, HeadError> parseRequestHead(
    QByteArrayView bytes, qsizetype maxBytes, qsizetype maxFields);

} // namespace rdv
