// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Audit.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace rdv {

/// A request to the API, whichever way it came.
struct ApiRequest {
    QByteArray method; ///< GET, HEAD, POST or DELETE
    QByteArray path; ///< as it was sent, percent-encoding included: a room's name may contain %2F
    QByteArray query; ///< what stands after the question mark, as it was sent
    QByteArray body;
    QByteArray contentType;
    Caller caller{Face::Api, {}};
};

struct ApiReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType; ///< empty when there is no body
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beyond those
};

/// Why a request was not carried out.
struct ApiError {
    enum class Code {
        Malformed, ///< no JSON, or a parameter that cannot be read
        UnknownField,
        Invalid, ///< a value that cannot be
        Locked, ///< a setting that this face may not change
        NotFound,
        MethodNotAllowed,
        Exists,
        Disabled, ///< tokens are not enabled
        TooLarge,
        UnsupportedMediaType,
        NotRunning,
        StorageFailed,
    };

    Code code = Code::Invalid;
    QString message; ///< a sentence; never a secret
    QString field; ///< the field, parameter or setting that is meant; may be empty
};

[[nodiscard]] QByteArrayView errorName(ApiError::Code code); ///< stable snake_case name
[[nodiscard]] int httpStatus(ApiError::Code code);

[[nodiscard]] ApiReply jsonReply(int status, const QJsonValue& value); ///< an object or an array
[[nodiscard]] ApiReply textReply(int status, const QByteArray& text);
[[nodiscard]] ApiReply errorReply(const ApiError& error);

} // namespace rdv
