// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

#include <chrono>

namespace rdv {

/// Counts wrong keys per address (IPv6: /64). Whoever shows too many in a minute waits for every further
/// answer: nobody is locked out by what others at the same address try, and guessing stays slow.
class WrongKeys {
public:
    using Time = std::chrono::milliseconds; ///< of a steady clock

    void note(const QHostAddress& peer, Time now);
    [[nodiscard]] bool isSlowed(const QHostAddress& peer, int perMinute, Time now) const;

private:
    struct Count {
        Time since{};
        int wrong = 0;
    };

    QHash<QByteArray, Count> m_counts;
};

} // namespace rdv
