// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Problem.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <optional>

namespace rdv {

/// One connection to the database, to be used in the thread that made it. Statements are literals; what
/// varies is bound.
class StoreConnection {
public:
    enum class Mode {
        Look, ///< changes nothing; a write-ahead log that is there is read
        LookAtRest, ///< the same where no log is there, so that none is made
        Write,
    };

    StoreConnection(const QString& path, Mode mode);
    ~StoreConnection();
    Q_DISABLE_COPY_MOVE(StoreConnection)

    [[nodiscard]] std::optional<Problem> open();

    [[nodiscard]] std::optional<Problem> run(const QString& statement);
    /// The first column of the first row; invalid when there is none or it failed.
    [[nodiscard]] QVariant value(const QString& statement);

    [[nodiscard]] const QSqlDatabase& database() const { return m_database; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// What an error of this file means.
    [[nodiscard]] Problem problem(const QSqlError& error) const;

private:
    QString m_path;
    QString m_name;
    Mode m_mode;
    QSqlDatabase m_database;
};

} // namespace rdv
