// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderPanel.h"

#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"
#include "ui/sessions/LadderExport.h"
#include "ui/sessions/LadderPainter.h"
#include "ui/sessions/LadderStepModel.h"
#include "ui/sessions/LadderView.h"
#include "ui/sessions/SessionWording.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr qreal zoomStep = 1.2;

} // namespace

LadderPanel::LadderPanel(QWidget* parent)
    : QWidget(parent)
    , m_tools(new QToolBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new LadderView(this))
    , m_table(new TableView(this))
    , m_steps(new LadderStepModel(this))
    , m_asList(makeAction(u"ladderAsList"_s, u"log"_s))
    , m_zoomIn(makeAction(u"ladderZoomIn"_s, u"zoom-in"_s))
    , m_zoomOut(makeAction(u"ladderZoomOut"_s, u"zoom-out"_s))
    , m_actualSize(makeAction(u"ladderActualSize"_s, u"search"_s))
    , m_fitWidth(makeAction(u"ladderFitWidth"_s, u"fit-width"_s))
    , m_savePng(makeAction(u"ladderSavePng"_s, u"export"_s))
    , m_saveJson(makeAction(u"ladderSaveJson"_s, u"export"_s))
    , m_print(makeAction(u"ladderPrint"_s, u"print"_s))
    , m_copy(makeAction(u"ladderCopy"_s, u"copy"_s))
{
    m_view->setObjectName(u"ladderView"_s);
    m_table->setObjectName(u"ladderTable"_s);
    m_table->setModel(m_steps);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_tools->setIconSize(QSize(
        style()->pixelMetric(QStyle::PM_SmallIconSize), style()->pixelMetric(QStyle::PM_SmallIconSize)));
    m_asList->setCheckable(true);
    for (QAction* action : {m_savePng, m_saveJson})
        m_tools->widgetForAction(action)->setProperty("toolButtonStyle", Qt::ToolButtonTextBesideIcon);
    m_print->setShortcut(QKeySequence::Print);
    m_zoomIn->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut->setShortcut(QKeySequence::ZoomOut);
    m_actualSize->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);

    connect(m_asList, &QAction::toggled, this, [this](bool asList) {
        m_stack->setCurrentIndex(asList ? 1 : 0);
        refresh();
    });
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->zoomBy(zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->zoomBy(1 / zoomStep); });
    connect(m_actualSize, &QAction::triggered, m_view, &LadderView::zoomToActual);
    connect(m_fitWidth, &QAction::triggered, m_view, &LadderView::zoomToWidth);
    connect(m_savePng, &QAction::triggered, this, [this] { askForFile(u"png"_s, tr("PNG image (*.png)")); });
    connect(
        m_saveJson, &QAction::triggered, this, [this] { askForFile(u"json"_s, tr("JSON file (*.json)")); });
    connect(m_print, &QAction::triggered, this, &LadderPanel::print);
    connect(m_copy, &QAction::triggered, this, &LadderPanel::copy);
    retranslate();
    refresh();
}

QAction* LadderPanel::makeAction(const QString& name, const QString& icon)
{
    QAction* action = m_tools->addAction(Theme::icon(icon), QString());
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    QWidget* button = m_tools->widgetForAction(action);
    button->setObjectName(name + "Button"_L1);
    // Tool bars leave their buttons to the mouse.
    button->setFocusPolicy(Qt::TabFocus);
    return action;
}

void LadderPanel::retranslate()
{
    m_tools->setAccessibleName(tr("Ladder tools"));
    m_view->setAccessibleName(tr("Ladder diagram of the session"));
    m_table->setAccessibleName(tr("Messages of the session"));
    m_table->setEmptyText(tr("No messages."));
    m_asList->setText(tr("Show as list"));
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomOut->setText(tr("Zoom out"));
    m_actualSize->setText(tr("Actual size"));
    m_fitWidth->setText(tr("Fit width"));
    m_savePng->setText(tr("Save picture…"));
    m_savePng->setIconText(tr("PNG"));
    m_saveJson->setText(tr("Save as JSON…"));
    m_saveJson->setIconText(tr("JSON"));
    m_print->setText(tr("Print ladder…"));
    m_copy->setText(tr("Copy ladder"));
    for (QAction* action : m_tools->actions()) {
        action->setToolTip(action->text());
        if (QWidget* button = m_tools->widgetForAction(action))
            button->setAccessibleName(action->text());
    }
    m_steps->retranslate();
}

void LadderPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setLadder(m_ladder, m_session);
    }
}

void LadderPanel::setLadder(const Ladder& ladder, const SessionInfo& session)
{
    m_ladder = ladder;
    m_session = session;
    const QList<LadderRow> rows = rowsOf(ladder);
    m_view->setRows(rows);
    m_steps->setLadderRows(rows);
    refresh();
}

void LadderPanel::refresh()
{
    const bool hasSteps = !m_ladder.steps.isEmpty();
    for (QAction* action : {m_savePng, m_saveJson, m_print, m_copy})
        action->setEnabled(hasSteps);
    for (QAction* action : {m_zoomIn, m_zoomOut, m_actualSize, m_fitWidth})
        action->setEnabled(hasSteps && !m_asList->isChecked());
    // In the list the key belongs to the selected rows.
    m_copy->setShortcut(m_asList->isChecked() ? QKeySequence() : QKeySequence(QKeySequence::Copy));
}

bool LadderPanel::save(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        file.write(ladderJson(m_ladder, m_session));
    else if (!ladderImage(rowsOf(m_ladder), font(), layoutDirection()).save(&file, "PNG"))
        return false;
    return file.commit();
}

void LadderPanel::askForFile(const QString& suffix, const QString& filter)
{
    auto* dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"ladder-%1.%2"_s.arg(m_ladder.session.toString(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Q_EMIT said(save(path) ? tr("Ladder saved.") : tr("The file could not be written."));
    });
    dialog->open();
}

void LadderPanel::print()
{
    auto* dialog = new QPrintDialog(this); // brings its own printer
    dialog->setObjectName(u"printLadderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print ladder"));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        printLadder(ladderImage(rowsOf(m_ladder), font(), layoutDirection()),
            tr("%1 in %2", "viewer, room").arg(viewerLabel(m_session), m_session.room), *printer);
    });
    dialog->open();
}

void LadderPanel::copy()
{
    auto* data = new QMimeData;
    data->setImageData(ladderImage(rowsOf(m_ladder), font(), layoutDirection()));
    data->setText(ladderText(m_ladder));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT said(tr("Ladder copied."));
}

} // namespace rdv::ui
