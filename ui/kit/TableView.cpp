// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TableView.h"

#include "ui/kit/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

/// Columns in the order in which they are seen.
QList<int> visibleColumns(const QHeaderView& header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns += column;
    }
    return columns;
}

QString place(const QString& name)
{
    return u"tables/%1"_s.arg(name);
}

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TableView::openHeaderMenu);
    fitRows();
}

void TableView::rememberHeader(const QString& name)
{
    m_headerName = name;
    horizontalHeader()->restoreState(QSettings().value(place(name)).toByteArray());
    horizontalHeader()->setStretchLastSection(true);
    for (const auto changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(horizontalHeader(), changed, this, &TableView::saveHeader);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::saveHeader);
}

void TableView::saveHeader() const
{
    QSettings().setValue(place(m_headerName), horizontalHeader()->saveState());
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::chooseFirst()
{
    m_isFirstWanted = true;
    // Later, when all the rows of this moment are there and in their order.
    connect(
        model(), &QAbstractItemModel::rowsInserted, this, &TableView::chooseFirstNow, Qt::QueuedConnection);
    connect(model(), &QAbstractItemModel::modelReset, this, &TableView::chooseFirstNow, Qt::QueuedConnection);
    chooseFirstNow();
}

void TableView::chooseFirstNow()
{
    if (!m_isFirstWanted || model()->rowCount() == 0)
        return;
    m_isFirstWanted = false;
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, visibleColumns(*horizontalHeader()).value(0)));
}

void TableView::copyRows()
{
    if (model() == nullptr || selectionModel() == nullptr)
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = visibleColumns(*horizontalHeader());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::copyCell()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::DisplayRole).toString());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->keyCombination() == QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_C))
        copyCell();
    else
        QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    // The menu key belongs to the current row, wherever the pointer is.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    openMenu(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
    event->accept();
}

void TableView::openMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    Q_EMIT menuRequested(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* rows = menu->addAction(Theme::icon(u"copy"_s), tr("&Copy rows"), this, &TableView::copyRows);
    rows->setShortcut(QKeySequence::Copy);
    rows->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
    QAction* cell = menu->addAction(tr("Copy c&ell"), this, &TableView::copyCell);
    cell->setShortcut(QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_C));
    cell->setEnabled(currentIndex().isValid());
    menu->addSeparator();
    QMenu* columns = menu->addMenu(tr("C&olumns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        if (columns->isEmpty())
            addColumnActions(*columns);
    });
    menu->popup(where);
}

void TableView::openHeaderMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TableView::addColumnActions(QMenu& menu)
{
    if (model() == nullptr)
        return;
    const qsizetype shown = visibleColumns(*horizontalHeader()).size();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(
            action, &QAction::toggled, this, [this, column](bool show) { setColumnHidden(column, !show); });
    }
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() != nullptr && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int space = 2 * fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(space, space, -space, -space),
        Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void TableView::fitRows()
{
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const int height = std::max(fontMetrics().height(), icon) + fontMetrics().height() / 2;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace rdv::ui
