// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/ConfigFile.h"
#include "server/model/Expected.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rdv {

/// A configuration of the original server and where it was found.
struct ImportSource {
    QString file; ///< absolute
    QString folder; ///< absolute; in which the original was started: its relative names begin there
    QByteArray content;
};

/// What this machine still has of the original.
struct ImportSurroundings {
    QString signalingHolder; ///< who holds the port that ours will need: "node (process 812)"; empty: nobody
    QString stunHolder;
    QStringList restarters; ///< files that make PM2 start programs
    bool forService = false; ///< the file is for a service with a user of its own
};

/// Sentences are for people; no secret is in them.
struct ImportPlan {
    QByteArray content; ///< to be written, with everything that was not changed as it was
    LoadedConfig loaded; ///< the same, read
    QStringList takenOver;
    QStringList changed;
    QStringList toDo;
};

/// Or why the file cannot be taken over, a sentence a line.
[[nodiscard]] Expected<ImportPlan, QString> planImport(
    const ImportSource& source, const ImportSurroundings& surroundings);

/// A server that can be of no use to anybody: the original's vendor ran it, or the word "host" stands where a
/// name belongs.
[[nodiscard]] bool isDeadIceUrl(const QString& url);

} // namespace rdv
