// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace rdv::ui {

enum class IceListKind { Stun, Turn };

/// Who can use an entry of an ICE server list, and what should be said of it.
struct IceAdvice {
    enum class Audience { Nobody, BrowsersOnly, Everybody };
    Audience audience = Audience::Nobody;
    bool isMistake = false; ///< a server of this shape cannot be meant
    QString remark; ///< one or more sentences; empty: nothing to say
};

/// Sentences about ICE servers that look at the configuration only.
class IceWords {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::IceWords)

public:
    /// What is wrong with one URL in a list of this kind; empty: every client can use it.
    [[nodiscard]] static QString urlRemark(const QString& url, IceListKind kind);
    /// Judges the entry at its place: devices use the first usable URL of the list only.
    [[nodiscard]] static IceAdvice adviceFor(
        const QList<IceServerConfig>& servers, qsizetype row, IceListKind kind);
    [[nodiscard]] static QString audience(IceAdvice::Audience audience);
    /// "user name and password", "shared secret, 10 min" … without the secret itself.
    [[nodiscard]] static QString login(const IceServerConfig& server);
    /// The lines of turnserver.conf that make coturn accept what this entry hands out.
    [[nodiscard]] static QString coturnLines(const IceServerConfig& server);
};

} // namespace rdv::ui
