// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/RequestHead.h"

namespace rdv {

/// Where forms of a page may go.
enum class FormTarget { None, Self };

/// What a browser may keep: nothing, or a file that it asks about before each use.
enum class Keeping { Nothing, Checked };

/// The fields of every answer: no page of another origin may read, frame or feed anything here, nothing runs
/// that is not a file of ours, and no cache shares anything.
[[nodiscard]] HeaderFields safetyHeaders(FormTarget forms, Keeping keeping);

} // namespace rdv
