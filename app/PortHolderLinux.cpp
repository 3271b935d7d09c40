// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PortHolder.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QSet>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// proc(5), /proc/net/tcp: slot, local address:port in hexadecimal, remote, state (0A: listening), …, inode.
void collectInodes(const QString& table, quint16 port, bool listeningOnly, QSet<QByteArray>& inodes)
{
    QFile file(u"/proc/net/"_s + table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 10)
            continue;
        bool fine = false;
        const uint local = fields.at(1).mid(fields.at(1).lastIndexOf(':') + 1).toUInt(&fine, 16);
        if (fine && local == port && (!listeningOnly || fields.at(3) == "0A"))
            inodes += "socket:[" + fields.at(9) + ']';
    }
}

bool holdsOneOf(const QString& process, const QSet<QByteArray>& inodes)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    const QStringList names = descriptors.entryList(QDir::Files | QDir::System);
    for (const QString& name : names) {
        const QByteArray path = QFile::encodeName(descriptors.filePath(name));
        char target[64];
        const ssize_t length = ::readlink(path.constData(), target, sizeof target);
        if (length > 0 && inodes.contains(QByteArray(target, length)))
            return true;
    }
    return false;
}

} // namespace

QString portHolder(quint16 port)
{
    QSet<QByteArray> inodes;
    for (const QString& table : {u"tcp"_s, u"tcp6"_s})
        collectInodes(table, port, true, inodes);
    for (const QString& table : {u"udp"_s, u"udp6"_s})
        collectInodes(table, port, false, inodes);
    if (inodes.isEmpty())
        return {};
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes) {
        if (!holdsOneOf(process, inodes))
            continue;
        QFile name(u"/proc/%1/comm"_s.arg(process));
        if (name.open(QIODevice::ReadOnly))
            return u"%1 (process %2)"_s.arg(QString::fromUtf8(name.readAll().trimmed()), process);
    }
    return {};
}

QString portHolderCommand(quint16 port)
{
    return u"ss -tulpn 'sport = :%1'"_s.arg(port);
}

} // namespace rdv
