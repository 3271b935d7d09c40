// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/RateLimit.h"
#include "server/model/Now.h"

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace rdv {

/// Counts the open connections of each source network and how fast new ones come.
class AddressLedger {
public:
    AddressLedger(int perAddress, int newPerSecond)
        : m_perAddress(perAddress)
        , m_newPerSecond(newPerSecond)
    {
    }

    void setLimits(int perAddress, int newPerSecond)
    {
        m_perAddress = perAddress;
        m_newPerSecond = newPerSecond;
    }
    /// Enters one connection from `network`; false, and nothing is entered, beyond its limits. An exempt one
    /// is counted in total() alone.
    [[nodiscard]] bool enter(const QByteArray& network, bool exempt, Now now);
    void leave(const QByteArray& network, bool exempt);
    /// Forgets the networks that have no connection and have not had one lately.
    void forgetIdle(Now now);

    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] qsizetype networks() const { return m_networks.size(); }

private:
    struct Network {
        int open = 0;
        TokenBucket rate;
        std::chrono::milliseconds lastSeen{};
    };
    int m_perAddress;
    int m_newPerSecond;
    int m_total = 0;
    QHash<QByteArray, Network> m_networks;
};

} // namespace rdv
