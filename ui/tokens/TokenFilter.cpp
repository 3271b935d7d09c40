// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenFilter.h"

#include "ui/tokens/TokenModel.h"

#include <algorithm>
#include <array>

namespace rdv::ui {

TokenFilter::TokenFilter(TokenModel& model, QObject* parent)
    : CalmFilter(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(TokenModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void TokenFilter::search(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void TokenFilter::showRoom(const QString& room)
{
    m_room = room.trimmed();
    invalidateFilter();
}

void TokenFilter::showState(std::optional<TokenState> state)
{
    m_state = state;
    invalidateFilter();
}

void TokenFilter::showKind(std::optional<TokenKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool TokenFilter::isRestless(int column) const
{
    return column == TokenModel::TimeLeft;
}

bool TokenFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const TokenInfo& token = m_model.at(row);
    return (!m_state || token.state == *m_state) && (!m_kind || token.kind == *m_kind)
        && (m_room.isEmpty() || admitsTo(token)) && (m_text.isEmpty() || isFound(row));
}

bool TokenFilter::admitsTo(const TokenInfo& token) const
{
    return token.rooms.isEmpty() || std::ranges::any_of(token.rooms, [this](const QString& room) {
        return room.contains(m_room, Qt::CaseInsensitive);
    });
}

bool TokenFilter::isFound(int row) const
{
    const TokenInfo& token = m_model.at(row);
    const std::array inside{
        &token.id, &token.fingerprint, &token.note, &token.createdBy, &token.boundTo, &token.boundAddress};
    const auto matches = [this](const QString& text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return std::ranges::any_of(inside, [&matches](const QString* text) { return matches(*text); })
        || std::ranges::any_of(token.rooms, matches) || std::ranges::any_of(token.streams, matches);
}

} // namespace rdv::ui
