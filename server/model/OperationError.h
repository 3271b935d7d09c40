// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rdv {

/// Why an operator's command was not carried out.
enum class OperationError {
    Malformed, ///< the id or name is not acceptable
    Exists, ///< a token that somebody already uses
    NotFound,
    Disabled, ///< tokens are not enabled
    Storage, ///< the change could not be made durable
    NotRunning, ///< the server is stopped
};

} // namespace rdv
