// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/HttpHead.h"
#include "server/entrance/PageAnswer.h"
#include "server/entrance/StaticSite.h"
#include "tests/fuzz/Fuzz.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace rdv;
using namespace rdv::fuzz;

namespace {

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "the site can be made");
}

/// A site with what must not be served beside, above and below it.
class Site {
public:
    Site()
        : m_root(m_folder.filePath(QStringLiteral("site")))
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("site/sub"));
        put(m_folder.filePath(QStringLiteral("secret.txt")), "secret");
        put(m_root + QStringLiteral("/index.html"), "page");
        put(m_root + QStringLiteral("/sub/a b.js"), "page");
        put(m_root + QStringLiteral("/.hidden"), "secret");
        QFile::link(m_folder.filePath(QStringLiteral("secret.txt")), m_root + QStringLiteral("/out.txt"));
        QFile::link(m_folder.path(), m_root + QStringLiteral("/up"));
        m_site = StaticSite(m_root);
    }

    void find(QByteArrayView path)
    {
        const auto page = m_site.find(path.toByteArray());
        if (!page || page->builtIn)
            return;
        require(!page->content.contains("secret"), "no secret is served");
        require(QFileInfo(page->file)
                    .canonicalFilePath()
                    .startsWith(QFileInfo(m_root).canonicalFilePath() + u'/'),
            "nothing outside the root is served");
        require(!page->mime.isEmpty() && !page->etag.isEmpty(), "a page has its fields");
    }

private:
    QTemporaryDir m_folder;
    QString m_root;
    StaticSite m_site{QString()};
};

void answerWith(Input input)
{
    HttpHead head;
    for (const char* name : {"range", "if-none-match", "if-range"}) {
        const QByteArray value = input.bytes();
        if (!value.isEmpty())
            head.fields.emplaceBack(name, value);
    }
    Page page;
    page.mime = "text/plain";
    page.etag = "\"1\"";
    page.size = 1000;
    const PageAnswer answer = answerPage(head, page, QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc()));
    require(answer.first >= 0 && answer.count >= 0 && answer.first + answer.count <= page.size,
        "only bytes of the file are sent");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Site site;
    return inTime([&] {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        const QString relative = relativePathOf(bytes);
        for (const QString& segment : relative.split(u'/', Qt::SkipEmptyParts))
            require(!segment.startsWith(u'.') && !segment.contains(u'\\') && !segment.contains(u':'),
                "no segment leads elsewhere");
        require(!relative.startsWith(u'/'), "a relative path is relative");
        site.find(bytes);
        answerWith(Input(data, size));
    });
}
