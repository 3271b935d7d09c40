// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

using PortHolder = QString (*)(quint16 port);

PortHolder& portHolder()
{
    static PortHolder holder = nullptr;
    return holder;
}

/// Relative names are shown as they were looked up: the working directory is what surprises people.
QString wholePath(const QString& path)
{
    return path.isEmpty() ? Wording::tr("(no file named)") : QFileInfo(path).absoluteFilePath();
}

quint16 portOf(const QString& address)
{
    return address.section(u':', -1).toUShort();
}

/// The name that the settings page gives the port, and the setting behind it.
QString settingOf(quint16 port, const ServerConfig& config)
{
    if (port == config.adminPort)
        return u"server.adminPort"_s;
    return port == config.stun.port ? u"stun.port"_s : u"server.port"_s;
}

QString portBusy(const QString& address, const ServerConfig& config)
{
    const quint16 port = portOf(address);
    const QString number = QString::number(port);
    const QString setting = settingOf(port, config);
    const QString holder = portHolder() == nullptr ? QString() : portHolder()(port);
    if (holder.isEmpty()) {
        //: %1: port number, %2: address and port, %3: key of the setting
        return Wording::tr("Port %1 (%2) is in use by another program. Stop that program, or choose another "
                           "port in the settings (%3).")
            .arg(number, address, setting);
    }
    //: %1: port number, %2: address and port, %3: name of a program, %4: key of the setting
    return Wording::tr(
        "Port %1 (%2) is in use by %3. Stop that program, or choose another port in the settings (%4).")
        .arg(number, address, holder, setting);
}

QString withDetail(const QString& sentence, const QString& detail)
{
    //: A sentence, and in parentheses what the system said
    return detail.isEmpty() ? sentence : Wording::tr("%1 (%2)", "sentence, detail").arg(sentence, detail);
}

QString sentence(const Problem& problem, const ServerConfig& config)
{
    switch (problem.kind) {
    case ProblemKind::PortBusy:
        return portBusy(problem.subject, config);
    case ProblemKind::AddressUnavailable:
        return Wording::tr(
            "%1 is not an address of this computer. In the settings, let the server listen on an "
            "address that is, or leave the field empty for all addresses.")
            .arg(problem.subject);
    case ProblemKind::PortForbidden:
        //: %1: address and port, %2: key of the setting
        return Wording::tr(
            "The system does not let you open %1. Choose a port from 1024 up in the settings (%2), or "
            "let an administrator allow the program low ports.")
            .arg(problem.subject, settingOf(portOf(problem.subject), config));
    case ProblemKind::TlsCertificate:
        return Wording::tr(
            "The certificate %1 cannot be used, so TLS stays off. Choose a PEM file that you can read.")
            .arg(wholePath(problem.subject));
    case ProblemKind::TlsKey:
        return Wording::tr(
            "The private key %1 cannot be used, so TLS stays off. Choose a PEM file that you can read, and "
            "check the password that opens it.")
            .arg(wholePath(problem.subject));
    case ProblemKind::TlsUnavailable:
        return Wording::tr(
            "TLS is not available, because no TLS library was found. Install OpenSSL 3, or turn TLS off in "
            "the settings.");
    case ProblemKind::AdminNeedsTls:
        return Wording::tr(
            "Other computers are allowed to administer this server, and that needs TLS. Turn TLS on, or "
            "allow 127.0.0.1 only.");
    case ProblemKind::AdminNeedsKey:
        return Wording::tr(
            "Other computers are allowed to administer this server, and that needs an admin key. Set the "
            "file with the key, or allow 127.0.0.1 only.");
    case ProblemKind::Configuration:
        //: %1: key of the setting
        return Wording::tr("The setting %1 cannot be used. Correct it in the settings.").arg(problem.subject);
    case ProblemKind::WebRoot:
        return Wording::tr(
            "The folder %1 cannot be served as web pages. Choose a folder that you can read, or none.")
            .arg(wholePath(problem.subject));
    case ProblemKind::ConfigurationFile:
        return Wording::tr(
            "The configuration was not saved to %1. You must be able to write the file and its folder, and "
            "what is in it must be valid.")
            .arg(wholePath(problem.subject));
    case ProblemKind::StorageUnusable:
        return Wording::tr(
            "The state folder %1 cannot be used. You must own it and be able to write it; choose another one "
            "in the settings.")
            .arg(wholePath(problem.subject));
    case ProblemKind::StorageDamaged:
        return Wording::tr(
            "The file %1 is damaged and was left as it is. Put a backup in its place, or move it away to "
            "start without tokens.")
            .arg(wholePath(problem.subject));
    case ProblemKind::StorageNewer:
        return Wording::tr(
            "The file %1 was written by a newer version of this program and was left as it is. Start that "
            "version, or choose another state folder.")
            .arg(wholePath(problem.subject));
    case ProblemKind::StorageInUse:
        return Wording::tr(
            "Another server uses the state folder %1 already. Stop it, or choose another state folder.")
            .arg(wholePath(problem.subject));
    case ProblemKind::SignedTokenKey:
        return Wording::tr(
            "The key for signed tokens %1 cannot be used. Name files that you can read, each with a key of "
            "its algorithm.")
            .arg(wholePath(problem.subject));
    case ProblemKind::AdminKey:
        return Wording::tr(
            "The admin key %1 cannot be used. Name a file that nobody else can read, with 256 bits as "
            "hexadecimal or base64url.")
            .arg(wholePath(problem.subject));
    }
    return {};
}

} // namespace

void Wording::askPortHolder(QString (*holder)(quint16 port))
{
    portHolder() = holder;
}

QString Wording::problem(const Problem& problem, const ServerConfig& config)
{
    // Who holds the port is told already; the system's words would add nothing.
    return problem.kind == ProblemKind::PortBusy ? sentence(problem, config)
                                                 : withDetail(sentence(problem, config), problem.detail);
}

} // namespace rdv::ui
