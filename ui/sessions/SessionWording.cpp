// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/SessionWording.h"

#include "ui/kit/Formats.h"
#include "ui/kit/Wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

constexpr int shortIdLength = 8;

/// The types as RFC 8839 spells them: operators know them from every other tool.
QString typesOf(const CandidateCounts& counts)
{
    QStringList types;
    if (counts.host > 0)
        types.append(u"host"_s);
    if (counts.serverReflexive > 0)
        types.append(u"srflx"_s);
    if (counts.peerReflexive > 0)
        types.append(u"prflx"_s);
    if (counts.relay > 0)
        types.append(u"relay"_s);
    return types.isEmpty() ? Formats::none() : types.join(u", "_s);
}

} // namespace

bool hasEnded(const SessionInfo& session)
{
    return session.state == SessionState::Ended;
}

bool hasFailed(const SessionInfo& session)
{
    return session.state == SessionState::Failed || session.outcome == SessionOutcome::Failed
        || session.outcome == SessionOutcome::NoDevice || session.outcome == SessionOutcome::NoStream;
}

qint64 elapsedMs(const SessionInfo& session)
{
    const qint64 until = session.endedAt > 0 ? session.endedAt : QDateTime::currentMSecsSinceEpoch();
    return std::max<qint64>(0, until - session.since);
}

QString viewerLabel(const SessionInfo& session)
{
    return session.viewerName.isEmpty() ? session.viewer.toString().left(shortIdLength) : session.viewerName;
}

QString elapsedText(const SessionInfo& session)
{
    const qint64 elapsed = elapsedMs(session);
    // While it goes on only whole seconds are news.
    return Formats::duration(hasEnded(session) ? elapsed : std::max<qint64>(1000, elapsed));
}

QString stateWord(const SessionInfo& session)
{
    if (session.state == SessionState::Connected && !session.confirmed)
        return SessionText::tr("Connected (not reported)");
    return Wording::state(session.state);
}

QString stateReason(const SessionInfo& session)
{
    return readingOf(session).join(u'\n');
}

Meaning stateMeaning(SessionState state)
{
    switch (state) {
    case SessionState::Connected:
        return Meaning::Good;
    case SessionState::Failed:
        return Meaning::Bad;
    case SessionState::Queued:
    case SessionState::Ended:
        return Meaning::Neutral;
    default:
        return Meaning::Busy;
    }
}

QString stateIconName(SessionState state)
{
    switch (state) {
    case SessionState::Queued:
        return u"clock"_s;
    case SessionState::Connected:
        return u"state-on"_s;
    case SessionState::Failed:
        return u"error"_s;
    case SessionState::Ended:
        return u"state-off"_s;
    default:
        return u"state-busy"_s;
    }
}

QIcon stateIcon(const SessionInfo& session)
{
    return Theme::icon(stateIconName(session.state), stateMeaning(session.state));
}

QString resultText(const SessionInfo& session)
{
    const QString reason = session.endReason.isEmpty() ? QString() : Wording::reason(session.endReason);
    if (session.outcome == SessionOutcome::Open)
        return reason.isEmpty() ? Formats::none() : reason;
    const QString outcome = Wording::outcome(session.outcome);
    return reason.isEmpty() ? outcome
                            : SessionText::tr("%1: %2", "outcome, reason of the end").arg(outcome, reason);
}

QString carrierWord(CarrierKind carrier)
{
    return carrier == CarrierKind::WebSocket ? SessionText::tr("WebSocket") : SessionText::tr("Polling");
}

QString carrierSentence(const SessionInfo& session)
{
    const QString word = carrierWord(session.carrier);
    return session.secure ? SessionText::tr("%1, encrypted (TLS)", "WebSocket or Polling").arg(word)
                          : SessionText::tr("%1, not encrypted", "WebSocket or Polling").arg(word);
}

QIcon carrierIcon(const SessionInfo& session)
{
    return session.secure ? Theme::icon(u"lock"_s) : QIcon();
}

QString mediaWord(const SessionInfo& session)
{
    return session.media == "srtp"_L1 ? SessionText::tr("RTP") : SessionText::tr("MP4");
}

QString candidateSummary(const SessionInfo& session)
{
    if (session.viewerCandidates.total() + session.deviceCandidates.total() == 0)
        return Formats::none();
    return SessionText::tr("%1 / %2", "candidate types of the viewer and of the device")
        .arg(typesOf(session.viewerCandidates), typesOf(session.deviceCandidates));
}

QString candidateSentence(const CandidateCounts& counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0)
            parts.append(text);
    };
    add(counts.host, SessionText::tr("%n host", "candidates that are plain addresses", counts.host));
    add(counts.mdns, SessionText::tr("%n of them hidden (mDNS)", "host candidates", counts.mdns));
    add(counts.serverReflexive,
        SessionText::tr("%n srflx", "candidates seen by a STUN server", counts.serverReflexive));
    add(counts.peerReflexive,
        SessionText::tr("%n prflx", "candidates seen by the peer", counts.peerReflexive));
    add(counts.relay, SessionText::tr("%n relay", "candidates on a TURN server", counts.relay));
    add(counts.tcp, SessionText::tr("%n over TCP", "candidates", counts.tcp));
    add(counts.ipv6, SessionText::tr("%n with IPv6", "candidates", counts.ipv6));
    return parts.isEmpty() ? SessionText::tr("none yet", "candidates") : parts.join(u", "_s);
}

QString candidateSentence(const SessionInfo& session)
{
    return SessionText::tr("Viewer: %1\nDevice: %2", "candidates of both sides")
        .arg(candidateSentence(session.viewerCandidates), candidateSentence(session.deviceCandidates));
}

} // namespace rdv::ui
