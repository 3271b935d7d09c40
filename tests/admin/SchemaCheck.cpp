// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/SchemaCheck.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

QString wrong(const QString& place, const QString& what)
{
    return u"%1: %2"_s.arg(place, what);
}

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == u"null"_s)
        return value.isNull();
    if (type == u"boolean"_s)
        return value.isBool();
    if (type == u"integer"_s)
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    if (type == u"number"_s)
        return value.isDouble();
    if (type == u"string"_s)
        return value.isString();
    if (type == u"array"_s)
        return value.isArray();
    return type == u"object"_s && value.isObject();
}

bool hasOneType(const QJsonValue& value, const QJsonValue& types)
{
    const QJsonArray all = types.isArray() ? types.toArray() : QJsonArray{types};
    return std::any_of(
        all.begin(), all.end(), [&value](const QJsonValue& type) { return hasType(value, type.toString()); });
}

QString unknownKeyword(const QJsonObject& schema, const QString& place)
{
    static const QStringList known{u"type"_s, u"enum"_s, u"properties"_s, u"required"_s,
        u"additionalProperties"_s, u"items"_s, u"oneOf"_s, u"pattern"_s, u"minimum"_s, u"maximum"_s,
        u"minLength"_s, u"maxLength"_s, u"minItems"_s, u"maxItems"_s, u"minProperties"_s, u"format"_s,
        u"description"_s, u"default"_s};
    for (const QString& keyword : schema.keys()) {
        if (!known.contains(keyword))
            return wrong(place, u"the schema has the unknown keyword "_s + keyword);
    }
    return {};
}

QString numberViolation(double number, const QJsonObject& schema, const QString& place)
{
    if (schema.contains(u"minimum"_s) && number < schema.value(u"minimum"_s).toDouble())
        return wrong(place, u"too small"_s);
    if (schema.contains(u"maximum"_s) && number > schema.value(u"maximum"_s).toDouble())
        return wrong(place, u"too large"_s);
    return {};
}

QString textViolation(const QString& text, const QJsonObject& schema, const QString& place)
{
    const qsizetype least = schema.value(u"minLength"_s).toInteger();
    const qsizetype most = schema.value(u"maxLength"_s).toInteger(text.size());
    if (text.size() < least || text.size() > most)
        return wrong(place, u"wrong length"_s);
    const QString pattern = schema.value(u"pattern"_s).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        return wrong(place, u"does not match %1: %2"_s.arg(pattern, text));
    const QString format = schema.value(u"format"_s).toString();
    if (!format.isEmpty() && format != u"date-time"_s)
        return wrong(place, u"the schema has the unknown format "_s + format);
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"_s);
    if (!format.isEmpty() && !time.match(text).hasMatch())
        return wrong(place, u"not a time in UTC: "_s + text);
    return {};
}

QString arrayViolation(
    const QJsonArray& array, const QJsonObject& schema, const QJsonObject& document, const QString& place)
{
    if (array.size() < schema.value(u"minItems"_s).toInteger()
        || array.size() > schema.value(u"maxItems"_s).toInteger(array.size()))
        return wrong(place, u"wrong number of items"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString found = schemaViolation(
            array.at(i), schema.value(u"items"_s).toObject(), document, u"%1[%2]"_s.arg(place).arg(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString objectViolation(
    const QJsonObject& object, const QJsonObject& schema, const QJsonObject& document, const QString& place)
{
    const QJsonArray required = schema.value(u"required"_s).toArray();
    for (const auto& name : required) {
        if (!object.contains(name.toString()))
            return wrong(place, u"lacks "_s + name.toString());
    }
    if (object.size() < schema.value(u"minProperties"_s).toInteger())
        return wrong(place, u"too few properties"_s);
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const QJsonValue others = schema.value(u"additionalProperties"_s);
    for (auto item = object.begin(); item != object.end(); ++item) {
        const QString itemPlace = place + u'.' + item.key();
        const bool named = properties.contains(item.key());
        if (!named && others.isBool() && !others.toBool())
            return wrong(itemPlace, u"not in the schema"_s);
        const QJsonObject itemSchema = named ? properties.value(item.key()).toObject() : others.toObject();
        const QString found = schemaViolation(item.value(), itemSchema, document, itemPlace);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QJsonObject resolved(const QJsonObject& object, const QJsonObject& document)
{
    if (!object.contains(u"$ref"_s))
        return object;
    QJsonValue found = document;
    const QStringList parts = object.value(u"$ref"_s).toString().mid(2).split(u'/');
    for (const QString& part : parts)
        found = found.toObject().value(part);
    if (!found.isObject())
        return {{u"missing"_s, object.value(u"$ref"_s)}};
    return resolved(found.toObject(), document);
}

QString schemaViolation(
    const QJsonValue& value, const QJsonObject& reference, const QJsonObject& document, const QString& place)
{
    const QJsonObject schema = resolved(reference, document);
    if (QString unknown = unknownKeyword(schema, place); !unknown.isEmpty())
        return unknown;
    if (schema.contains(u"oneOf"_s)) {
        const QJsonArray choices = schema.value(u"oneOf"_s).toArray();
        const auto fitting = std::count_if(choices.begin(), choices.end(), [&](const QJsonValue& choice) {
            return schemaViolation(value, choice.toObject(), document, place).isEmpty();
        });
        return fitting == 1 ? QString() : wrong(place, u"fits %1 of the choices"_s.arg(fitting));
    }
    if (schema.contains(u"type"_s) && !hasOneType(value, schema.value(u"type"_s)))
        return wrong(place, u"has another type"_s);
    if (schema.contains(u"enum"_s) && !schema.value(u"enum"_s).toArray().contains(value))
        return wrong(place, u"is none of the words: "_s + value.toString());
    if (value.isDouble())
        return numberViolation(value.toDouble(), schema, place);
    if (value.isString())
        return textViolation(value.toString(), schema, place);
    if (value.isArray())
        return arrayViolation(value.toArray(), schema, document, place);
    return value.isObject() ? objectViolation(value.toObject(), schema, document, place) : QString();
}

} // namespace rdv
