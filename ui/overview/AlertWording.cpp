// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/AlertWording.h"

#include "ui/kit/Wording.h"

using namespace Qt::StringLiterals;

namespace rdv::ui {

QString AlertWording::sentence(const Alert& alert, const ServerConfig& config)
{
    switch (alert.kind) {
    case AlertKind::StartFailed:
        //: %1: a sentence that says why
        return tr("The server could not start. %1").arg(Wording::problem(alert.problem, config));
    case AlertKind::PartFailed:
        //: %1: a sentence that says why
        return tr("A part of the server does not work. %1").arg(Wording::problem(alert.problem, config));
    case AlertKind::StorageFailing:
        //: %1: folder, %2: what the system said
        return tr(
            "Nothing can be saved in %1 (%2): tokens can be neither issued nor used until there is room "
            "and access. Sessions that run go on.")
            .arg(alert.problem.subject, alert.problem.detail);
    case AlertKind::SettingFailed:
        //: %1: a sentence that says why
        return tr("A change of the settings has no effect yet. %1")
            .arg(Wording::problem(alert.problem, config));
    case AlertKind::CertificateExpired:
        return tr("The certificate of %1 has expired: browsers refuse to open the page. Install a new one.")
            .arg(alert.subject);
    case AlertKind::CertificateExpiring:
        if (alert.number < 1)
            return tr("The certificate of %1 expires today. Browsers will refuse the page then. Install a "
                      "new one.")
                .arg(alert.subject);
        return tr("The certificate of %1 expires in %n day(s). Browsers will refuse the page then. Install a "
                  "new one in time.",
            nullptr, static_cast<int>(alert.number))
            .arg(alert.subject);
    case AlertKind::AdminExposed:
        return tr("The admin port is open to other computers without a key: whoever reaches it could "
                  "control this server. Set an admin key, or allow 127.0.0.1 only.");
    case AlertKind::TokensOff:
        return alert.isPublic
            ? tr("Anybody on the internet who guesses a room can watch: tokens are off. Turn them on, so "
                 "that only people with a link from you get in.")
            : tr("Anybody on this network who knows a room can watch: tokens are off. Turn them on, so "
                 "that only people with a link from you get in.");
    case AlertKind::NoTls:
        return tr("The server is public, but its pages are not encrypted: links with tokens can be read "
                  "on the way, and browsers do not give such pages a camera or microphone. Turn TLS on.");
    case AlertKind::NoRoomList:
        return tr("Every device that finds this server can open a room of its own on it. List the rooms "
                  "that may be used.");
    case AlertKind::IceServerDead:
        return tr("%1 does not answer as it should: connections that depend on it will fail. Test it, "
                  "correct it, or take it off the list.")
            .arg(alert.subject);
    case AlertKind::IceServerUnusable:
        return tr("Devices cannot use %1: they know “stun:” and “turn:” with a port only. Write it so, or "
                  "list a second server for them.")
            .arg(alert.subject);
    case AlertKind::IceServerMalformed:
        return tr("%1 is not an address of a STUN or TURN server. Browsers refuse the whole list because of "
                  "it, so nobody can connect. Correct it.")
            .arg(alert.subject);
    case AlertKind::ConnectionsScarce:
        return tr("Only %n more connection(s) are allowed. Newcomers will be turned away then. Raise the "
                  "limit if the machine can take more.",
            nullptr, static_cast<int>(alert.number));
    case AlertKind::ViewersPaused:
        return tr("New viewers are paused: whoever comes now is turned away. Sessions that run go on.");
    }
    return {};
}

QString AlertWording::fix(const Alert& alert)
{
    switch (alert.fix.act) {
    case AlertFix::Act::ResumeViewers:
        return tr("Let viewers in");
    case AlertFix::Act::Jump:
        break;
    }
    if (alert.fix.page == PageId::IceServers)
        return tr("Test or edit it");
    switch (alert.kind) {
    case AlertKind::TokensOff:
        return tr("Turn tokens on");
    case AlertKind::NoTls:
        return tr("Set up TLS");
    case AlertKind::NoRoomList:
        return tr("List rooms");
    case AlertKind::AdminExposed:
        return tr("Set an admin key");
    case AlertKind::CertificateExpired:
    case AlertKind::CertificateExpiring:
        return tr("Choose a certificate");
    default:
        return tr("Open the setting");
    }
}

QString AlertWording::severity(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return tr("Urgent", "how grave an alert is");
    case Severity::Warning:
        return tr("Warning", "how grave an alert is");
    case Severity::Notice:
        return tr("Note", "how grave an alert is");
    }
    return {};
}

QString AlertWording::icon(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Notice:
        return u"info"_s;
    }
    return {};
}

Meaning AlertWording::meaning(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return Meaning::Bad;
    case Severity::Warning:
        return Meaning::Warning;
    case Severity::Notice:
        return Meaning::Busy;
    }
    return Meaning::Neutral;
}

} // namespace rdv::ui
