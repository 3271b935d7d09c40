// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartBanner.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

int portOf(const PartStatus& part)
{
    return part.address.section(u':', -1).toInt();
}

/// An address of this machine that others may reach; loopback when it has no other.
QString outsideAddress()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : addresses) {
        const bool usable = address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback()
            && !address.isLinkLocal();
        if (usable)
            return address.toString();
    }
    return u"127.0.0.1"_s;
}

QString hostForLinks(const ServerConfig& config)
{
    if (!config.publicHost.isEmpty())
        return config.publicHost;
    const QHostAddress bound(config.bindAddress);
    const bool everywhere = bound.isNull() || bound == QHostAddress::Any || bound == QHostAddress::AnyIPv4
        || bound == QHostAddress::AnyIPv6;
    return everywhere ? outsideAddress() : config.bindAddress;
}

QString link(const QString& host, const ServerStatus& status, const QString& path)
{
    QUrl url;
    url.setScheme(status.secure ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(portOf(status.signaling));
    url.setPath(path);
    return url.toString();
}

/// Browsers open a camera only on secure pages, and a plain page is secure on its own machine only.
QString cameraHost(const ServerConfig& config, const ServerStatus& status)
{
    const bool everywhere = config.bindAddress.isEmpty();
    return status.secure || !everywhere ? hostForLinks(config) : u"localhost"_s;
}

} // namespace

QStringList startBanner(const ServerStatus& status, const ServerConfig& config)
{
    QStringList lines{u"ERS running on port %1..."_s.arg(portOf(status.signaling))};
    if (config.webServerEnabled)
        lines += u"Webserver port: %1"_s.arg(portOf(status.signaling));
    if (config.adminAccessEnabled)
        lines += u"Admin access port: %1"_s.arg(portOf(status.admin));
    if (config.webServerEnabled) {
        const QString behindProxy = publicFolder(config);
        const auto page = [&](const QString& host, const QString& path) {
            return behindProxy.isEmpty() ? link(host, status, path) : behindProxy + path;
        };
        lines += u"Viewer page: %1?room=ROOM&stream=STREAM"_s.arg(
            page(hostForLinks(config), u"/demo/evowrtcclient.html"_s));
        lines += u"Camera page: %1"_s.arg(page(cameraHost(config, status), u"/demo/camera.html"_s));
    }
    return lines;
}

} // namespace rdv
