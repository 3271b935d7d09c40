// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>

namespace rdv {

/// The files of the admin page: everything below `resources/web-admin`, under the same path. They hold no
/// secret and nothing of the server's state.
class AdminPages {
public:
    AdminPages();

    struct Page {
        QByteArray mimeType;
        QByteArray body;
        QByteArray tag; ///< quoted, as in ETag; another content has another one
    };
    [[nodiscard]] std::optional<Page> page(const QByteArray& path) const;
    [[nodiscard]] QSet<QByteArray> paths() const;

private:
    QHash<QByteArray, QByteArray> m_mimeTypes; ///< of each path
};

/// Whether `If-None-Match` says that the reader has the content of this tag (RFC 9110 section 13.1.2).
[[nodiscard]] bool isKnown(const QByteArray& tag, const QByteArray& ifNoneMatch);

} // namespace rdv
