// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace rdv {

/// When to say that a certificate ends: once with 21 and once with 7 days left, every day from the last one
/// on, and never twice within a day. A certificate with another end begins anew.
class ExpiryNotice {
public:
    /// Whole days left (0: less than one; below 0: it has ended) when it is to be said now. Both times are
    /// milliseconds since the Unix epoch.
    [[nodiscard]] std::optional<int> due(qint64 notAfter, qint64 wall);

private:
    qint64 m_notAfter = 0;
    int m_saidStage = 0;
    qint64 m_saidAt = 0;
};

} // namespace rdv
