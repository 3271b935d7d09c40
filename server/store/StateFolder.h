// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Problem.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace rdv {

/// The folder in which a server keeps its state: private to its user, and held by one process at a time. The
/// lock is the system's own, so it ends with the process that holds it, however that ends.
class StateFolder {
public:
    /// Makes the folder when it is missing. Problems: StorageUnusable (others may write there, too),
    /// StorageInUse.
    [[nodiscard]] static Expected<std::unique_ptr<StateFolder>, Problem> enter(const QString& path);
    ~StateFolder();
    Q_DISABLE_COPY_MOVE(StateFolder)

    [[nodiscard]] QString file(const QString& name) const { return m_path + u'/' + name; }

    // What follows answers the system's words when it fails.
    /// Makes a new file that only its owner may read, whatever the umask, and waits until it is on the disk.
    [[nodiscard]] std::optional<QString> createFile(const QString& name, const QByteArray& content) const;
    /// Gives a file its final name; durable when it returns.
    [[nodiscard]] std::optional<QString> renameFile(const QString& from, const QString& to) const;
    /// Takes everybody else's permissions away from a file that somebody has put here.
    [[nodiscard]] std::optional<QString> closeToOthers(const QString& name) const;

private:
    class Lock;
    StateFolder(QString path, std::unique_ptr<Lock> lock);

    QString m_path;
    std::unique_ptr<Lock> m_lock;
};

} // namespace rdv
