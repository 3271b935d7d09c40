// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/DeviceWire.h"

#include <QByteArrayList>

namespace rdv::kit {

/// What one connection of a device makes of the packets it gets, without a socket or a clock.
class DeviceMind {
public:
    enum class State {
        Fresh, ///< upgraded; waits for `ersid`
        Joining, ///< has said `join`
        Waiting, ///< for a viewer
        Session, ///< with the viewer
        Closing, ///< got a closing event; whatever follows crashes it
    };

    struct Character {
        DeviceSpelling spelling = DeviceSpelling::Rms;
        QByteArray room = "room1";
        QByteArray token;
        QByteArrayList streams{"vonly", "test1"}; ///< the streams it has
    };

    struct Reaction {
        QByteArrayList says;
        bool respawns = false; ///< opens its next waiting link
        bool closes = false; ///< ends this connection
        QByteArrayList failures; ///< why a real device would have crashed or gone astray
    };

    explicit DeviceMind(Character character)
        : m_character(std::move(character))
    {
    }

    /// `unixSeconds` is the device's own clock: the `index` of its join.
    [[nodiscard]] Reaction on(const QByteArray& text, Seen seen, qint64 unixSeconds);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QByteArray viewer() const { return m_viewer; }
    [[nodiscard]] QByteArray ownId() const { return m_ownId; } ///< as `clientJoined` told it
    [[nodiscard]] QByteArray streamName() const { return m_stream; }

private:
    void joinNow(Reaction& reaction, qint64 unixSeconds);
    void meetViewer(const QByteArray& text, Reaction& reaction);
    void takeSessionMessage(const QByteArray& text, Seen seen, Reaction& reaction);
    void takeCandidate(const QByteArray& text, Reaction& reaction);
    void expect(State state, Seen seen, Reaction& reaction) const;

    Character m_character;
    State m_state = State::Fresh;
    QByteArray m_viewer;
    QByteArray m_ownId;
    QByteArray m_stream;
    bool m_answered = false;
    bool m_iceStarted = false;
    int m_validateFailed = 0;
};

} // namespace rdv::kit
