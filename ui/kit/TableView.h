// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace rdv::ui {

/// A table as all pages have it: whole rows are selected, columns sort and can be moved and hidden, rows and
/// cells are copied as text, and how it was left is how it comes back.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Restores the columns' order, widths and sorting now, and keeps them from now on under this name. Call
    /// it after the model was set.
    void rememberHeader(const QString& name);
    /// Said in the middle while there are no rows.
    void setEmptyText(const QString& text);

    /// The first rows that ever come bring the first of them to be the current one, so that what depends on
    /// it is useful at once. Nothing else is chosen by itself, and the keyboard stays where it is.
    void chooseFirst();

    void copyRows(); ///< the selected ones, columns parted by tabs
    void copyCell(); ///< the current one

Q_SIGNALS:
    /// The menu of the current row is about to open, by mouse or by key: put the row's actions before the
    /// ones it has.
    void menuRequested(QMenu* menu);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openMenu(const QPoint& where);
    void openHeaderMenu(const QPoint& position);
    void addColumnActions(QMenu& menu);
    void saveHeader() const;
    void fitRows();

    void chooseFirstNow();

    bool m_isFirstWanted = false;
    QString m_headerName;
    QString m_emptyText;
};

} // namespace rdv::ui
