// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rdv {

enum class Verdict {
    Ok,
    Note, ///< worth knowing, nothing to do
    Warning, ///< works, but not as somebody will expect
    Fault, ///< does not work
};

/// What one check found. No text contains a secret.
struct Finding {
    QString id; ///< fixed, for scripts: "ports.signaling"; its first part is the group
    Verdict verdict = Verdict::Ok;
    QString found; ///< one sentence
    QString why; ///< why it matters; empty when all is well
    QString remedy; ///< what to do; empty: nothing

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace rdv
