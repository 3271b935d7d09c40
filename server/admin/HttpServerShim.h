// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/RequestHead.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

/// The one place that knows how Qt HTTP Server differs between 6.4, where it was a technical preview,
/// and 6.8.
namespace rdv::http {

/// `server` must listen already. It becomes a child of `http` and dies with it.
[[nodiscard]] inline bool bind(QHttpServer& http, QTcpServer& server)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return http.bind(&server);
#else
    http.bind(&server);
    return server.parent() == &http;
#endif
}

[[nodiscard]] inline HeaderFields headerFields(const QHttpServerRequest& request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    HeaderFields fields;
    const QHttpHeaders& headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        fields.emplaceBack(
            QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()), headers.valueAt(i).toByteArray());
    return fields;
#else
    return request.headers();
#endif
}

inline void addHeader(QHttpServerResponse& response, const QByteArray& name, const QByteArray& value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    response.addHeader(name, value);
#endif
}

} // namespace rdv::http
