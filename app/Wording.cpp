// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Wording.h"

#include "app/PortHolder.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// How the operator chooses another port for the part that wanted this one.
QString portOption(quint16 port, const ServerConfig& config)
{
    if (port == config.port)
        return u"--port"_s;
    if (port == config.adminPort)
        return u"--admin-port"_s;
    if (port == config.stun.port)
        return u"--set stun.port=N"_s;
    return u"--set"_s;
}

QString portBusy(const QString& address, const ServerConfig& config)
{
    const quint16 port = address.section(u':', -1).toUShort();
    const QString holder = portHolder(port);
    const QString who = holder.isEmpty() ? u"\"%1\" tells by whom"_s.arg(portHolderCommand(port))
                                         : u"%1 holds it"_s.arg(holder);
    return u"Port %1 (%2) is in use: %3. Stop that program or choose another port with %4."_s.arg(
        QString::number(port), address, who, portOption(port, config));
}

QString withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, detail);
}

/// Relative names are shown as they were looked up: the working directory is what surprises people.
QString file(const QString& path)
{
    return path.isEmpty() ? u"(none named)"_s : u"\"%1\""_s.arg(QFileInfo(path).absoluteFilePath());
}

} // namespace

QString sentenceFor(EventKind kind)
{
    switch (kind) {
    case EventKind::ServerStarted:
        return u"The server has started."_s;
    case EventKind::ServerStopped:
        return u"The server has stopped."_s;
    case EventKind::ListenerStarted:
        return u"A port is open."_s;
    case EventKind::ListenerFailed:
        return u"A port could not be opened."_s;
    case EventKind::ConfigurationReloaded:
        return u"The configuration was read again."_s;
    case EventKind::ConfigurationWarning:
        return u"Something in the configuration will not do what it says."_s;
    case EventKind::DeviceJoined:
        return u"A device waits for viewers."_s;
    case EventKind::DeviceReplaced:
        return u"A device came back; its dead connection was closed."_s;
    case EventKind::DeviceRefused:
        return u"A device was refused."_s;
    case EventKind::DeviceLeft:
        return u"A device has left."_s;
    case EventKind::ViewerQueued:
        return u"A viewer waits for the device."_s;
    case EventKind::ViewerRefused:
        return u"A viewer was refused."_s;
    case EventKind::ViewerLeft:
        return u"A viewer has left."_s;
    case EventKind::SessionStarted:
        return u"A viewer met a device."_s;
    case EventKind::SessionEnded:
        return u"A session has ended."_s;
    case EventKind::MessageDropped:
        return u"A message was dropped."_s;
    case EventKind::PeerRefused:
        return u"A connection was refused."_s;
    case EventKind::PeerLimited:
        return u"A limit struck."_s;
    case EventKind::TokenIssued:
        return u"A token was issued."_s;
    case EventKind::TokenBound:
        return u"A token was used and is bound to its viewer."_s;
    case EventKind::TokenRevoked:
        return u"A token was revoked."_s;
    case EventKind::TokenExpired:
        return u"A token has expired."_s;
    case EventKind::RoomAllowed:
        return u"A room was allowed."_s;
    case EventKind::RoomBlocked:
        return u"A room is no longer allowed."_s;
    case EventKind::AdminRefused:
        return u"An admin request was refused."_s;
    case EventKind::StunProblem:
        return u"The STUN responder has a problem."_s;
    case EventKind::StorageFailed:
        return u"Changes cannot be stored; what needs storing is refused, sessions go on."_s;
    case EventKind::StorageRecovered:
        return u"Changes can be stored again."_s;
    case EventKind::CertificateReloaded:
        return u"A new certificate is served."_s;
    case EventKind::CertificateRefused:
        return u"A new certificate cannot be used; the old one is still served."_s;
    case EventKind::CertificateExpiring:
        return u"The certificate expires soon."_s;
    case EventKind::AuthorizationDenied:
        return u"A viewer was not authorized."_s;
    case EventKind::ConfigurationChanged:
        return u"The configuration was changed."_s;
    case EventKind::ViewersPaused:
        return u"New viewers are turned away."_s;
    case EventKind::ViewersResumed:
        return u"New viewers are admitted again."_s;
    }
    return {};
}

