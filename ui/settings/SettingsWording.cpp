// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsWording.h"

#include "ui/kit/Formats.h"
#include "ui/kit/Wording.h"
#include "ui/settings/SettingTexts.h"

using namespace Qt::StringLiterals;

namespace rdv::ui {

QString SettingsWording::fault(const SettingFault& fault, const SettingRow& row)
{
    switch (fault.kind) {
    case SettingFault::Kind::NotBoolean:
        return tr("This can only be on or off.");
    case SettingFault::Kind::NotANumber:
    case SettingFault::Kind::OutOfRange:
        return tr("Enter a whole number from %1 to %2.")
            .arg(Formats::number(row.lowest), Formats::number(row.highest));
    case SettingFault::Kind::NotAChoice:
        return tr("Choose one of the words in the list.");
    case SettingFault::Kind::NotAList:
        return tr("Enter one text a line.");
    case SettingFault::Kind::NotAnIceServer:
        return tr("These are not entries of STUN or TURN servers.");
    case SettingFault::Kind::TooLong:
        return tr("This is too long.");
    case SettingFault::Kind::Other:
        break;
    }
    return fault.detail.isEmpty() ? tr("This value cannot be used.")
                                  : tr("This value cannot be used (%1).").arg(fault.detail);
}

QString SettingsWording::expectation(const QString& key)
{
    if (key == "server.adminIP"_L1)
        return tr("Enter at least one IP address, one a line.");
    if (key == "server.adminPort"_L1)
        return tr("The admin port must be another one than the server's port.");
    if (key == "stun.port"_L1)
        return tr("The responder's port must be another one than the server's port and the admin port.");
    if (key == "bindAddress"_L1 || key == "stun.address"_L1)
        return tr("Enter an IP address of this computer, or nothing for every address.");
    if (key == "publicHost"_L1)
        return tr("Enter a host name or an address without a port.");
    if (key == "trustedProxies"_L1)
        return tr("Enter addresses or networks such as 10.0.0.0/8, one a line.");
    if (key == "allowedOrigins"_L1)
        return tr("Enter origins such as https://example.com:443, one a line, without a path.");
    if (key == "admin.hosts"_L1)
        return tr("Enter host names without a port, one a line.");
    if (key == "allowedrooms"_L1)
        return tr("A room's name has characters that the rule for names forbids.");
    if (key == "admin.key"_L1)
        return tr("This is not a file that the server can read.");
    return {};
}

QString SettingsWording::keyOf(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::TlsCertificate:
        return u"server.cert"_s;
    case ProblemKind::TlsKey:
        return u"server.key"_s;
    case ProblemKind::TlsUnavailable:
        return u"server.secure"_s;
    case ProblemKind::AdminNeedsTls:
        return u"server.adminIP"_s;
    case ProblemKind::AdminNeedsKey:
    case ProblemKind::AdminKey:
        return u"admin.key"_s;
    case ProblemKind::SignedTokenKey:
        return u"jwt.keys"_s;
    case ProblemKind::StorageUnusable:
    case ProblemKind::StorageDamaged:
    case ProblemKind::StorageNewer:
    case ProblemKind::StorageInUse:
        return u"stateDir"_s;
    case ProblemKind::WebRoot:
        return u"webRoot"_s;
    case ProblemKind::Configuration:
        return problem.subject.section(u'[', 0, 0);
    default:
        return {};
    }
}

QString SettingsWording::problem(const Problem& problem, const ServerConfig& config)
{
    const QString expected
        = problem.kind == ProblemKind::Configuration ? expectation(keyOf(problem)) : QString();
    return expected.isEmpty() ? Wording::problem(problem, config) : expected;
}

QString SettingsWording::warning(const Problem& warning)
{
    const QString key = keyOf(warning);
    if (key == "server.secure"_L1)
        return tr("Encryption is off, so the certificate and the private key are not used.");
    if (key == "webRoot"_L1)
        return tr("Web pages are off, so this folder is not used.");
    if (key == "limits.messageBurst"_L1)
        return tr("This is below the sustained message rate, so that rate cannot be reached.");
    if (key == "limits.sendQueueBytes"_L1)
        return tr("This is below the size of a message: the largest messages close the connection.");
    if (key == "admin.key"_L1)
        return tr("The key in this file is shorter than 256 bits, or others can read the file.");
    if (key == "stunservers"_L1 || key == "turnservers"_L1)
        return tr("Not every client can use every entry. The page of the STUN and TURN servers says why.");
    return tr("This value has no effect as it is (%1).").arg(warning.detail);
}

QString SettingsWording::source(ValueSource source, const QString& origin)
{
    switch (source) {
    case ValueSource::Default:
        return tr("Default", "where a value comes from");
    case ValueSource::File:
        return origin.isEmpty() ? tr("File", "where a value comes from") : tr("File, %1").arg(origin);
    case ValueSource::Environment:
        return tr("Environment, %1").arg(origin);
    case ValueSource::CommandLine:
        return tr("Command line, %1").arg(origin);
    }
    return {};
}

QString SettingsWording::value(const SettingRow& row, const QString& text)
{
    if (text.isEmpty())
        return Formats::none();
    switch (row.kind) {
    case SettingKind::Boolean:
        return text == "true"_L1 ? tr("On") : tr("Off");
    case SettingKind::Choice:
        return SettingTexts::choice(row.key, text);
    default:
        return text;
    }
}

} // namespace rdv::ui
