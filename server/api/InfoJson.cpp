// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/InfoJson.h"

#include "server/api/InfoNames.h"

#include <QDateTime>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

QString timeText(qint64 wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall).toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue orNull(qint64 number, bool known)
{
    return known ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonArray names(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

template <typename Ids> QJsonArray idArray(const Ids& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array += id.toString();
    return array;
}

QJsonObject toJson(const PartStatus& part)
{
    return {{u"state"_s, nameOf(part.state)}, {u"address"_s, part.address}, {u"port"_s, part.port},
        {u"problem"_s, rdv::toJson(part.problem)}};
}

QJsonValue toJson(const std::optional<CertificateInfo>& certificate)
{
    if (!certificate)
        return QJsonValue::Null;
    return QJsonObject{
        {u"subject"_s, certificate->subject}, {u"notAfter"_s, timeText(certificate->notAfter)}};
}

QJsonObject toJson(const CandidateCounts& counts)
{
    return {{u"host"_s, counts.host}, {u"serverReflexive"_s, counts.serverReflexive},
        {u"peerReflexive"_s, counts.peerReflexive}, {u"relay"_s, counts.relay}, {u"tcp"_s, counts.tcp},
        {u"ipv6"_s, counts.ipv6}, {u"mdns"_s, counts.mdns}};
}

QJsonObject toJson(const LadderStep& step)
{
    QString at = timeText(step.at);
    at.chop(1); // the Z
    return {{u"at"_s, u"%1%2Z"_s.arg(at).arg(step.micros, 3, 10, QLatin1Char('0'))},
        {u"from"_s, nameOf(step.from)}, {u"to"_s, nameOf(step.to)}, {u"what"_s, nameOf(step.what)},
        {u"detail"_s, step.detail}, {u"bytes"_s, step.bytes}};
}

QJsonObject toJson(const PeerInfo& peer)
{
    return {{u"id"_s, peer.id.toString()}, {u"state"_s, nameOf(peer.state)}, {u"address"_s, peer.address},
        {u"userAgent"_s, peer.userAgent}, {u"since"_s, jsonTime(peer.since)},
        {u"lastHeard"_s, jsonTime(peer.lastHeard)}};
}

QJsonObject toJson(const IceProbe& probe)
{
    return {{u"method"_s, nameOf(probe.method)}, {u"transport"_s, nameOf(probe.transport)},
        {u"family"_s, nameOf(probe.family)}, {u"address"_s, probe.address},
        {u"verdict"_s, nameOf(probe.verdict)}, {u"errorCode"_s, probe.errorCode}, {u"detail"_s, probe.detail},
        {u"mappedAddress"_s, probe.mappedAddress}, {u"relayedAddress"_s, probe.relayedAddress},
        {u"roundTripMs"_s, probe.roundTripMs < 0 ? QJsonValue(QJsonValue::Null) : probe.roundTripMs},
        {u"clockSkewSeconds"_s, probe.clockSkewSeconds}};
}

/// Like toJsonArray(), with the overloads of this file in sight.
template <typename List> QJsonArray arrayOf(const List& list)
{
    QJsonArray array;
    for (const auto& item : list)
        array += toJson(item);
    return array;
}

} // namespace

QString secretMask()
{
    return u"********"_s;
}

QJsonValue jsonTime(qint64 wall)
{
    return wall == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(timeText(wall));
}

QJsonValue toJson(const std::optional<Problem>& problem)
{
    if (!problem)
        return QJsonValue::Null;
    return QJsonObject{
        {u"kind"_s, nameOf(problem->kind)}, {u"subject"_s, problem->subject}, {u"detail"_s, problem->detail}};
}

QJsonObject toJson(const ServerStatus& status)
{
    return {{u"running"_s, status.running}, {u"signaling"_s, toJson(status.signaling)},
        {u"admin"_s, toJson(status.admin)}, {u"stun"_s, toJson(status.stun)},
        {u"storage"_s, toJson(status.storage)}, {u"secure"_s, status.secure},
        {u"tokensEnabled"_s, status.tokensEnabled}, {u"roomListInForce"_s, status.roomListInForce},
        {u"viewersPaused"_s, status.viewersPaused}, {u"certificate"_s, toJson(status.certificate)},
        {u"startedAt"_s, jsonTime(status.startedAt)}, {u"devices"_s, status.devices},
        {u"viewers"_s, status.viewers}, {u"sessions"_s, status.sessions},
        {u"connections"_s, status.connections}};
}

QJsonObject toJson(const StatsSample& sample)
{
    QJsonObject counters;
    for (std::size_t i = 0; i < sample.counters.size(); ++i)
        counters[QLatin1StringView(counterName(static_cast<Counter>(i)))]
            = static_cast<qint64>(sample.counters[i]);
    QJsonObject outcomes;
    for (std::size_t i = 0; i < sample.outcomes.size(); ++i)
        outcomes[nameOf(static_cast<SessionOutcome>(i))] = static_cast<qint64>(sample.outcomes[i]);
    return {{u"at"_s, timeText(sample.wall)}, {u"devices"_s, sample.devices}, {u"viewers"_s, sample.viewers},
        {u"sessions"_s, sample.sessions}, {u"settingUp"_s, sample.settingUp}, {u"tokens"_s, sample.tokens},
        {u"memoryBytes"_s, sample.memoryBytes}, {u"cpuMs"_s, sample.cpuMs}, {u"counters"_s, counters},
        {u"outcomes"_s, outcomes}};
}

QJsonObject toJson(const DeviceInfo& device)
{
    return {{u"room"_s, device.room}, {u"state"_s, nameOf(device.state)}, {u"allowed"_s, device.allowed},
        {u"listed"_s, device.listed}, {u"waitingLink"_s, device.waitingLink.toString()},
        {u"address"_s, device.address}, {u"userAgent"_s, device.userAgent},
        {u"since"_s, jsonTime(device.since)}, {u"lostSince"_s, jsonTime(device.lostSince)},
        {u"lastHeartbeat"_s, jsonTime(device.lastHeartbeat)},
        {u"roundTripMs"_s, orNull(device.roundTripMs, device.roundTripMs >= 0)},
        {u"sessions"_s, device.sessions}, {u"queued"_s, device.queued}, {u"respawns"_s, device.respawns}};
}

QJsonObject toJson(const SessionInfo& session)
{
    return {{u"id"_s, session.id.toString()}, {u"viewer"_s, session.viewer.toString()},
        {u"device"_s, session.device.toString()}, {u"room"_s, session.room}, {u"stream"_s, session.stream},
        {u"viewerName"_s, session.viewerName}, {u"viewerAddress"_s, session.viewerAddress},
        {u"viewerUserAgent"_s, session.viewerUserAgent}, {u"deviceAddress"_s, session.deviceAddress},
        {u"carrier"_s, nameOf(session.carrier)}, {u"secure"_s, session.secure}, {u"media"_s, session.media},
        {u"token"_s, session.token}, {u"state"_s, nameOf(session.state)},
        {u"outcome"_s, nameOf(session.outcome)}, {u"confirmed"_s, session.confirmed},
        {u"deviceLost"_s, session.deviceLost}, {u"endReason"_s, session.endReason},
        {u"since"_s, timeText(session.since)}, {u"connectedAt"_s, jsonTime(session.connectedAt)},
        {u"endedAt"_s, jsonTime(session.endedAt)}, {u"viewerCandidates"_s, toJson(session.viewerCandidates)},
        {u"deviceCandidates"_s, toJson(session.deviceCandidates)}, {u"chosenPair"_s, session.chosenPair}};
}

QJsonObject toJson(const Ladder& ladder)
{
    return {{u"session"_s, ladder.session.toString()}, {u"leftOut"_s, ladder.leftOut},
        {u"steps"_s, arrayOf(ladder.steps)}};
}

QJsonObject toJson(const RoomInfo& room)
{
    return {{u"name"_s, room.name}, {u"state"_s, nameOf(room.state)}, {u"allowed"_s, room.allowed},
        {u"deviceAddress"_s, room.deviceAddress}, {u"deviceUserAgent"_s, room.deviceUserAgent},
        {u"since"_s, jsonTime(room.since)}, {u"sessions"_s, room.sessions}, {u"queued"_s, room.queued},
        {u"viewers"_s, arrayOf(room.viewers)}};
}

QJsonObject toJson(const TokenInfo& token)
{
    return {{u"key"_s, token.key.toString()},
        {u"text"_s, token.id.isEmpty() ? QJsonValue(QJsonValue::Null) : token.id},
        {u"fingerprint"_s, token.fingerprint}, {u"kind"_s, nameOf(token.kind)},
        {u"state"_s, nameOf(token.state)}, {u"rooms"_s, names(token.rooms)},
        {u"streams"_s, names(token.streams)}, {u"note"_s, token.note}, {u"createdBy"_s, token.createdBy},
        {u"createdAt"_s, jsonTime(token.createdAt)}, {u"notBefore"_s, jsonTime(token.notBefore)},
        {u"notAfter"_s, jsonTime(token.notAfter)}, {u"signed"_s, token.isSigned},
        {u"remainingSeconds"_s,
            orNull(token.remainingSeconds.value_or(0), token.remainingSeconds.has_value())},
        {u"endsAt"_s, jsonTime(token.endsAt)}, {u"uses"_s, token.uses}, {u"maxUses"_s, token.maxUses},
        {u"boundTo"_s, token.boundTo}, {u"boundAddress"_s, token.boundAddress}};
}

QJsonObject toJson(const IssuedToken& token)
{
    return {{u"text"_s, token.text}, {u"token"_s, toJson(token.info)}};
}

QJsonObject toJson(const IceServerConfig& server)
{
    QJsonObject object{{u"urls"_s, names(server.urls)}, {u"enabled"_s, server.enabled}};
    if (!server.username.isEmpty())
        object[u"username"_s] = server.username;
    if (!server.credential.isEmpty())
        object[u"credential"_s] = secretMask();
    if (!server.secret.isEmpty())
        object[u"secret"_s] = secretMask();
    if (server.expiry.count() != 0)
        object[u"expiry"_s] = static_cast<qint64>(server.expiry.count());
    return object;
}

QJsonObject toJson(const IceTestReport& report)
{
    return {{u"url"_s, report.url}, {u"works"_s, report.works()}, {u"finished"_s, report.finished},
        {u"probes"_s, arrayOf(report.probes)}};
}

QJsonObject toJson(const Event& event)
{
    QJsonObject fields;
    for (const auto& [key, value] : event.fields)
        fields[QLatin1StringView(key)] = value;
    return {{u"at"_s, timeText(event.wall)}, {u"level"_s, nameOf(event.level)},
        {u"event"_s, QString::fromLatin1(eventName(event.kind))}, {u"fields"_s, fields}};
}

QJsonObject toJson(const LogRecord& record)
{
    QJsonObject object = toJson(record.event);
    object[u"id"_s] = record.id;
    return object;
}

QJsonObject toJson(const AuditEntry& entry)
{
    return {{u"id"_s, entry.id}, {u"at"_s, timeText(entry.wall)},
        {u"face"_s, QString::fromLatin1(faceName(entry.caller.face))}, {u"who"_s, entry.caller.who},
        {u"action"_s, entry.action}, {u"subject"_s, entry.subject}, {u"detail"_s, entry.detail}};
}

QJsonObject toJson(const ServerChanges& changes)
{
    QJsonObject object{{u"complete"_s, changes.isComplete}};
    const auto put = [&object](const QString& key, const QJsonArray& array) {
        if (!array.isEmpty())
            object[key] = array;
    };
    if (changes.status)
        object[u"server"_s] = toJson(*changes.status);
    if (changes.sample)
        object[u"sample"_s] = toJson(*changes.sample);
    put(u"devices"_s, arrayOf(changes.devices));
    put(u"goneDevices"_s, names(changes.goneDevices));
    put(u"sessions"_s, arrayOf(changes.sessions));
    put(u"goneSessions"_s, idArray(changes.goneSessions));
    put(u"tokens"_s, arrayOf(changes.tokens));
    put(u"goneTokens"_s, idArray(changes.goneTokens));
    QJsonArray records;
    for (const Event& event : changes.events)
        records += toJson(LogRecord{event.id, event});
    put(u"events"_s, records);
    return object;
}

} // namespace rdv
