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

/// UTF-8, or UTF-16 that is ASCII. Counted first, so that it is written without looking for room.
template <typename Unit> void appendEscaped(QByteArray& text, const Unit* units, qsizetype size)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < size; ++i)
        bytes += writtenBytes(units[i]);
    const qsizetype begin = text.size();
    text.resize(begin + bytes);
    char* out = text.data() + begin;
    if (bytes == size) {
        for (qsizetype i = 0; i < size; ++i)
            out[i] = static_cast<char>(units[i]);
        return;
    }
    for (qsizetype i = 0; i < size; ++i) {
        if (writtenBytes(units[i]) == 1)
            *out++ = static_cast<char>(units[i]);
        else
            out = writeEscape(out, units[i]);
    }
}

bool isAscii(const QString& text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    return all < 0x80;
}

void appendEscaped(QByteArray& text, const QString& value)
{
    if (isAscii(value))
        return appendEscaped(text, value.utf16(), value.size());
    const QByteArray utf8 = value.toUtf8();
    appendEscaped(text, reinterpret_cast<const uchar*>(utf8.constData()), utf8.size());
}

} // namespace

JsonObjectText::JsonObjectText(JsonDialect dialect, QByteArrayView before, qsizetype bytes)
    : m_dialect(dialect)
{
    m_text.reserve(std::max<qsizetype>(bytes, before.size() + 1));
    m_text += before;
    m_text += '{';
}

JsonObjectText& JsonObjectText::open(QByteArrayView key)
{
    addKey(key);
    m_text += '{';
    return *this;
}

JsonObjectText& JsonObjectText::close()
{
    m_text += '}';
    return *this;
}

QByteArray JsonObjectText::end(QByteArrayView after)
{
    m_text += '}';
    m_text += after;
    return std::move(m_text);
}

void JsonObjectText::addKey(QByteArrayView key)
{
    if (!m_text.endsWith('{')) // no value ends like this
        m_text += ',';
    m_text += '"';
    m_text += key;
    m_text += "\":";
}

void JsonObjectText::addQuoted(const QString& value)
{
    m_text += '"';
    appendEscaped(m_text, value);
    m_text += '"';
}

JsonObjectText& JsonObjectText::add(QByteArrayView key, const QString& value)
{
    if (m_dialect == JsonDialect::Device && !canBeQuotedForDevice(value))
        m_expressible = false;
    addKey(key);
    addQuoted(value);
    return *this;
}

JsonObjectText& JsonObjectText::add(QByteArrayView key, const QByteArray& plainValue)
{
    addKey(key);
    m_text += '"';
    m_text += plainValue;
    m_text += '"';
    return *this;
}

JsonObjectText& JsonObjectText::addLines(QByteArrayView key, const QString& value)
{
    if (m_dialect == JsonDialect::Device && !areLinesQuotableForDevice(value))
        m_expressible = false;
    addKey(key);
    addQuoted(value);
    return *this;
}

JsonObjectText& JsonObjectText::addRaw(QByteArrayView key, QByteArrayView json)
{
    addKey(key);
    m_text += json;
    return *this;
}

JsonObjectText& JsonObjectText::addScalar(const QString& key, const QVariant& value)
{
    if (m_dialect == JsonDialect::Device && !canBeQuotedForDevice(key))
        m_expressible = false;
    QByteArray written;
    appendEscaped(written, key);
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
