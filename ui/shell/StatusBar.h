// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"
#include "ui/shell/Condition.h"

#include <QStatusBar>
#include <QTimer>

#include <optional>

class QToolButton;

namespace rdv::ui {

class PlainLabel;
class StatePill;

/// The line below: how the server fares, where it listens, what was just done, and the last problem.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusBar(const Desk& desk, QWidget* parent = nullptr);

    void show(const ServerStatus& status, const Condition& condition);
    void say(const QString& text); ///< for a moment
    void retranslate();

Q_SIGNALS:
    void problemClicked(rdv::ui::PageId page); ///< where it can be seen

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeEvents(const QList<Event>& events);
    void showAddresses();
    void showProblem();
    [[nodiscard]] QString problemText() const;

    Desk m_desk;
    StatePill* m_pill;
    PlainLabel* m_addresses;
    PlainLabel* m_said;
    QToolButton* m_problem;
    QTimer m_saidEnd;
    ServerStatus m_status;
    Condition m_condition;
    std::optional<Event> m_lastTrouble;
};

} // namespace rdv::ui
