// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/JsonLines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

void blank(QByteArray& text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text.at(i) != '\n')
            text[i] = ' ';
    }
}

} // namespace

QString unquotedJson(const QByteArray& literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

qsizetype endOfJsonString(const QByteArray& text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && text.at(at) != '"')
        at += text.at(at) == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

TextPlace placeOf(const QByteArray& text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    return {
        static_cast<int>(before.count('\n')) + 1, static_cast<int>(before.size() - before.lastIndexOf('\n'))};
}

QByteArray withoutComments(QByteArray json)
{
    qsizetype at = 0;
    while (at < json.size()) {
        const QByteArrayView rest = QByteArrayView(json).sliced(at);
        if (rest.startsWith('"')) {
            at = endOfJsonString(json, at);
        } else if (rest.startsWith("//")) {
            const qsizetype end = json.indexOf('\n', at);
            const qsizetype stop = end < 0 ? json.size() : end;
            blank(json, at, stop);
            at = stop;
        } else if (rest.startsWith("/*")) {
            const qsizetype end = json.indexOf("*/", at + 2);
            const qsizetype stop = end < 0 ? json.size() : end + 2;
            blank(json, at, stop);
            at = stop;
        } else {
            ++at;
        }
    }
    return json;
}

JsonLines::JsonLines(const QByteArray& json)
    : m_text(json)
{
    readValue({});
}

int JsonLines::lineOf(const QString& path) const
{
    QString at = path;
    while (!at.isEmpty()) {
        const auto found = m_lines.constFind(at);
        if (found != m_lines.constEnd())
            return *found;
        at.truncate(std::max<qsizetype>({0, at.lastIndexOf(u'.'), at.lastIndexOf(u'[')}));
    }
    return 1;
}

void JsonLines::skipBlanks()
{
    static constexpr QByteArrayView blanks(" \t\r\n");
    while (m_at < m_text.size() && blanks.contains(m_text.at(m_at))) {
        m_line += m_text.at(m_at) == '\n' ? 1 : 0;
        ++m_at;
    }
}

void JsonLines::readValue(const QString& path)
{
    skipBlanks();
    const char first = m_at < m_text.size() ? m_text.at(m_at) : '\0';
    if (first == '{') {
        readObject(path);
    } else if (first == '[') {
        readArray(path);
    } else if (first == '"') {
        readString();
    } else {
        static constexpr QByteArrayView ends(",]} \t\r\n");
        while (m_at < m_text.size() && !ends.contains(m_text.at(m_at)))
            ++m_at;
    }
    skipBlanks();
}

void JsonLines::readObject(const QString& path)
{
    ++m_at;
    skipBlanks();
    while (m_at < m_text.size() && m_text.at(m_at) == '"') {
        const QString key = unquotedJson(readString());
        const QString inner = path.isEmpty() ? key : path + u'.' + key;
        remember(inner);
        skipBlanks();
        ++m_at; // the colon
        readValue(inner);
        if (m_at < m_text.size() && m_text.at(m_at) == ',')
            ++m_at;
        skipBlanks();
    }
    ++m_at;
}

void JsonLines::readArray(const QString& path)
{
    ++m_at;
    skipBlanks();
    for (int index = 0; m_at < m_text.size() && m_text.at(m_at) != ']'; ++index) {
        const QString inner = u"%1[%2]"_s.arg(path).arg(index);
        remember(inner);
        readValue(inner);
        if (m_at < m_text.size() && m_text.at(m_at) == ',')
            ++m_at;
        skipBlanks();
    }
    ++m_at;
}

QByteArray JsonLines::readString()
{
    const qsizetype start = m_at;
    m_at = endOfJsonString(m_text, start);
    return m_text.sliced(start, m_at - start);
}

void JsonLines::remember(const QString& path)
{
    if (m_lines.contains(path))
        m_repeated += path;
    m_lines.insert(path, m_line);
}

} // namespace rdv
