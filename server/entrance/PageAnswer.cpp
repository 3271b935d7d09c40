// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/PageAnswer.h"

#include "server/entrance/HttpAnswer.h"

#include <algorithm>
#include <optional>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

/// Pages may point to another server, hence the open connect-src; nothing else comes from elsewhere.
constexpr QByteArrayView contentPolicy(
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: "
    "blob:; media-src 'self' blob: mediastream:; connect-src 'self' http: https: ws: wss:; font-src 'self'; "
    "worker-src 'self' blob:; base-uri 'none'; form-action 'self'\r\n");

struct ByteRange {
    qint64 first = 0;
    qint64 last = 0;
    bool satisfiable = false;
};

std::optional<qint64> number(QByteArrayView text)
{
    constexpr qsizetype maxDigits = 18;
    if (text.isEmpty() || text.size() > maxDigits
        || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toByteArray().toLongLong();
}

/// One byte range of a file of `size` bytes; nothing when the field is not one valid range and so is ignored.
std::optional<ByteRange> readRange(QByteArrayView field, qint64 size)
{
    constexpr QByteArrayView unit("bytes=");
    if (!field.startsWith(unit) || field.contains(','))
        return std::nullopt;
    const QByteArrayView set = field.sliced(unit.size());
    const qsizetype dash = set.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const auto first = number(set.first(dash));
    const auto last = number(set.sliced(dash + 1));
    if (dash == 0) { // the last n bytes
        if (!last)
            return std::nullopt;
        return ByteRange{std::max<qint64>(0, size - *last), size - 1, *last > 0 && size > 0};
    }
    if (!first || (!last && dash + 1 < set.size()) || (last && *last < *first))
        return std::nullopt;
    return ByteRange{*first, std::min(last.value_or(size - 1), size - 1), *first < size};
}

bool matchesEtag(const HttpHead& request, const QByteArray& etag)
{
    const auto listed = request.members("if-none-match");
    return std::any_of(listed.cbegin(), listed.cend(),
        [&etag](const QByteArray& tag) { return tag == "*" || tag == etag || tag == "W/" + etag; });
}

} // namespace

PageAnswer answerPage(const HttpHead& request, const Page& page, const QDateTime& now)
{
    PageAnswer answer;
    answer.count = page.size;
    QByteArray rangeField;
    if (matchesEtag(request, page.etag)) {
        answer.status = 304;
        answer.count = 0;
    } else if (const QByteArray condition = request.field("if-range");
               request.has("range") && (condition.isEmpty() || condition == page.etag)) {
        const auto range = readRange(request.field("range"), page.size);
        const QByteArray total = QByteArray::number(page.size);
        if (range && !range->satisfiable) {
            answer.status = 416;
            answer.count = 0;
            rangeField = "Content-Range: bytes */" + total + "\r\n";
        } else if (range) {
            answer.status = 206;
            answer.first = range->first;
            answer.count = range->last - range->first + 1;
            rangeField = "Content-Range: bytes " + QByteArray::number(range->first) + '-'
                + QByteArray::number(range->last) + '/' + total + "\r\n";
        }
    }

    constexpr qsizetype usualBytes = 1024;
    QByteArray& head = answer.head;
    head.reserve(usualBytes);
    head.append("HTTP/1.1 ").append(QByteArray::number(answer.status)).append(' ');
    head.append(reasonPhrase(answer.status)).append("\r\nContent-Type: ").append(page.mime).append("\r\n");
    if (answer.status != 304)
        head.append("Content-Length: ").append(QByteArray::number(answer.count)).append("\r\n");
    head.append(rangeField).append("Accept-Ranges: bytes\r\nETag: ").append(page.etag);
    head.append("\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: "
                "no-referrer\r\n");
    if (page.builtIn)
        head.append(contentPolicy);
    head.append("Date: ").append(httpDate(now)).append("\r\nConnection: ");
    head.append(request.keepAlive ? "keep-alive\r\n\r\n" : "close\r\n\r\n");
    if (request.method == HttpHead::Method::Head)
        answer.count = 0;
    return answer;
}

} // namespace rdv
