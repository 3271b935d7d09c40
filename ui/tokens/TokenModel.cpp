// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenModel.h"

#include "ui/kit/Feed.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainToolTip.h"
#include "ui/kit/Theme.h"
#include "ui/tokens/TokenWording.h"

#include <QDateTime>

#include <limits>

namespace rdv::ui {

namespace {

bool isAlive(const TokenInfo& token)
{
    return token.state == TokenState::Unused || token.state == TokenState::Bound;
}

bool hasLimit(const TokenInfo& token)
{
    return isAlive(token) && token.endsAt > 0;
}

/// Enough of a peer id to tell two apart at a glance.
QString shortId(const QString& peer)
{
    constexpr int digits = 8;
    return peer.left(digits);
}

QString viewerOf(const TokenInfo& token)
{
    if (token.boundTo.isEmpty())
        return token.boundAddress;
    return token.boundAddress.isEmpty() ? shortId(token.boundTo)
                                        : shortId(token.boundTo) + u' ' + token.boundAddress;
}

} // namespace

TokenModel::TokenModel(Feed& feed, QObject* parent)
    : KeyedTableModel(parent)
    , m_now([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    connect(&feed, &Feed::wasReset, this, [this] { forgetAll(); });
    connect(&feed, &Feed::tokensChanged, this,
        [this](const QList<TokenInfo>& tokens, const QList<TokenId>& gone) { take(tokens, gone); });
}

void TokenModel::setClock(std::function<qint64()> now)
{
    m_now = std::move(now);
}

void TokenModel::tick(const QList<int>& rows)
{
    for (const int row : rows) {
        if (row >= 0 && row < rowCount() && hasLimit(at(row))) {
            const QModelIndex cell = index(row, TimeLeft);
            Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole});
        }
    }
}

int TokenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Count_;
}

QVariant TokenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TokenInfo& token = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(token, index.column());
    case Qt::DecorationRole:
        if (index.column() == State)
            return Theme::icon(TokenWording::icon(token.state), TokenWording::meaning(token.state));
        return {};
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(token, index.column()));
    case Qt::TextAlignmentRole:
        if (index.column() == TimeLeft || index.column() == Uses)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case sortRole:
        return sortKey(token, index.column());
    default:
        return {};
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Token:
        return tr("Token");
    case State:
        return tr("State");
    case TimeLeft:
        return tr("Time left");
    case Kind:
        return tr("For", "column: the kind of client that a token is for");
    case Room:
        return tr("Room");
    case Stream:
        return tr("Stream");
    case Uses:
        return tr("Uses");
    case Viewer:
        return tr("Held by", "column: the client that a token is bound to");
    case Note:
        return tr("Note");
    case CreatedBy:
        return tr("Issued by");
    case Created:
        return tr("Issued");
    default:
        return {};
    }
}

QString TokenModel::text(const TokenInfo& token, int column) const
{
    switch (column) {
    case Token:
        return token.id.isEmpty() ? token.fingerprint : token.id;
    case State:
        return TokenWording::state(token.state);
    case TimeLeft:
        return timeLeft(token);
    case Kind:
        return TokenWording::kind(token.kind);
    case Room:
        return TokenWording::rooms(token.rooms);
    case Stream:
        return TokenWording::streams(token.streams);
    case Uses:
        return TokenWording::uses(token);
    case Viewer:
        return viewerOf(token);
    case Note:
        return token.note;
    case CreatedBy:
        return token.createdBy;
    case Created:
        return Formats::dateTime(token.createdAt);
    default:
        return {};
    }
}

QVariant TokenModel::sortKey(const TokenInfo& token, int column) const
{
    switch (column) {
    case State:
        return static_cast<int>(token.state);
    case TimeLeft:
        return hasLimit(token) ? token.endsAt : std::numeric_limits<qint64>::max();
    case Uses:
        return token.uses;
    case Created:
        return token.createdAt;
    default:
        return text(token, column);
    }
}

QString TokenModel::timeLeft(const TokenInfo& token) const
{
    if (!isAlive(token))
        return Formats::none();
    if (token.endsAt <= 0)
        return tr("No limit", "time that is left to a token");
    const qint64 left = std::max<qint64>(0, token.endsAt - m_now());
    return Formats::countdown((left + 999) / 1000);
}

QString TokenModel::toolTip(const TokenInfo& token, int column) const
{
    switch (column) {
    case Token:
        return token.fingerprint;
    case TimeLeft:
        if (!hasLimit(token))
            return {};
        return token.state == TokenState::Bound
            ? tr("Its holder may come back until %1.").arg(Formats::dateTime(token.endsAt))
            : tr("It has to be used before %1.").arg(Formats::dateTime(token.endsAt));
    case State:
        return token.notBefore > m_now() ? tr("Valid from %1.").arg(Formats::dateTime(token.notBefore))
                                         : QString();
    case Viewer:
        return token.boundTo;
    default:
        return text(token, column);
    }
}

} // namespace rdv::ui
