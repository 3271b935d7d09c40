// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/JsonCursor.h"

#include <QByteArray>

namespace rdv {

namespace {

constexpr int maxDigits = 9; // so that every number fits into an int
constexpr std::string_view byteOrderMark
    = "\xef\xbb\xbf"; // at the start of a text QString would leave it out

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What `\c` stands for; 0: not taken.
char unescaped(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return 0;
    }
}

} // namespace

QString JsonScalar::toString() const
{
    if (kind != Kind::Text)
        return {};
    const auto size = static_cast<qsizetype>(text.size());
    if (!hasEscapes)
        return QString::fromUtf8(text.data(), size);
    QByteArray plain(size, Qt::Uninitialized);
    char* out = plain.data();
    for (auto at = text.begin(); at != text.end(); ++at)
        *out++ = *at == '\\' ? unescaped(*++at) : *at;
    return QString::fromUtf8(plain.constData(), out - plain.constData());
}

char JsonCursor::peek()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n'))
        ++m_at;
    return m_at != m_end ? *m_at : '\0';
}

bool JsonCursor::take(char token)
{
    if (peek() != token)
        return false;
    ++m_at;
    m_tokens += token == '}' || token == ']' ? 0 : 1;
    return true;
}

bool JsonCursor::takeScalar(JsonScalar& scalar)
{
    const char first = peek();
    if (first == '"')
        return takeText(scalar);
    if (isDigit(first))
        return takeNumber(scalar);
    scalar.kind = JsonScalar::Kind::Literal;
    return takeWord("true") || takeWord("false") || takeWord("null");
}

bool JsonCursor::takeText(JsonScalar& scalar)
{
    scalar.kind = JsonScalar::Kind::Text;
    const char* const begin = ++m_at;
    for (; m_at != m_end; ++m_at) {
        if (*m_at == '"') {
            scalar.text = {begin, static_cast<size_t>(m_at++ - begin)};
            return !scalar.text.starts_with(byteOrderMark);
        }
        if (*m_at == '\\') {
            scalar.hasEscapes = true;
            if (++m_at == m_end || unescaped(*m_at) == 0)
                return false;
        } else if (static_cast<unsigned char>(*m_at) < 0x20) {
            return false;
        }
    }
    return false;
}

bool JsonCursor::takeNumber(JsonScalar& scalar)
{
    scalar.kind = JsonScalar::Kind::Number;
    const char* const begin = m_at;
    while (m_at != m_end && isDigit(*m_at)) {
        if (m_at - begin == maxDigits)
            return false;
        scalar.number = 10 * scalar.number + (*m_at++ - '0');
    }
    return *begin != '0' || m_at - begin == 1;
}

bool JsonCursor::takeWord(std::string_view word)
{
    if (!std::string_view(m_at, static_cast<size_t>(m_end - m_at)).starts_with(word))
        return false;
    m_at += word.size();
    return true;
}

} // namespace rdv
