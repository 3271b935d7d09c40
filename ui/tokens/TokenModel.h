// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Tokens.h"
#include "ui/kit/KeyedTableModel.h"

#include <functional>

namespace rdv::ui {

class Feed;

/// The tokens, one a row. It never holds the text of a generated one: the server does not tell it.
class TokenModel : public KeyedTableModel<TokenId, TokenInfo> {
    Q_OBJECT

public:
    enum Column {
        Token,
        State,
        TimeLeft,
        Kind,
        Room,
        Stream,
        Uses,
        Viewer,
        Note,
        CreatedBy,
        Created,
        Count_
    };
    static constexpr int sortRole = Qt::UserRole;

    explicit TokenModel(Feed& feed, QObject* parent = nullptr);

    /// For tests: milliseconds since the Unix epoch.
    void setClock(std::function<qint64()> now);
    /// Tells the view that time has passed for these rows; rows without a limit are left alone.
    void tick(const QList<int>& rows);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] TokenId keyOf(const TokenInfo& row) const override { return row.key; }

private:
    [[nodiscard]] QString text(const TokenInfo& token, int column) const;
    [[nodiscard]] QVariant sortKey(const TokenInfo& token, int column) const;
    [[nodiscard]] QString toolTip(const TokenInfo& token, int column) const;
    [[nodiscard]] QString timeLeft(const TokenInfo& token) const;

    std::function<qint64()> m_now;
};

} // namespace rdv::ui
