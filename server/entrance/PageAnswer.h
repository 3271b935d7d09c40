// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/HttpHead.h"
#include "server/entrance/StaticSite.h"

#include <QByteArray>
#include <QDateTime>

namespace rdv {

/// What a GET or HEAD for a page is answered with: the head, and which bytes of the file follow.
struct PageAnswer {
    int status = 200; ///< 200, 206, 304 or 416
    QByteArray head; ///< status line, fields, blank line
    qint64 first = 0;
    qint64 count = 0; ///< 0 for HEAD, 304 and 416
};

/// Decides by If-None-Match, Range and If-Range (RFC 9110 §13 and §14; several ranges get the whole file).
/// Built-in pages get a content security policy; files of a webRoot are the operator's own pages, which may
/// have inline scripts and are left as they are.
[[nodiscard]] PageAnswer answerPage(const HttpHead& request, const Page& page, const QDateTime& now);

} // namespace rdv
