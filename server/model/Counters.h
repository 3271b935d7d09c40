// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <atomic>
#include <cstdint>

namespace rdv {

/// What is counted: every refusal and every limit that struck, and the traffic beside it.
/// counterName() gives the stable snake_case name used in the log, the admin API and metrics.
enum class Counter {
    ConnectionsAccepted,
    ConnectionsRefused, ///< per-address or overall limit
    ConnectionsIdle, ///< kept alive without a request for longer than allowed
    AcceptsPaused, ///< times that no slot was left
    PlacesReserved, ///< browsers turned away because the last slots are for devices
    HeadsMalformed, ///< not HTTP/1.1 as it must be
    HeadsTooLarge,
    HeadsTooSlow,
    TlsHandshakesFailed,
    Handshakes, ///< Socket.IO session ids handed out
    HandshakesRefused, ///< too many of one client's session ids are unused
    UpgradesAccepted,
    UpgradesRefused,
    PollRequests,
    PagesServed,
    PagesRefused,
    MessagesReceived,
    MessagesSent,
    MessagesMalformed,
    MessagesTooLarge, ///< counted as malformed, too
    MessagesTooDeep, ///< JSON beyond its limits; counted as malformed, too
    MalformedClosed, ///< connections ended for what they sent
    MessagesMisrouted, ///< `to` was not the partner of the session
    MessagesUnsafe, ///< would have been misread by a device, or is not on the whitelist
    RateLimited,
    SendQueueOverflows,
    JoinsAccepted,
    JoinsRefused,
    TokensRefused,
    NamesRefused, ///< of rooms, streams and viewers
    GuessersClosed, ///< too many wrong tokens on one connection
    AnswersDelayed, ///< too many wrong tokens from one address
    HeartbeatsLost,
    NeverJoined, ///< upgraded, then silent for longer than allowed
    SessionsStarted,
    SessionsEnded,
    AdminRequests,
    AdminRefused,
    StunRequests,
    StunAnswered,
    StunMalformed,
    StunRateLimited,
    StorageCommits, ///< groups of changes written
    StorageFailures, ///< changes that could not be written
    AuthorizationsDenied, ///< by the webhook
    CertificatesReloaded,
    CertificatesRefused,
    Count_,
};

[[nodiscard]] QByteArrayView counterName(Counter counter);

/// Written by the service thread, read by any: plain relaxed atomics.
class Counters {
public:
    void add(Counter counter, std::uint64_t n = 1)
    {
        m_values[static_cast<std::size_t>(counter)].fetch_add(n, std::memory_order_relaxed);
    }
    [[nodiscard]] std::uint64_t value(Counter counter) const
    {
        return m_values[static_cast<std::size_t>(counter)].load(std::memory_order_relaxed);
    }

private:
    std::array<std::atomic<std::uint64_t>, static_cast<std::size_t>(Counter::Count_)> m_values{};
};

} // namespace rdv
