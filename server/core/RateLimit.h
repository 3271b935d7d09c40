// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"

#include <QHashFunctions>
#include <QString>

#include <chrono>
#include <vector>

namespace rdv {

/// A token bucket: `burst` at once, `perSecond` sustained. Measured on the steady clock.
class TokenBucket {
public:
    TokenBucket(double perSecond, double burst)
        : m_perSecond(perSecond)
        , m_burst(burst)
        , m_level(burst)
    {
    }

    /// Takes one; false when the bucket is empty.
    [[nodiscard]] bool take(Now now);
    [[nodiscard]] bool isEmpty(Now now);

private:
    void refill(Now now);

    double m_perSecond;
    double m_burst;
    double m_level;
    std::chrono::milliseconds m_last{-1};
};

/// Token buckets for very many keys in a table of fixed size: memory does not grow with the number of
/// senders. Keys that collide share a bucket; the hash is seeded, so collisions cannot be aimed at somebody.
class RateTable {
public:
    RateTable(double perSecond, double burst, size_t slots = 4096);

    [[nodiscard]] bool take(const QString& key, Now now);
    [[nodiscard]] bool isEmpty(const QString& key, Now now);

private:
    TokenBucket& bucket(const QString& key);

    size_t m_seed;
    std::vector<TokenBucket> m_buckets;
};

} // namespace rdv
