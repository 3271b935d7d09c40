// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/IceTest.h"
#include "server/model/Problem.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rdv {

// What the probes found out; the checks judge it. Plain values, so that tests need no machine for them.

struct FileFacts {
    QString path; ///< empty: none
    bool holdsSecrets = false;
    bool othersMayRead = false;
    bool groupMayRead = false;
};

struct PortFacts {
    enum class State { Free, OwnServer, Taken, Forbidden, NoSuchAddress, Failed };
    QString part; ///< "signaling", "admin", "stun-udp", "stun-tcp"
    QString key; ///< that sets it
    QString transport; ///< "TCP"
    QString address; ///< "*" for every address
    quint16 port = 0;
    State state = State::Free;
    QString holder; ///< of a taken one: "nginx (process 12)"; empty: unknown
    QString detail; ///< the system's words
};

struct CertificateFacts {
    QString file;
    QString subject;
    QStringList names; ///< that it is for: host names and addresses, "*.example.org" among them
    qint64 notBefore = 0; ///< milliseconds since the Unix epoch
    qint64 notAfter = 0;
    bool isSelfSigned = false;
    int chainLength = 0;
};

struct TlsFacts {
    bool secure = false;
    QString publicHost;
    FileFacts key;
    std::optional<Problem> problem; ///< why the files cannot be used
    std::optional<CertificateFacts> certificate;
};

struct HostFacts {
    QString publicHost;
    QStringList resolved; ///< its addresses
    QStringList own; ///< addresses of this machine
};

/// The result of asking one STUN or TURN server.
struct IceFacts {
    QString host; ///< of a round against our own responder: whom we asked
    bool isOwnAddress = false;
    bool hasLogin = true;
    std::optional<qint64> loginExpiry; ///< seconds since the Unix epoch, of a login that ends
    bool isMinted = false; ///< made from a secret, a moment ago
    IceTestReport report;
};

struct OutsideFacts {
    bool isConfigured = false; ///< a STUN server of somebody else is
    QStringList seen; ///< our addresses as they saw them
    QStringList servers; ///< that were asked
    HostFacts host;
    quint16 signalingPort = 0;
    quint16 stunPort = 0; ///< 0: the responder is off
};

struct StateFacts {
    enum class Database { None, Fine, Foreign, Newer, Unreadable };
    QString path;
    bool exists = false;
    bool isFolder = false;
    bool isOwn = true; ///< belongs to this user, or this user is the administrator
    QString owner;
    bool othersMayWrite = false;
    bool othersMayRead = false;
    bool isWritable = false; ///< or can be made
    qint64 freeBytes = -1; ///< -1: unknown
    bool isHeld = false; ///< by a process that runs
    bool serverAnswers = false;
    QString answerFault; ///< why the server's socket does not answer
    Database database = Database::None;
};

struct TimeFacts {
    qint64 wall = 0; ///< milliseconds since the Unix epoch
    std::optional<bool> isSynchronised; ///< none: the system does not tell
};

struct DescriptorFacts {
    qint64 limit = -1; ///< -1: unknown
    int maxConnections = 0; ///< 0: what the limit allows
    int reserved = 0;
    QString of; ///< whose limit it is
};

struct ServiceFacts {
    bool hasManager = false; ///< systemd runs here
    QString unit; ///< file; empty: not installed
    bool isEnabled = false;
    QString state; ///< "active", "failed", "inactive"; empty: unknown
};

struct AdminFacts {
    bool enabled = true;
    bool isRemote = false; ///< other machines may use it
    bool secure = false;
    bool hasKey = false;
    QStringList addresses;
};

} // namespace rdv
