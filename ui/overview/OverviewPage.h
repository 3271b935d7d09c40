// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"
#include "ui/overview/StatsHistory.h"

#include <QHostAddress>
#include <QTimer>

namespace rdv::ui {

class AlertList;
class AlertModel;
class IceWatch;
class ServerHead;
class StatCards;
class StatCharts;
struct Alert;

/// Everything at a glance: how the server is, what it does, and what needs a hand.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Desk& desk, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void lay();
    void wire();
    void takeSample(const StatsSample& sample);
    void tellNumbers();
    void judge();
    void fix(const Alert& alert);
    [[nodiscard]] qint64 chartsEnd() const;
    [[nodiscard]] static qint64 now();

    Desk m_desk;
    StatsHistory m_history;
    StatsSample m_sample;
    QList<Problem> m_settingProblems;
    QList<QHostAddress> m_addresses;
    ServerHead* m_head;
    StatCards* m_cards;
    AlertModel* m_alerts;
    AlertList* m_alertList;
    StatCharts* m_charts;
    IceWatch* m_ice;
    QTimer m_refresh; ///< several changes make one new judgement
    QTimer m_minute; ///< certificates age and addresses change without a word
};

} // namespace rdv::ui
