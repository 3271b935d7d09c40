// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Audit.h"

namespace rdv {

QByteArrayView faceName(Face face)
{
    switch (face) {
    case Face::Window:
        return "window";
    case Face::AdminUrl:
        return "admin_url";
    case Face::Api:
        return "api";
    case Face::CommandLine:
        return "command_line";
    }
    return "unknown";
}

} // namespace rdv
