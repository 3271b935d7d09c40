// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/TableView.h"

#include <QTimer>

namespace rdv::ui {

/// A table that runs along with its newest row, until one scrolls up or stops it. Then it holds still,
/// whatever is added or dropped, and counts what came in meanwhile.
class LogView : public TableView {
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool follow);
    [[nodiscard]] int missed() const { return m_missed; }

Q_SIGNALS:
    void followingChanged(bool isFollowing);
    void missedChanged(int rows);

private:
    void take(int rows);
    void drop(int first, int last);
    void lookAtScroll(int value);
    void letGo(bool byScrolling);
    void count(int missed);

    QTimer m_catchUp;
    bool m_isFollowing = true;
    bool m_heldByScrolling = false;
    int m_missed = 0;
    int m_lastValue = 0; ///< of the scroll bar
};

} // namespace rdv::ui
