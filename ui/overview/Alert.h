// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Problem.h"
#include "ui/kit/Page.h"

#include <QString>

namespace rdv::ui {

enum class AlertKind {
    StartFailed, ///< `problem`
    PartFailed, ///< `problem`
    StorageFailing, ///< `problem`: why nothing can be saved
    SettingFailed, ///< `problem`: what a running server could not take over
    CertificateExpired,
    CertificateExpiring, ///< `number`: days left
    AdminExposed,
    TokensOff,
    NoTls,
    NoRoomList,
    IceServerDead, ///< `subject`: its URL
    IceServerUnusable, ///< `subject`: its URL
    IceServerMalformed, ///< `subject`: its URL
    ConnectionsScarce, ///< `number`: how many are left
    ViewersPaused,
};

enum class Severity { Notice, Warning, Urgent };

/// What the button of an alert does.
struct AlertFix {
    enum class Act { Jump, ResumeViewers };
    Act act = Act::Jump;
    PageId page = PageId::Settings; ///< to jump to
    QString what; ///< there: the key of a setting, an URL

    friend bool operator==(const AlertFix&, const AlertFix&) = default;
};

/// Something that an operator should know or do. The sentence is made by AlertWording.
struct Alert {
    AlertKind kind{};
    Severity severity = Severity::Notice;
    QString subject;
    qint64 number = 0;
    Problem problem;
    bool isPublic = false; ///< the whole internet is meant, not only the local network
    AlertFix fix;

    /// Names the alert while what it says may change.
    [[nodiscard]] QString key() const
    {
        return QString::number(static_cast<int>(kind)) + u' ' + subject + u' ' + problem.subject;
    }
    friend bool operator==(const Alert&, const Alert&) = default;
};

} // namespace rdv::ui
