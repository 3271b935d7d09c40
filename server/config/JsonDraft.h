// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace rdv {

/// A JSON object as its author wrote it, in which single values are changed. Everything else keeps its bytes:
/// order, blanks, comments, keys that nobody knows.
/// Paths are dotted: "server.port" is the member "port" of the object "server", or a member of that very
/// name.
class JsonDraft {
public:
    /// `text` is one object that QJsonDocument accepts once its comments are blanked.
    explicit JsonDraft(QByteArray text);

    [[nodiscard]] bool contains(const QString& path) const;
    /// The bytes of the value; of the later one when the key is repeated. Empty: it is not there.
    [[nodiscard]] QByteArray value(const QString& path) const;
    /// Writes a value wherever this path stands; where none of those is read, also at the end of its object,
    /// which is made when missing.
    /// The lines of `value` after the first are indented to where it comes to stand.
    void set(const QString& path, const QByteArray& value);
    /// Takes a value out wherever it stands, and its line where nothing else stands on it.
    void remove(const QString& path);

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    [[nodiscard]] QByteArray step() const; ///< the blanks by which this text indents

private:
    /// Where one member of an object stands.
    struct Member {
        QString path;
        qsizetype key = 0; ///< the opening quote
        qsizetype begin = 0; ///< of the value
        qsizetype end = 0; ///< past the value
        bool isObject = false;
        bool isFirst = false; ///< of its object
    };

    void scan();
    void scanValue(const QString& path);
    void scanObject(const QString& path);
    void scanArray();
    void skipBlanks();
    [[nodiscard]] const Member* last(const QString& path) const;
    /// Of objects with the same name only the last one is read.
    [[nodiscard]] bool counts(const Member& member) const;
    [[nodiscard]] QList<Member> all(const QString& path) const; ///< the last one first
    void cut(const Member& member);
    void append(const QString& object, const QString& name, const QByteArray& value);
    void insertInto(qsizetype begin, qsizetype end, const Member* lastInside, const QByteArray& member);
    void replace(qsizetype begin, qsizetype end, const QByteArray& bytes);
    [[nodiscard]] QByteArray indentAt(qsizetype offset) const; ///< the blanks that begin this line
    [[nodiscard]] QByteArray indented(const QByteArray& value, const QByteArray& indent) const;
    [[nodiscard]] QByteArray lineEnd() const;

    QByteArray m_text;
    QByteArray m_plain; ///< the same without comments; offsets are the same
    qsizetype m_at = 0;
    qsizetype m_rootBegin = 0;
    qsizetype m_rootEnd = 0;
    QList<Member> m_members; ///< in the order of the text
};

} // namespace rdv
