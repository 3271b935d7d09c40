// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/ServerConfig.h"
#include "tests/fuzz/Fuzz.h"

using namespace rdv;
using namespace rdv::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const IceUrl url = parseIceUrl(Input(data, size).wildText());
        if (url.verdict == IceUrl::Verdict::Malformed)
            return;
        require(!url.host.isEmpty() && !url.host.contains(u'/') && !url.host.contains(u' '), "a host is one");
        require(url.port >= 0 && url.port <= 65535, "a port is one");
        if (url.verdict == IceUrl::Verdict::Usable) {
            require(url.scheme == QLatin1StringView("stun") || url.scheme == QLatin1StringView("turn"),
                "a device knows the scheme");
            require(url.port > 0, "a device needs the port");
        }
    });
}
