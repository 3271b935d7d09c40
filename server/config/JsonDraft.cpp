// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/JsonDraft.h"

#include "server/config/JsonLines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr QByteArrayView blanks(" \t\r\n");
constexpr QByteArrayView ends(",]} \t\r\n");
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QByteArray quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QString joined(const QString& path, const QString& name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

} // namespace

JsonDraft::JsonDraft(QByteArray text)
    : m_text(std::move(text))
{
    scan();
}

bool JsonDraft::contains(const QString& path) const
{
    return last(path) != nullptr;
}

QByteArray JsonDraft::value(const QString& path) const
{
    const Member* member = last(path);
    return member ? m_plain.sliced(member->begin, member->end - member->begin) : QByteArray();
}

void JsonDraft::set(const QString& path, const QByteArray& value)
{
    // From the end, so that the places before stay where they are.
    const QList<Member> places = all(path);
    for (const Member& place : places)
        replace(place.begin, place.end, indented(value, indentAt(place.key)));
    const QList<Member> written = all(path);
    if (std::any_of(written.begin(), written.end(), [this](const Member& place) { return counts(place); }))
        return;
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString object = dot < 0 ? QString() : path.left(dot);
    const Member* section = last(object);
    if (!object.isEmpty() && section && !section->isObject)
        set(object, "{}"); // what stands there is of no use
    else if (!object.isEmpty() && !section)
        append({}, object, "{}");
    append(object, path.mid(dot + 1), value);
}

void JsonDraft::remove(const QString& path)
{
    while (const Member* member = last(path))
        cut(*member);
}

// ---- reading -------------------------------------------------------------------------------------------

void JsonDraft::scan()
{
    m_plain = withoutComments(m_text);
    m_members.clear();
    m_at = m_plain.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    skipBlanks();
    m_rootBegin = m_at;
    scanValue({});
    m_rootEnd = m_at;
}

void JsonDraft::skipBlanks()
{
    while (m_at < m_plain.size() && blanks.contains(m_plain.at(m_at)))
        ++m_at;
}

void JsonDraft::scanValue(const QString& path)
{
    const char first = m_at < m_plain.size() ? m_plain.at(m_at) : '\0';
    if (first == '{') {
        scanObject(path);
    } else if (first == '[') {
        scanArray();
    } else if (first == '"') {
        m_at = endOfJsonString(m_plain, m_at);
    } else {
        while (m_at < m_plain.size() && !ends.contains(m_plain.at(m_at)))
            ++m_at;
    }
}

void JsonDraft::scanObject(const QString& path)
{
    ++m_at;
    skipBlanks();
    for (bool isFirst = true; m_at < m_plain.size() && m_plain.at(m_at) == '"'; isFirst = false) {
        Member member;
        member.key = m_at;
        member.isFirst = isFirst;
        m_at = endOfJsonString(m_plain, m_at);
        member.path = joined(path, unquotedJson(m_plain.sliced(member.key, m_at - member.key)));
        skipBlanks();
        ++m_at; // the colon
        skipBlanks();
        member.begin = m_at;
        member.isObject = m_at < m_plain.size() && m_plain.at(m_at) == '{';
        const qsizetype index = m_members.size();
        m_members += member;
        scanValue(member.path);
        m_members[index].end = m_at;
        skipBlanks();
        if (m_at < m_plain.size() && m_plain.at(m_at) == ',')
            ++m_at;
        skipBlanks();
    }
    ++m_at;
}

void JsonDraft::scanArray()
{
    // What lies inside of a list is one value to us.
    int depth = 0;
    do {
        const char c = m_plain.at(m_at);
        if (c == '"') {
            m_at = endOfJsonString(m_plain, m_at);
            continue;
        }
        depth += c == '[' || c == '{' ? 1 : 0;
        depth -= c == ']' || c == '}' ? 1 : 0;
        ++m_at;
    } while (depth > 0 && m_at < m_plain.size());
}

