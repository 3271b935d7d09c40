// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Party = LadderStep::Party;
using What = LadderStep::What;

// A page that does not tell how its connection fares is taken for connected when it stays this long.
constexpr auto kSettleTime = 20s;
constexpr int kMaxDetail = 120;

template <typename... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

bool isSettingUp(SessionState state)
{
    return state >= SessionState::Paired && state < SessionState::Connected;
}

/// Of the text in UTF-8.
qsizetype utf8Size(const QString& text)
{
    qsizetype bytes = text.size();
    for (const QChar c : text)
        bytes += (c.unicode() >= 0x80 ? 1 : 0) + (c.unicode() >= 0x800 && !c.isSurrogate() ? 1 : 0);
    return bytes;
}

/// What a relayed message looks like on the ladder.
struct Summary {
    What what{};
    QString detail;
    qsizetype bytes = 0;
};

/// `line`: of a candidate, when it is one that can be read.
Summary summaryOf(const Relay& words, const std::optional<CandidateLine>& line)
{
    return std::visit(
        Overloaded{
            [](const Offer& offer) {
                return Summary{What::Offer, codecsOf(offer.sdp), utf8Size(offer.sdp)};
            },
            [](const Answer& answer) {
                return Summary{What::Answer, codecsOf(answer.sdp), utf8Size(answer.sdp)};
            },
            [&line](const Candidate& candidate) {
                return Summary{
                    What::Candidate, line ? line->summary() : QString(), utf8Size(candidate.candidate)};
            },
            [](const Command& command) {
                const QString name = command.payload.value(u"command"_s).toString();
                return Summary{What::Command, safeText(name, kMaxDetail), 0};
            },
            [](const Notice& notice) {
                return Summary{What::Notice, safeText(notice.text, kMaxDetail), utf8Size(notice.text)};
            },
        },
        words.body);
}

SessionOutcome outcomeOf(const SessionInfo& visit)
{
    if (visit.connectedAt != 0)
        return SessionOutcome::Watched;
    return visit.state >= SessionState::Answered ? SessionOutcome::Failed : SessionOutcome::Abandoned;
}

} // namespace

void Rendezvous::note(Decision& d, const SessionId& session, Party from, Party to, What what,
    const QString& detail, qsizetype bytes) const
{
    if (!session.isEmpty())
        d.effects.steps.push_back(
            {session, {d.now.wall.count(), d.now.micros, from, to, what, detail, static_cast<int>(bytes)}});
}

void Rendezvous::startVisit(Decision& d, const PeerId& viewerId)
{
    Peer& viewer = m_peers[viewerId];
    Session session;
    SessionInfo& visit = session.info;
    visit.id = makeSessionId();
    visit.viewer = viewerId;
    visit.room = viewer.join.room;
    visit.stream = viewer.join.streamName;
    visit.viewerName = viewer.join.name;
    visit.viewerAddress = viewer.origin.address;
    visit.viewerUserAgent = safeText(viewer.origin.userAgent);
    visit.carrier = viewer.origin.carrier;
    visit.secure = viewer.origin.secure;
    visit.media = viewer.join.transport;
    visit.since = d.now.wall.count();
    viewer.session = visit.id;
    m_sessions.insert(visit.id, session);
    d.touch(visit.id);
    note(d, visit.id, Party::Viewer, Party::Server, What::Join,
        safeText(visit.room + u'/' + visit.stream, kMaxDetail));
}

void Rendezvous::pairVisit(Decision& d, Session& session, const Peer& viewer, const PeerId& device)
{
    SessionInfo& visit = session.info;
    visit.device = device;
    visit.deviceAddress = m_peers[device].origin.address;
    visit.token = viewer.grant ? viewer.grant->fingerprint : QString();
    session.pairedAt = d.now;
    ++m_pairedCount;
    setVisitState(d, session, SessionState::Paired);
}

void Rendezvous::setVisitState(Decision& d, Session& session, SessionState state)
{
    SessionInfo& visit = session.info;
    m_settingUpCount += (isSettingUp(state) ? 1 : 0) - (isSettingUp(visit.state) ? 1 : 0);
    visit.state = state;
    if (state == SessionState::Connected && visit.connectedAt == 0)
        visit.connectedAt = d.now.wall.count();
    if (state == SessionState::Connecting)
        schedule({Due::What::Settled, {}, {}, d.now, visit.id}, d.now.steady + kSettleTime);
    d.touch(visit.id);
}

