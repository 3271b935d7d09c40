// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/WebSocketFrames.h"
#include "tests/fuzz/Fuzz.h"

#include <QList>

#include <utility>

using namespace rdv;
using namespace rdv::fuzz;

namespace {

using Kind = WebSocketInput::Kind;

constexpr qsizetype messageBytes = 4096;

bool isEnd(Kind kind)
{
    return kind == Kind::Close || kind >= Kind::Unmasked;
}

QList<std::pair<Kind, QByteArray>> readInPieces(QByteArrayView bytes, qsizetype step)
{
    WebSocketReader reader(messageBytes);
    QList<std::pair<Kind, QByteArray>> inputs;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        reader.feed(bytes.sliced(at, std::min(step, bytes.size() - at)).toByteArray());
        for (WebSocketInput input = reader.next(); input.kind != Kind::None; input = reader.next()) {
            require(input.payload.size() <= messageBytes, "no message is above the limit");
            require(input.kind != Kind::Text || input.payload.isValidUtf8(), "text is UTF-8");
            inputs.append({input.kind, input.payload.toByteArray()});
            if (isEnd(input.kind))
                return inputs;
        }
    }
    return inputs;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        const auto whole = readInPieces(bytes, std::max<qsizetype>(1, bytes.size()));
        for (const qsizetype step : {1, 3, 7})
            require(readInPieces(bytes, step) == whole, "frames are read alike wherever they are cut");

        // What the server writes has the same shape but for the mask: masked, it is read as it was meant.
        QByteArray written;
        const QByteArrayView payload = bytes.first(std::min(bytes.size(), messageBytes));
        appendWebSocketFrame(written, WebSocketOpcode::Binary, payload);
        const qsizetype head = written.size() - payload.size();
        written[1] = static_cast<char>(written[1] | '\x80');
        written.insert(head, QByteArray(4, '\0'));
        const auto read = readInPieces(written, std::max<qsizetype>(1, written.size()));
        require(read.size() == 1 && read.first().first == Kind::Binary && read.first().second == payload,
            "a frame is read as it was written");
    });
}
