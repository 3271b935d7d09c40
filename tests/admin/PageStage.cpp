// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/PageStage.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr qint64 minute = 60'000;

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

EventKind kindOf(const QString& action)
{
    static const QHash<QString, EventKind> kinds{
        {u"token.issue"_s, EventKind::TokenIssued},
        {u"token.revoke"_s, EventKind::TokenRevoked},
        {u"room.allow"_s, EventKind::RoomAllowed},
        {u"room.disallow"_s, EventKind::RoomBlocked},
        {u"room.block"_s, EventKind::RoomBlocked},
        {u"session.disconnect"_s, EventKind::SessionEnded},
        {u"device.disconnect"_s, EventKind::DeviceLeft},
        {u"viewers.pause"_s, EventKind::ViewersPaused},
        {u"viewers.resume"_s, EventKind::ViewersResumed},
    };
    return kinds.value(action, EventKind::ConfigurationChanged);
}

QString hostileMarkup()
{
    return u"<img src=x onerror=alert(1)>"_s;
}

} // namespace

PageStage::PageStage(int extraDevices)
{
    m_operations.now.wall = nowMs();
    ServerStatus& base = m_operations.base;
    base.startedAt = nowMs() - 190 * minute;
    base.signaling = {PartState::Listening, u"0.0.0.0:3535"_s, 3535, std::nullopt};
    base.admin = {PartState::Listening, u"127.0.0.1:3030"_s, 3030, std::nullopt};
    base.stun = {PartState::Listening, u"0.0.0.0:3478"_s, 3478, std::nullopt};
    base.connections = 19;
    m_operations.allowList = {u"Front door"_s, u"loading bay"_s, u"garage"_s};
    ServerConfig& config = m_operations.configuration;
    config.tokensEnabled = true;
    config.publicHost = u"meet.example.org"_s;
    config.allowedRooms = m_operations.allowList;
    config.stunServers = {{{u"stun:192.0.2.5:3478"_s}, {}, {}, {}, {}, true}};
    config.turnServers = {{{u"turn:turn.example.org:3478"_s, u"turn:turn.example.org:3478?transport=tcp"_s},
                              {}, {}, u"the-shared-secret-of-turn"_s, std::chrono::seconds(3600), true},
        {{u"turn:192.0.2.9:3478"_s}, u"rendezvous"_s, u"a-fixed-password"_s, {}, {}, false}};
    IceProbe works;
    works.address = u"192.0.2.5:3478"_s;
    works.verdict = IceProbe::Verdict::Works;
    works.mappedAddress = u"198.51.100.2:40000"_s;
    works.roundTripMs = 12.3;
    IceProbe none;
    none.family = IceProbe::Family::IPv6;
    none.verdict = IceProbe::Verdict::NoRoute;
    m_operations.iceReport = {{}, {works, none}, true};
    addDevices(extraDevices);
    addSessions();
    addTokens();
    addLog();
}

void PageStage::addDevice(const QString& room, DeviceState state, const QString& address)
{
    DeviceInfo device;
    device.room = room;
    device.state = state;
    device.listed = m_operations.allowList.contains(room);
    device.allowed = device.listed;
    device.address = address;
    device.userAgent = address.isEmpty() ? QString() : u"EvoStream Media Server (www.evostream.com)"_s;
    device.since = address.isEmpty() ? 0 : nowMs() - (m_operations.deviceList.size() % 50 + 1) * 7 * minute;
    device.lostSince = state == DeviceState::Lost ? nowMs() - 10 * minute : 0;
    if (state == DeviceState::Waiting) {
        device.waitingLink = makePeerId(1);
        device.lastHeartbeat = nowMs() - 9000;
        device.roundTripMs = 12;
    }
    m_operations.deviceList.append(device);
}

void PageStage::addDevices(int extra)
{
    addDevice(u"Front door"_s, DeviceState::Waiting, u"198.51.100.7"_s);
    addDevice(u"loading bay"_s, DeviceState::Busy, u"198.51.100.8"_s);
    addDevice(u"garage"_s, DeviceState::Absent, {});
    addDevice(u"attic"_s, DeviceState::Lost, u"198.51.100.9"_s);
    addDevice(hostileMarkup(), DeviceState::Waiting, u"203.0.113.66"_s);
    m_operations.deviceList.last().userAgent = u"<script>alert(2)</script> \"';--"_s;
    addDevice(u"a-very-long-room-name-that-somebody-really-uses-for-building-7-floor-3-east-wing"_s,
        DeviceState::Waiting, u"2001:db8:85a3::8a2e:370:7334"_s);
    m_operations.deviceList[1].sessions = 3;
    for (int i = 0; i < extra; ++i)
        addDevice(u"camera %1"_s.arg(i), i % 5 == 0 ? DeviceState::Busy : DeviceState::Waiting,
            u"10.%1.%2.%3"_s.arg(i / 65536).arg(i / 256 % 256).arg(i % 256));
}

