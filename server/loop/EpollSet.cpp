// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/loop/EpollSet.h"

#include "server/loop/WakeUp.h"

#include <QDebug>

#include <algorithm>
#include <cerrno>
#include <unistd.h>
#include <utility>

namespace rdv {

namespace {

constexpr std::size_t mostEvents = 1024; // of one wait; the kernel hands over the others next time
constexpr quint64 wakeUpMark = 0; // no watch has generation 0

struct Kind {
    quint32 wanted;
    const char* name;
};
constexpr quint32 doubtful = UINT32_MAX; // something was told, and may be forgotten
// By QSocketNotifier::Type.
constexpr std::array<Kind, 3> kindTable{{{EPOLLIN, "Read"}, {EPOLLOUT, "Write"}, {EPOLLPRI, "Exception"}}};
constexpr quint32 always = EPOLLHUP | EPOLLERR; // reported to every kind, as poll() does it for Qt

static_assert(EPOLLIN == POLLIN && EPOLLOUT == POLLOUT && EPOLLPRI == POLLPRI && EPOLLHUP == POLLHUP
        && EPOLLERR == POLLERR,
    "events of poll() are read as events of epoll");

quint64 mark(int descriptor, quint32 generation)
{
    return (static_cast<quint64>(generation) << 32U) | static_cast<quint32>(descriptor);
}

std::size_t kindOf(const QSocketNotifier* notifier)
{
    return static_cast<std::size_t>(notifier->type());
}

void warnOfSecond(int descriptor, std::size_t kind)
{
    qWarning("EpollDispatcher: Multiple socket notifiers for same socket %d and type %s", descriptor,
        kindTable.at(kind).name);
}

} // namespace

quint32 EpollSet::Watch::wanted() const
{
    quint32 events = 0;
    for (std::size_t kind = 0; kind < kinds; ++kind)
        events |= notifiers[kind] != nullptr ? kindTable[kind].wanted : 0;
    return events;
}

EpollSet::EpollSet(const WakeUp& wakeUp)
    : m_wakeUp(wakeUp)
    , m_events(mostEvents)
{
    if (!open())
        qWarning("EpollDispatcher: no epoll set: %s", qPrintable(qt_error_string()));
}

EpollSet::~EpollSet()
{
    if (m_epoll >= 0)
        close(m_epoll);
}

bool EpollSet::open()
{
    const int set = epoll_create1(EPOLL_CLOEXEC);
    epoll_event event{EPOLLIN, {.u64 = wakeUpMark}};
    if (set < 0 || epoll_ctl(set, EPOLL_CTL_ADD, m_wakeUp.descriptor(), &event) != 0) {
        if (set >= 0)
            close(set);
        return false;
    }
    if (m_epoll >= 0)
        close(m_epoll);
    m_epoll = set;
    return true;
}

void EpollSet::add(QSocketNotifier* notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const std::size_t kind = kindOf(notifier);
    const auto [found, isNew] = m_watches.try_emplace(descriptor);
    Watch& watch = found->second;
    if (isNew) {
        m_generation = m_generation == UINT32_MAX ? 1 : m_generation + 1;
        watch.generation = m_generation;
    }
    QSocketNotifier*& slot = watch.notifiers.at(kind);
    if (slot != nullptr && slot != notifier) {
        // The other one's descriptor may have been closed meanwhile, and with it what the kernel knew.
        warnOfSecond(descriptor, kind);
        watch.told = watch.told != 0 ? doubtful : 0;
    }
    slot = notifier;
    markDirty(descriptor, watch);
}

void EpollSet::remove(QSocketNotifier* notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const std::size_t kind = kindOf(notifier);
    const auto found = m_watches.find(descriptor);
    if (found == m_watches.end() || found->second.notifiers.at(kind) == nullptr)
        return;
    Watch& watch = found->second;
    if (watch.notifiers.at(kind) != notifier) {
        warnOfSecond(descriptor, kind);
        return;
    }
    watch.notifiers.at(kind) = nullptr;
    watch.isReady.at(kind) = false;
    if (watch.wanted() != 0) {
        markDirty(descriptor, watch);
        return;
    }
    // Fails when the descriptor is closed, and is then not needed.
    if (watch.told != 0)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    if (watch.isPolled)
        std::erase(m_polled, descriptor);
    m_watches.erase(found);
}

void EpollSet::markDirty(int descriptor, Watch& watch)
{
    if (!std::exchange(watch.isDirty, true))
        m_dirty.push_back(descriptor);
}

void EpollSet::apply()
{
    if (std::exchange(m_hasGhost, false))
        reopen();
    m_applied.swap(m_dirty);
    for (const int descriptor : m_applied) {
        const auto found = m_watches.find(descriptor);
        if (found == m_watches.end() || !std::exchange(found->second.isDirty, false))
            continue;
        const quint32 told = found->second.told;
        const quint32 wanted = found->second.wanted();
        if (told == wanted || found->second.isPolled)
            continue;
        if (told != 0 && wanted == (told | EPOLLOUT))
            m_writers.push_back({descriptor, POLLOUT, 0});
        else
            tell(descriptor, found->second);
    }
    m_applied.clear();
    disableInvalid();
}

/// Whoever has something to write can nearly always do it at once, and is then turned off again: one question
/// for all of them is cheaper than telling the kernel twice for each. True: some are ready.
bool EpollSet::askWriters()
{
    if (m_writers.empty())
        return false;
    bool isAnyReady = false;
    ::poll(m_writers.data(), m_writers.size(), 0);
    for (const pollfd& writer : m_writers) {
        const auto found = m_watches.find(writer.fd);
        if (found == m_watches.end())
            continue;
        const auto events = static_cast<unsigned short>(writer.revents);
        if (events == 0 || (events & POLLNVAL) != 0) {
            tell(writer.fd, found->second);
        } else {
            noteReady(writer.fd, found->second, events);
            markDirty(writer.fd, found->second);
            isAnyReady = true;
        }
    }
    m_writers.clear();
    disableInvalid();
    return isAnyReady;
}

void EpollSet::tell(int descriptor, Watch& watch)
{
    const quint32 wanted = watch.wanted();
    epoll_event event{wanted, {.u64 = mark(descriptor, watch.generation)}};
    const bool isKnown = watch.told != 0;
    int error
        = epoll_ctl(m_epoll, isKnown ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, &event) == 0 ? 0 : errno;
    // The descriptor was closed and its number is another socket's now; or the other way round, it is still
    // the one that a notifier was replaced for.
    if (error == ENOENT || error == EEXIST)
        error = epoll_ctl(m_epoll, error == ENOENT ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event) == 0
            ? 0
            : errno;
    if (error == 0) {
        watch.told = wanted;
    } else if (error == EBADF) {
        m_invalid.push_back(descriptor);
    } else { // EPERM: a file, always ready. Anything else: the set is full.
        watch.told = 0;
        watch.isPolled = true;
        m_polled.push_back(descriptor);
    }
}

void EpollSet::disableInvalid()
{
    for (const int descriptor : std::exchange(m_invalid, {})) {
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            const auto found = m_watches.find(descriptor);
            if (found == m_watches.end() || found->second.notifiers.at(kind) == nullptr)
                continue;
            qWarning("QSocketNotifier: Invalid socket %d with type %s, disabling...", descriptor,
                kindTable.at(kind).name);
            found->second.notifiers.at(kind)->setEnabled(false);
        }
    }
}

