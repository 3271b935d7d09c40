// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"

#include <QString>

namespace rdv::ui {

/// A party of the ladder as its lifeline is headed: "Viewer".
[[nodiscard]] QString partyName(LadderStep::Party party);
/// What kind of message a step is: "Offer".
[[nodiscard]] QString stepName(LadderStep::What what);
/// The step in one line: "Offer (2.5 kB): H264, opus".
[[nodiscard]] QString stepLabel(const LadderStep& step);
/// "12.3 ms, Server: Left"
[[nodiscard]] QString aloneSentence(double offsetMs, LadderStep::Party party, const QString& label);
/// "12.3 ms, Device to Viewer: Offer (2.5 kB)"
[[nodiscard]] QString passedSentence(
    double offsetMs, LadderStep::Party from, LadderStep::Party to, const QString& label);
/// Milliseconds since the first step, with one decimal: "12.3".
[[nodiscard]] QString offsetText(double offsetMs);
/// Heads the column of offsets.
[[nodiscard]] QString timeColumnTitle();
/// How long nothing was said: "4.2 s pause".
[[nodiscard]] QString pauseText(double ms);
[[nodiscard]] QString leftOutText(int steps);

} // namespace rdv::ui
