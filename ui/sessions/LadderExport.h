// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"

#include <QByteArray>

class QImage;
class QPrinter;

namespace rdv::ui {

/// The ladder for other programs. Keys and words are English and stay as they are.
[[nodiscard]] QByteArray ladderJson(const Ladder& ladder, const SessionInfo& session);
/// The ladder as lines of text, in the reader's language.
[[nodiscard]] QString ladderText(const Ladder& ladder);

/// A picture of the ladder on one page.
void printLadder(const QImage& picture, const QString& title, QPrinter& printer);

} // namespace rdv::ui
