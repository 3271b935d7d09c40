// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/StoreConnection.h"

#include <QList>
#include <QString>

#include <optional>

namespace rdv {

/// One version of the schema, made from the one before it. Its last statement sets `user_version`.
struct SchemaStep {
    int version = 0;
    QList<QString> statements;
};

/// Every version there has been, oldest first. A step that was once released is never changed.
[[nodiscard]] const QList<SchemaStep>& schemaSteps();

/// The `application_id` of our files: "RDVS".
constexpr qint32 kStoreApplicationId = 0x52445653;

/// Takes the steps that the file has not taken yet, each whole or not at all.
[[nodiscard]] std::optional<Problem> migrate(StoreConnection& connection, const QList<SchemaStep>& steps);

} // namespace rdv