QString sentenceFor(const Problem& problem, const ServerConfig& config)
{
    switch (problem.kind) {
    case ProblemKind::PortBusy:
        return portBusy(problem.subject, config);
    case ProblemKind::AddressUnavailable:
        return withDetail(
            u"%1 is not an address of this machine. Set bindAddress, stun.address or server.adminIP to one that is, or leave it empty."_s
                .arg(problem.subject),
            problem.detail);
    case ProblemKind::PortForbidden:
        return withDetail(
            u"The system does not let this user open %1. Choose a port from 1024 up with %2, or grant CAP_NET_BIND_SERVICE."_s
                .arg(problem.subject, portOption(problem.subject.section(u':', -1).toUShort(), config)),
            problem.detail);
    case ProblemKind::TlsCertificate:
        return withDetail(
            u"The certificate %1 cannot be used. server.cert must name a PEM file that this user can read."_s
                .arg(file(problem.subject)),
            problem.detail);
    case ProblemKind::TlsKey:
        return withDetail(
            u"The private key %1 cannot be used. server.key must name a PEM file that this user can read, and server.password must open it."_s
                .arg(file(problem.subject)),
            problem.detail);
    case ProblemKind::TlsUnavailable:
        return withDetail(
            u"TLS is not available: Qt found no TLS library. Install OpenSSL 3, or set server.secure to false."_s,
            problem.detail);
    case ProblemKind::AdminNeedsTls:
        return u"server.adminIP names a remote address, and that needs TLS: set server.secure, or allow 127.0.0.1 only."_s;
    case ProblemKind::AdminNeedsKey:
        return u"server.adminIP names a remote address, and that needs an admin key: set admin.key, or allow 127.0.0.1 only."_s;
    case ProblemKind::Configuration:
        return u"%1: %2"_s.arg(problem.subject, problem.detail);
    case ProblemKind::WebRoot:
        return withDetail(u"webRoot %1 cannot be used. It must be a folder that this user can read."_s.arg(
                              file(problem.subject)),
            problem.detail);
    case ProblemKind::ConfigurationFile:
        return withDetail(
            u"The configuration was not saved to %1. This user must be able to write the file and its folder, and the file must be valid."_s
                .arg(file(problem.subject)),
            problem.detail);
    case ProblemKind::StorageUnusable:
        return withDetail(
            u"The state folder %1 cannot be used. This user must own it and be able to write it; choose another one with --state-dir."_s
                .arg(file(problem.subject)),
            problem.detail);
    case ProblemKind::StorageDamaged:
        return withDetail(
            u"The file %1 is damaged and was left as it is. Put a backup in its place, or move it away to start with no tokens."_s
                .arg(file(problem.subject)),
            problem.detail);
    case ProblemKind::StorageNewer:
        return withDetail(
            u"The file %1 was written by a newer version and was left as it is. Start that version, or choose another folder with --state-dir."_s
                .arg(file(problem.subject)),
            problem.detail);
    case ProblemKind::StorageInUse:
        return withDetail(
            u"Another server uses the state folder %1 already. Stop it, or choose another folder with --state-dir."_s
                .arg(file(problem.subject)),
            problem.detail);
    case ProblemKind::SignedTokenKey:
        return withDetail(
            u"The key for signed tokens %1 cannot be used. jwt.keys must name files that this user can read, each with a key of its algorithm."_s
                .arg(file(problem.subject)),
            problem.detail);
    case ProblemKind::AdminKey:
        return withDetail(
            u"The admin key %1 cannot be used. admin.key must name a file of mode 0600 with 256 bits as hexadecimal or base64url."_s
                .arg(file(problem.subject)),
            problem.detail);
    }
    return {};
}

} // namespace rdv
