// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Tokens.h"
#include "ui/kit/ViewerLink.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rdv::ui {

/// Issued tokens as a table for a spreadsheet (RFC 4180, UTF-8). The first line names the columns.
class TokenCsv {
public:
    [[nodiscard]] static QByteArray header();
    [[nodiscard]] static QByteArray row(const IssuedToken& token, const ViewerLink& link);
    /// Readable by its owner only. Returns the system's words for why it could not be written.
    [[nodiscard]] static std::optional<QString> save(
        const QList<IssuedToken>& tokens, const ViewerLink& link, const QString& path);
};

} // namespace rdv::ui
