// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <deque>
#include <utility>

namespace rdv::ui {

class Feed;

/// The last events of every room, and those of one room as a table, newest first.
class Timeline : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, What, Details, ColumnCount };

    static constexpr std::size_t keptPerRoom = 100;
    static constexpr std::size_t keptInAll = 50000; ///< names of rooms come from outside

    explicit Timeline(Feed& feed, QObject* parent = nullptr);

    void setRoom(const QString& room);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        Event event;
        quint64 serial = 0;
    };

    void take(const QList<Event>& events);
    void add(const QString& room, const Event& event);
    void dropOldest(const QString& room);
    [[nodiscard]] static QString details(const Event& event);

    QHash<QString, std::deque<Entry>> m_rooms; ///< newest first
    std::deque<std::pair<QString, quint64>> m_order; ///< rooms of the events as they came, oldest first
    quint64 m_serial = 0;
    QString m_room;
    int m_rows = 0;
};

} // namespace rdv::ui
