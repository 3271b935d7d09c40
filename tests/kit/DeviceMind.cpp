// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceMind.h"

#include "tests/kit/Recording.h"

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

/// What the recorded device said about its viewer, said about this one.
QByteArray recorded(const Recording& recording, QByteArrayView word, const QByteArray& viewer)
{
    QByteArray text = recording.textFrom(Recording::deviceLink, word);
    return text.replace(recording.transportId(Recording::viewerLink), viewer);
}

const Recording& recordingFor(const QByteArray& clientJoined)
{
    return valueOf(clientJoined, "transport") == "srtp"_ba ? Recording::srtp() : Recording::fmp4();
}

} // namespace

void DeviceMind::expect(State state, Seen seen, Reaction& reaction) const
{
    if (m_state != state)
        reaction.failures << seenName(seen) + " in a state that does not expect it";
}

DeviceMind::Reaction DeviceMind::on(const QByteArray& text, Seen seen, qint64 unixSeconds)
{
    Reaction reaction;
    if (m_state == State::Closing) {
        reaction.failures << "a message after a closing event: " + text;
        return reaction;
    }
    reaction.failures << hazards(text, seen);
    switch (seen) {
    case Seen::Connect:
    case Seen::StunServers:
    case Seen::TurnServers:
    case Seen::IceParam:
        break;
    case Seen::Heartbeat:
        reaction.says << "2::"_ba;
        break;
    case Seen::ErsId:
        expect(State::Fresh, seen, reaction);
        joinNow(reaction, unixSeconds);
        break;
    case Seen::Clients:
        expect(State::Joining, seen, reaction);
        m_state = State::Waiting;
        break;
    case Seen::ClientJoined:
        expect(State::Waiting, seen, reaction);
        meetViewer(text, reaction);
        break;
    case Seen::Offer:
    case Seen::Answer:
    case Seen::Candidate:
    case Seen::Command:
        expect(State::Session, seen, reaction);
        takeSessionMessage(text, seen, reaction);
        break;
    case Seen::Remove:
    case Seen::Taken:
    case Seen::InvalidRoom:
    case Seen::InvalidToken:
    case Seen::Disconnect:
        m_state = State::Closing;
        reaction.closes = true;
        break;
    case Seen::ValidateFailed:
        if (++m_validateFailed == 25)
            reaction.failures << "the 25th validateFailed kills the process"_ba;
        reaction.failures << "validateFailed"_ba;
        break;
    case Seen::Nothing:
        reaction.failures << "a packet that no word matches: " + text;
        break;
    }
    return reaction;
}

void DeviceMind::joinNow(Reaction& reaction, qint64 unixSeconds)
{
    m_state = State::Joining;
    reaction.says << deviceJoin(m_character.room, unixSeconds, m_character.spelling, m_character.token);
}

void DeviceMind::meetViewer(const QByteArray& text, Reaction& reaction)
{
    m_viewer = valueOf(text, "id").value_or(QByteArray());
    m_ownId = valueOf(text, m_character.spelling == DeviceSpelling::Rms ? "rmsid" : "emsid")
                  .value_or(QByteArray());
    m_stream = valueOf(text, "streamName").value_or(QByteArray());
    if (m_viewer.isEmpty() || m_ownId.isEmpty())
        reaction.failures << "clientJoined without both ids: " + text;
    if (!m_character.streams.contains(m_stream)) {
        reaction.says << "5:::{\"name\":\"message\",\"args\":[{\"to\":\"" + m_viewer
                + "\",\"message\":\"Unable to retrieve stream!\"}]}";
        return; // the link stays usable: it is waiting again
    }
    m_state = State::Session;
    reaction.says << recorded(recordingFor(text), "\"offer\"", m_viewer);
    reaction.respawns = true;
}

void DeviceMind::takeSessionMessage(const QByteArray& text, Seen seen, Reaction& reaction)
{
    if (valueOf(text, "from") != m_viewer)
        reaction.failures << "a message from somebody who is not its viewer: " + text;
    if (seen == Seen::Answer)
        m_answered = true;
    else if (seen == Seen::Candidate)
        takeCandidate(text, reaction);
}

/// ICE starts only on a UDP candidate that comes after the answer.
void DeviceMind::takeCandidate(const QByteArray& text, Reaction& reaction)
{
    if (m_iceStarted || !m_answered || !text.contains(" udp "))
        return;
    m_iceStarted = true;
    reaction.says << recorded(Recording::srtp(), "\"candidate\"", m_viewer);
}

} // namespace rdv::kit
