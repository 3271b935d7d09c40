// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/IceTest.h"

#include <QCoreApplication>
#include <QString>

namespace rdv::ui {

/// Sentences about tests of ICE servers.
class IceTestWords {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::IceTestWords)

public:
    [[nodiscard]] static QString transport(IceProbe::Transport transport);
    [[nodiscard]] static QString family(IceProbe::Family family);
    [[nodiscard]] static QString method(IceProbe::Method method);
    [[nodiscard]] static QString verdict(IceProbe::Verdict verdict); ///< two or three words
    /// What happened, why, and what to do.
    [[nodiscard]] static QString sentence(const IceProbe& probe);
    [[nodiscard]] static QString roundTrip(double milliseconds); ///< empty: not measured
    /// A whole test in a few words: "Works, 12 ms".
    [[nodiscard]] static QString summary(const IceTestReport& report);

private:
    [[nodiscard]] static QString errorSentence(const IceProbe& probe);
    [[nodiscard]] static QString unauthorized(const IceProbe& probe);
};

} // namespace rdv::ui
