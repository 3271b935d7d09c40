// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <random>

namespace rdv::test {

/// A disk that can be full, fail to sync, and lose power: an SQLite VFS (sqlite.org/vfs.html) over the real
/// one, which becomes the default of this process. Below one folder it remembers what was written and not
/// yet synced.
class FaultyDisk {
public:
    using Files = std::map<QString, QByteArray>; ///< by name

    static void install();
    static void watch(const QString& folder); ///< and forget what was watched before
    [[nodiscard]] static int writes(); ///< below that folder; shows that the VFS is in use
    [[nodiscard]] static int syncs();

    static void setFull(bool isFull); ///< SQLITE_FULL for every write below the folder
    static void setSyncFails(bool fails); ///< SQLITE_IOERR_FSYNC

    /// Called before each operation, in the thread that does it.
    static void beforeEach(std::function<void()> hook);
    /// What the disk might hold if power failed now: each unsynced write whole, in part, as garbage or not
    /// at all; a deleted file perhaps still there. Files that others than SQLite made are as they are.
    [[nodiscard]] static Files afterPowerFailure(std::mt19937& random);
};

} // namespace rdv::test
