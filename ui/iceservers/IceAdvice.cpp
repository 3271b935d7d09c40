// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceAdvice.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

bool isTurn(const IceUrl& url)
{
    return url.scheme.startsWith("turn"_L1);
}

bool fits(const QString& url, IceListKind kind)
{
    const IceUrl parsed = parseIceUrl(url);
    return parsed.verdict != IceUrl::Verdict::Malformed && isTurn(parsed) == (kind == IceListKind::Turn);
}

bool isForDevices(const QString& url, IceListKind kind)
{
    return fits(url, kind) && parseIceUrl(url).verdict == IceUrl::Verdict::Usable;
}

/// Whether an enabled entry before `row` already gives devices their server.
bool isTakenBefore(const QList<IceServerConfig>& servers, qsizetype row, IceListKind kind)
{
    const auto serves = [kind](const IceServerConfig& server) {
        return server.enabled && std::ranges::any_of(server.urls, [kind](const QString& url) {
            return isForDevices(url, kind);
        });
    };
    return std::any_of(servers.begin(), servers.begin() + row, serves);
}

} // namespace

QString IceWords::urlRemark(const QString& url, IceListKind kind)
{
    const QString form = kind == IceListKind::Turn ? u"turn:host:port"_s : u"stun:host:port"_s;
    if (url.trimmed().isEmpty())
        return tr("Enter a URL of the form %1.").arg(form);
    const IceUrl parsed = parseIceUrl(url);
    switch (parsed.verdict) {
    case IceUrl::Verdict::Malformed:
        if (url.contains("://"_L1))
            return tr("Nobody can use a URL with “//”, and browsers refuse the whole list for it. Write %1.")
                .arg(form);
        return tr("This is not a URL of the form %1, so nobody can use it.").arg(form);
    case IceUrl::Verdict::UnsupportedScheme:
        if (isTurn(parsed) == (kind == IceListKind::Turn))
            return tr("Devices do not support %1, only browsers can use this.").arg(parsed.scheme + u':');
        break;
    case IceUrl::Verdict::NoPort:
        if (isTurn(parsed) == (kind == IceListKind::Turn))
            return tr("The port is missing. Devices need one, only browsers can use this.");
        break;
    case IceUrl::Verdict::Usable:
        break;
    }
    if (isTurn(parsed) == (kind == IceListKind::Turn))
        return {};
    return kind == IceListKind::Turn ? tr("This is a STUN server. It belongs in the list of STUN servers.")
                                     : tr("This is a TURN server. It belongs in the list of TURN servers.");
}

IceAdvice IceWords::adviceFor(const QList<IceServerConfig>& servers, qsizetype row, IceListKind kind)
{
    const IceServerConfig& server = servers.at(row);
    IceAdvice advice;
    QStringList remarks;
    bool devices = false;
    bool browsers = false;
    int further = 0;
    for (const QString& url : server.urls) {
        const QString remark = urlRemark(url, kind);
        if (!remark.isEmpty() && !remarks.contains(remark))
            remarks += remark;
        advice.isMistake = advice.isMistake || !fits(url, kind);
        browsers = browsers || parseIceUrl(url).verdict != IceUrl::Verdict::Malformed;
        if (isForDevices(url, kind))
            further += devices ? 1 : 0;
        devices = devices || isForDevices(url, kind);
    }
    if (devices && server.enabled && isTakenBefore(servers, row, kind)) {
        devices = false;
        remarks += kind == IceListKind::Turn
            ? tr("Devices use only the first TURN server: this one is for browsers only.")
            : tr("Devices use only the first STUN server: this one is for browsers only.");
    } else if (further > 0) {
        remarks += tr("Devices use only the first URL of this entry.");
    }
    if (kind == IceListKind::Turn) {
        if (server.secret.isEmpty() && (server.username.isEmpty() || server.credential.isEmpty()))
            remarks += tr(
                "There is neither a user name with password nor a shared secret. TURN servers refuse that.");
        else if (!server.secret.isEmpty() && !server.credential.isEmpty())
            remarks += tr("There are a shared secret and a password. The secret counts.");
    }
    if (!server.enabled)
        devices = browsers = false;
    advice.audience = devices ? IceAdvice::Audience::Everybody
        : browsers            ? IceAdvice::Audience::BrowsersOnly
                              : IceAdvice::Audience::Nobody;
    advice.remark = remarks.join(u' ');
    return advice;
}

QString IceWords::audience(IceAdvice::Audience audience)
{
    switch (audience) {
    case IceAdvice::Audience::Everybody:
        return tr("Devices and browsers");
    case IceAdvice::Audience::BrowsersOnly:
        return tr("Browsers only");
    case IceAdvice::Audience::Nobody:
        break;
    }
    return tr("No client", "who uses an ICE server");
}

QString IceWords::login(const IceServerConfig& server)
{
    if (!server.secret.isEmpty()) {
        const auto minutes = static_cast<int>((server.expiry.count() + 59) / 60);
        return minutes == 0 ? tr("Shared secret")
                            : tr("Shared secret, valid for %n minute(s)", nullptr, minutes);
    }
    if (!server.username.isEmpty() || !server.credential.isEmpty())
        return tr("User name and password");
    return tr("None", "no credentials of a TURN server");
}

QString IceWords::coturnLines(const IceServerConfig& server)
{
    const IceUrl url = parseIceUrl(server.urls.value(0));
    const QString realm = url.host.isEmpty() ? u"turn.example"_s : url.host;
    QStringList lines{u"listening-port=%1"_s.arg(url.port > 0 ? url.port : 3478), u"fingerprint"_s};
    if (!server.secret.isEmpty()) {
        lines += u"use-auth-secret"_s;
        lines += u"static-auth-secret=%1"_s.arg(server.secret);
    } else {
        lines += u"lt-cred-mech"_s;
        lines += u"user=%1:%2"_s.arg(server.username, server.credential);
    }
    lines += u"realm=%1"_s.arg(realm);
    return lines.join(u'\n') + u'\n';
}

} // namespace rdv::ui
