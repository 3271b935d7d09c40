// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/ClientAddress.h"
#include "server/entrance/HttpHead.h"
#include "server/entrance/OriginPolicy.h"
#include "server/entrance/SocketIoHandshake.h"
#include "tests/fuzz/Fuzz.h"

using namespace rdv;
using namespace rdv::fuzz;

namespace {

constexpr HeadLimits limits;

/// A head is read alike wherever the network cut it.
void requireSameInPieces(QByteArrayView bytes, const HeadVerdict& whole)
{
    const qsizetype end = whole.state == HeadVerdict::State::Complete ? whole.head.size : bytes.size();
    const qsizetype step = std::max<qsizetype>(1, end / 16);
    for (qsizetype cut = 0; cut < end; cut += step) {
        const HeadVerdict part = parseHead(bytes.first(cut), limits);
        require(part.state != HeadVerdict::State::Complete, "no head ends before its blank line");
        if (whole.state == HeadVerdict::State::Complete)
            require(part.state == HeadVerdict::State::Incomplete, "the beginning of a good head is good");
    }
}

void requireChecked(const HttpHead& head)
{
    require(head.path.startsWith('/') && head.target.startsWith('/'), "a path begins with a slash");
    require(head.size <= limits.bytes && head.fields.size() <= limits.fields, "a head is within its limits");
    require(head.bodyBytes >= 0, "no body is shorter than nothing");
    require(head.bodyBytes == 0 || head.method == HttpHead::Method::Post, "only POST has a body");
    require(!head.has("transfer-encoding"), "there is one way only to say where a body ends");
    int hosts = 0;
    for (const auto& [name, value] : head.fields) {
        require(name == name.toLower() && !name.isEmpty(), "names are in lower case");
        for (const char c : {'\r', '\n', '\0'})
            require(!value.contains(c) && !name.contains(c), "a field is one line");
        hosts += name == "host" ? 1 : 0;
    }
    require(hosts == 1, "there is exactly one Host");
}

/// What the entrance looks at in a head.
void use(const HttpHead& head)
{
    QByteArray decoded;
    if (percentDecode(head.path, decoded))
        require(decoded.size() <= head.path.size(), "decoding does not make longer");
    static_cast<void>(queryValue(head.query, "t"));
    static_cast<void>(readSocketIoRequest(head));
    static_cast<void>(checkUpgrade(head));
    static_cast<void>(head.members("connection"));
    static_cast<void>(hostOfField(head.field("host")));

    static const TrustedProxies proxies({QStringLiteral("10.0.0.0/8")});
    const QHostAddress outside(QStringLiteral("192.0.2.1"));
    require(proxies.clientOf(outside, head) == outside, "nobody is believed but a trusted proxy");
    static_cast<void>(proxies.clientOf(QHostAddress(QStringLiteral("10.1.1.1")), head));

    static const OriginPolicy policy(
        {QStringLiteral("https://cam.example:8443")}, QStringLiteral("our.example"));
    const QByteArray origin = head.field("origin");
    if (policy.allows(origin, head.field("host")) && !origin.isEmpty())
        require(isSerialisedOrigin(origin), "an origin that is allowed is an origin");
    require(!corsFields(origin).contains("\r\n\r\n"), "an origin ends no head");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        const HeadVerdict whole = parseHead(bytes, limits);
        requireSameInPieces(bytes, whole);
        if (whole.state == HeadVerdict::State::Refused)
            require(whole.status >= 400 && whole.status <= 505 && !whole.reason.isEmpty(),
                "a refusal has a reason");
        if (whole.state != HeadVerdict::State::Complete)
            return;
        requireChecked(whole.head);
        use(whole.head);
    });
}
