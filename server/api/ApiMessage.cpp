// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rdv {

using namespace Qt::StringLiterals;

QByteArrayView errorName(ApiError::Code code)
{
    using Code = ApiError::Code;
    switch (code) {
    case Code::Malformed:
        return "malformed";
    case Code::UnknownField:
        return "unknown_field";
    case Code::Invalid:
        return "invalid";
    case Code::Locked:
        return "locked";
    case Code::NotFound:
        return "not_found";
    case Code::MethodNotAllowed:
        return "method_not_allowed";
    case Code::Exists:
        return "exists";
    case Code::Disabled:
        return "disabled";
    case Code::TooLarge:
        return "too_large";
    case Code::UnsupportedMediaType:
        return "unsupported_media_type";
    case Code::NotRunning:
        return "not_running";
    case Code::StorageFailed:
        return "storage_failed";
    }
    Q_UNREACHABLE();
}

int httpStatus(ApiError::Code code)
{
    using Code = ApiError::Code;
    switch (code) {
    case Code::Malformed:
        return 400;
    case Code::UnknownField:
    case Code::Invalid:
    case Code::Locked:
        return 422;
    case Code::NotFound:
        return 404;
    case Code::MethodNotAllowed:
        return 405;
    case Code::Exists:
    case Code::Disabled:
        return 409;
    case Code::TooLarge:
        return 413;
    case Code::UnsupportedMediaType:
        return 415;
    case Code::NotRunning:
        return 503;
    case Code::StorageFailed:
        return 507;
    }
    Q_UNREACHABLE();
}

ApiReply jsonReply(int status, const QJsonValue& value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {status, document.toJson(QJsonDocument::Compact), "application/json"_ba, {}};
}

ApiReply textReply(int status, const QByteArray& text)
{
    return {status, text, "text/plain; charset=utf-8"_ba, {}};
}

ApiReply errorReply(const ApiError& error)
{
    QJsonObject object{
        {u"code"_s, QString::fromLatin1(errorName(error.code))}, {u"message"_s, error.message}};
    if (!error.field.isEmpty())
        object[u"field"_s] = error.field;
    return jsonReply(httpStatus(error.code), QJsonObject{{u"error"_s, object}});
}

} // namespace rdv
