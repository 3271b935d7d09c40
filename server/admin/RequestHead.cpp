// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/RequestHead.h"

#include <algorithm>
#include <optional>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9110 section 5.6.2.
bool isTokenCharacter(char c)
{
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return alphanumeric || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(char c)
{
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
}

bool isFieldCharacter(char c)
{
    return isVisible(c) || c == ' ' || c == '\t';
}

bool readRequestLine(QByteArrayView line, RequestHead& head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last <= first)
        return false;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || !target.startsWith('/') || !std::all_of(target.begin(), target.end(), isVisible))
        return false;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return false;
    head.method = method.toByteArray();
    head.target = target.toByteArray();
    return true;
}

bool readField(QByteArrayView line, RequestHead& head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return false;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!std::all_of(value.begin(), value.end(), isFieldCharacter))
        return false;
    head.fields.emplaceBack(line.first(colon).toByteArray(), value.toByteArray());
    return true;
}

std::optional<qsizetype> bodyLength(const HeaderFields& fields)
{
    const QList<QByteArray> lengths = fieldValues(fields, "content-length");
    if (lengths.isEmpty())
        return 0;
    const QByteArray& digits = lengths.first();
    const bool plain = !digits.isEmpty() && digits.size() <= 9
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (lengths.size() > 1 || !plain)
        return std::nullopt;
    return digits.toLongLong();
}

} // namespace

QList<QByteArray> fieldValues(const HeaderFields& fields, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto& [key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

Expected<RequestHead, HeadError> parseRequestHead(
    QByteArrayView bytes, qsizetype maxBytes, qsizetype maxFields)
{
    RequestHead head;
    bool haveRequestLine = false;
    qsizetype begin = 0;
    for (;;) {
        const qsizetype feed = bytes.indexOf('\n', begin);
        if ((feed < 0 ? bytes.size() : feed + 1) > maxBytes)
            return HeadError::TooLarge;
        if (feed < 0)
            return HeadError::Incomplete;
        if (feed == begin || bytes[feed - 1] != '\r')
            return HeadError::Malformed;
        const QByteArrayView line = bytes.sliced(begin, feed - 1 - begin);
        begin = feed + 1;
        if (haveRequestLine && line.isEmpty())
            break;
        if (haveRequestLine && head.fields.size() >= maxFields)
            return HeadError::TooLarge;
        if (!(haveRequestLine ? readField(line, head) : readRequestLine(line, head)))
            return HeadError::Malformed;
        haveRequestLine = true;
    }
    const auto length = bodyLength(head.fields);
    const bool wantsMore = !fieldValues(head.fields, "transfer-encoding").isEmpty()
        || !fieldValues(head.fields, "upgrade").isEmpty();
    if (!length || wantsMore)
        return HeadError::Malformed;
    head.headBytes = begin;
    head.bodyBytes = *length;
    return head;
}

} // namespace rdv
