// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace rdv {

/// A place in a text, both counted from 1; the column counts bytes.
struct TextPlace {
    int line = 0;
    int column = 0;
};

[[nodiscard]] TextPlace placeOf(const QByteArray& text, qsizetype offset);

/// The end of the string literal that begins at `start`, past its closing quote.
[[nodiscard]] qsizetype endOfJsonString(const QByteArray& text, qsizetype start);
/// The text of a string literal, quotes included, with its escapes resolved.
[[nodiscard]] QString unquotedJson(const QByteArray& literal);

/// The text with `//` and `/* */` comments outside strings replaced by blanks, every offset and line kept.
/// The original server's reader allowed such comments in its configuration.
[[nodiscard]] QByteArray withoutComments(QByteArray json);

/// On which line each key of a JSON text stands, which QJsonDocument does not tell.
/// Paths are "server.port" and "stunservers[0].url".
class JsonLines {
public:
    /// `json` has been accepted by QJsonDocument.
    explicit JsonLines(const QByteArray& json);

    /// The line of this path or of the nearest path above it; 1 when there is none.
    [[nodiscard]] int lineOf(const QString& path) const;
    /// Keys that stand twice in one object; the later one counts.
    [[nodiscard]] const QStringList& repeated() const { return m_repeated; }

private:
    void skipBlanks();
    void readValue(const QString& path);
    void readObject(const QString& path);
    void readArray(const QString& path);
    QByteArray readString();
    void remember(const QString& path);

    QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QStringList m_repeated;
};

} // namespace rdv
