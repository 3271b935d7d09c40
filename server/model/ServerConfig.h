// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/NamePolicy.h"
#include "server/model/Problem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace rdv {

/// One entry of `stunservers` or `turnservers`, as the operator wrote it.
struct IceServerConfig {
    QStringList urls; ///< from `url` or `urls`, in order
    QString username; ///< fixed; with `secret`: the name after the expiry in a time-limited user name
    QString credential; ///< fixed; secret
    QString secret; ///< shared with the TURN server (REST credentials, HMAC-SHA1); secret
    std::chrono::seconds expiry{0}; ///< life of a time-limited credential; 0: the default for the role
    bool enabled = true; ///< false: kept in the list, handed to nobody

    friend bool operator==(const IceServerConfig&, const IceServerConfig&) = default;
};

/// The rows of the limits table; each has one key below `limits` in the configuration.
struct Limits {
    using seconds = std::chrono::seconds;

    int headBytes = 8 * 1024;
    int headFields = 64;
    seconds headSeconds{10};
    seconds tlsSeconds{10};
    seconds idleSeconds{15}; ///< keep-alive without a request
    seconds joinSeconds{60}; ///< upgraded but not joined
    int messageBytes = 64 * 1024;
    int jsonDepth = 32;
    int jsonTokens = 2000;
    int malformedMessages = 10; ///< then the connection is closed
    int sendQueueBytes = 256 * 1024;
    int messagesPerSecond = 50;
    int messageBurst = 200;
    int connectionsPerAddress = 256; ///< IPv6: per /64
    int newConnectionsPerSecond = 50; ///< per address
    int pendingHandshakes = 64; ///< per address: session ids handed out and not yet used
    int wrongTokensPerConnection = 5;
    int wrongTokensPerMinute = 10; ///< per address, then every answer is delayed
    std::chrono::milliseconds wrongTokenDelay{250};
    int reservedDescriptors = 64;
    int maxConnections = 0; ///< 0: what the descriptors allow
    int deviceReservePercent = 10;
    int stunPerSecond = 50; ///< per /24 and /56

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// The whole configuration, one plain value. File, environment, command line and dialogs edit this struct.
struct ServerConfig {
    // server
    quint16 port = 3535; ///< 0: any free port
    bool secure = false;
    QString key; ///< PEM file
    QString cert; ///< PEM file, chain included
    QString password; ///< of the key; secret
    bool tokensEnabled = false;
    bool webServerEnabled = true;
    bool adminAccessEnabled = true;
    QStringList adminIp{QStringLiteral("127.0.0.1")}; ///< addresses that may use the admin port
    quint16 adminPort = 3030; ///< 0: any free port

    QStringList allowedRooms; ///< empty: any room
    QList<IceServerConfig> stunServers; ///< empty: the built-in responder
    QList<IceServerConfig> turnServers;

    QString bindAddress; ///< of the signaling port; empty: every address
    QString publicHost; ///< host name or address without port; empty: the host each client used
    QString publicUrl; ///< where a proxy shows the pages, path included; empty: there is none
    QString webRoot; ///< folder whose files stand before the built-in pages; empty: none
    QStringList trustedProxies; ///< addresses or networks whose X-Forwarded-For is believed
    QStringList allowedOrigins; ///< empty: any origin may connect

    struct Stun {
        bool enabled = true;
        quint16 port = 3478; ///< 0: any free port
        QString address; ///< to bind; empty: every address
        friend bool operator==(const Stun&, const Stun&) = default;
    } stun;

    struct DeviceTokens {
        bool required = false;
        friend bool operator==(const DeviceTokens&, const DeviceTokens&) = default;
    } deviceTokens;

    struct Tokens {
        std::chrono::seconds window{600}; ///< from first use until the token is gone
        std::chrono::seconds unusedTtl{0}; ///< 0: an unused token does not age
        bool revokeDisconnects = true;
        bool disconnectOnExpiry = false;
        friend bool operator==(const Tokens&, const Tokens&) = default;
    } tokens;

    struct Admin {
        QString key; ///< file with the admin key (256 bits as hex or base64url), mode 0600
        bool confirmNavigations = true;
        QStringList hosts; ///< further names under which the admin page may be opened
        friend bool operator==(const Admin&, const Admin&) = default;
    } admin;

    /// Signed tokens (JWT) of customers whose own backend issues them. Off without keys.
    struct Jwt {
        QStringList keys; ///< "<key id>:<HS256|RS256|ES256|EdDSA>:<file>"; several at once for rotation
        QString audience{QStringLiteral("rendezvous")}; ///< required `aud`
        friend bool operator==(const Jwt&, const Jwt&) = default;
    } jwt;

    /// Asked before a viewer is admitted. Off without a URL.
    struct Webhook {
        QString url; ///< http:// or https://; gets a POST with JSON
        std::chrono::milliseconds timeout{2000}; ///< no answer by then: denied
        friend bool operator==(const Webhook&, const Webhook&) = default;
    } webhook;

    struct Rooms {
        int queueSize = 32; ///< viewers that may wait for a device, per room
        std::chrono::seconds queueSeconds{30};
        NamePolicy namePolicy = NamePolicy::Compatible;
        friend bool operator==(const Rooms&, const Rooms&) = default;
    } rooms;

    Limits limits;

    struct Log {
        enum class Format { Text, Json };
        int level = 1; ///< rdv::Level as a number: 0 debug … 3 error
        Format format = Format::Text;
        friend bool operator==(const Log&, const Log&) = default;
    } log;

    QString acmeRoot; ///< folder served below /.well-known/acme-challenge/; empty: none
    std::chrono::days historyDays{30}; ///< how long ended sessions and the audit trail are kept
    /// Folder for what must survive a restart. loadConfig() puts the platform's place for an empty one; a
    /// server that is started with an empty one keeps nothing.
    QString stateDir;

    /// Everything that keeps this configuration from being used, each naming its key. Empty: usable.
    [[nodiscard]] QList<Problem> validate() const;
    /// What is usable but will not do what it says (an URL scheme that nobody supports, a missing port …).
    [[nodiscard]] QList<Problem> warnings() const;

    friend bool operator==(const ServerConfig&, const ServerConfig&) = default;
};

/// What the addresses of pages begin with behind a reverse proxy: `publicUrl`, encoded, without a slash at
/// its end. Empty: there is no proxy.
[[nodiscard]] QString publicFolder(const ServerConfig& config);

/// How one ICE server URL (RFC 7064, RFC 7065) can be used.
struct IceUrl {
    enum class Verdict {
        Usable,
        NoPort, ///< a device needs the port; browsers would take the default
        UnsupportedScheme, ///< stuns:, turns:: browsers may, devices cannot
        Malformed, ///< stun:// included: nobody can, and a browser refuses the whole list for it
    };
    Verdict verdict = Verdict::Malformed;
    QString scheme; ///< lower case
    QString host; ///< without brackets
    int port = 0;
    QString transport; ///< udp, tcp or empty
};

[[nodiscard]] IceUrl parseIceUrl(const QString& url);

} // namespace rdv
