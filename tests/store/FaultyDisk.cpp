// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/FaultyDisk.h"

#include "tests/store/FaultyDiskContent.h"
#include "tests/store/StoreKit.h"

#include <cstring>

namespace rdv::test {

Disk& disk()
{
    static Disk one;
    return one;
}

void applyTo(QByteArray& content, const Operation& operation)
{
    if (operation.bytes.isEmpty()) {
        content.truncate(operation.offset);
        return;
    }
    const qint64 end = operation.offset + operation.bytes.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::memcpy(content.data() + operation.offset, operation.bytes.constData(),
        static_cast<size_t>(operation.bytes.size()));
}

namespace {

/// Each sector of an unsynced write has its own luck.
Operation torn(const Operation& operation, const QByteArray& before, std::mt19937& random)
{
    constexpr qint64 sector = 512;
    Operation result = operation;
    for (qint64 start = 0; start < operation.bytes.size(); start += sector) {
        const qint64 size = std::min<qint64>(sector, operation.bytes.size() - start);
        const auto luck = random() % 10;
        if (luck < 5)
            continue;
        QByteArray old = before.mid(operation.offset + start, size);
        old.append(size - old.size(), '\0');
        if (luck == 9) {
            for (char& byte : old)
                byte = static_cast<char>(random());
        }
        result.bytes.replace(start, size, old);
    }
    return result;
}

QByteArray afterPowerFailure(const Record& record, std::mt19937& random)
{
    QByteArray content = record.synced;
    // Nothing, everything, a beginning, or any of the unsynced writes has reached the disk.
    const auto manner = random() % 4;
    const auto end = record.unsynced.empty() ? 0 : random() % (record.unsynced.size() + 1);
    for (std::size_t i = 0; i < record.unsynced.size(); ++i) {
        const Operation& operation = record.unsynced[i];
        const bool isTorn = (manner == 2 && i == end) || (manner == 3 && random() % 2 == 0);
        if (manner == 0 || (manner == 2 && i > end) || (manner == 3 && !isTorn && random() % 2 == 0))
            continue;
        applyTo(content, isTorn && !operation.bytes.isEmpty() ? torn(operation, content, random) : operation);
    }
    return content;
}

} // namespace

void FaultyDisk::install()
{
    installFaultyVfs();
}

void FaultyDisk::watch(const QString& folder)
{
    const QMutexLocker lock(&disk().mutex);
    disk().folder = folder;
    disk().files.clear();
    disk().deleted.clear();
    disk().writes = 0;
    disk().syncs = 0;
    disk().isFull = false;
    disk().syncFails = false;
}

int FaultyDisk::writes()
{
    return disk().writes;
}

int FaultyDisk::syncs()
{
    return disk().syncs;
}

void FaultyDisk::setFull(bool isFull)
{
    disk().isFull = isFull;
}

void FaultyDisk::setSyncFails(bool fails)
{
    disk().syncFails = fails;
}

void FaultyDisk::beforeEach(std::function<void()> hook)
{
    disk().hook = std::move(hook);
}

FaultyDisk::Files FaultyDisk::afterPowerFailure(std::mt19937& random)
{
    const QMutexLocker lock(&disk().mutex);
    Files files = contentOf(disk().folder);
    for (const QString& name : {u"rendezvous.sqlite-wal"_s, u"rendezvous.sqlite-shm"_s})
        files.erase(name);
    for (const auto& [name, record] : disk().files)
        files[name] = test::afterPowerFailure(record, random);
    for (const auto& [name, content] : disk().deleted) {
        if (random() % 2 == 0)
            files[name] = content;
    }
    return files;
}

} // namespace rdv::test
