// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/JsonText.h"

#include "server/core/DeviceEnvelope.h"

#include <cmath>

namespace rdv {

namespace {

QByteArray escaped(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    QByteArray text;
    text.reserve(utf8.size() + 16);
    for (const char c : utf8) {
        switch (c) {
        case '"':
            text += "\\\"";
            break;
        case '\\':
            text += "\\\\";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\t':
            text += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                text += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            else
                text += c;
        }
    }
    return text;
}

QString withoutLineEnds(QString text)
{
    return text.remove(u'\r').remove(u'\n');
}

} // namespace

void JsonObjectText::addKey(QByteArrayView key)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"';
    m_members += key;
    m_members += "\":";
}

void JsonObjectText::addQuoted(const QString& value, bool linesAllowed)
{
    if (m_dialect == JsonDialect::Device
        && !canBeQuotedForDevice(linesAllowed ? withoutLineEnds(value) : value))
        m_expressible = false;
    m_members += '"' + escaped(value) + '"';
}

JsonObjectText& JsonObjectText::add(QByteArrayView key, const QString& value)
{
    addKey(key);
    addQuoted(value, false);
    return *this;
}

JsonObjectText& JsonObjectText::add(QByteArrayView key, const QByteArray& plainValue)
{
    addKey(key);
    m_members += '"' + plainValue + '"';
    return *this;
}

JsonObjectText& JsonObjectText::addLines(QByteArrayView key, const QString& value)
{
    addKey(key);
    addQuoted(value, true);
    return *this;
}

JsonObjectText& JsonObjectText::addRaw(QByteArrayView key, QByteArrayView json)
{
    addKey(key);
    m_members += json;
    return *this;
}

JsonObjectText& JsonObjectText::addScalar(const QString& key, const QVariant& value)
{
    if (m_dialect == JsonDialect::Device && !canBeQuotedForDevice(key))
        m_expressible = false;
    addKey(escaped(key));
    switch (value.typeId()) {
    case QMetaType::Bool:
        m_members += value.toBool() ? "true" : "false";
        break;
    case QMetaType::Double:
    case QMetaType::LongLong:
    case QMetaType::Int:
        m_members += std::isfinite(value.toDouble()) ? QByteArray::number(value.toDouble(), 'g', 15) : "0";
        break;
    default:
        addQuoted(value.toString(), false);
    }
    return *this;
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
