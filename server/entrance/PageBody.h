// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/PageAnswer.h"
#include "server/entrance/StaticSite.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>

namespace rdv {

/// The bytes of a page that follow its head, read piece by piece as the peer takes them.
class PageBody {
public:
    /// Null when the file cannot be opened.
    [[nodiscard]] static std::unique_ptr<PageBody> open(const Page& page, const PageAnswer& answer);

    [[nodiscard]] qint64 left() const { return m_left; }
    /// Appends at most `bytes` of what is left. False when the file has shrunk: the answer cannot be
    /// completed then.
    [[nodiscard]] bool next(qint64 bytes, QByteArray& out);

private:
    PageBody() = default;

    QByteArray m_content;
    std::optional<QFile> m_file; ///< none: the content is in memory
    qint64 m_at = 0;
    qint64 m_left = 0;
};

} // namespace rdv
