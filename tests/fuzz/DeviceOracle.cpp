// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/DeviceOracle.h"

#include "server/wire/EventCodec.h"
#include "tests/fuzz/Fuzz.h"
#include "tests/kit/DeviceWire.h"

#include <QStringConverter>
#include <QStringList>

#include <algorithm>

namespace rdv::fuzz {

namespace {

using kit::Seen;

struct Meant {
    Seen operator()(const Connected&) const { return Seen::Connect; }
    Seen operator()(const StunServers&) const { return Seen::StunServers; }
    Seen operator()(const TurnServers&) const { return Seen::TurnServers; }
    Seen operator()(const ServerIdentity&) const { return Seen::ErsId; }
    Seen operator()(const DeviceJoinAck&) const { return Seen::Clients; }
    Seen operator()(const ViewerJoinAck&) const { return Seen::Nothing; }
    Seen operator()(const JoinRefused& refused) const
    {
        if (refused.error == JoinError::Taken)
            return Seen::Taken;
        return refused.error == JoinError::InvalidToken ? Seen::InvalidToken : Seen::InvalidRoom;
    }
    Seen operator()(const ClientJoined&) const { return Seen::ClientJoined; }
    Seen operator()(const Relayed& relayed) const
    {
        static constexpr Seen classes[]{
            Seen::Offer, Seen::Answer, Seen::Candidate, Seen::Command, Seen::Nothing};
        return classes[relayed.relay.body.index()];
    }
    Seen operator()(const Removed&) const { return Seen::Remove; }
    Seen operator()(const WaitingForDevice&) const { return Seen::Nothing; }
    Seen operator()(const DeviceLost&) const { return Seen::Nothing; }
    Seen operator()(const Disconnected&) const { return Seen::Disconnect; }
    Seen operator()(const Heartbeat&) const { return Seen::Heartbeat; }
};

void requireValue(const QByteArray& packet, QByteArrayView key, const QByteArray& meant)
{
    const auto read = kit::valueOf(packet, key);
    require(
        read.has_value() && kit::withoutEscapes(*read) == meant, "a device reads the value that was meant");
}

void requireSdp(const QByteArray& packet, const QString& sdp)
{
    const auto read = kit::valueOf(packet, "sdp");
    require(read.has_value(), "a device finds the description");
    const auto lines = [](QString text) {
        return text.replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts);
    };
    const QStringList meant = lines(sdp);
    auto next = meant.begin();
    for (const QString& line : lines(textOf(kit::withoutEscapes(*read)))) {
        next = std::find(next, meant.end(), line);
        require(next != meant.end(), "a description is told line by line as it came");
        ++next;
    }
}

/// The values that a device looks up by their keys.
struct Values {
    const QByteArray& packet;

    void operator()(const ClientJoined& joined) const
    {
        requireValue(packet, "id", joined.viewer.text());
        requireValue(packet, "streamName", joined.streamName.toUtf8());
        requireValue(packet, joined.spelling == Spelling::Rms ? "rmsid" : "emsid", joined.device.text());
        if (!joined.transport.isEmpty())
            requireValue(packet, "transport", joined.transport.toUtf8());
        if (!joined.capabilities.isEmpty())
            requireValue(packet, "capabilities", joined.capabilities.toUtf8());
    }
    void operator()(const Relayed& relayed) const
    {
        requireValue(packet, "to", relayed.relay.to.text());
        requireValue(packet, "from", relayed.from.text());
        if (!relayed.relay.sid.isEmpty())
            requireValue(packet, "sid", relayed.relay.sid.toUtf8());
        if (const auto* offer = std::get_if<Offer>(&relayed.relay.body))
            requireSdp(packet, offer->sdp);
        if (const auto* answer = std::get_if<Answer>(&relayed.relay.body))
            requireSdp(packet, answer->sdp);
    }
    void operator()(const Removed& removed) const { requireValue(packet, "id", removed.viewer.text()); }
    void operator()(const ServerIdentity& identity) const { requireValue(packet, "id", identity.id.text()); }
    void operator()(const StunServers& list) const { requireFirst(list.servers); }
    void operator()(const TurnServers& list) const { requireFirst(list.servers); }
    template <typename Other> void operator()(const Other&) const { }

    /// Only the first server counts for a device.
    void requireFirst(const QList<IceServer>& servers) const
    {
        if (servers.isEmpty())
            return;
        const IceServer& server = servers.front();
        if (!server.username.isEmpty())
            requireValue(packet, "username", server.username.toUtf8());
        if (!server.credential.isEmpty())
            requireValue(packet, "credential", server.credential.toUtf8());
        requireValue(packet, "url", server.url.toUtf8());
    }
};

kit::DeviceSpelling spellingOf(const Outbound& message)
{
    const auto* refused = std::get_if<JoinRefused>(&message);
    const bool rms = refused == nullptr || refused->spelling == Spelling::Rms;
    return rms ? kit::DeviceSpelling::Rms : kit::DeviceSpelling::Ems;
}

} // namespace

QString textOf(const QByteArray& utf8)
{
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom)(utf8);
}

void requireReadAsMeant(const Outbound& message, Role role)
{
    const auto packet = encode(message, role);
    if (!packet)
        return;
    const Seen seen = kit::classify(*packet, spellingOf(message));
    require(role != Role::Device || seen == std::visit(Meant{}, message),
        "a device takes a packet for what it was meant to be");
    require(kit::hazards(*packet, seen).isEmpty(), "a packet does not hurt a device");
    require(packet->isValidUtf8(), "a packet is UTF-8");
    if (role == Role::Device)
        std::visit(Values{*packet}, message);
}

} // namespace rdv::fuzz
