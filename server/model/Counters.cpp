// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Counters.h"

namespace rdv {

QByteArrayView counterName(Counter counter)
{
    switch (counter) {
    case Counter::ConnectionsAccepted:
        return "connections_accepted";
    case Counter::ConnectionsRefused:
        return "connections_refused";
    case Counter::ConnectionsIdle:
        return "connections_idle";
    case Counter::AcceptsPaused:
        return "accepts_paused";
    case Counter::PlacesReserved:
        return "places_reserved";
    case Counter::HeadsMalformed:
        return "heads_malformed";
    case Counter::HeadsTooLarge:
        return "heads_too_large";
    case Counter::HeadsTooSlow:
        return "heads_too_slow";
    case Counter::TlsHandshakesFailed:
        return "tls_handshakes_failed";
    case Counter::Handshakes:
        return "handshakes";
    case Counter::HandshakesRefused:
        return "handshakes_refused";
    case Counter::UpgradesAccepted:
        return "upgrades_accepted";
    case Counter::UpgradesRefused:
        return "upgrades_refused";
    case Counter::PollRequests:
        return "poll_requests";
    case Counter::PagesServed:
        return "pages_served";
    case Counter::PagesRefused:
        return "pages_refused";
    case Counter::MessagesReceived:
        return "messages_received";
    case Counter::MessagesSent:
        return "messages_sent";
    case Counter::MessagesMalformed:
        return "messages_malformed";
    case Counter::MessagesTooLarge:
        return "messages_too_large";
    case Counter::MessagesTooDeep:
        return "messages_too_deep";
    case Counter::MalformedClosed:
        return "malformed_closed";
    case Counter::MessagesMisrouted:
        return "messages_misrouted";
    case Counter::MessagesUnsafe:
        return "messages_unsafe";
    case Counter::RateLimited:
        return "rate_limited";
    case Counter::SendQueueOverflows:
        return "send_queue_overflows";
    case Counter::JoinsAccepted:
        return "joins_accepted";
    case Counter::JoinsRefused:
        return "joins_refused";
    case Counter::TokensRefused:
        return "tokens_refused";
    case Counter::NamesRefused:
        return "names_refused";
    case Counter::GuessersClosed:
        return "guessers_closed";
    case Counter::AnswersDelayed:
        return "answers_delayed";
    case Counter::HeartbeatsLost:
        return "heartbeats_lost";
    case Counter::NeverJoined:
        return "never_joined";
    case Counter::SessionsStarted:
        return "sessions_started";
    case Counter::SessionsEnded:
        return "sessions_ended";
    case Counter::AdminRequests:
        return "admin_requests";
    case Counter::AdminRefused:
        return "admin_refused";
    case Counter::StunRequests:
        return "stun_requests";
    case Counter::StunAnswered:
        return "stun_answered";
    case Counter::StunMalformed:
        return "stun_malformed";
    case Counter::StunRateLimited:
        return "stun_rate_limited";
    case Counter::StorageCommits:
        return "storage_commits";
    case Counter::StorageFailures:
        return "storage_failures";
    case Counter::AuthorizationsDenied:
        return "authorizations_denied";
    case Counter::CertificatesReloaded:
        return "certificates_reloaded";
    case Counter::CertificatesRefused:
        return "certificates_refused";
    case Counter::Count_:
        break;
    }
    return "unknown";
}

} // namespace rdv
