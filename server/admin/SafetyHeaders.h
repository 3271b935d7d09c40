// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/RequestHead.h"

namespace rdv {

/// Where forms of a page may go.
enum class FormTarget { None, Self };

/// The fields of every answer: no page of another origin may read, frame or feed anything here, nothing runs
/// that is not a file of ours, and nothing is kept by caches.
[[nodiscard]] HeaderFields safetyHeaders(FormTarget forms);

} // namespace rdv
