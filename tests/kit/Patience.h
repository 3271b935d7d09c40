// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace rdv::kit {

/// How long a test waits for what is promised within `milliseconds`. On a machine that others use as well the
/// promise is kept later: the environment's RDV_PATIENCE (at least 1) multiplies it.
inline qint64 promised(qint64 milliseconds)
{
    return milliseconds * std::max(1, qEnvironmentVariableIntValue("RDV_PATIENCE"));
}

} // namespace rdv::kit