void Rendezvous::endVisit(
    Decision& d, const SessionId& id, const QString& reason, std::optional<SessionOutcome> outcome)
{
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end())
        return;
    SessionInfo& visit = session->info;
    visit.outcome = outcome.value_or(outcomeOf(visit));
    visit.endReason = reason;
    visit.endedAt = d.now.wall.count();
    const bool wasPaired = session->isPaired();
    const bool hadDevice = wasPaired && !visit.device.isEmpty();
    setVisitState(d, *session, SessionState::Ended);
    if (wasPaired) {
        --m_pairedCount;
        d.count(Counter::SessionsEnded);
        const auto lasted
            = std::chrono::duration_cast<std::chrono::seconds>(d.now.steady - session->pairedAt.steady);
        d.report(EventKind::SessionEnded)
            .with("room", visit.room)
            .with("session", id.toString())
            .with("seconds", QString::number(lasted.count()))
            .with("reason", reason);
    }
    const QString roomName = visit.room;
    d.effects.ended.push_back(visit);
    d.effects.changes.emplace_back(PutSession{visit});
    m_sessions.erase(session);
    if (const auto room = m_rooms.find(roomName); wasPaired && room != m_rooms.end()) {
        room->sessions.removeAll(id);
        room->deviceSessions -= hadDevice ? 1 : 0;
        touchRoom(d, roomName);
        forgetRoomIfAbandoned(roomName);
    }
}

/// Notes a message between the two, and how far it brings them.
void Rendezvous::follow(Decision& d, Session& session, const Relay& words, bool fromDevice)
{
    SessionInfo& visit = session.info;
    const auto* candidate = std::get_if<Candidate>(&words.body);
    const auto line = candidate != nullptr ? parseCandidateLine(candidate->candidate) : std::nullopt;
    const Summary summary = summaryOf(words, line);
    note(d, visit.id, fromDevice ? Party::Device : Party::Viewer, fromDevice ? Party::Viewer : Party::Device,
        summary.what, summary.detail, summary.bytes);

    CandidateCounts& counts = fromDevice ? visit.deviceCandidates : visit.viewerCandidates;
    const CandidateCounts before = counts;
    if (const auto* offer = std::get_if<Offer>(&words.body)) {
        session.offered = true;
        countCandidates(counts, offer->sdp);
        if (visit.state == SessionState::Paired)
            setVisitState(d, session, SessionState::Offered);
    } else if (const auto* answer = std::get_if<Answer>(&words.body)) {
        countCandidates(counts, answer->sdp);
        if (visit.state == SessionState::Offered)
            setVisitState(d, session, SessionState::Answered);
    } else if (line) {
        countCandidate(counts, *line);
    }
    if (counts != before)
        d.touch(visit.id);
    if (visit.state == SessionState::Answered && visit.viewerCandidates.total() > 0
        && visit.deviceCandidates.total() > 0)
        setVisitState(d, session, SessionState::Connecting);
}

void Rendezvous::takeIceReport(Decision& d, const PeerId& peer, const IceReport& report)
{
    const auto session = m_sessions.find(sessionOf(peer));
    if (session == m_sessions.end() || session->info.viewer != peer || !session->isPaired())
        return;
    SessionInfo& visit = session->info;
    session->reports = true;
    const QString pair = report.local && report.remote
        ? candidateTypeName(*report.local) + u'–' + candidateTypeName(*report.remote)
        : QString();
    const auto enter = [&](SessionState state, bool isNew) {
        visit.confirmed = true;
        if (!pair.isEmpty())
            visit.chosenPair = pair;
        if (isNew)
            setVisitState(d, *session, state);
        else
            d.touch(visit.id);
    };
    QString word;
    switch (report.state) {
    case IceReport::State::Checking:
        word = u"checking"_s;
        if (visit.state == SessionState::Answered)
            setVisitState(d, *session, SessionState::Connecting);
        break;
    case IceReport::State::Connected:
        word = u"connected"_s;
        enter(SessionState::Connected, visit.state != SessionState::Connected);
        break;
    case IceReport::State::Failed:
        word = u"failed"_s;
        enter(SessionState::Failed, visit.state != SessionState::Failed);
        break;
    case IceReport::State::Disconnected:
        word = u"disconnected"_s;
        break;
    }
    note(d, visit.id, Party::Viewer, Party::Server, What::StateReport,
        pair.isEmpty() ? word : word + u' ' + pair);
}

void Rendezvous::settle(Decision& d, const SessionId& id)
{
    const auto session = m_sessions.find(id);
    if (session != m_sessions.end() && session->info.state == SessionState::Connecting && !session->reports
        && !session->info.device.isEmpty())
        setVisitState(d, *session, SessionState::Connected);
}

} // namespace rdv
