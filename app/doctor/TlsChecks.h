// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/Facts.h"
#include "app/doctor/Finding.h"

namespace rdv {

/// `wall` is milliseconds since the Unix epoch.
[[nodiscard]] QList<Finding> judgeTls(const TlsFacts& facts, qint64 wall);
/// Whether a certificate with these names is for this host (RFC 6125 §6.4: a star stands for one label).
[[nodiscard]] bool covers(const QStringList& names, const QString& host);

} // namespace rdv
