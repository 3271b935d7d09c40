// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace rdv {

/// Ends the wait of an event loop from any thread. Only a loop that really waits costs a system call, and
/// only the first who wakes it makes it.
class WakeUp {
public:
    WakeUp();
    ~WakeUp();
    Q_DISABLE_COPY_MOVE(WakeUp)

    void wake(); ///< from any thread

    // ---- the loop's own thread
    [[nodiscard]] int descriptor() const { return m_descriptor; } ///< readable: the wait is over; -1: none
    [[nodiscard]] bool isQuiet() const { return m_state.load(std::memory_order_acquire) == State::Awake; }
    /// False: somebody has called wake() since the last wait, and nothing may block.
    [[nodiscard]] bool beginWait();
    /// Whether anybody called wake(). What they did before is seen from here on.
    [[nodiscard]] bool endWait();
    void drain() const; ///< once the descriptor is readable
    void waitAlone(int milliseconds) const; ///< for nothing else; -1: without end

private:
    enum class State { Awake, Waiting, Woken };

    std::atomic<State> m_state = State::Awake;
    int m_descriptor;
};

} // namespace rdv
