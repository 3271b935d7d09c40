// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rdv {

/// The page that stands between a followed link and a command that changes something: it says what the link
/// asks for, and its button sends the same command with the page token. No code, no style of its own.
[[nodiscard]] QByteArray confirmPage(const QByteArray& query, const QByteArray& pageToken);

} // namespace rdv
