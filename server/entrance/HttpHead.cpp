// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/HttpHead.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Method = HttpHead::Method;

HeadVerdict refused(int status, QByteArrayView reason)
{
    HeadVerdict verdict;
    verdict.state = HeadVerdict::State::Refused;
    verdict.status = status;
    verdict.reason = reason;
    return verdict;
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// tchar of RFC 9110 §5.6.2
bool isTokenChar(char c)
{
    return isAlphanumeric(c) || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

/// field-vchar, blank and tab of RFC 9110 §5.5; obs-text is let through.
bool isValueChar(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

bool isTargetChar(char c)
{
    return c > 0x20 && c < 0x7f && c != '#' && c != '"' && c != '<' && c != '>' && c != '\\';
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    const auto blank = [](char c) {
        return c == ' ' || c == '\t';
    };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// What shows, before a head is complete, that it never will be a good one. Spares garbage the deadline.
bool isHopeless(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && (bytes.front() < 'A' || bytes.front() > 'Z'))
        return true;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0' || (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')))
            return true;
    }
    return false;
}

std::optional<Method> methodOf(QByteArrayView text)
{
    static constexpr std::array<std::pair<const char*, Method>, 4> known{{
        {"GET", Method::Get},
        {"HEAD", Method::Head},
        {"POST", Method::Post},
        {"OPTIONS", Method::Options},
    }};
    for (const auto& [name, method] : known) {
        if (text == QByteArrayView(name))
            return method;
    }
    return std::nullopt;
}

/// Zero when the line is good, else the status that refuses it.
int readRequestLine(QByteArrayView line, HttpHead& head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return 400;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || target.front() != '/' || !std::all_of(target.begin(), target.end(), isTargetChar))
        return 400;
    if (version != "HTTP/1.1")
        return version.startsWith("HTTP/") && version.size() == 8 ? 505 : 400;
    const auto known = methodOf(method);
    if (!known)
        return 405;
    head.method = *known;
    head.target = target.toByteArray();
    const qsizetype mark = target.indexOf('?');
    head.path = (mark < 0 ? target : target.first(mark)).toByteArray();
    head.query = mark < 0 ? QByteArray() : target.sliced(mark + 1).toByteArray();
    return 0;
}

bool readField(QByteArrayView line, HttpHead& head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return false; // also a folded line, which starts with a blank, and a blank before the colon
    const QByteArrayView value = trimmedBlanks(line.sliced(colon + 1));
    if (!std::all_of(value.begin(), value.end(), isValueChar))
        return false;
    head.fields.emplaceBack(line.first(colon).toByteArray().toLower(), value.toByteArray());
    return true;
}

qsizetype count(const HttpHead& head, QByteArrayView name)
{
    return std::count_if(
        head.fields.cbegin(), head.fields.cend(), [name](const auto& field) { return field.first == name; });
}

/// Digits only and few enough not to overflow: "+1", "0x1" and "1,1" mean different things to different
/// readers.
std::optional<qint64> readLength(const QByteArray& text)
{
    constexpr qsizetype maxDigits = 15;
    if (text.isEmpty() || text.size() > maxDigits
        || !std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toLongLong();
}

std::pair<int, QByteArrayView> checkFraming(HttpHead& head)
{
    if (count(head, "host") != 1)
        return {400, "not exactly one Host"};
    if (head.has("transfer-encoding"))
        return {400, "Transfer-Encoding in a request"};
    for (const auto* name : {"content-length", "origin", "sec-websocket-key", "sec-websocket-version"}) {
        if (count(head, name) > 1)
            return {400, "a field that may be there once is repeated"};
    }
    if (head.has("expect"))
        return {417, "Expect"};
    if (!head.has("content-length"))
        return head.method == Method::Post ? std::pair<int, QByteArrayView>{411, "POST without a length"}
                                           : std::pair<int, QByteArrayView>{0, {}};
    const auto length = readLength(head.field("content-length"));
    if (!length)
        return {400, "Content-Length is no number"};
    if (*length > 0 && head.method != Method::Post)
        return {400, "a body on a request that takes none"};
    head.bodyBytes = *length;
    return {0, {}};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

bool HttpHead::has(QByteArrayView name) const
{
    return count(*this, name) > 0;
}

QByteArray HttpHead::field(QByteArrayView name) const
{
    const auto found = std::find_if(
        fields.cbegin(), fields.cend(), [name](const auto& field) { return field.first == name; });
    return found == fields.cend() ? QByteArray() : found->second;
}

QList<QByteArray> HttpHead::members(QByteArrayView name) const
{
    QList<QByteArray> all;
    for (const auto& [fieldName, value] : fields) {
        if (fieldName != name)
            continue;
        for (const QByteArray& member : value.split(',')) {
            if (const QByteArrayView text = trimmedBlanks(member); !text.isEmpty())
                all.append(text.toByteArray());
        }
    }
    return all;
}

bool HttpHead::lists(QByteArrayView name, QByteArrayView token) const
{
    const auto all = members(name);
    return std::any_of(
        all.cbegin(), all.cend(), [token](const QByteArray& member) { return sameWord(member, token); });
}

HeadVerdict parseHead(QByteArrayView bytes, const HeadLimits& limits)
{
    constexpr QByteArrayView blankLine("\r\n\r\n");
    const QByteArrayView window = bytes.first(std::min(bytes.size(), limits.bytes));
    const qsizetype end = window.indexOf(blankLine);
    const QByteArrayView text = end < 0 ? window : window.first(end + 2);
    if (isHopeless(text))
        return refused(400, "not an HTTP request");
    if (end < 0)
        return bytes.size() > limits.bytes ? refused(431, "the head is too large") : HeadVerdict{};

    HeadVerdict verdict;
    qsizetype start = 0;
    for (qsizetype lineEnd = text.indexOf("\r\n"); lineEnd >= 0; lineEnd = text.indexOf("\r\n", start)) {
        const QByteArrayView line = text.sliced(start, lineEnd - start);
        if (start == 0) {
            if (const int status = readRequestLine(line, verdict.head); status != 0)
                return refused(status, "the request line");
        } else if (verdict.head.fields.size() >= limits.fields) {
            return refused(431, "too many fields");
        } else if (!readField(line, verdict.head)) {
            return refused(400, "a malformed field");
        }
        start = lineEnd + 2;
    }
    if (const auto [status, reason] = checkFraming(verdict.head); status != 0)
        return refused(status, reason);
    verdict.head.keepAlive = !verdict.head.lists("connection", "close");
    verdict.head.size = end + blankLine.size();
    verdict.state = HeadVerdict::State::Complete;
    return verdict;
}

bool percentDecode(QByteArrayView text, QByteArray& out)
{
    out.clear();
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out.append(text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return false;
        out.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return true;
}

QByteArray queryValue(QByteArrayView query, QByteArrayView key)
{
    const auto pairs = query.toByteArray().split('&');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView name = equals < 0 ? QByteArrayView(pair) : QByteArrayView(pair).first(equals);
        if (name != key)
            continue;
        QByteArray value;
        if (!percentDecode(equals < 0 ? QByteArrayView("") : QByteArrayView(pair).sliced(equals + 1), value))
            return {};
        return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

} // namespace rdv