SessionInfo& PageStage::addSession(const QString& viewer, const QString& room, SessionState state)
{
    SessionInfo session;
    session.id = SessionId(randomHex(16));
    session.viewer = makePeerId(1);
    session.device = makePeerId(1);
    session.room = room;
    session.stream = u"main"_s;
    session.viewerName = viewer;
    session.viewerAddress = u"203.0.113.%1"_s.arg(10 + m_operations.sessionList.size());
    session.viewerUserAgent
        = u"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36"_s;
    session.deviceAddress = u"198.51.100.8"_s;
    session.media = u"srtp"_s;
    session.token = u"tok:1a2b3c4d"_s;
    session.state = state;
    session.confirmed = true;
    session.since = nowMs() - (m_operations.sessionList.size() + 1) * 3 * minute;
    session.viewerCandidates = {2, 1, 0, 0, 0, 1, 1};
    session.deviceCandidates = {1, 1, 0, 1, 0, 0, 0};
    m_operations.sessionList.append(session);
    addLadder(session.id);
    return m_operations.sessionList.last();
}

void PageStage::addSessions()
{
    SessionInfo& watched = addSession(u"dispatcher"_s, u"loading bay"_s, SessionState::Connected);
    watched.connectedAt = watched.since + 900;
    watched.chosenPair = u"host–srflx"_s;
    addSession(u"night guard"_s, u"loading bay"_s, SessionState::Connecting);
    addSession(u"early bird"_s, u"garage"_s, SessionState::Queued).device = PeerId();
    SessionInfo& failed = addSession(hostileMarkup(), u"Front door"_s, SessionState::Failed);
    failed.viewerCandidates.relay = 0;
    failed.deviceCandidates.relay = 0;
    addSession({}, u"loading bay"_s, SessionState::Connected).confirmed = false;
    SessionInfo& over = addSession(u"reception"_s, u"Front door"_s, SessionState::Ended);
    over.outcome = SessionOutcome::Watched;
    over.endReason = u"left"_s;
    over.endedAt = nowMs() - minute;
    for (int i = 0; i < 450; ++i) {
        PastSession past{450 - i, over};
        past.session.id = SessionId(randomHex(16));
        past.session.viewerName = u"visitor %1"_s.arg(450 - i);
        past.session.since -= (i + 1) * 60 * minute;
        past.session.endedAt = past.session.since + 5 * minute;
        m_operations.past.append(past);
    }
}

