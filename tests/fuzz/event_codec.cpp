// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/EventCodec.h"
#include "tests/fuzz/DeviceOracle.h"
#include "tests/fuzz/Fuzz.h"

using namespace rdv;
using namespace rdv::fuzz;

namespace {

const PeerId sender("0001aaaaaaaaaaaaaaaaaaaaaaaaaaaa");
const PeerId receiver("0001bbbbbbbbbbbbbbbbbbbbbbbbbbbb");

/// A viewer is told what was said, in JSON that says it again.
void relayToViewer(const Relay& relay)
{
    const auto packet = encode(Relayed{sender, relay}, Role::Viewer);
    require(packet.hasValue(), "everything that was understood can be told to a viewer");
    const auto again = decode(*packet, JsonLimits{1000, 1'000'000});
    require(again.hasValue(), "what a viewer is told can be read");
    const auto* repeated = std::get_if<Relay>(&*again);
    require(repeated != nullptr && repeated->body.index() == relay.body.index(), "it is of the same type");
    if (const auto* offer = std::get_if<Offer>(&relay.body))
        require(std::get<Offer>(repeated->body).sdp == textOf(offer->sdp.toUtf8()),
            "a viewer gets the same description");
}

/// What is read in one pass is what a document would have said: it is told in the same bytes.
void requireReadAlike(const Expected<Inbound, CodecError>& scanned, QByteArrayView bytes)
{
    const auto read = decode(bytes, {}, JsonReading::Document);
    require(scanned.hasValue() == read.hasValue(), "scan and document understand the same");
    if (!scanned) {
        require(scanned.error() == read.error(), "scan and document refuse for the same reason");
        return;
    }
    require(scanned->index() == read->index(), "scan and document find the same kind of message");
    const auto* relay = std::get_if<Relay>(&*scanned);
    if (relay == nullptr)
        return;
    for (const Role role : {Role::Viewer, Role::Device}) {
        const auto told = encode(Relayed{sender, *relay}, role);
        const auto toldAlso = encode(Relayed{sender, std::get<Relay>(*read)}, role);
        require(told.hasValue() == toldAlso.hasValue(), "scan and document tell the same");
        require(!told || *told == *toldAlso, "scan and document tell it in the same bytes");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        const auto message = decode(bytes);
        requireReadAlike(message, bytes);
        if (!message) {
            require(!codecErrorName(message.error()).isEmpty(), "an error has a name");
            return;
        }
        const auto* relay = std::get_if<Relay>(&*message);
        if (relay == nullptr)
            return;
        // The rules relay only what is addressed to the partner, whose id they know.
        Relay addressed = *relay;
        addressed.to = receiver;
        relayToViewer(addressed);
        for (const Role role : {Role::Device, Role::Unknown})
            requireReadAsMeant(Relayed{sender, addressed}, role);
    });
}
