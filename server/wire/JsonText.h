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

/// Writes one JSON object in the order of the calls, in one piece with what stands around it. Keys are
/// literals of ours. In the Device dialect a value that needs an escape makes the whole text not expressible.
class JsonObjectText {
public:
    /// `before` is written in front of the object; `bytes` are expected to be written in all, into `memory`.
    explicit JsonObjectText(
        JsonDialect dialect, QByteArrayView before = {}, qsizetype bytes = 0, QByteArray memory = {});

    JsonObjectText& add(QByteArrayView key, const QString& value);
    JsonObjectText& add(
        QByteArrayView key, const QByteArray& plainValue); ///< needs no escapes: ids, our words
    JsonObjectText& addLines(QByteArrayView key, const QString& value); ///< may contain \r and \n
    JsonObjectText& addRaw(QByteArrayView key, QByteArrayView json);
    JsonObjectText& addScalar(const QString& key, const QVariant& value); ///< text, number or truth value

    /// What is added from here to close() belongs to an object under this key.
    JsonObjectText& open(QByteArrayView key);
    JsonObjectText& close();

    [[nodiscard]] bool expressible() const { return m_expressible; }
    /// The text, with `after` behind it. Nothing is to be added any more.
    [[nodiscard]] QByteArray end(QByteArrayView after = {});

private:
    void addKey(QByteArrayView key);

    JsonDialect m_dialect;
    QByteArray m_text;
    bool m_expressible = true;
};

enum class JsonBounds { Within, TooDeep, TooManyTokens };

/// Counts brackets, values and keys of a JSON text without building anything; syntax is not checked.
[[nodiscard]] JsonBounds checkJsonBounds(QByteArrayView json, int maxDepth, int maxTokens);

} // namespace rdv
