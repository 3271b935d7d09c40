// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/loop/WakeUp.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace rdv {

WakeUp::WakeUp()
    : m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

WakeUp::~WakeUp()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void WakeUp::wake()
{
    // Whoever wakes a loop that is busy leaves word only: it looks before it waits. Once the word is left the
    // loop may end, and this object with it.
    const int descriptor = m_descriptor;
    if (m_state.exchange(State::Woken, std::memory_order_acq_rel) == State::Waiting)
        eventfd_write(descriptor, 1);
}

bool WakeUp::beginWait()
{
    State expected = State::Awake;
    return m_state.compare_exchange_strong(expected, State::Waiting, std::memory_order_acq_rel);
}

bool WakeUp::endWait()
{
    // The write may still be on its way: it ends a later wait too early, which harms nobody.
    return m_state.exchange(State::Awake, std::memory_order_acq_rel) == State::Woken;
}

void WakeUp::drain() const
{
    eventfd_t count = 0;
    eventfd_read(m_descriptor, &count);
}

void WakeUp::waitAlone(int milliseconds) const
{
    pollfd request{m_descriptor, POLLIN, 0};
    if (poll(&request, 1, milliseconds) > 0)
        drain();
}

} // namespace rdv
