// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/HttpHead.h"
#include "server/model/NetworkKey.h"

#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace rdv {

/// `trustedProxies`: whose X-Forwarded-For is believed.
class TrustedProxies {
public:
    TrustedProxies() = default;
    /// Addresses or networks (`10.0.0.0/8`); what is neither is left out.
    explicit TrustedProxies(const QStringList& networks);

    [[nodiscard]] bool contains(const QHostAddress& address) const;
    /// Loopback and trusted proxies: many clients may stand behind one address.
    [[nodiscard]] bool isExempt(const QHostAddress& address) const;
    /// The client's address: `peer`, or, when that is trusted, the rightmost address in X-Forwarded-For that
    /// is not. Everything left of it is hearsay.
    [[nodiscard]] QHostAddress clientOf(const QHostAddress& peer, const HttpHead& head) const;

private:
    QList<QPair<QHostAddress, int>> m_networks;
};

} // namespace rdv
