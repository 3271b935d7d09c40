// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreSchema.h"

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

// Moments are pairs: `…_life` on the store's clock, `…_wall` in milliseconds since the Unix epoch. NULL:
// none.
SchemaStep firstStep()
{
    return {1,
        {
            uR"(CREATE TABLE store (
                    id INTEGER PRIMARY KEY CHECK (id = 1),
                    key_check BLOB NOT NULL,
                    boot_id BLOB NOT NULL,
                    steady INTEGER NOT NULL,
                    life INTEGER NOT NULL,
                    wall INTEGER NOT NULL,
                    room_list_in_force INTEGER NOT NULL DEFAULT 0) STRICT)"_s,
            uR"(CREATE TABLE tokens (
                    digest BLOB PRIMARY KEY,
                    issue_order INTEGER NOT NULL,
                    kind TEXT NOT NULL,
                    state TEXT NOT NULL,
                    is_signed INTEGER NOT NULL,
                    rooms TEXT NOT NULL,
                    streams TEXT NOT NULL,
                    not_before INTEGER NOT NULL,
                    not_after INTEGER NOT NULL,
                    unused_ttl INTEGER NOT NULL,
                    max_uses INTEGER NOT NULL,
                    past_uses INTEGER NOT NULL,
                    note TEXT NOT NULL,
                    created_by TEXT NOT NULL,
                    sealed_text BLOB,
                    created_life INTEGER NOT NULL,
                    created_wall INTEGER NOT NULL,
                    ended_life INTEGER,
                    ended_wall INTEGER) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE token_uses (
                    digest BLOB NOT NULL,
                    id INTEGER NOT NULL,
                    bound_life INTEGER NOT NULL,
                    bound_wall INTEGER NOT NULL,
                    resume_digest BLOB NOT NULL,
                    previous_resume_digest BLOB NOT NULL,
                    cookie_digest BLOB NOT NULL,
                    rotated_life INTEGER,
                    rotated_wall INTEGER,
                    PRIMARY KEY (digest, id)) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE rooms (
                    name TEXT PRIMARY KEY,
                    allowed INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE sessions (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    ended_wall INTEGER NOT NULL,
                    session TEXT NOT NULL) STRICT)"_s,
            uR"(CREATE INDEX sessions_by_end ON sessions (ended_wall))"_s,
            uR"(CREATE TABLE audit (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    wall INTEGER NOT NULL,
                    face TEXT NOT NULL,
                    who TEXT NOT NULL,
                    action TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    detail TEXT NOT NULL) STRICT)"_s,
            uR"(CREATE INDEX audit_by_time ON audit (wall))"_s,
            u"PRAGMA application_id = 0x52445653"_s,
            u"PRAGMA user_version = 1"_s,
        }};
}

std::optional<Problem> take(StoreConnection& connection, const SchemaStep& step)
{
    if (auto problem = connection.run(u"BEGIN IMMEDIATE"_s))
        return problem;
    for (const QString& statement : step.statements) {
        if (auto problem = connection.run(statement)) {
            (void)connection.run(u"ROLLBACK"_s);
            return problem;
        }
    }
    return connection.run(u"COMMIT"_s);
}

} // namespace

const QList<SchemaStep>& schemaSteps()
{
    static const QList<SchemaStep> steps{firstStep()};
    return steps;
}

std::optional<Problem> migrate(StoreConnection& connection, const QList<SchemaStep>& steps)
{
    const int version = connection.value(u"PRAGMA user_version"_s).toInt();
    for (const SchemaStep& step : steps) {
        if (step.version <= version)
            continue;
        if (auto problem = take(connection, step))
            return problem;
    }
    return std::nullopt;
}

} // namespace rdv
