// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Watch.h"
#include "tests/admin/MemoryOperations.h"

namespace rdv {

/// A server's lists with something of everything in them, for the admin page to show: every state, names with
/// markup, long texts, any number of devices. It tells what changed as the real server does.
class PageStage {
public:
    explicit PageStage(int extraDevices);

    [[nodiscard]] MemoryOperations& operations() { return m_operations; }
    /// Everything, as a new reader of the event stream gets it.
    [[nodiscard]] ServerChanges picture();
    /// What happened since the last time: what operators changed, a sample, and the log of both.
    [[nodiscard]] ServerChanges step();

private:
    void addDevices(int extra);
    void addSessions();
    void addTokens();
    void addLog();
    void addDevice(const QString& room, DeviceState state, const QString& address);
    SessionInfo& addSession(const QString& viewer, const QString& room, SessionState state);
    void addLadder(const SessionId& session);
    /// The rows as the operators' commands left them.
    void applyCommands();
    Event& record(EventKind kind, Level level);
    [[nodiscard]] StatsSample sampleNow();

    MemoryOperations m_operations;
    qint64 m_auditSeen = 0;
    qint64 m_logSeen = 0;
};

} // namespace rdv
