// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminPages.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

/// Spelled here rather than guessed: browsers run a script only when its type is right.
QByteArray mimeTypeOf(const QString& suffix)
{
    static const QHash<QString, QByteArray> types{
        {u"html"_s, "text/html; charset=utf-8"_ba},
        {u"css"_s, "text/css; charset=utf-8"_ba},
        {u"js"_s, "text/javascript; charset=utf-8"_ba},
        {u"mjs"_s, "text/javascript; charset=utf-8"_ba},
        {u"json"_s, "application/json"_ba},
        {u"svg"_s, "image/svg+xml"_ba},
        {u"png"_s, "image/png"_ba},
        {u"txt"_s, "text/plain; charset=utf-8"_ba},
    };
    return types.value(suffix, "application/octet-stream"_ba);
}

QByteArray tagOf(const QByteArray& content)
{
    return '"' + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(32) + '"';
}

QString resourceRoot()
{
    return u":/admin"_s;
}

} // namespace

AdminPages::AdminPages()
{
    QDirIterator files(resourceRoot(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        m_mimeTypes.insert(
            file.sliced(resourceRoot().size()).toUtf8(), mimeTypeOf(QFileInfo(file).suffix().toLower()));
    }
}

std::optional<AdminPages::Page> AdminPages::page(const QByteArray& path) const
{
    const auto type = m_mimeTypes.constFind(path);
    if (type == m_mimeTypes.cend())
        return std::nullopt;
    QFile file(resourceRoot() + QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray body = file.readAll();
    return Page{*type, body, tagOf(body)};
}

QSet<QByteArray> AdminPages::paths() const
{
    return {m_mimeTypes.keyBegin(), m_mimeTypes.keyEnd()};
}

bool isKnown(const QByteArray& tag, const QByteArray& ifNoneMatch)
{
    const QList<QByteArray> known = ifNoneMatch.split(',');
    return std::any_of(known.begin(), known.end(), [&tag](const QByteArray& entry) {
        const QByteArray one = entry.trimmed();
        return one == "*" || one == tag || one == "W/" + tag;
    });
}

} // namespace rdv
