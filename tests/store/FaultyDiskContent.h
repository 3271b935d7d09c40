// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/FaultyDisk.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <vector>

namespace rdv::test {

/// A write, or a truncation when there are no bytes.
struct Operation {
    qint64 offset = 0;
    QByteArray bytes;
};

/// What the disk holds of a file for certain, and what it perhaps holds.
struct Record {
    QByteArray synced;
    std::vector<Operation> unsynced;
    bool isNew = false; ///< its name is not on the disk yet
};

/// Between FaultyDisk and its VFS.
struct Disk {
    QMutex mutex;
    QString folder;
    std::map<QString, Record> files; // by name
    FaultyDisk::Files deleted; // by name; gone, or perhaps not yet
    std::function<void()> hook;
    std::atomic_bool isFull = false;
    std::atomic_bool syncFails = false;
    std::atomic_int writes = 0;
    std::atomic_int syncs = 0;
};

Disk& disk();
void applyTo(QByteArray& content, const Operation& operation);
void installFaultyVfs();

} // namespace rdv::test
