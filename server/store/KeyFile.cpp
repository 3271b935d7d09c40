// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/KeyFile.h"

#include <QFile>

#include <openssl/rand.h>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeySize = 32;
const auto kName = u"server.key"_s;
const auto kPreparedName = u"server.key.new"_s;

Problem unusable(const QString& subject, const QString& detail)
{
    return {ProblemKind::StorageUnusable, subject, detail};
}

} // namespace

Expected<bool, Problem> KeyFile::findState(const QString& database) const
{
    const bool hasKey = QFile::exists(m_folder.file(kName));
    const bool hasDatabase = QFile::exists(m_folder.file(database));
    if (hasKey && hasDatabase)
        return true;
    if (hasKey)
        return unusable(m_folder.file(database),
            u"it is missing beside its key; bring it back, or move server.key away to begin with nothing"_s);
    if (hasDatabase && !QFile::exists(m_folder.file(kPreparedName)))
        return unusable(m_folder.file(kName),
            u"it is missing beside its database; bring it back, or move %1 away to begin with nothing"_s.arg(
                database));
    return false;
}

Expected<QByteArray, Problem> KeyFile::read() const
{
    if (const auto failure = m_folder.closeToOthers(kName))
        return unusable(m_folder.file(kName), *failure);
    QFile file(m_folder.file(kName));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(file.fileName(), file.errorString());
    const QByteArray key = file.read(kKeySize + 1);
    if (key.size() != kKeySize)
        return Problem{ProblemKind::StorageDamaged, file.fileName(), u"a key has 32 bytes"_s};
    return key;
}

Expected<QByteArray, Problem> KeyFile::prepare() const
{
    QByteArray key(kKeySize, Qt::Uninitialized);
    if (RAND_priv_bytes(reinterpret_cast<unsigned char*>(key.data()), kKeySize) != 1)
        return unusable(m_folder.file(kName), u"the system gives no random bytes"_s);
    QFile::remove(m_folder.file(kPreparedName));
    if (const auto failure = m_folder.createFile(kPreparedName, key))
        return unusable(m_folder.file(kPreparedName), *failure);
    return key;
}

std::optional<Problem> KeyFile::settle() const
{
    if (const auto failure = m_folder.renameFile(kPreparedName, kName))
        return unusable(m_folder.file(kName), *failure);
    return std::nullopt;
}

} // namespace rdv
