// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/DeviceEnvelope.h"
#include "tests/fuzz/DeviceOracle.h"
#include "tests/fuzz/Fuzz.h"

using namespace rdv;
using namespace rdv::fuzz;

namespace {

const PeerId viewer("0001aaaaaaaaaaaaaaaaaaaaaaaaaaaa");
const PeerId device("0001bbbbbbbbbbbbbbbbbbbbbbbbbbbb");

Spelling spelling(Input& input)
{
    return input.truth() ? Spelling::Rms : Spelling::Ems;
}

QList<IceServer> servers(Input& input)
{
    QList<IceServer> list;
    for (int count = input.number(4); count > 0; --count) {
        IceServer server;
        server.url = input.wildText();
        server.username = input.wildText();
        server.credential = input.wildText();
        list.append(server);
    }
    return list;
}

QVariant scalar(Input& input)
{
    switch (input.number(3)) {
    case 0:
        return input.truth();
    case 1:
        return input.bytes().toDouble();
    default:
        return input.wildText();
    }
}

Relay relay(Input& input)
{
    Relay message;
    message.to = device;
    message.sid = input.wildText();
    message.roomType = input.wildText();
    message.prefix = input.wildText();
    switch (input.number(5)) {
    case 0:
        message.body = Offer{input.wildText()};
        break;
    case 1:
        message.body = Answer{input.wildText()};
        break;
    case 2: {
        Candidate candidate{input.wildText(), input.wildText(), {}, input.wildText()};
        if (input.truth())
            candidate.sdpMLineIndex = input.number(256);
        message.body = candidate;
        break;
    }
    case 3: {
        Command command;
        for (int count = input.number(8); count > 0; --count) {
            const QString key = input.wildText();
            command.payload.insert(key, scalar(input));
        }
        message.body = command;
        break;
    }
    default:
        message.body = Notice{input.wildText()};
    }
    return message;
}

Outbound message(Input& input)
{
    switch (input.number(7)) {
    case 0:
        return StunServers{servers(input)};
    case 1:
        return TurnServers{servers(input)};
    case 2: {
        ClientJoined joined{spelling(input), viewer, device, {}, {}, {}, {}};
        joined.streamName = input.wildText();
        joined.transport = input.wildText();
        joined.name = input.wildText();
        joined.capabilities = input.wildText();
        return joined;
    }
    case 3:
        return JoinRefused{"1", static_cast<JoinError>(input.number(7)), spelling(input), input.wildText()};
    case 4:
        return ViewerJoinAck{"1", viewer, device, input.wildText()};
    default:
        return Relayed{viewer, relay(input)};
    }
}

/// A text that is found good may stand anywhere, so it holds no word and no quote.
void requireChecksAgree(const QString& text)
{
    if (!deviceKeywordIn(text))
        require(
            readAsDevice('"' + text.toUtf8() + '"') == DeviceReading::Nothing, "a harmless text is harmless");
    if (canBeQuotedForDevice(text))
        require(!text.contains(u'"') && !text.contains(u'\\'), "a quoted text ends at its own quote");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        Input input(data, size);
        const Role role = input.truth() ? Role::Unknown : Role::Device;
        requireReadAsMeant(message(input), role);
        requireChecksAgree(input.wildText());
    });
}
