// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>
#include <deque>
#include <poll.h>
#include <sys/epoll.h>
#include <unordered_map>
#include <vector>

namespace rdv {

class WakeUp;

/// Socket notifiers, and the kernel's epoll set that knows what they wait for.
///
/// What a descriptor is waited for is told to the kernel just before a wait, so that a notifier which is
/// turned on and off in between costs nothing. Only the last of a descriptor is taken off at once: its
/// descriptor may be closed, and its number given to another socket, before the next wait.
class EpollSet {
public:
    explicit EpollSet(const WakeUp& wakeUp); ///< which ends every wait
    ~EpollSet();
    Q_DISABLE_COPY_MOVE(EpollSet)

    [[nodiscard]] bool isValid() const { return m_epoll >= 0; }

    void add(QSocketNotifier* notifier);
    void remove(QSocketNotifier* notifier);
    /// Waits and notes who is ready; -1: without end. False: a signal came between.
    [[nodiscard]] bool wait(int milliseconds);
    /// One of those that are ready and still there, each once; null: no more.
    [[nodiscard]] QSocketNotifier* takeReady();

private:
    static constexpr std::size_t kinds = 3;

    /// All that is known of one descriptor.
    struct Watch {
        std::array<QSocketNotifier*, kinds> notifiers{}; ///< by QSocketNotifier::Type
        std::array<bool, kinds> isReady{};
        quint32 told = 0; ///< what the kernel waits for; 0: nothing yet
        quint32 generation = 0; ///< tells its events from those of an earlier socket with this number
        bool isDirty = false; ///< named in m_dirty
        bool isPolled = false; ///< named in m_polled

        [[nodiscard]] quint32 wanted() const;
    };
    struct Ready {
        int descriptor;
        std::size_t kind;
    };

    [[nodiscard]] bool open();
    void reopen();
    void markDirty(int descriptor, Watch& watch);
    void apply();
    [[nodiscard]] bool askWriters();
    void tell(int descriptor, Watch& watch);
    void poll(int milliseconds);
    void take(const epoll_event& event);
    void noteReady(int descriptor, Watch& watch, quint32 events);
    void disableInvalid();

    const WakeUp& m_wakeUp;
    int m_epoll = -1;
    std::unordered_map<int, Watch> m_watches; // by descriptor
    std::vector<int> m_dirty; // what is wanted may not be what was told
    std::vector<int> m_applied; // m_dirty while it is worked through
    std::vector<pollfd> m_writers; // only the wish to write is new
    std::vector<int> m_polled; // the kernel does not take them into the set: files, devices
    std::vector<int> m_invalid;
    std::deque<Ready> m_ready;
    std::vector<epoll_event> m_events;
    quint32 m_generation = 0;
    bool m_hasGhost = false;
};

} // namespace rdv