const JsonDraft::Member* JsonDraft::last(const QString& path) const
{
    const auto found = std::find_if(
        m_members.rbegin(), m_members.rend(), [&path](const Member& member) { return member.path == path; });
    return found == m_members.rend() ? nullptr : &*found;
}

bool JsonDraft::counts(const Member& member) const
{
    return std::none_of(m_members.begin(), m_members.end(), [this, &member](const Member& object) {
        const bool holds = object.key < member.key && member.end < object.end;
        return holds && &object != last(object.path);
    });
}

QList<JsonDraft::Member> JsonDraft::all(const QString& path) const
{
    QList<Member> found;
    std::copy_if(m_members.rbegin(), m_members.rend(), std::back_inserter(found),
        [&path](const Member& member) { return member.path == path; });
    return found;
}

// ---- writing -------------------------------------------------------------------------------------------

void JsonDraft::replace(qsizetype begin, qsizetype end, const QByteArray& bytes)
{
    m_text.replace(begin, end - begin, bytes);
    scan();
}

void JsonDraft::append(const QString& object, const QString& name, const QByteArray& value)
{
    const Member* holder = object.isEmpty() ? nullptr : last(object);
    const qsizetype begin = holder ? holder->begin : m_rootBegin;
    const qsizetype end = holder ? holder->end : m_rootEnd;
    const Member* lastInside = nullptr;
    for (const Member& member : std::as_const(m_members)) {
        // The outermost of those inside: what lies deeper ends before it.
        if (member.key > begin && member.end < end && (!lastInside || member.end > lastInside->end))
            lastInside = &member;
    }
    insertInto(begin, end, lastInside, quoted(name) + ": " + value);
}

void JsonDraft::insertInto(qsizetype begin, qsizetype end, const Member* lastInside, const QByteArray& member)
{
    if (!lastInside) {
        const QByteArray outer = indentAt(begin);
        const QByteArray inner = outer + step();
        replace(begin, end, '{' + lineEnd() + inner + indented(member, inner) + lineEnd() + outer + '}');
        return;
    }
    const bool onOneLine = !m_plain.sliced(begin, lastInside->key - begin).contains('\n');
    const QByteArray indent = indentAt(lastInside->key);
    const QByteArray gap = onOneLine ? QByteArray(" ") : lineEnd() + indent;
    const qsizetype at = lastInside->end;
    replace(at, at, ',' + gap + indented(member, indent));
}

void JsonDraft::cut(const Member& member)
{
    qsizetype begin = member.key;
    qsizetype end = member.end;
    while (end < m_plain.size() && blanks.contains(m_plain.at(end)))
        ++end;
    const bool hasNext = end < m_plain.size() && m_plain.at(end) == ',';
    if (hasNext) {
        // Up to the next key; the blanks before this one are then before that one.
        ++end;
        while (end < m_plain.size() && blanks.contains(m_plain.at(end)))
            ++end;
    } else {
        // The blanks before the closing brace stay.
        end = member.end;
        while (begin > 0 && blanks.contains(m_plain.at(begin - 1)))
            --begin;
        if (!member.isFirst)
            --begin; // the comma before
    }
    replace(begin, end, {});
}

QByteArray JsonDraft::indentAt(qsizetype offset) const
{
    const qsizetype line = offset == 0 ? 0 : m_plain.lastIndexOf('\n', offset - 1) + 1;
    qsizetype end = line;
    while (end < m_plain.size() && (m_plain.at(end) == ' ' || m_plain.at(end) == '\t'))
        ++end;
    return m_plain.sliced(line, end - line);
}

QByteArray JsonDraft::indented(const QByteArray& value, const QByteArray& indent) const
{
    QByteArray result = value;
    return result.replace("\n", lineEnd() + indent);
}

QByteArray JsonDraft::lineEnd() const
{
    return m_text.contains("\r\n") ? "\r\n" : "\n";
}

QByteArray JsonDraft::step() const
{
    const QByteArray found = m_members.isEmpty() ? QByteArray() : indentAt(m_members.first().key);
    return found.isEmpty() ? QByteArray("  ") : found;
}

} // namespace rdv
