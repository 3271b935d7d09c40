// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"

#include <QString>

#include <optional>

namespace rdv {

enum class CandidateType { Host, ServerReflexive, PeerReflexive, Relay };

/// The word of RFC 8839 §5.1: host, srflx, prflx, relay.
[[nodiscard]] QString candidateTypeName(CandidateType type);
[[nodiscard]] std::optional<CandidateType> candidateTypeFrom(QStringView name);

/// What one `candidate-attribute` (RFC 8839 §5.1) tells about its address.
struct CandidateLine {
    CandidateType type = CandidateType::Host;
    QStringView address; ///< in the line that was read
    bool tcp = false;
    bool ipv6 = false;
    bool mdns = false; ///< a .local name in the place of the address

    [[nodiscard]] QString summary() const; ///< "srflx udp 203.0.113.7", made safe
};

/// Reads `candidate:…`, with or without `a=` before it; empty when it is none.
[[nodiscard]] std::optional<CandidateLine> parseCandidateLine(QStringView line);

void countCandidate(CandidateCounts& counts, const CandidateLine& candidate);
/// Counts the candidates that a description brings along.
void countCandidates(CandidateCounts& counts, const QString& sdp);

/// The codecs of a description in its order, each once: "H264, opus".
[[nodiscard]] QString codecsOf(const QString& sdp);

} // namespace rdv
