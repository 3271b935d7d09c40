// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace rdv::kit {

/// One recorded session between a real device (connections that send `RMS`), a server and a browser.
/// The files are in tests/fixtures; a line is one read or write with its connection and direction.
class Recording {
public:
    struct Line {
        enum class Kind { Http, Frame, Answer };
        int connection = 0;
        bool fromPeer = false;
        Kind kind = Kind::Frame;
        QByteArray bytes; ///< a frame's payload, or the raw HTTP bytes
        QByteArray head; ///< the recorded first bytes of a frame: header and mask; empty for sent frames
        int opcode = 1;
    };

    /// Reads one file; an unreadable or empty one is a failure of the kit and ends the program.
    explicit Recording(const QString& fileName);

    static const Recording& srtp();
    static const Recording& fmp4();

    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }
    [[nodiscard]] QList<Line> fromPeer(int connection) const;
    [[nodiscard]] QList<Line> toPeer(int connection) const;
    /// The first frame from that connection whose text contains `word`.
    [[nodiscard]] QByteArray textFrom(int connection, QByteArrayView word) const;
    /// The secret session id that the recorded server gave this connection: there, also its peer id.
    [[nodiscard]] QByteArray transportId(int connection) const;

    // The connections of both recordings have the same parts.
    static constexpr int deviceLink = 1;
    static constexpr int viewerHandshake = 2;
    static constexpr int viewerLink = 3;
    static constexpr int respawnedLink = 4;

private:
    QList<Line> m_lines;
};

} // namespace rdv::kit
