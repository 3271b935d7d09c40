// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"

#include <QList>
#include <QString>

namespace rdv::ui {

/// One row of the ladder in words: a message, a pause, or the place where messages were left out.
struct LadderRow {
    enum class Kind { Message, Pause, LeftOut };
    Kind kind = Kind::Message;
    int step = -1; ///< index into Ladder::steps; -1: not a message
    LadderStep::Party from = LadderStep::Party::Viewer;
    LadderStep::Party to = LadderStep::Party::Server;
    bool dropped = false;
    double offsetMs = 0; ///< since the first message
    QString text;
};

/// Milliseconds between two steps, microseconds included.
[[nodiscard]] double msBetween(const LadderStep& first, const LadderStep& later);
/// The rows of a ladder from top to bottom. Silence of a second and more gets a row of its own.
[[nodiscard]] QList<LadderRow> rowsOf(const Ladder& ladder);
/// A row as it is read aloud: "12.3 ms, Device to Viewer: Offer (2.5 kB)".
[[nodiscard]] QString rowSentence(const LadderRow& row);

} // namespace rdv::ui
