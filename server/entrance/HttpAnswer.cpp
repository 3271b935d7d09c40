// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/HttpAnswer.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

QByteArrayView reasonPhrase(int status)
{
    static constexpr std::array<std::pair<int, const char*>, 21> phrases{{
        {101, "Switching Protocols"},
        {200, "OK"},
        {204, "No Content"},
        {206, "Partial Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {416, "Range Not Satisfiable"},
        {417, "Expectation Failed"},
        {426, "Upgrade Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    }};
    const auto found = std::find_if(
        phrases.begin(), phrases.end(), [status](const auto& entry) { return entry.first == status; });
    return found == phrases.end() ? QByteArrayView("Error") : QByteArrayView(found->second);
}

QByteArray httpDate(const QDateTime& when)
{
    // Writing it takes longer than the rest of an answer, and all answers of one second have the same.
    thread_local qint64 written = std::numeric_limits<qint64>::min();
    thread_local QByteArray text;
    if (const qint64 second = when.toSecsSinceEpoch(); second != written) {
        text = QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        written = second;
    }
    return text;
}

QByteArray shortAnswer(int status, const QDateTime& now, QByteArrayView extraFields, bool headOnly)
{
    const QByteArray line = QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray();
    QByteArray bytes = "HTTP/1.1 " + line + "\r\n";
    bytes += extraFields;
    bytes += "Content-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nDate: ";
    bytes += httpDate(now);
    bytes += "\r\nContent-Length: " + QByteArray::number(line.size() + 1) + "\r\nConnection: close\r\n\r\n";
    if (!headOnly)
        bytes += line + '\n';
    return bytes;
}

} // namespace rdv
