// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Durable.h"
#include "server/store/LifeClock.h"
#include "server/store/StoreConnection.h"
#include "server/store/TextSeal.h"

#include <QSqlQuery>

#include <initializer_list>
#include <optional>
#include <vector>

namespace rdv {

/// Every statement that changes the store, prepared once.
class StoreStatements {
public:
    StoreStatements(StoreConnection& connection, const TextSeal& seal);

    [[nodiscard]] std::optional<Problem> prepare();
    [[nodiscard]] std::optional<Problem> begin();
    [[nodiscard]] std::optional<Problem> apply(const StoreChange& change, const LifeClock& clock);
    [[nodiscard]] std::optional<Problem> putMark(const LifeMark& mark);
    [[nodiscard]] std::optional<Problem> commit();
    void rollback();

private:
    enum class Statement : std::size_t;
    using Failure = std::optional<Problem>;

    Failure execute(Statement which, std::initializer_list<QVariant> values);
    Failure put(const PutToken& change, const LifeClock& clock);
    Failure put(const DropToken& change, const LifeClock& clock);
    Failure put(const PutUse& change, const LifeClock& clock);
    Failure put(const DropUse& change, const LifeClock& clock);
    Failure put(const PutRoom& change, const LifeClock& clock);
    Failure put(const DropRoom& change, const LifeClock& clock);
    Failure put(const PutRoomList& change, const LifeClock& clock);
    Failure put(const PutSession& change, const LifeClock& clock);
    Failure put(const PutAudit& change, const LifeClock& clock);

    StoreConnection& m_connection;
    const TextSeal& m_seal;
    std::vector<QSqlQuery> m_queries;
};

} // namespace rdv
