// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/core/IceServers.h"
#include "server/model/Clock.h"
#include "server/stun/IceServerProbe.h"

namespace rdv {

namespace {

/// What a viewer that joined now would be handed for this URL; a login without a name when that is nothing.
IceLogin loginFor(IceServerConfig server, const QString& url)
{
    server.urls = {url};
    server.enabled = true; // one that rests can be tried before it is used
    ServerConfig config;
    config.turnServers = {server};
    const QList<IceServer> handed = IceServers(config, std::nullopt).turn(Role::Viewer, stampNow());
    if (handed.isEmpty())
        return {};
    IceLogin login{handed.first().username, handed.first().credential, std::nullopt};
    if (!server.secret.isEmpty())
        login.expiry = login.username.section(u':', 0, 0).toLongLong();
    return login;
}

} // namespace

void Service::testIceServer(
    const IceServerConfig& server, const QString& url, const Then<IceTestReport>& then)
{
    auto* probe = new IceServerProbe(url, loginFor(server, url), this);
    connect(probe, &IceServerProbe::reported, this, [probe, then](const IceTestReport& report) {
        if (report.finished)
            probe->deleteLater();
        then(report);
    });
    probe->start();
}

} // namespace rdv
