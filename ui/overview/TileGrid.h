// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace rdv::ui {

/// Tiles of equal width, as many beside each other as there is room for.
class TileGrid : public QWidget {
    Q_OBJECT

public:
    /// A tile is at least `characters` wide; there are never more than `most` in a row.
    TileGrid(int characters, int most, QWidget* parent = nullptr);

    void add(QWidget* tile);
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void arrange();

    QGridLayout* m_grid;
    QList<QWidget*> m_tiles;
    int m_characters;
    int m_most;
    int m_columns = 0;
};

} // namespace rdv::ui