void EpollSet::reopen()
{
    if (!open())
        return;
    for (auto& [descriptor, watch] : m_watches) {
        watch.told = 0;
        markDirty(descriptor, watch);
    }
}

bool EpollSet::wait(int milliseconds)
{
    apply();
    if (askWriters())
        milliseconds = 0;
    if (!m_polled.empty()) {
        poll(milliseconds);
        milliseconds = 0;
    }
    const int count = epoll_wait(m_epoll, m_events.data(), static_cast<int>(m_events.size()), milliseconds);
    for (int at = 0; at < count; ++at)
        take(m_events.at(static_cast<std::size_t>(at)));
    return count >= 0;
}

void EpollSet::poll(int milliseconds)
{
    std::vector<pollfd> requests{{m_epoll, POLLIN, 0}};
    for (const int descriptor : m_polled)
        requests.push_back({descriptor, static_cast<short>(m_watches.at(descriptor).wanted()), 0});
    if (::poll(requests.data(), requests.size(), milliseconds) <= 0)
        return;
    for (auto request = requests.cbegin() + 1; request != requests.cend(); ++request) {
        const auto events = static_cast<unsigned short>(request->revents);
        if ((events & POLLNVAL) != 0)
            m_invalid.push_back(request->fd);
        else if (events != 0)
            noteReady(request->fd, m_watches.at(request->fd), events);
    }
    disableInvalid();
}

void EpollSet::take(const epoll_event& event)
{
    if (event.data.u64 == wakeUpMark) {
        m_wakeUp.drain();
        return;
    }
    const auto descriptor = static_cast<int>(event.data.u64 & 0xffff'ffffU);
    const auto found = m_watches.find(descriptor);
    if (found != m_watches.end() && mark(descriptor, found->second.generation) == event.data.u64) {
        noteReady(descriptor, found->second, event.events);
        return;
    }
    // Closed before its notifier was removed, while a copy of the descriptor keeps the socket open: the
    // kernel goes on reporting it, and no call takes it off by its old number.
    m_hasGhost = true;
}

void EpollSet::noteReady(int descriptor, Watch& watch, quint32 events)
{
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        if (watch.notifiers.at(kind) == nullptr || (events & (kindTable.at(kind).wanted | always)) == 0)
            continue;
        if (!std::exchange(watch.isReady.at(kind), true))
            m_ready.push_back({descriptor, kind});
    }
}

QSocketNotifier* EpollSet::takeReady()
{
    while (!m_ready.empty()) {
        const Ready ready = m_ready.front();
        m_ready.pop_front();
        const auto found = m_watches.find(ready.descriptor);
        if (found != m_watches.end() && std::exchange(found->second.isReady.at(ready.kind), false))
            return found->second.notifiers.at(ready.kind);
    }
    return nullptr;
}

} // namespace rdv
