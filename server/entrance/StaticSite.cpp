// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/StaticSite.h"

#include "server/entrance/HttpHead.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStringDecoder>

#include <algorithm>

/// The built-in pages lie in a static library, whose resources no constructor registers. (The macro must
/// stand outside every namespace.)
static void registerPages()
{
    Q_INIT_RESOURCE(web);
}

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

bool isServableSegment(const QString& segment)
{
    if (segment.isEmpty() || segment.startsWith(u'.') || segment.endsWith(u'.') || segment.endsWith(u' '))
        return false;
    return std::none_of(segment.cbegin(), segment.cend(),
        [](QChar c) { return c == u'\\' || c == u':' || c.category() == QChar::Other_Control; });
}

QByteArray quoted(const QByteArray& text)
{
    return '"' + text + '"';
}

} // namespace

QString relativePathOf(QByteArrayView encodedPath)
{
    QByteArray bytes;
    if (!encodedPath.startsWith('/') || !percentDecode(encodedPath.sliced(1), bytes))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString path = utf8(bytes);
    if (utf8.hasError())
        return {};
    QStringList segments = path.split(u'/');
    if (segments.last().isEmpty())
        segments.last() = u"index.html"_s;
    if (!std::all_of(segments.cbegin(), segments.cend(), isServableSegment))
        return {};
    return segments.join(u'/');
}

StaticSite::StaticSite(const QString& webRoot)
    : m_root(webRoot.isEmpty() ? QString() : QFileInfo(webRoot).canonicalFilePath())
{
    registerPages();
}

bool StaticSite::isUsableRoot(const QString& webRoot)
{
    const QFileInfo info(webRoot);
    return info.isDir() && info.isReadable() && !info.canonicalFilePath().isEmpty();
}

std::optional<Page> StaticSite::find(const QByteArray& encodedPath, Now now)
{
    const auto trusted = m_trusted.constFind(encodedPath);
    if (trusted != m_trusted.cend() && now.steady < trusted->until)
        return trusted->page;
    auto page = look(encodedPath);
    if (page && !page->content.isNull())
        trust(encodedPath, *page, now);
    else
        m_trusted.remove(encodedPath);
    return page;
}

/// Many spellings of a path may lead to one file, and whoever asks chooses them.
void StaticSite::trust(const QByteArray& encodedPath, const Page& page, Now now)
{
    constexpr qsizetype maxPaths = 1024;
    constexpr qsizetype maxPathBytes = 256;
    if (encodedPath.size() > maxPathBytes)
        return;
    if (m_trusted.size() >= maxPaths)
        m_trusted.clear();
    m_trusted.insert(encodedPath, {page, now.steady + trustTime});
}

std::optional<Page> StaticSite::look(QByteArrayView encodedPath)
{
    QString relative = relativePathOf(encodedPath);
    if (relative.isEmpty())
        return std::nullopt;
    // Old pages load the client library from the server itself, under the path that Socket.IO gave it.
    if (relative == u"socket.io/socket.io.js"_s)
        relative = u"js/socket.io.js"_s;
    const QString file = locate(relative);
    return file.isEmpty() ? std::nullopt : load(file);
}

QString StaticSite::locate(const QString& relative) const
{
    if (!m_root.isEmpty()) {
        const QFileInfo own(m_root + u'/' + relative);
        const QString real = own.canonicalFilePath();
        if (!real.isEmpty() && own.isFile()) {
            const QString inside = m_root.endsWith(u'/') ? m_root : m_root + u'/';
            return real.startsWith(inside) && own.isReadable() ? real : QString();
        }
    }
    const QString builtIn = u":/web/"_s + relative;
    return QFileInfo(builtIn).isFile() ? builtIn : QString();
}

std::optional<Page> StaticSite::load(const QString& file)
{
    const QFileInfo info(file);
    const qint64 modified = info.lastModified().toMSecsSinceEpoch();
    const auto known = m_cache.constFind(file);
    if (known != m_cache.cend() && known->modified == modified && known->page.size == info.size())
        return known->page;

    Page page;
    page.file = file;
    page.builtIn = file.startsWith(u':');
    page.mime = mimeOf(file);
    page.size = info.size();
    page.etag = quoted(QByteArray::number(modified, 16) + '-' + QByteArray::number(page.size, 16));
    if (page.size > smallBytes)
        return page;

    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    page.content = source.read(smallBytes);
    page.size = page.content.size();
    // Times of built-in files may not change between builds.
    if (page.builtIn)
        page.etag
            = quoted(QCryptographicHash::hash(page.content, QCryptographicHash::Sha1).toHex().first(20));
    if (page.content.isNull())
        page.content = ""_ba;
    remember(page, modified);
    return page;
}

void StaticSite::remember(const Page& page, qint64 modified)
{
    if (const auto old = m_cache.constFind(page.file); old != m_cache.cend()) {
        m_cached -= old->page.size;
        m_cache.erase(old);
        m_trusted.clear();
    }
    if (m_cached + page.size > cacheBytes) {
        m_cache.clear();
        m_trusted.clear();
        m_cached = 0;
    }
    m_cached += page.size;
    m_cache.insert(page.file, {page, modified});
}

QByteArray StaticSite::mimeOf(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"js"_s || suffix == u"mjs"_s)
        return "text/javascript; charset=utf-8"_ba;
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
    const QByteArray name = type.isValid() ? type.name().toLatin1() : "application/octet-stream"_ba;
    const bool isText = name.startsWith("text/") || name == "application/json" || name == "image/svg+xml";
    return isText ? name + "; charset=utf-8" : name;
}

} // namespace rdv
