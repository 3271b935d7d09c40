// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <vector>

namespace rdv {

/// How many answers a network may still have, for any number of networks in constant memory.
///
/// A network that has been quiet for a second has its whole budget, one second's worth, and needs no memory.
/// When more networks are active than fit, a newcomer takes the place of the least busy of its neighbours in
/// the table, and with it that neighbour's spent budget: so flooding from ever new networks neither frees a
/// limited network nor multiplies the answers beyond `slots` × `perSecond`.
class NetworkBudget {
public:
    static constexpr std::size_t slots = 16384; ///< 256 KiB

    /// `perSecond` ≤ 0: no limit. `seed`: random, so that nobody can choose networks that collide.
    NetworkBudget(int perSecond, size_t seed);

    void setPerSecond(int perSecond);
    /// Spends one answer of the network's budget. `steady` is monotonic.
    [[nodiscard]] bool allows(quint64 networkKey, std::chrono::milliseconds steady);

private:
    /// `spentUntil` is the moment at which the whole budget is back (generic cell rate algorithm).
    struct Slot {
        quint64 key = 0;
        std::chrono::nanoseconds spentUntil{std::chrono::nanoseconds::min()};
    };
    using Row = std::array<Slot, 8>; ///< two cache lines

    [[nodiscard]] Slot& slotOf(quint64 networkKey);

    std::chrono::nanoseconds m_interval{};
    size_t m_seed;
    std::vector<Row> m_rows;
};

} // namespace rdv
