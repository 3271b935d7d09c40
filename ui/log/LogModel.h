// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"
#include "ui/log/LogEntry.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <deque>

namespace rdv::ui {

class Feed;

/// The newest events, oldest first. When the ring is full, a few hundred of the oldest go at once, so that a
/// busy server does not move every row with every event.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, LevelColumn, What, Room, Who, Details, Count };
    static constexpr int capacity = 20'000;

    explicit LogModel(Feed& feed, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const LogEntry& at(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    void clear();
    void retranslate();

    /// The connections that are known to belong to a session, as far as the server still tells.
    [[nodiscard]] QSet<QString> membersOf(const QString& session) const;

private:
    struct Members {
        QString viewer;
        QString device;
    };

    void append(const QList<Event>& events);
    void makeRoom(int incoming);
    void meet(const QList<SessionInfo>& sessions, const QList<SessionId>& gone);

    std::deque<LogEntry> m_entries;
    QHash<QString, Members> m_members;
    quint64 m_lastId = 0;
};

} // namespace rdv::ui
