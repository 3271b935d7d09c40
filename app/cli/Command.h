// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/ConfigFile.h"
#include "server/model/Expected.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace rdv {

/// A request as the server's local socket takes it.
struct ControlRequest {
    QByteArray method;
    QString path; ///< percent-encoded
    QString query;
    QJsonObject body;
};

/// A sub-command: `rendezvous token issue --room door`. It asks a running server, or, when isLocal(), works
/// by itself.
struct Command {
    enum class Kind {
        TokenIssue,
        TokenList,
        TokenRevoke,
        RoomAdd,
        RoomRemove,
        RoomList,
        SessionList,
        SessionKick,
        Status,
        Doctor,
        Import,
    };

    Kind kind = Kind::Status;
    ConfigRequest request; ///< finds the server's state folder
    ControlRequest call; ///< the path of TokenRevoke lacks the key, which may be found by a fingerprint
    QString subject; ///< key, room, session or file
    bool asJson = false;
    bool textFromStdin = false;
    QString textFile; ///< empty: none
    bool healthOnly = false; ///< of Status: one line, and the exit code
    bool isStrict = false; ///< of Doctor: warnings count as faults
    QString output; ///< of Import; empty: where the server looks
    bool force = false; ///< of Import: over a file that is there
    bool printOnly = false; ///< of Import: writes nothing

    /// It needs no running server.
    [[nodiscard]] bool isLocal() const { return kind == Kind::Doctor || kind == Kind::Import; }

    /// Whether the first word that is no option, or no option's value, names a sub-command.
    [[nodiscard]] static bool isNamed(const QStringList& arguments);
    /// Or what is wrong with the arguments, which begin with the program's name.
    [[nodiscard]] static Expected<Command, QString> parse(
        const QStringList& arguments, const Environment& environment);
    /// Whether the help is asked for.
    [[nodiscard]] static bool wantsHelp(const QStringList& arguments);
    /// The sub-commands with their options.
    [[nodiscard]] static QString helpText();
};

} // namespace rdv
