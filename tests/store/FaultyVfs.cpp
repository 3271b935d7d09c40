// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/FaultyDiskContent.h"
#include "tests/store/StoreKit.h"

#include <QFile>

#include <new>
#include <sqlite3.h>
#include <utility>

namespace rdv::test {

namespace {

sqlite3_vfs* realVfs = nullptr;

struct File {
    sqlite3_file base;
    QString* name; // null: not watched
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* mine(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return mine(file)->real();
}

void announce(File* file)
{
    if (file->name && disk().hook)
        disk().hook();
}

void note(File* file, Operation operation)
{
    if (!file->name)
        return;
    const QMutexLocker lock(&disk().mutex);
    disk().files[*file->name].unsynced.push_back(std::move(operation));
}

int closeFile(sqlite3_file* file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    delete mine(file)->name;
    return result;
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    announce(mine(file));
    if (mine(file)->name) {
        if (disk().isFull)
            return SQLITE_FULL;
        ++disk().writes;
    }
    note(mine(file), {offset, QByteArray(static_cast<const char*>(bytes), count)});
    return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    announce(mine(file));
    note(mine(file), {size, {}});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    announce(mine(file));
    if (mine(file)->name) {
        if (disk().syncFails)
            return SQLITE_IOERR_FSYNC;
        ++disk().syncs;
        const QMutexLocker lock(&disk().mutex);
        Record& record = disk().files[*mine(file)->name];
        for (const Operation& operation : record.unsynced)
            applyTo(record.synced, operation);
        record.unsynced.clear();
        // The real VFS syncs the folder with the first sync of a file that it has made.
        if (std::exchange(record.isNew, false))
            disk().deleted.clear();
    }
    return real(file)->pMethods->xSync(real(file), flags);
}

int sizeOf(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file* file, int* result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOf, lockFile,
    unlockFile, checkLock, controlFile, sectorSize, characteristics, mapShared, lockShared, barrier,
    unmapShared, nullptr, nullptr};

QString watchedName(const char* path)
{
    const QString file = QString::fromUtf8(path);
    const QMutexLocker lock(&disk().mutex);
    if (disk().folder.isEmpty() || !file.startsWith(disk().folder + u'/'))
        return {};
    return file.sliced(disk().folder.size() + 1);
}

void noteOpened(const QString& name, bool isThere)
{
    const QMutexLocker lock(&disk().mutex);
    if (!isThere) {
        disk().files[name] = {{}, {}, true};
        disk().deleted.erase(name);
    } else if (!disk().files.contains(name)) {
        disk().files[name] = {contentOf(disk().folder)[name], {}, false};
    }
}

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    File* opened = new (file) File{};
    const QString name = path ? watchedName(path) : QString();
    const bool isThere = path && QFile::exists(QString::fromUtf8(path));
    const int result = realVfs->xOpen(realVfs, path, opened->real(), flags, outFlags);
    if (opened->real()->pMethods)
        opened->base.pMethods = &kMethods;
    if (result == SQLITE_OK && !name.isEmpty()) {
        opened->name = new QString(name);
        noteOpened(name, isThere);
    }
    return result;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    const QString name = watchedName(path);
    if (!name.isEmpty()) {
        if (disk().hook)
            disk().hook();
        const QMutexLocker lock(&disk().mutex);
        if (const auto found = disk().files.find(name); found != disk().files.end()) {
            if (syncFolder == 0)
                disk().deleted[name] = found->second.synced;
            disk().files.erase(found);
        }
    }
    return realVfs->xDelete(realVfs, path, syncFolder);
}

} // namespace

void installFaultyVfs()
{
    if (realVfs)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *realVfs;
    vfs.zName = "faulty";
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("SQLite does not take the VFS of the test");
}

} // namespace rdv::test
