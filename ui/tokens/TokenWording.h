// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/NamePolicy.h"
#include "server/model/Tokens.h"
#include "ui/kit/Theme.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace rdv::ui {

/// Words of the tokens page.
class TokenWording {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::TokenWording)

public:
    [[nodiscard]] static QString kind(TokenKind kind);
    [[nodiscard]] static QString state(TokenState state);
    [[nodiscard]] static QString icon(TokenState state); ///< for Theme::icon()
    [[nodiscard]] static Meaning meaning(TokenState state);
    [[nodiscard]] static QString rooms(const QStringList& rooms);
    [[nodiscard]] static QString streams(const QStringList& streams);
    [[nodiscard]] static QString uses(const TokenInfo& token);
    /// Why a room, stream or token is not acceptable; empty: it is.
    [[nodiscard]] static QString fault(NameVerdict verdict);
};

} // namespace rdv::ui
