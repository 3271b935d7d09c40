// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rdv {

/// One line on standard output, for the person or script that started the program.
void printLine(const QString& line);
/// One line on standard error, before there is a log.
void complain(const QString& line);

/// Writes bytes to standard error and waits at most `milliseconds` for a reader that is stuck.
/// False: they were not written, or not all of them.
[[nodiscard]] bool writeToStandardError(const QByteArray& bytes, int milliseconds);

/// Whether systemd's journal reads standard error. It notes the time itself, and takes a level from the start
/// of a line (sd-daemon(3)).
[[nodiscard]] bool isStandardErrorJournal();

} // namespace rdv
