// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace rdv::ui {

class EmptyState;
class FactSheet;
class LadderPanel;
class PlainLabel;
class StatePill;

/// One session in full: where it stands in words, its facts, and its ladder.
class SessionDetails : public QWidget {
    Q_OBJECT

public:
    explicit SessionDetails(QWidget* parent = nullptr);

    void setSession(const std::optional<SessionInfo>& session);
    /// Of another session than the present one it is ignored.
    void setLadder(const Ladder& ladder);
    void tick(); ///< the time goes on
    [[nodiscard]] LadderPanel* ladderPanel() const { return m_ladder; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    std::optional<SessionInfo> m_session;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PlainLabel* m_title;
    StatePill* m_state;
    QLabel* m_reading;
    FactSheet* m_facts;
    LadderPanel* m_ladder;
};

} // namespace rdv::ui
