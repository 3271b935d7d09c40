// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/SocketIo09Packet.h"
#include "tests/fuzz/Fuzz.h"

using namespace rdv;
using namespace rdv::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        if (const auto packet = parsePacket(body)) {
            require(packet->id.size() <= 16, "an id has at most 16 digits");
            for (const char c : packet->id)
                require(c >= '0' && c <= '9', "an id is digits");
            require(packet->data.isEmpty()
                    || (packet->data.begin() >= body.begin() && packet->data.end() <= body.end()),
                "the data lies inside the packet");
        }
        const auto packets = splitPayload(body);
        if (!packets)
            return;
        qsizetype total = 0;
        for (const QByteArray& packet : *packets)
            total += packet.size();
        require(total <= body.size(), "a payload holds no more than it is");
        if (packets->size() > 1 && body.isValidUtf8())
            require(splitPayload(joinPayload(*packets)) == packets, "what was joined can be split");
    });
}
