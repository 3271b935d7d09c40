// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/JsonText.h"

#include "server/core/DeviceEnvelope.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

/// Bytes that a character takes between quotes.
template <typename Unit> constexpr qsizetype writtenBytes(Unit unit)
{
    if (unit == '"' || unit == '\\')
        return 2;
    if (unit >= 0x20)
        return 1;
    return unit == '\r' || unit == '\n' || unit == '\t' ? 2 : 6;
}

/// Writes what is no plain character.
char* writeEscape(char* out, unsigned unit)
{
    constexpr QByteArrayView digits = "0123456789abcdef";
    *out++ = '\\';
    switch (unit) {
    case '"':
    case '\\':
        *out++ = static_cast<char>(unit);
        return out;
    case '\r':
        *out++ = 'r';
        return out;
    case '\n':
        *out++ = 'n';
        return out;
    case '\t':
        *out++ = 't';
        return out;
    default:
        for (const char c : {'u', '0', '0', digits[unit >> 4U], digits[unit & 15U]})
            *out++ = c;
        return out;
    }
}

/// Makes the text so much longer and returns where that begins.
char* grow(QByteArray& text, qsizetype bytes)
{
    const qsizetype begin = text.size();
    text.resize(begin + bytes);
    return text.data() + begin;
}

void append(QByteArray& text, QByteArrayView piece)
{
    std::copy(piece.begin(), piece.end(), grow(text, piece.size()));
}

/// UTF-8, or UTF-16 that is ASCII, as `bytes` bytes.
template <typename Unit> char* writeEscaped(char* out, const Unit* units, qsizetype size, qsizetype bytes)
{
    if (bytes == size)
        return std::transform(units, units + size, out, [](Unit unit) { return static_cast<char>(unit); });
    for (qsizetype i = 0; i < size; ++i) {
        if (writtenBytes(units[i]) == 1)
            *out++ = static_cast<char>(units[i]);
        else
            out = writeEscape(out, units[i]);
    }
    return out;
}

/// Counted first, so that it is written without looking for room.
template <typename Unit> void appendQuoted(QByteArray& text, const Unit* units, qsizetype size)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < size; ++i)
        bytes += writtenBytes(units[i]);
    char* out = grow(text, bytes + 2);
    *out++ = '"';
    *writeEscaped(out, units, size, bytes) = '"';
}

bool isAscii(const QString& text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    return all < 0x80;
}

void appendQuoted(QByteArray& text, const QString& value)
{
    if (isAscii(value))
        return appendQuoted(text, value.utf16(), value.size());
    const QByteArray utf8 = value.toUtf8();
    appendQuoted(text, reinterpret_cast<const uchar*>(utf8.constData()), utf8.size());
}

} // namespace

JsonObjectText::JsonObjectText(JsonDialect dialect, QByteArrayView before, qsizetype bytes, QByteArray memory)
    : m_dialect(dialect)
    , m_text(std::move(memory))
{
    m_text.resize(0); // unlike clear() it keeps the memory
    m_text.reserve(std::max<qsizetype>(bytes, before.size() + 1));
    append(m_text, before);
    append(m_text, "{");
}

JsonObjectText& JsonObjectText::open(QByteArrayView key)
{
    addKey(key);
    append(m_text, "{");
    return *this;
}

JsonObjectText& JsonObjectText::close()
{
    append(m_text, "}");
    return *this;
}

QByteArray JsonObjectText::end(QByteArrayView after)
{
    append(m_text, "}");
    append(m_text, after);
    return std::move(m_text);
}

void JsonObjectText::addKey(QByteArrayView key)
{
    constexpr qsizetype around = 4;
    const bool isFirst = m_text.endsWith('{'); // no value ends like this
    char* out = grow(m_text, key.size() + around - (isFirst ? 1 : 0));
    if (!isFirst)
        *out++ = ',';
    *out++ = '"';
    out = std::copy(key.begin(), key.end(), out);
    *out++ = '"';
    *out = ':';
}

JsonObjectText& JsonObjectText::add(QByteArrayView key, const QString& value)
{
    if (m_dialect == JsonDialect::Device && !canBeQuotedForDevice(value))
        m_expressible = false;
    addKey(key);
    appendQuoted(m_text, value);
    return *this;
}

JsonObjectText& JsonObjectText::add(QByteArrayView key, const QByteArray& plainValue)
{
    addKey(key);
    char* out = grow(m_text, plainValue.size() + 2);
    *out++ = '"';
    *std::copy(plainValue.begin(), plainValue.end(), out) = '"';
    return *this;
}

JsonObjectText& JsonObjectText::addLines(QByteArrayView key, const QString& value)
{
    if (m_dialect == JsonDialect::Device && !areLinesQuotableForDevice(value))
        m_expressible = false;
    addKey(key);
    appendQuoted(m_text, value);
    return *this;
}

JsonObjectText& JsonObjectText::addRaw(QByteArrayView key, QByteArrayView json)
{
    addKey(key);
    append(m_text, json);
    return *this;
}

JsonObjectText& JsonObjectText::addScalar(const QString& key, const QVariant& value)
{
    if (m_dialect == JsonDialect::Device && !canBeQuotedForDevice(key))
        m_expressible = false;
    QByteArray quoted;
    appendQuoted(quoted, key);
    const QByteArrayView written = QByteArrayView(quoted).sliced(1).chopped(1);
    switch (value.typeId()) {
    case QMetaType::Bool:
        return addRaw(written, value.toBool() ? "true" : "false");
    case QMetaType::Double:
    case QMetaType::LongLong:
    case QMetaType::Int:
        return addRaw(written,
            std::isfinite(value.toDouble()) ? QByteArray::number(value.toDouble(), 'g', 15) : "0"_ba);
    default:
        return add(written, value.toString());
    }
}

JsonBounds checkJsonBounds(QByteArrayView json, int maxDepth, int maxTokens)
{
    int depth = 0;
    int tokens = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        switch (c) {
        case '"':
            inString = true;
            break;
        case '{':
        case '[':
            if (++depth > maxDepth)
                return JsonBounds::TooDeep;
            ++tokens;
            break;
        case '}':
        case ']':
            --depth;
            break;
        case ',':
        case ':':
            ++tokens;
            break;
        default:
            break;
        }
        if (tokens > maxTokens)
            return JsonBounds::TooManyTokens;
    }
    return JsonBounds::Within;
}

} // namespace rdv
