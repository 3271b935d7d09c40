// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace rdv {

/// What keeps `value` from being what `schema` says, with its place; empty: nothing. Knows the part of JSON
/// Schema (2020-12) that openapi.json uses, and complains about a keyword that it does not know. References
/// are looked up in `document`.
[[nodiscard]] QString schemaViolation(const QJsonValue& value, const QJsonObject& schema,
    const QJsonObject& document, const QString& place = QStringLiteral("$"));

/// What a "#/…" reference names; the object itself when it is none.
[[nodiscard]] QJsonObject resolved(const QJsonObject& object, const QJsonObject& document);

} // namespace rdv
