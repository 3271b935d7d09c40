// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/CandidateLine.h"

#include "server/model/Event.h"

#include <QStringList>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTypeNames{"host"_L1, "srflx"_L1, "prflx"_L1, "relay"_L1};
constexpr int kMaxCodecs = 6;
constexpr qsizetype kMaxAddress = 64;
// foundation, component, transport, priority, address, port, "typ", type
constexpr size_t kFields = 8;
using Fields = std::array<QStringView, kFields>;

/// Empty when there are fewer. Blanks separate them, however many.
std::optional<Fields> firstFields(QStringView text)
{
    Fields fields;
    auto at = text.begin();
    for (QStringView& field : fields) {
        at = std::find_if(at, text.end(), [](QChar c) { return c != u' '; });
        const auto end = std::find(at, text.end(), u' ');
        if (at == end)
            return std::nullopt;
        field = QStringView(at, end);
        at = end;
    }
    return fields;
}

} // namespace

QString candidateTypeName(CandidateType type)
{
    return kTypeNames[static_cast<size_t>(type)];
}

QString CandidateLine::summary() const
{
    const QLatin1StringView name = kTypeNames[static_cast<size_t>(type)];
    const QLatin1StringView transport = tcp ? " tcp "_L1 : " udp "_L1;
    QString line;
    line.reserve(name.size() + transport.size() + std::min(address.size(), kMaxAddress));
    line.append(name).append(transport).append(address.first(std::min(address.size(), kMaxAddress)));
    return safeText(line, static_cast<int>(line.size()));
}

std::optional<CandidateType> candidateTypeFrom(QStringView name)
{
    for (size_t i = 0; i < kTypeNames.size(); ++i) {
        if (name == kTypeNames[i])
            return static_cast<CandidateType>(i);
    }
    return std::nullopt;
}

std::optional<CandidateLine> parseCandidateLine(QStringView line)
{
    QStringView text = line.trimmed();
    if (text.startsWith("a="_L1))
        text = text.sliced(2);
    if (!text.startsWith("candidate:"_L1))
        return std::nullopt;
    const auto fields = firstFields(text.sliced(10));
    if (!fields || (*fields)[6] != "typ"_L1)
        return std::nullopt;
    const auto type = candidateTypeFrom((*fields)[7]);
    if (!type)
        return std::nullopt;
    CandidateLine candidate;
    candidate.type = *type;
    candidate.tcp = (*fields)[2].compare("tcp"_L1, Qt::CaseInsensitive) == 0;
    const QStringView address = (*fields)[4];
    candidate.address = address;
    candidate.ipv6 = address.contains(u':');
    candidate.mdns = address.endsWith(".local"_L1, Qt::CaseInsensitive);
    return candidate;
}

void countCandidate(CandidateCounts& counts, const CandidateLine& candidate)
{
    switch (candidate.type) {
    case CandidateType::Host:
        ++counts.host;
        break;
    case CandidateType::ServerReflexive:
        ++counts.serverReflexive;
        break;
    case CandidateType::PeerReflexive:
        ++counts.peerReflexive;
        break;
    case CandidateType::Relay:
        ++counts.relay;
        break;
    }
    counts.tcp += candidate.tcp ? 1 : 0;
    counts.ipv6 += candidate.ipv6 ? 1 : 0;
    counts.mdns += candidate.mdns && candidate.type == CandidateType::Host ? 1 : 0;
}

void countCandidates(CandidateCounts& counts, const QString& sdp)
{
    for (const QStringView line : QStringTokenizer(sdp, u'\n')) {
        if (!line.startsWith("a=candidate:"_L1))
            continue;
        if (const auto candidate = parseCandidateLine(line))
            countCandidate(counts, *candidate);
    }
}

QString codecsOf(const QString& sdp)
{
    QStringList codecs;
    for (const QStringView line : QStringTokenizer(sdp, u'\n')) {
        // a=rtpmap:<payload type> <encoding name>/<clock rate>…
        if (!line.startsWith("a=rtpmap:"_L1))
            continue;
        const qsizetype blank = line.indexOf(u' ');
        const qsizetype slash = line.indexOf(u'/', blank);
        if (blank < 0 || slash < 0)
            continue;
        const QString codec = safeText(line.sliced(blank + 1, slash - blank - 1).toString(), 24);
        if (!codecs.contains(codec) && codecs.size() < kMaxCodecs)
            codecs.append(codec);
    }
    return codecs.join(u", "_s);
}

} // namespace rdv
