// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace rdv {

/// One file that may be served.
struct Page {
    QString file; ///< absolute path, or one below `:/web`
    QByteArray mime; ///< with charset where there is one
    QByteArray etag; ///< in quotes
    qint64 size = 0;
    bool builtIn = false;
    QByteArray content; ///< the whole file when it is small; else null and read as it is sent
};

/// Decodes a request path once and makes it a relative file path: `/` and a trailing slash mean `index.html`.
/// Empty when the path must not be served: `.`, `..` and names that start with a dot, backslashes, colons,
/// control characters, empty segments, names that end in a dot or blank, text that is not UTF-8.
[[nodiscard]] QString relativePathOf(QByteArrayView encodedPath);

/// Finds files: those of `webRoot` first, then the built-in ones below `:/web`. Small ones are kept in memory
/// for as long as size and time on disk stay the same, and the disk is asked about each at most once in
/// `trustTime`.
class StaticSite {
public:
    static constexpr qint64 smallBytes = qint64{256} * 1024;
    static constexpr qint64 cacheBytes = qint64{16} * 1024 * 1024;
    static constexpr std::chrono::milliseconds trustTime{1000};

    /// `webRoot` empty: built-in pages only.
    explicit StaticSite(const QString& webRoot);

    /// Whether a configured webRoot is a folder that can be read.
    [[nodiscard]] static bool isUsableRoot(const QString& webRoot);

    /// Nothing when there is no such file, or it must not be served: see relativePathOf(); a link that leaves
    /// the root; anything but a regular file.
    [[nodiscard]] std::optional<Page> find(const QByteArray& encodedPath, Now now = stampNow());

private:
    struct Cached {
        Page page;
        qint64 modified = 0;
    };
    /// A page as a request path led to it a moment ago.
    struct Trusted {
        Page page;
        std::chrono::milliseconds until{};
    };
    [[nodiscard]] std::optional<Page> look(QByteArrayView encodedPath);
    [[nodiscard]] QString locate(const QString& relative) const;
    [[nodiscard]] std::optional<Page> load(const QString& file);
    [[nodiscard]] static QByteArray mimeOf(const QString& file);
    void remember(const Page& page, qint64 modified);
    void trust(const QByteArray& encodedPath, const Page& page, Now now);

    QString m_root; ///< canonical; empty: none
    QHash<QString, Cached> m_cache; ///< by file
    QHash<QByteArray, Trusted> m_trusted; ///< by request path; holds no content that m_cache does not hold
    qint64 m_cached = 0;
};

} // namespace rdv
