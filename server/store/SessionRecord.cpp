// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/SessionRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

template <typename T> using Named = std::pair<T, QLatin1StringView>;

constexpr std::array kStates{
    Named<SessionState>{SessionState::Queued, "queued"_L1},
    Named<SessionState>{SessionState::Paired, "paired"_L1},
    Named<SessionState>{SessionState::Offered, "offered"_L1},
    Named<SessionState>{SessionState::Answered, "answered"_L1},
    Named<SessionState>{SessionState::Connecting, "connecting"_L1},
    Named<SessionState>{SessionState::Connected, "connected"_L1},
    Named<SessionState>{SessionState::Failed, "failed"_L1},
    Named<SessionState>{SessionState::Ended, "ended"_L1},
};
constexpr std::array kOutcomes{
    Named<SessionOutcome>{SessionOutcome::Open, "open"_L1},
    Named<SessionOutcome>{SessionOutcome::Watched, "watched"_L1},
    Named<SessionOutcome>{SessionOutcome::Failed, "failed"_L1},
    Named<SessionOutcome>{SessionOutcome::Abandoned, "abandoned"_L1},
    Named<SessionOutcome>{SessionOutcome::NoDevice, "no_device"_L1},
    Named<SessionOutcome>{SessionOutcome::NoStream, "no_stream"_L1},
};
constexpr std::array kCarriers{
    Named<CarrierKind>{CarrierKind::WebSocket, "websocket"_L1},
    Named<CarrierKind>{CarrierKind::Polling, "polling"_L1},
};

template <typename Names, typename T> QString nameOf(const Names& names, T value)
{
    const auto found = std::ranges::find(names, value, &Named<T>::first);
    return found == names.end() ? QString() : QString(found->second);
}

template <typename T, typename Names> T named(const Names& names, const QJsonValue& name, T otherwise)
{
    const auto found = std::ranges::find(names, name.toString(), &Named<T>::second);
    return found == names.end() ? otherwise : found->first;
}

QJsonObject writeCandidates(const CandidateCounts& counts)
{
    return {{u"host"_s, counts.host}, {u"srflx"_s, counts.serverReflexive},
        {u"prflx"_s, counts.peerReflexive}, {u"relay"_s, counts.relay}, {u"tcp"_s, counts.tcp},
        {u"ipv6"_s, counts.ipv6}, {u"mdns"_s, counts.mdns}};
}

CandidateCounts readCandidates(const QJsonObject& object)
{
    CandidateCounts counts;
    counts.host = object["host"_L1].toInt();
    counts.serverReflexive = object["srflx"_L1].toInt();
    counts.peerReflexive = object["prflx"_L1].toInt();
    counts.relay = object["relay"_L1].toInt();
    counts.tcp = object["tcp"_L1].toInt();
    counts.ipv6 = object["ipv6"_L1].toInt();
    counts.mdns = object["mdns"_L1].toInt();
    return counts;
}

} // namespace

QString writeSession(const SessionInfo& session)
{
    const QJsonObject object{
        {u"id"_s, session.id.toString()},
        {u"viewer"_s, session.viewer.toString()},
        {u"device"_s, session.device.toString()},
        {u"room"_s, session.room},
        {u"stream"_s, session.stream},
        {u"viewerName"_s, session.viewerName},
        {u"viewerAddress"_s, session.viewerAddress},
        {u"viewerUserAgent"_s, session.viewerUserAgent},
        {u"deviceAddress"_s, session.deviceAddress},
        {u"carrier"_s, nameOf(kCarriers, session.carrier)},
        {u"secure"_s, session.secure},
        {u"media"_s, session.media},
        {u"token"_s, session.token},
        {u"state"_s, nameOf(kStates, session.state)},
        {u"outcome"_s, nameOf(kOutcomes, session.outcome)},
        {u"confirmed"_s, session.confirmed},
        {u"deviceLost"_s, session.deviceLost},
        {u"endReason"_s, session.endReason},
        {u"since"_s, session.since},
        {u"connectedAt"_s, session.connectedAt},
        {u"endedAt"_s, session.endedAt},
        {u"viewerCandidates"_s, writeCandidates(session.viewerCandidates)},
        {u"deviceCandidates"_s, writeCandidates(session.deviceCandidates)},
        {u"chosenPair"_s, session.chosenPair},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SessionInfo> readSession(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    SessionInfo session;
    session.id = SessionId(object["id"_L1].toString().toLatin1());
    session.viewer = PeerId(object["viewer"_L1].toString().toLatin1());
    session.device = PeerId(object["device"_L1].toString().toLatin1());
    session.room = object["room"_L1].toString();
    session.stream = object["stream"_L1].toString();
    session.viewerName = object["viewerName"_L1].toString();
    session.viewerAddress = object["viewerAddress"_L1].toString();
    session.viewerUserAgent = object["viewerUserAgent"_L1].toString();
    session.deviceAddress = object["deviceAddress"_L1].toString();
    session.carrier = named(kCarriers, object["carrier"_L1], CarrierKind::WebSocket);
    session.secure = object["secure"_L1].toBool();
    session.media = object["media"_L1].toString();
    session.token = object["token"_L1].toString();
    session.state = named(kStates, object["state"_L1], SessionState::Ended);
    session.outcome = named(kOutcomes, object["outcome"_L1], SessionOutcome::Abandoned);
    session.confirmed = object["confirmed"_L1].toBool();
    session.deviceLost = object["deviceLost"_L1].toBool();
    session.endReason = object["endReason"_L1].toString();
    session.since = object["since"_L1].toInteger();
    session.connectedAt = object["connectedAt"_L1].toInteger();
    session.endedAt = object["endedAt"_L1].toInteger();
    session.viewerCandidates = readCandidates(object["viewerCandidates"_L1].toObject());
    session.deviceCandidates = readCandidates(object["deviceCandidates"_L1].toObject());
    session.chosenPair = object["chosenPair"_L1].toString();
    return session;
}

} // namespace rdv
