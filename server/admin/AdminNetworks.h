// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace rdv {

/// Addresses and networks that the configuration names: who may use the admin port, and which proxies are
/// believed.
class AdminNetworks {
public:
    /// ::ffff:1.2.3.4 is 1.2.3.4, and fe80::1%eth0 is fe80::1.
    [[nodiscard]] static QHostAddress canonical(const QHostAddress& address);
    /// "localhost", addresses and networks in prefix notation. Error: Configuration with `key` as its
    /// subject.
    [[nodiscard]] static Expected<AdminNetworks, Problem> parse(
        const QStringList& entries, const QString& key);

    [[nodiscard]] bool isEmpty() const { return m_networks.isEmpty(); }
    [[nodiscard]] bool contains(const QHostAddress& address) const; ///< `address` is canonical
    [[nodiscard]] bool has(QAbstractSocket::NetworkLayerProtocol protocol) const;
    /// Whether anything beyond this machine is named.
    [[nodiscard]] bool reachOut() const;
    [[nodiscard]] bool reachOut(QAbstractSocket::NetworkLayerProtocol protocol) const;

    /// The client behind proxies that are all in these networks: the last address of X-Forwarded-For, read
    /// right to left, that is not one of them. None: nobody is named.
    [[nodiscard]] std::optional<QHostAddress> clientBehind(const QList<QByteArray>& forwardedFor) const;

private:
    using Network = std::pair<QHostAddress, int>;

    [[nodiscard]] static std::optional<Network> parseNetwork(const QString& entry);
    [[nodiscard]] static bool isLoopback(const Network& network);

    QList<Network> m_networks;
};

/// Where the admin port listens: on loopback, in the families that adminIP names; where adminIP names an
/// address beyond this machine, on every address of that family.
[[nodiscard]] QList<QHostAddress> adminListenAddresses(const ServerConfig& config);

} // namespace rdv
