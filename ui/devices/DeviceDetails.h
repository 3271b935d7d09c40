// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/DeviceInfo.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace rdv::ui {

class EmptyState;
class FactSheet;
class Feed;
class PlainLabel;
class StatePill;
class TableView;
class Timeline;

/// One device in full: its state in words, its facts, and what happened in its room.
class DeviceDetails : public QWidget {
    Q_OBJECT

public:
    explicit DeviceDetails(Feed& feed, QWidget* parent = nullptr);

    /// `userAgent`: as it may be shown.
    void setDevice(const std::optional<DeviceInfo>& device, const QString& userAgent);
    void tick(); ///< the time goes on

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    std::optional<DeviceInfo> m_device;
    QString m_userAgent;
    Timeline* m_timeline;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PlainLabel* m_title;
    StatePill* m_state;
    QLabel* m_reading;
    FactSheet* m_facts;
    QLabel* m_timelineTitle;
    TableView* m_events;
};

} // namespace rdv::ui
