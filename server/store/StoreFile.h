// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Durable.h"
#include "server/model/Expected.h"
#include "server/model/Problem.h"
#include "server/store/LifeClock.h"
#include "server/store/StateFolder.h"
#include "server/store/StoreConnection.h"
#include "server/store/StoreStatements.h"
#include "server/store/TextSeal.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>

namespace rdv {

/// The open database with all that belongs to it: its folder's lock, its key, its clock and its statements.
class StoreFile {
public:
    struct Opened {
        std::unique_ptr<StoreFile> file;
        StoredState state;
    };
    [[nodiscard]] static Expected<Opened, Problem> open(
        const QString& folder, const QByteArray& bootId, Now now);
    ~StoreFile(); ///< leaves no write-ahead log behind
    Q_DISABLE_COPY_MOVE(StoreFile)

    [[nodiscard]] const QByteArray& key() const { return m_key; }
    [[nodiscard]] StoreConnection& connection() { return m_connection; }
    /// Whether a token's window is running.
    [[nodiscard]] bool hasUses();

    /// Several sets of changes in one transaction; with none it only keeps the clock's mark.
    [[nodiscard]] std::optional<Problem> write(std::span<const StoreChanges* const> sets, Now now);

private:
    StoreFile(std::unique_ptr<StateFolder> folder, QByteArray key);
    [[nodiscard]] std::optional<Problem> connect();
    [[nodiscard]] std::optional<Problem> beginLife(const QByteArray& bootId, Now now);
    [[nodiscard]] std::optional<Problem> resumeLife(const QByteArray& bootId, Now now, StoredState& state);
    [[nodiscard]] std::optional<Problem> writeInside(std::span<const StoreChanges* const> sets, Now now);

    std::unique_ptr<StateFolder> m_folder;
    QByteArray m_key;
    TextSeal m_seal;
    StoreConnection m_connection;
    std::optional<LifeClock> m_clock;
    std::optional<StoreStatements> m_statements;
};

} // namespace rdv
