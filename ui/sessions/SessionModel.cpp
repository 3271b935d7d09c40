// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/SessionModel.h"

#include "ui/kit/Feed.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainToolTip.h"
#include "ui/sessions/SessionWording.h"

#include <QIcon>

namespace rdv::ui {

SessionModel::SessionModel(Feed& feed, QObject* parent)
    : KeyedTableModel(parent)
{
    connect(&feed, &Feed::wasReset, this, [this] { forgetAll(); });
    connect(&feed, &Feed::sessionsChanged, this,
        [this](const QList<SessionInfo>& changed, const QList<SessionId>& gone) { take(changed, gone); });
}

int SessionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SessionModel::text(const SessionInfo& session, int column)
{
    switch (column) {
    case Viewer:
        return viewerLabel(session);
    case State:
        return stateWord(session);
    case Room:
        return session.room;
    case Stream:
        return session.stream.isEmpty() ? Formats::none() : session.stream;
    case Elapsed:
        return elapsedText(session);
    case Started:
        return Formats::timeOfDay(session.since); // no session is older than a day
    case Address:
        return session.viewerAddress;
    case Transport:
        return carrierWord(session.carrier);
    case Media:
        return mediaWord(session);
    case Token:
        return session.token.isEmpty() ? Formats::none() : session.token;
    case Candidates:
        return candidateSummary(session);
    case Result:
        return resultText(session);
    default:
        return {};
    }
}

QString SessionModel::toolTip(const SessionInfo& session, int column)
{
    switch (column) {
    case State:
        return stateReason(session);
    case Transport:
        return carrierSentence(session);
    case Candidates:
        return candidateSentence(session);
    case Elapsed:
    case Started:
        return Formats::dateTime(session.since);
    default:
        return text(session, column);
    }
}

QVariant SessionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionInfo& session = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(session, index.column());
    case Qt::ToolTipRole:
        // A tooltip guesses whether it is rich text; this one is never.
        return plainToolTip(toolTip(session, index.column()));
    case Qt::DecorationRole:
        if (index.column() == State)
            return stateIcon(session);
        if (index.column() == Transport)
            return carrierIcon(session);
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == Transport ? carrierSentence(session) : text(session, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Elapsed)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section == Elapsed)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Viewer:
        return tr("Viewer");
    case State:
        return tr("State");
    case Room:
        return tr("Room");
    case Stream:
        return tr("Stream");
    case Elapsed:
        return tr("Time", "how long a session has lasted");
    case Started:
        return tr("Started");
    case Address:
        return tr("Address");
    case Transport:
        return tr("Transport");
    case Media:
        return tr("Media");
    case Token:
        return tr("Token");
    case Candidates:
        return tr("Candidates");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace rdv::ui
