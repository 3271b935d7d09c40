// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/ApiMessage.h"
#include "server/api/InfoNames.h"
#include "server/model/Expected.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rdv {

/// The largest body of a request, in bytes.
constexpr qsizetype maxApiBodyBytes = qsizetype{256} * 1024;

/// Percent-encoding undone once. None: not UTF-8.
[[nodiscard]] std::optional<QString> percentDecoded(const QByteArray& text);

/// The object in a body. An empty body is an empty object. Refused: anything else than one object, one that
/// is nested deeper than 32, and a key that stands twice.
[[nodiscard]] Expected<QJsonObject, ApiError> readBody(const QByteArray& body);

/// The parameters of a query, each at most once, read one by one. The first fault is kept; what is read after
/// it is of no use.
class QueryReader {
public:
    explicit QueryReader(const QByteArray& query);

    [[nodiscard]] QString text(const QString& name); ///< empty: not given
    [[nodiscard]] qint64 number(const QString& name, qint64 lowest, qint64 highest, qint64 otherwise);
    [[nodiscard]] std::optional<bool> boolean(const QString& name);
    /// One of the words of an enumeration.
    template <typename Enum> [[nodiscard]] std::optional<Enum> word(const QString& name)
    {
        const QString given = text(name);
        const std::optional<Enum> value = fromName<Enum>(given);
        if (!given.isEmpty() && !value)
            fail(name, QStringLiteral("is one of %1").arg(allNames<Enum>()));
        return value;
    }

    void fail(const QString& name, const QString& sentence);
    /// The first fault, a parameter that nobody asked for included.
    [[nodiscard]] std::optional<ApiError> finish();

private:
    QMap<QString, QString> m_values;
    std::optional<ApiError> m_fault;
};

/// The fields of an object, read one by one like those of a query.
class FieldReader {
public:
    explicit FieldReader(QJsonObject object, QString place = {});

    [[nodiscard]] bool has(const QString& name) const { return m_object.contains(name); }
    [[nodiscard]] QString text(const QString& name, qsizetype longest);
    [[nodiscard]] qint64 number(const QString& name, qint64 lowest, qint64 highest, qint64 otherwise);
    [[nodiscard]] bool boolean(const QString& name, bool otherwise);
    [[nodiscard]] QStringList texts(const QString& name, qsizetype most);
    /// RFC 3339 with a zone; 0: not given.
    [[nodiscard]] std::chrono::milliseconds time(const QString& name);
    [[nodiscard]] QJsonValue value(const QString& name);
    template <typename Enum> [[nodiscard]] Enum word(const QString& name, Enum otherwise)
    {
        const QJsonValue given = value(name);
        const std::optional<Enum> known = fromName<Enum>(given.toString());
        if (!given.isUndefined() && !known)
            fail(name, QStringLiteral("is one of %1").arg(allNames<Enum>()));
        return known.value_or(otherwise);
    }

    /// "rooms", "must be …": together they are the sentence.
    void fail(const QString& name, const QString& sentence);
    /// The first fault, a field that nobody asked for included.
    [[nodiscard]] std::optional<ApiError> finish();

private:
    QJsonObject m_object;
    QString m_place; ///< before the names of fields: "turn[1]."
    QStringList m_known;
    std::optional<ApiError> m_fault;
};

} // namespace rdv
