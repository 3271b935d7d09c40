// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiInput.h"

#include "server/config/JsonLines.h"
#include "server/model/Event.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 32;

using Code = ApiError::Code;

/// Depth of brackets outside strings, before a parser that recurses sees them.
int depthOf(const QByteArray& json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

ApiError malformed(const QString& message, const QString& field = {})
{
    return {Code::Malformed, message, safeText(field, 64)};
}

} // namespace

std::optional<QString> percentDecoded(const QByteArray& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = decoder(QByteArray::fromPercentEncoding(text));
    return decoder.hasError() ? std::nullopt : std::optional(result);
}

Expected<QJsonObject, ApiError> readBody(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    if (depthOf(body) > maxDepth)
        return malformed(u"The JSON in the body is nested deeper than %1."_s.arg(maxDepth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        const TextPlace place = placeOf(body, error.offset);
        return malformed(u"The body is not JSON: %1, line %2, column %3."_s.arg(error.errorString())
                             .arg(place.line)
                             .arg(place.column));
    }
    if (!document.isObject())
        return malformed(u"The body must be a JSON object."_s);
    const JsonLines lines(body);
    if (!lines.repeated().isEmpty())
        return malformed(u"A field stands twice."_s, lines.repeated().first());
    return document.object();
}

QueryReader::QueryReader(const QByteArray& query)
{
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray& pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? pair : pair.first(equals));
        const auto value
            = percentDecoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1).replace('+', ' '));
        if (!name || !value) {
            m_fault = malformed(u"The query is not valid UTF-8."_s);
            return;
        }
        if (m_values.contains(*name))
            fail(*name, u"is given more than once"_s);
        m_values.insert(*name, *value);
    }
}

QString QueryReader::text(const QString& name)
{
    return m_values.take(name);
}

qint64 QueryReader::number(const QString& name, qint64 lowest, qint64 highest, qint64 otherwise)
{
    if (!m_values.contains(name))
        return otherwise;
    bool fine = false;
    const qint64 number = text(name).toLongLong(&fine);
    if (fine && number >= lowest && number <= highest)
        return number;
    fail(name, u"is a whole number from %1 to %2"_s.arg(lowest).arg(highest));
    return otherwise;
}

std::optional<bool> QueryReader::boolean(const QString& name)
{
    if (!m_values.contains(name))
        return std::nullopt;
    const QString word = text(name);
    if (word != "true"_L1 && word != "false"_L1)
        fail(name, u"is true or false"_s);
    return word == "true"_L1;
}

void QueryReader::fail(const QString& name, const QString& sentence)
{
    if (!m_fault)
        m_fault = malformed(u"The parameter %1 %2."_s.arg(safeText(name, 64), sentence), name);
}

std::optional<ApiError> QueryReader::finish()
{
    if (!m_values.isEmpty())
        fail(m_values.firstKey(), u"is not known here"_s);
    return m_fault;
}

FieldReader::FieldReader(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_place(std::move(place))
{
}

QJsonValue FieldReader::value(const QString& name)
{
    m_known << name;
    return m_object.value(name);
}

QString FieldReader::text(const QString& name, qsizetype longest)
{
    const QJsonValue given = value(name);
    QString text = given.toString();
    if (!given.isUndefined() && !given.isString())
        fail(name, u"must be a string"_s);
    else if (text.size() > longest)
        fail(name, u"must have at most %1 characters"_s.arg(longest));
    else if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        fail(name, u"must be valid text"_s);
    return text;
}

qint64 FieldReader::number(const QString& name, qint64 lowest, qint64 highest, qint64 otherwise)
{
    const QJsonValue given = value(name);
    if (given.isUndefined())
        return otherwise;
    const double number = given.toDouble(std::nan(""));
    if (number == std::floor(number) && number >= static_cast<double>(lowest)
        && number <= static_cast<double>(highest))
        return given.toInteger();
    fail(name, u"must be a whole number from %1 to %2"_s.arg(lowest).arg(highest));
    return otherwise;
}

bool FieldReader::boolean(const QString& name, bool otherwise)
{
    const QJsonValue given = value(name);
    if (!given.isUndefined() && !given.isBool())
        fail(name, u"must be true or false"_s);
    return given.toBool(otherwise);
}

QStringList FieldReader::texts(const QString& name, qsizetype most)
{
    const QJsonValue given = value(name);
    const QJsonArray items = given.toArray();
    if (!given.isUndefined() && !given.isArray())
        fail(name, u"must be a list of strings"_s);
    if (items.size() > most)
        fail(name, u"must have at most %1 entries"_s.arg(most));
    QStringList texts;
    for (const auto& item : items) {
        if (!item.isString())
            fail(name, u"must be a list of strings"_s);
        texts << item.toString();
    }
    return texts;
}

std::chrono::milliseconds FieldReader::time(const QString& name)
{
    const QJsonValue given = value(name);
    if (given.isUndefined())
        return {};
    const QDateTime time = QDateTime::fromString(given.toString(), Qt::ISODateWithMs);
    // Without a zone it would be the time of wherever the server stands.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime || time.toMSecsSinceEpoch() <= 0)
        fail(name, u"must be a time such as 2030-01-31T12:00:00Z"_s);
    return std::chrono::milliseconds(time.toMSecsSinceEpoch());
}

void FieldReader::fail(const QString& name, const QString& sentence)
{
    const QString place = safeText(m_place + name, 64);
    if (!m_fault)
        m_fault = ApiError{Code::Invalid, u"%1 %2."_s.arg(place, sentence), place};
}

std::optional<ApiError> FieldReader::finish()
{
    if (m_fault)
        return m_fault;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (m_known.contains(field.key()))
            continue;
        const QString place = safeText(m_place + field.key(), 64);
        return ApiError{Code::UnknownField, u"There is no field %1 here."_s.arg(place), place};
    }
    return std::nullopt;
}

} // namespace rdv
