// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/SessionWording.h"

#include <QCoreApplication>

namespace rdv::ui {

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(SessionReading)
};

QString answeredReading(const SessionInfo& session)
{
    const bool viewer = session.viewerCandidates.total() > 0;
    const bool device = session.deviceCandidates.total() > 0;
    if (!viewer && !device)
        return ReadingText::tr(
            "The viewer has answered. Neither side has named an address where it can be reached yet.");
    if (!viewer)
        return ReadingText::tr(
            "The viewer has answered, but has not yet named an address where it can be reached.");
    return ReadingText::tr(
        "The viewer has answered. The device has not yet named an address where it can be reached.");
}

QString connectedReading(const SessionInfo& session)
{
    if (!session.confirmed)
        return ReadingText::tr(
            "The viewer has stayed long enough to suppose that it sees the stream. Its page "
            "does not report on the connection, so the server cannot know.");
    if (session.chosenPair.isEmpty())
        return ReadingText::tr("The viewer is connected to the device; its page has said so.");
    return ReadingText::tr("The viewer is connected to the device; its page has said so. Path: %1.")
        .arg(session.chosenPair);
}

/// What would have helped two sides that could not reach each other.
QString failedAdvice(const SessionInfo& session)
{
    if (session.viewerCandidates.total() == 0)
        return ReadingText::tr(
            "The viewer named no address at all: its browser or network may forbid WebRTC.");
    if (session.deviceCandidates.total() == 0)
        return ReadingText::tr("The device named no address at all: check its network.");
    if (session.viewerCandidates.relay == 0 && session.deviceCandidates.relay == 0)
        return ReadingText::tr("Neither side had a relayed path. A TURN server helps where firewalls forbid "
                               "direct ones.");
    return ReadingText::tr("A relayed path was there, but it did not work either: test the TURN server.");
}

QString failedReading()
{
    return ReadingText::tr("Viewer and device tried to reach each other and could not.");
}

QString endedReading(const SessionInfo& session)
{
    switch (session.outcome) {
    case SessionOutcome::Watched:
        return ReadingText::tr("The session is over. The viewer was connected to the device.");
    case SessionOutcome::Failed:
        return ReadingText::tr("The session is over. Viewer and device did not reach each other.");
    case SessionOutcome::Abandoned:
        return ReadingText::tr("The session ended before the viewer had answered an offer.");
    case SessionOutcome::NoDevice:
        return ReadingText::tr("No device was there for the viewer in time.");
    case SessionOutcome::NoStream:
        return ReadingText::tr("The device does not have the stream that the viewer asked for.");
    default:
        return ReadingText::tr("The session is over.");
    }
}

QString readingOfState(const SessionInfo& session)
{
    switch (session.state) {
    case SessionState::Queued:
        return ReadingText::tr("The viewer waits in the room until a device is ready for it.");
    case SessionState::Paired:
        return ReadingText::tr("The device has been told of the viewer; it has not made its offer yet.");
    case SessionState::Offered:
        return ReadingText::tr("The device has made its offer; the viewer has not answered yet.");
    case SessionState::Answered:
        return answeredReading(session);
    case SessionState::Connecting:
        return ReadingText::tr("Both sides have named addresses and are trying to reach each other.");
    case SessionState::Connected:
        return connectedReading(session);
    case SessionState::Failed:
        return failedReading();
    case SessionState::Ended:
        return endedReading(session);
    }
    return {};
}

} // namespace

QStringList readingOf(const SessionInfo& session)
{
    QStringList sentences{readingOfState(session)};
    if (session.state == SessionState::Failed || session.outcome == SessionOutcome::Failed)
        sentences.append(failedAdvice(session));
    if (session.deviceLost && session.state != SessionState::Ended)
        sentences.append(ReadingText::tr(
            "The device has lost its connection to the server; what it already sends may go on."));
    return sentences;
}

} // namespace rdv::ui
