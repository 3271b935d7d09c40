// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunMessage.h"
#include "server/stun/StunResponder.h"
#include "tests/fuzz/Fuzz.h"

using namespace rdv;
using namespace rdv::fuzz;

namespace {

void lookAtEverything(const StunMessage& message)
{
    static_cast<void>(message.messageClass());
    static_cast<void>(message.method());
    static_cast<void>(message.hasCookie());
    static_cast<void>(message.mappedAddress());
    static_cast<void>(message.relayedAddress());
    static_cast<void>(message.alternateServer());
    static_cast<void>(message.reason());
    static_cast<void>(message.isSignedWith("key"));
    if (const auto code = message.errorCode())
        require(*code >= 300 && *code <= 699, "an error code is one");
    require(message.transaction().size() == stunTransactionBytes, "a transaction has its length");
    require(message.unknown().count <= static_cast<int>(message.unknown().types.size()), "unknown ones fit");
}

/// What a stranger gets is an answer to him, and hardly more than what he sent.
void requireModest(QByteArrayView request, const QByteArray& answer)
{
    const auto message = StunMessage::parse(answer);
    require(message.has_value(), "an answer is a STUN message");
    require(message->transaction() == request.sliced(4, stunTransactionBytes), "an answer names its request");
    require(message->messageClass() == StunClass::Success || message->messageClass() == StunClass::Error,
        "an answer is not a request");
    require(answer.size() <= request.size() + 100, "an answer is no amplifier");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        if (bytes.size() >= 4) {
            const qsizetype framed = stunMessageSize(bytes);
            require(framed == 0 || (framed >= stunHeaderBytes && framed <= stunLargestMessage),
                "a frame has a size");
        }
        for (const qsizetype largest : {stunLargestMessage, stunLargestAnswer}) {
            if (const auto message = StunMessage::parse(bytes, largest)) {
                require(bytes.size() <= largest, "no message is larger than allowed");
                lookAtEverything(*message);
            }
        }
        Counters counters;
        StunResponder responder(1000, counters);
        for (const char* client : {"192.0.2.1", "2001:db8::1"}) {
            if (const auto answer
                = responder.answer(bytes, QHostAddress(QLatin1StringView(client)), 4000, Now{}))
                requireModest(bytes, *answer);
        }
    });
}
