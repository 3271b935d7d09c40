// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/TileGrid.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace rdv::ui {

TileGrid::TileGrid(int characters, int most, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_characters(characters)
    , m_most(most)
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(fontMetrics().height() * 2 / 3);
}

void TileGrid::add(QWidget* tile)
{
    m_tiles += tile;
    m_columns = 0;
    arrange();
}

QSize TileGrid::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * m_characters, m_grid->minimumSize().height()};
}

void TileGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TileGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

int TileGrid::columnsFor(int width) const
{
    const int tile = fontMetrics().averageCharWidth() * m_characters + m_grid->horizontalSpacing();
    const int fitting = std::clamp((width + m_grid->horizontalSpacing()) / tile, 1, m_most);
    // Seven tiles look better as four and three than as six and one.
    const auto count = static_cast<int>(m_tiles.size());
    const int rows = std::max(1, (count + fitting - 1) / fitting);
    return std::max(1, (count + rows - 1) / rows);
}

void TileGrid::arrange()
{
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int tile = 0; tile < m_tiles.size(); ++tile)
        m_grid->addWidget(m_tiles[tile], tile / columns, tile % columns);
    for (int column = 0; column < m_most; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const auto rows = static_cast<int>(m_tiles.size() + columns - 1) / columns;
    for (int row = 0; row < std::max(rows, m_grid->rowCount()); ++row)
        m_grid->setRowStretch(row, row < rows ? 1 : 0);
    updateGeometry();
}

} // namespace rdv::ui
