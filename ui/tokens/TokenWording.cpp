// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenWording.h"

#include "ui/kit/Formats.h"

using namespace Qt::StringLiterals;

namespace rdv::ui {

QString TokenWording::kind(TokenKind kind)
{
    return kind == TokenKind::Viewer ? tr("Viewer", "kind of token") : tr("Device", "kind of token");
}

QString TokenWording::state(TokenState state)
{
    switch (state) {
    case TokenState::Unused:
        return tr("Unused", "state of a token");
    case TokenState::Bound:
        return tr("In use", "state of a token");
    case TokenState::Expired:
        return tr("Expired", "state of a token");
    case TokenState::Revoked:
        return tr("Revoked", "state of a token");
    }
    return {};
}

QString TokenWording::icon(TokenState state)
{
    switch (state) {
    case TokenState::Unused:
        return u"tokens"_s;
    case TokenState::Bound:
        return u"state-on"_s;
    case TokenState::Expired:
        return u"clock"_s;
    case TokenState::Revoked:
        return u"block"_s;
    }
    return {};
}

Meaning TokenWording::meaning(TokenState state)
{
    switch (state) {
    case TokenState::Unused:
        return Meaning::Busy;
    case TokenState::Bound:
        return Meaning::Good;
    case TokenState::Revoked:
        return Meaning::Bad;
    case TokenState::Expired:
        break;
    }
    return Meaning::Neutral;
}

QString TokenWording::rooms(const QStringList& rooms)
{
    return rooms.isEmpty() ? tr("Every room") : rooms.join(tr(", ", "between items of a list"));
}

QString TokenWording::streams(const QStringList& streams)
{
    return streams.isEmpty() ? tr("Every stream") : streams.join(tr(", ", "between items of a list"));
}

QString TokenWording::uses(const TokenInfo& token)
{
    if (token.maxUses == 0)
        return tr("%1, no limit", "uses of a token").arg(Formats::number(token.uses));
    return tr("%1 of %2", "uses of a token").arg(Formats::number(token.uses), Formats::number(token.maxUses));
}

QString TokenWording::fault(NameVerdict verdict)
{
    switch (verdict) {
    case NameVerdict::Fine:
        break;
    case NameVerdict::Empty:
        return tr("It is empty.");
    case NameVerdict::TooLong:
        return tr("It is too long.");
    case NameVerdict::BadCharacter:
        return tr("It contains a character that is not allowed.");
    case NameVerdict::OuterBlank:
        return tr("It begins or ends with a blank.");
    }
    return {};
}

} // namespace rdv::ui
