// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"
#include "server/model/SessionInfo.h"

#include <QList>
#include <QString>

namespace rdv {

/// By which face of the server an operator's command came.
enum class Face {
    Window,
    AdminUrl, ///< `/?c=…&i=…`
    Api, ///< `/api/v1/…`, the admin page included
    CommandLine, ///< a sub-command, over the local socket
};

[[nodiscard]] QByteArrayView faceName(Face face); ///< window, admin_url, api, command_line

/// Who asks for a change. `who` is an address or a user name, made safe; empty when there is nothing to tell.
struct Caller {
    Face face = Face::Window;
    QString who;
};

/// One change that an operator made. Kept for `historyDays`.
struct AuditEntry {
    qint64 id = 0; ///< rises; given by the store
    qint64 wall = 0; ///< milliseconds since the Unix epoch
    Caller caller;
    QString
        action; ///< "token.issue", "token.revoke", "room.allow", "config.change" …: a closed list of literals
    QString subject; ///< fingerprint, room, peer or key: never a secret
    QString detail; ///< short, made safe
};

/// A page of something that is listed newest first.
struct PageQuery {
    qint64 before = 0; ///< only entries with a smaller id; 0: from the newest
    int limit = 100; ///< 1–500
};

struct AuditPage {
    QList<AuditEntry> entries;
    qint64 next = 0; ///< `before` of the next page; 0: this is the last
};

/// A session that ended, as the store keeps it for `historyDays`.
struct PastSession {
    qint64 id = 0; ///< rises; given by the store
    SessionInfo session;
};

struct SessionPage {
    QList<PastSession> sessions;
    qint64 next = 0;
};

/// One record of the log that the server keeps in memory.
struct LogRecord {
    qint64 id = 0; ///< rises from 1 with every record of this process
    Event event;
};

} // namespace rdv
