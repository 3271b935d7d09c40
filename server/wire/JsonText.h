// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVariant>

namespace rdv {

enum class JsonDialect {
    Full, ///< every string can be written
    Device, ///< no escapes but \r and \n inside SDP: what cannot be written so is not expressible
};

/// Writes one JSON object in the order of the calls. Keys are literals of ours.
/// In the Device dialect a value that needs an escape makes the whole text not expressible.
class JsonObjectText {
public:
    explicit JsonObjectText(JsonDialect dialect)
        : m_dialect(dialect)
    {
    }

    JsonObjectText& add(QByteArrayView key, const QString& value);
    JsonObjectText& add(
        QByteArrayView key, const QByteArray& plainValue); ///< needs no escapes: ids, our words
    JsonObjectText& addLines(QByteArrayView key, const QString& value); ///< may contain \r and \n
    JsonObjectText& addRaw(QByteArrayView key, QByteArrayView json);
    JsonObjectText& addScalar(const QString& key, const QVariant& value); ///< text, number or truth value

    [[nodiscard]] bool expressible() const { return m_expressible; }
    [[nodiscard]] QByteArray end() const { return '{' + m_members + '}'; }

private:
    void addKey(QByteArrayView key);
    void addQuoted(const QString& value, bool linesAllowed);

    JsonDialect m_dialect;
    QByteArray m_members;
    bool m_expressible = true;
};

enum class JsonBounds { Within, TooDeep, TooManyTokens };

/// Counts brackets, values and keys of a JSON text without building anything; syntax is not checked.
[[nodiscard]] JsonBounds checkJsonBounds(QByteArrayView json, int maxDepth, int maxTokens);

} // namespace rdv
