// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Ids.h"
#include "server/model/Now.h"

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <deque>
#include <optional>

namespace rdv {

/// The transport ids that were handed out and not yet used: each is good for one transport, once, for 60 s,
/// from the network it was given to.
class PendingTransports {
public:
    static constexpr std::chrono::seconds lifetime{60};
    /// However many networks ask, and however exempt they are.
    static constexpr qsizetype maxPending = 100'000;

    explicit PendingTransports(int perNetwork)
        : m_perNetwork(perNetwork)
    {
    }
    void setLimit(int perNetwork) { m_perNetwork = perNetwork; }

    /// A new id for `network`; nothing when it holds too many unused ones already.
    [[nodiscard]] std::optional<TransportId> mint(const QByteArray& network, bool exempt, Now now);
    /// Uses up an id. False when it was never given out, is used, too old, or was given to another network.
    [[nodiscard]] bool claim(const TransportId& id, const QByteArray& network, Now now);
    void expire(Now now);

    [[nodiscard]] qsizetype count() const { return m_pending.size(); }

private:
    struct Entry {
        QByteArray network;
        std::chrono::milliseconds born{};
    };
    void remove(QHash<TransportId, Entry>::iterator entry);

    int m_perNetwork;
    QHash<TransportId, Entry> m_pending;
    QHash<QByteArray, int> m_perNetworkCount;
    std::deque<std::pair<std::chrono::milliseconds, TransportId>> m_byAge;
};

} // namespace rdv
