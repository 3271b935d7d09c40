// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Streams.h"

#include <cstdio>

namespace rdv {

bool writeToStandardError(const QByteArray& bytes, int)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stderr) == size && std::fflush(stderr) == 0;
}

} // namespace rdv
