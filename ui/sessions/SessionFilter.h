// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/CalmFilter.h"
#include "ui/sessions/SessionModel.h"

namespace rdv::ui {

class SessionFilter : public CalmFilter {
    Q_OBJECT

public:
    enum class Show { All, Live, Ended, Failed };

    explicit SessionFilter(SessionModel& model, QObject* parent = nullptr);

    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// Empty: all rooms. `isWhole`: the room of exactly this name, else those whose names contain it.
    void setRoom(const QString& room, bool isWhole);
    void setSearch(const QString& text);

    [[nodiscard]] const SessionInfo* sessionAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool isRestless(int column) const override;

private:
    SessionModel& m_model;
    Show m_show = Show::All;
    QString m_room;
    bool m_isWholeRoom = false;
    QString m_search;
};

} // namespace rdv::ui
