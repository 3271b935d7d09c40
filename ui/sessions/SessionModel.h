// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"
#include "ui/kit/KeyedTableModel.h"

namespace rdv::ui {

class Feed;

/// Every visit of the last day, one row each.
class SessionModel : public KeyedTableModel<SessionId, SessionInfo> {
    Q_OBJECT

public:
    enum Column {
        Viewer,
        State,
        Room,
        Stream,
        Elapsed,
        Started,
        Address,
        Transport,
        Media,
        Token,
        Candidates,
        Result,
        ColumnCount
    };

    explicit SessionModel(Feed& feed, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] SessionId keyOf(const SessionInfo& session) const override { return session.id; }

private:
    [[nodiscard]] static QString text(const SessionInfo& session, int column);
    [[nodiscard]] static QString toolTip(const SessionInfo& session, int column);
};

} // namespace rdv::ui
