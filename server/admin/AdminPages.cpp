// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminPages.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

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
    return Page{*type, file.readAll()};
}

QSet<QByteArray> AdminPages::paths() const
{
    return {m_mimeTypes.keyBegin(), m_mimeTypes.keyEnd()};
}

} // namespace rdv
