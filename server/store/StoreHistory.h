// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Audit.h"
#include "server/model/Expected.h"
#include "server/model/OperationError.h"
#include "server/store/StoreConnection.h"

#include <chrono>

namespace rdv {

/// Ended sessions and the audit trail: read in pages, kept for a while.
class StoreHistory {
public:
    explicit StoreHistory(StoreConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<AuditPage, OperationError> audit(const PageQuery& query) const;
    [[nodiscard]] Expected<SessionPage, OperationError> sessions(const PageQuery& query) const;

    /// Removes some of what is older than `oldest`, or more than the store keeps of anything. True: there is
    /// more, call again when others had their turn.
    [[nodiscard]] bool prune(std::chrono::milliseconds oldest);

private:
    StoreConnection& m_connection;
};

} // namespace rdv
