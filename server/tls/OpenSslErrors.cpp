// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/OpenSslErrors.h"

#include <openssl/err.h>

namespace rdv {

OpenSslErrors::OpenSslErrors()
{
    ERR_clear_error();
}

OpenSslErrors::~OpenSslErrors()
{
    ERR_clear_error();
}

QString OpenSslErrors::reason()
{
    return QString::fromLatin1(ERR_reason_error_string(ERR_peek_last_error()));
}

} // namespace rdv
