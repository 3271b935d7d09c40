// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace rdv {

/// Looks for several words at once (Wu and Manber): a table says, for the two characters at the end of a
/// window of the shortest word's length, how far the window may move without passing over a word. Most of
/// the text is never looked at. Word lists are known at compile time; their order is their rank.
template <size_t Count> class WordSearch {
public:
    static constexpr size_t none = Count;

    /// Words have three characters or more, all of them ASCII.
    explicit constexpr WordSearch(const std::array<std::string_view, Count>& words)
        : m_words(words)
        , m_window(words[0].size())
    {
        for (const std::string_view word : words)
            m_window = word.size() < m_window ? word.size() : m_window;
        for (quint8& shift : m_shifts)
            shift = static_cast<quint8>(m_window - 1);
        for (const std::string_view word : words) {
            for (size_t last = 1; last < m_window; ++last) {
                quint8& shift = m_shifts[slot(word[last - 1], word[last])];
                const auto needed = static_cast<quint8>(m_window - 1 - last);
                shift = needed < shift ? needed : shift;
            }
        }
    }

    /// The rank of the first word in the list that is in the text; `none` when there is none.
    /// Characters are UTF-8 or UTF-16.
    template <typename Character> [[nodiscard]] size_t firstIn(const Character* text, size_t size) const
    {
        size_t best = none;
        for (size_t last = m_window - 1; last < size && best > 0;) {
            const size_t shift = m_shifts[slot(text[last - 1], text[last])];
            if (shift > 0) {
                last += shift;
                continue;
            }
            const size_t begin = last + 1 - m_window;
            best = firstAt(text + begin, size - begin, best);
            ++last;
        }
        return best;
    }

private:
    static constexpr size_t slots = 1024;

    template <typename Character> static constexpr size_t slot(Character first, Character second)
    {
        const auto low = static_cast<size_t>(first) & 31U;
        const auto high = static_cast<size_t>(second) & 31U;
        return low * 32 + high;
    }

    template <typename Character> size_t firstAt(const Character* text, size_t size, size_t below) const
    {
        for (size_t rank = 0; rank < below; ++rank) {
            if (m_words[rank].size() <= size && isAt(text, m_words[rank]))
                return rank;
        }
        return below;
    }

    template <typename Character> static bool isAt(const Character* text, std::string_view word)
    {
        for (size_t i = 0; i < word.size(); ++i) {
            if (text[i] != static_cast<Character>(word[i]))
                return false;
        }
        return true;
    }

    std::array<std::string_view, Count> m_words;
    size_t m_window;
    std::array<quint8, slots> m_shifts{};
};

} // namespace rdv
