// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace rdv::kit {

/// Hostile clients, each kind in a thread of its own and from loopback addresses of its own, until stopped.
/// They work at a bounded pace: what is measured is the server, not the machine.
class Attackers {
public:
    explicit Attackers(quint16 port)
        : m_port(port)
    {
    }
    ~Attackers() { stop(); }
    Q_DISABLE_COPY_MOVE(Attackers)

    void start();
    void stop(); ///< waits for all of them

    struct Tally {
        QString name;
        bool mustEnd = false; ///< by the server: the attacker itself never gives up
        std::atomic<int> attempts{0};
        std::atomic<int> refusals{0}; ///< ended by the server
    };
    [[nodiscard]] const std::vector<std::unique_ptr<Tally>>& tallies() const { return m_tallies; }
    /// The most that the server took of one endless head.
    [[nodiscard]] qsizetype longestHeadTaken() const { return m_longestHead; }

private:
    using Attack = std::function<void(Tally&)>;

    void launch(const QString& name, bool mustEnd, std::chrono::milliseconds pace, Attack attack);
    [[nodiscard]] bool pause(std::chrono::milliseconds span); ///< false: the end is near

    void slowHeads(Tally& tally);
    void hugeHeads(Tally& tally);
    void badFrames(Tally& tally);
    void halfUpgrades(Tally& tally);
    void silence(Tally& tally);
    void reconnectStorm(Tally& tally);
    void deafListeners(Tally& tally);

    quint16 m_port;
    std::vector<std::unique_ptr<Tally>> m_tallies;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::atomic<qsizetype> m_longestHead{0};
};

} // namespace rdv::kit
