// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogView.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace rdv::ui {

LogView::LogView(QWidget* parent)
    : TableView(parent)
{
    setSortingEnabled(false);
    // Some batches a second make one step.
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(50ms);
    connect(&m_catchUp, &QTimer::timeout, this, [this] {
        if (m_isFollowing)
            scrollToBottom();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::lookAtScroll);
}

void LogView::setModel(QAbstractItemModel* model)
{
    TableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { take(last - first + 1); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { drop(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { count(0); });
}

void LogView::setFollowing(bool follow)
{
    if (!follow) {
        letGo(false);
        return;
    }
    m_heldByScrolling = false;
    count(0);
    scrollToBottom();
    if (!std::exchange(m_isFollowing, true))
        Q_EMIT followingChanged(true);
}

void LogView::take(int rows)
{
    if (!m_isFollowing)
        count(m_missed + rows);
    else if (!m_catchUp.isActive())
        m_catchUp.start();
}

void LogView::drop(int first, int last)
{
    const int height = verticalHeader()->defaultSectionSize();
    const int top = verticalScrollBar()->value() / height;
    if (m_isFollowing || first >= top)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (std::min(last + 1, top) - first) * height);
}

void LogView::lookAtScroll(int value)
{
    // New rows move the end away from the value, and dropped ones move both: only a hand moves the value up
    // while there is more below.
    const bool isAtEnd = value >= verticalScrollBar()->maximum();
    const bool isUpward = value < std::exchange(m_lastValue, value);
    if (m_isFollowing && isUpward && !isAtEnd)
        letGo(true);
    else if (!m_isFollowing && m_heldByScrolling && isAtEnd)
        setFollowing(true);
}

void LogView::letGo(bool byScrolling)
{
    m_heldByScrolling = byScrolling;
    if (std::exchange(m_isFollowing, false))
        Q_EMIT followingChanged(false);
}

void LogView::count(int missed)
{
    if (m_missed == missed)
        return;
    m_missed = missed;
    Q_EMIT missedChanged(missed);
}

} // namespace rdv::ui
