// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Tokens.h"
#include "ui/kit/CalmFilter.h"

#include <optional>

namespace rdv::ui {

class TokenModel;

/// Which tokens are shown and in which order.
class TokenFilter : public CalmFilter {
    Q_OBJECT

public:
    explicit TokenFilter(TokenModel& model, QObject* parent = nullptr);

    void search(const QString& text); ///< in every column
    void showRoom(const QString& room); ///< tokens that admit to rooms with this in their names
    void showState(std::optional<TokenState> state);
    void showKind(std::optional<TokenKind> kind);

protected:
    [[nodiscard]] bool isRestless(int column) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isFound(int row) const;
    [[nodiscard]] bool admitsTo(const TokenInfo& token) const;

    TokenModel& m_model;
    QString m_text;
    QString m_room;
    std::optional<TokenState> m_state;
    std::optional<TokenKind> m_kind;
};

} // namespace rdv::ui
