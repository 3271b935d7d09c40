// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/LogEntry.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace rdv::ui {

class LogModel;

/// The rows of the log that one wants to see, in their own order.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilter(LogModel& model, QObject* parent = nullptr);

    void setLevel(Level atLeast);
    void setCategory(std::optional<LogCategory> category);
    void setText(const QString& text); ///< every word must be found
    void setRoom(const QString& room); ///< empty: any
    void setSession(const QString& session); ///< empty: any
    [[nodiscard]] QString room() const { return m_room; }
    [[nodiscard]] QString session() const { return m_session; }

    [[nodiscard]] const LogEntry& entryAt(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isOfSession(const LogEntry& entry) const;
    void look();

    LogModel& m_model;
    Level m_level = Level::Debug;
    std::optional<LogCategory> m_category;
    QStringList m_words;
    QString m_room;
    QString m_session;
    QSet<QString> m_members; ///< of that session
};

} // namespace rdv::ui