void PageStage::addLadder(const SessionId& session)
{
    using enum LadderStep::Party;
    using enum LadderStep::What;
    const qint64 start = nowMs() - 3 * minute;
    const auto step = [start](int micros, LadderStep::Party from, LadderStep::Party to, LadderStep::What what,
                          const QString& detail = {}, int bytes = 0) {
        return LadderStep{start + micros / 1000, micros % 1000, from, to, what, detail, bytes};
    };
    m_operations.ladders.append({session,
        {step(0, Viewer, Server, Join, u"loading bay/main"_s), step(90, Server, Viewer, JoinAcknowledged),
            step(150, Server, Viewer, StunServers, u"1"_s), step(210, Server, Viewer, TurnServers, u"1"_s),
            step(270, Server, Device, ClientJoined, u"main"_s),
            step(1700, Device, Viewer, Offer, u"PCMU, H264"_s, 2400),
            step(9200, Viewer, Device, Answer, u"PCMU, H264"_s, 1200),
            step(12'000, Viewer, Device, Candidate, u"host udp 192.0.2.2"_s),
            step(14'300, Device, Viewer, Candidate, u"srflx udp 203.0.113.7"_s),
            step(5'200'000, Viewer, Server, StateReport, u"connected host–srflx"_s),
            step(5'300'000, Device, Viewer, Dropped, u"not on the whitelist"_s)},
        0});
}

void PageStage::addTokens()
{
    const auto add = [this](const QString& text, TokenState state, const QString& note) -> TokenInfo& {
        TokenRequest request;
        request.text = text;
        request.note = note;
        if (!m_operations.issueTokens({request}, {}))
            qFatal("no token");
        m_operations.tokenList.last().state = state;
        m_operations.tokenList.last().createdBy = u"127.0.0.1"_s;
        return m_operations.tokenList.last();
    };
    add(u"for-anna"_s, TokenState::Unused, u"for Anna"_s).rooms = {u"Front door"_s};
    TokenInfo& bound = add({}, TokenState::Bound, u"night shift"_s);
    bound.remainingSeconds = 583;
    bound.endsAt = nowMs() + 583'000;
    bound.uses = 1;
    bound.boundTo = makePeerId(1).toString();
    bound.boundAddress = u"203.0.113.10"_s;
    add(u"old"_s, TokenState::Revoked, {});
    add({}, TokenState::Expired, {}).uses = 1;
    TokenInfo& device = add({}, TokenState::Unused, u"camera of the garage"_s);
    device.kind = TokenKind::Device;
    device.rooms = {u"garage"_s};
}

Event& PageStage::record(EventKind kind, Level level)
{
    LogRecord record;
    record.id = m_operations.records.isEmpty() ? 1 : m_operations.records.last().id + 1;
    record.event = Event(kind, level);
    record.event.id = record.id;
    record.event.wall = nowMs();
    m_operations.records.append(record);
    return m_operations.records.last().event;
}

void PageStage::addLog()
{
    record(EventKind::ServerStarted, Level::Info).with("version", u"1.0.0"_s);
    record(EventKind::DeviceJoined, Level::Info)
        .with("room", u"Front door"_s)
        .with("address", u"198.51.100.7"_s);
    record(EventKind::ViewerRefused, Level::Warning)
        .with("room", hostileMarkup())
        .with("address", u"203.0.113.66"_s)
        .with("reason", u"token bound to another client"_s);
    record(EventKind::StunProblem, Level::Error).with("malformed", u"12"_s);
    m_logSeen = m_operations.records.last().id;
    m_auditSeen = m_operations.trail.isEmpty() ? 0 : m_operations.trail.first().id;
}

void PageStage::applyCommands()
{
    const QStringList& allowed = m_operations.allowList;
    for (const QString& name : allowed) {
        const bool known = std::ranges::any_of(
            m_operations.deviceList, [&name](const DeviceInfo& device) { return device.room == name; });
        if (!known)
            addDevice(name, DeviceState::Absent, {});
    }
    for (DeviceInfo& device : m_operations.deviceList) {
        device.listed = allowed.contains(device.room);
        device.allowed = device.listed && !m_operations.blocked.contains(device.room);
    }
}

StatsSample PageStage::sampleNow()
{
    StatsSample& sample = m_operations.now;
    sample.wall = nowMs();
    sample.devices
        = static_cast<int>(std::ranges::count_if(m_operations.deviceList, [](const DeviceInfo& one) {
              return one.state == DeviceState::Waiting || one.state == DeviceState::Busy;
          }));
    sample.viewers = 5;
    sample.sessions = 4;
    sample.settingUp = 1;
    sample.tokens = static_cast<int>(std::ranges::count_if(m_operations.tokenList, [](const TokenInfo& one) {
        return one.state == TokenState::Unused || one.state == TokenState::Bound;
    }));
    sample.memoryBytes = 66'300'000;
    sample.cpuMs += 13;
    const auto second = static_cast<quint64>(sample.wall / 1000 % 20);
    sample.counters[static_cast<std::size_t>(Counter::MessagesReceived)] += 20 + second;
    sample.counters[static_cast<std::size_t>(Counter::MessagesSent)] += 16 + second / 2;
    sample.counters[static_cast<std::size_t>(Counter::StunRequests)] += 3;
    sample.outcomes[static_cast<std::size_t>(SessionOutcome::Watched)] = 31;
    sample.outcomes[static_cast<std::size_t>(SessionOutcome::Failed)] = 2;
    sample.outcomes[static_cast<std::size_t>(SessionOutcome::Abandoned)] = 5;
    return sample;
}

ServerChanges PageStage::picture()
{
    ServerChanges all;
    all.isComplete = true;
    all.status = m_operations.status();
    all.devices = m_operations.deviceList;
    all.sessions = m_operations.sessionList;
    all.tokens = m_operations.tokenList;
    all.sample = sampleNow();
    return all;
}

ServerChanges PageStage::step()
{
    const bool isChanged = !m_operations.trail.isEmpty() && m_operations.trail.first().id > m_auditSeen;
    for (auto entry = m_operations.trail.crbegin(); entry != m_operations.trail.crend(); ++entry) {
        if (entry->id > m_auditSeen)
            record(kindOf(entry->action), Level::Info)
                .with("message", entry->action)
                .with("room", entry->subject);
    }
    if (isChanged) {
        m_auditSeen = m_operations.trail.first().id;
        applyCommands();
    }
    ServerChanges changes = isChanged ? picture() : ServerChanges();
    changes.isComplete = isChanged;
    changes.status = m_operations.status();
    changes.sample = sampleNow();
    for (const LogRecord& record : std::as_const(m_operations.records)) {
        if (record.id > m_logSeen)
            changes.events.append(record.event);
    }
    m_logSeen = m_operations.records.last().id;
    return changes;
}

} // namespace rdv
