// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string_view>

namespace rdv {

/// A text, small whole number or literal as it stands in JSON.
struct JsonScalar {
    enum class Kind { Text, Number, Literal };

    Kind kind = Kind::Literal;
    std::string_view text; ///< between the quotes, as written
    bool hasEscapes = false;
    int number = 0;

    /// Empty for everything that is no text.
    [[nodiscard]] QString toString() const;
    /// Whether it is this text, written without escapes.
    [[nodiscard]] bool is(std::string_view word) const
    {
        return kind == Kind::Text && !hasEscapes && text == word;
    }
};

/// Walks over JSON that is of the expected shape, building nothing. It takes a part of the grammar only and
/// nothing beyond it: what it does not take may still be JSON. `json` must be valid UTF-8.
class JsonCursor {
public:
    explicit JsonCursor(QByteArrayView json)
        : m_at(json.begin())
        , m_end(json.end())
    {
    }

    /// Past blanks and this bracket, colon or comma, if it is there.
    [[nodiscard]] bool take(char token);
    /// The next character that is no blank; 0 at the end.
    [[nodiscard]] char peek();
    /// Text without `\u`, a whole number of up to nine digits, `true`, `false` or `null`.
    [[nodiscard]] bool takeScalar(JsonScalar& scalar);
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] int tokens() const { return m_tokens; } ///< brackets opened, colons and commas

    /// An object, whose members `takeValue(key)` takes. Keys with escapes are not taken.
    template <typename TakeValue> [[nodiscard]] bool takeObject(TakeValue takeValue)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            JsonScalar key;
            if (peek() != '"' || !takeText(key) || key.hasEscapes || !take(':') || !takeValue(key.text))
                return false;
        } while (take(','));
        return take('}');
    }

private:
    [[nodiscard]] bool takeText(JsonScalar& scalar);
    [[nodiscard]] bool takeNumber(JsonScalar& scalar);
    [[nodiscard]] bool takeWord(std::string_view word);

    const char* m_at;
    const char* m_end;
    int m_tokens = 0;
};

} // namespace rdv
