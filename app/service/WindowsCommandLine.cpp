// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/WindowsCommandLine.h"

namespace rdv {

namespace {

/// Backslashes are themselves, except before a quotation mark: there two stand for one.
std::wstring quoted(const std::wstring& word)
{
    std::wstring result = L"\"";
    std::size_t backslashes = 0;
    for (const wchar_t letter : word) {
        if (letter == L'\\') {
            ++backslashes;
            continue;
        }
        result.append(letter == L'"' ? 2 * backslashes + 1 : backslashes, L'\\');
        backslashes = 0;
        result += letter;
    }
    result.append(2 * backslashes, L'\\');
    return result + L'"';
}

} // namespace

std::wstring windowsCommandLine(const std::vector<std::wstring>& words)
{
    std::wstring line;
    for (const std::wstring& word : words) {
        if (!line.empty())
            line += L' ';
        line += quoted(word);
    }
    return line;
}

} // namespace rdv
