// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/SessionsPage.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"
#include "ui/sessions/LadderPanel.h"
#include "ui/sessions/SessionDetails.h"
#include "ui/sessions/SessionFilter.h"
#include "ui/sessions/SessionModel.h"
#include "ui/sessions/SessionWording.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

SessionsPage::SessionsPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Sessions, parent)
    , m_desk(desk)
    , m_model(new SessionModel(desk.feed, this))
    , m_filter(new SessionFilter(*m_model, this))
    , m_search(new SearchField(this))
    , m_show(new QComboBox(this))
    , m_room(new QLineEdit(this))
    , m_tools(new QToolBar(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new TableView(this))
    , m_details(new SessionDetails(this))
    , m_disconnect(makeAction(u"disconnectViewer"_s, u"unlink"_s, QKeySequence::Delete))
    , m_copyId(makeAction(u"copySessionId"_s, u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I))
    , m_showLog(makeAction(u"showInLog"_s, u"log"_s, Qt::CTRL | Qt::Key_L))
    , m_showDevice(makeAction(u"showDevice"_s, u"camera"_s, Qt::CTRL | Qt::Key_D))
    , m_find(new QAction(this))
{
    build();
    wire();
    SessionsPage::retranslate();
    refreshActions();
}

QAction* SessionsPage::makeAction(const QString& name, const QString& icon, const QKeySequence& shortcut)
{
    QAction* action = m_tools->addAction(Theme::icon(icon), QString());
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget* button = m_tools->widgetForAction(action);
    button->setObjectName(name + "Button"_L1);
    // Tool bars leave their buttons to the mouse.
    button->setFocusPolicy(Qt::TabFocus);
    return action;
}

void SessionsPage::build()
{
    m_search->setObjectName(u"sessionSearch"_s);
    m_show->setObjectName(u"sessionShow"_s);
    m_room->setObjectName(u"sessionRoom"_s);
    m_table->setObjectName(u"sessionTable"_s);
    m_details->setObjectName(u"sessionDetails"_s);
    for (const auto show : {SessionFilter::Show::All, SessionFilter::Show::Live, SessionFilter::Show::Ended,
             SessionFilter::Show::Failed})
        m_show->addItem(QString(), QVariant::fromValue(static_cast<int>(show)));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_room->setClearButtonEnabled(true);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize(QSize(
        style()->pixelMetric(QStyle::PM_SmallIconSize), style()->pixelMetric(QStyle::PM_SmallIconSize)));

    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(SessionModel::Started, Qt::DescendingOrder);
    const int em = m_table->fontMetrics().averageCharWidth();
    const QList<int> widths{22, 36, 26, 16, 16, 16, 20, 20, 10, 16, 24, 30};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * em);
    m_table->rememberHeader(u"sessions"_s);

    auto* filters = new QHBoxLayout;
    filters->addWidget(m_search, 2);
    filters->addWidget(m_room, 1);
    filters->addWidget(m_show);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addWidget(m_tools);
    column->addWidget(m_splitter, 1);
    for (QAction* action : {m_disconnect, m_copyId, m_showLog, m_showDevice})
        m_table->addAction(action);
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    m_tick.setInterval(1s);
    m_askForLadder.setInterval(150ms);
    m_askForLadder.setSingleShot(true);
}

void SessionsPage::wire()
{
    connect(m_search, &SearchField::searched, m_filter, &SessionFilter::setSearch);
    connect(m_room, &QLineEdit::textChanged, this, [this](const QString& room) {
        // A room that was jumped to is meant whole; what is typed is the beginning of a thought.
        m_filter->setRoom(room, !m_room->isModified() && !room.isEmpty());
    });
    connect(m_show, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_filter->setShow(static_cast<SessionFilter::Show>(index)); });
    connect(m_find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (const SessionInfo* session = m_filter->sessionAt(index)) {
                m_selected = session->id;
                takeCurrent();
            }
        });
    m_table->chooseFirst();
    connect(m_table, &TableView::menuRequested, this,
        [this](QMenu* menu) { menu->addActions(m_table->actions()); });
    connect(m_disconnect, &QAction::triggered, this, &SessionsPage::disconnectViewer);
    connect(m_copyId, &QAction::triggered, this, &SessionsPage::copyId);
    connect(m_showLog, &QAction::triggered, this,
        [this] { Q_EMIT jumpRequested(PageId::Log, u"session:%1"_s.arg(m_selected.toString())); });
    connect(m_showDevice, &QAction::triggered, this, [this] {
        if (const SessionInfo* session = current())
            Q_EMIT jumpRequested(PageId::Devices, session->room);
    });
    connect(m_details->ladderPanel(), &LadderPanel::said, this, &Page::said);

    connect(&m_desk.feed, &Feed::sessionsChanged, this, &SessionsPage::takeChanges);
    connect(&m_desk.feed, &Feed::wasReset, this, &SessionsPage::takeCurrent);
    connect(&m_desk.server, &RendezvousServer::ladderReady, m_details, &SessionDetails::setLadder);
    connect(&m_desk.server, &RendezvousServer::answered, this, &SessionsPage::takeAnswer);
    connect(&m_askForLadder, &QTimer::timeout, this, [this] {
        if (!m_selected.isEmpty() && isVisible())
            m_desk.server.requestLadder(m_selected);
    });
    connect(&m_tick, &QTimer::timeout, this, &SessionsPage::tick);
}

void SessionsPage::retranslate()
{
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setPlaceholderText(tr("Search viewer, address, room, stream, token, id"));
    m_room->setAccessibleName(tr("Room"));
    m_room->setPlaceholderText(tr("All rooms"));
    m_show->setAccessibleName(tr("Which sessions"));
    m_show->setItemText(0, tr("All sessions"));
    m_show->setItemText(1, tr("Live", "sessions"));
    m_show->setItemText(2, tr("Ended", "sessions"));
    m_show->setItemText(3, tr("Failed", "sessions"));
    m_tools->setAccessibleName(tr("Session actions"));
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setEmptyText(tr("No sessions to show. Ended ones stay here for a day."));
    m_disconnect->setText(tr("&Disconnect viewer…"));
    m_copyId->setText(tr("&Copy session id"));
    m_showLog->setText(tr("Show in &log"));
    m_showDevice->setText(tr("Show d&evice"));
    m_find->setText(tr("Find"));
    m_model->retranslate();
}

void SessionsPage::reveal(const QString& what)
{
    const QString prefix = u"room:"_s;
    clearFilters();
    if (what.startsWith(prefix)) {
        m_room->setModified(false);
        m_room->setText(what.mid(prefix.size()));
        if (m_filter->rowCount() > 0)
            m_table->selectRow(0);
    } else {
        select(SessionId(what.toLatin1()));
    }
    m_table->setFocus();
}

void SessionsPage::clearFilters()
{
    m_search->clear();
    m_filter->setSearch({});
    m_room->clear();
    m_show->setCurrentIndex(0);
}

void SessionsPage::select(const SessionId& session)
{
    m_selected = session;
    const int row = m_model->rowOf(session);
    if (row >= 0) {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    takeCurrent();
}

const SessionInfo* SessionsPage::current() const
{
    return m_model->find(m_selected);
}

void SessionsPage::takeCurrent()
{
    const SessionInfo* session = current();
    m_details->setSession(session != nullptr ? std::optional(*session) : std::nullopt);
    if (session != nullptr && isVisible())
        m_desk.server.requestLadder(m_selected);
    refreshActions();
}

void SessionsPage::takeChanges(const QList<SessionInfo>& changed)
{
    const auto isSelected = [this](const SessionInfo& session) {
        return session.id == m_selected;
    };
    if (std::none_of(changed.begin(), changed.end(), isSelected)) {
        if (!m_selected.isEmpty() && current() == nullptr)
            takeCurrent();
        return;
    }
    m_details->setSession(*current());
    refreshActions();
    if (!m_askForLadder.isActive())
        m_askForLadder.start();
}

void SessionsPage::refreshActions()
{
    const SessionInfo* session = current();
    m_disconnect->setEnabled(session != nullptr && !hasEnded(*session));
    for (QAction* action : {m_copyId, m_showLog, m_showDevice})
        action->setEnabled(session != nullptr);
}

void SessionsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_tick.start();
    takeCurrent();
}

void SessionsPage::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    Page::hideEvent(event);
}

/// Repaints the times of the rows that are on the screen and still go on; nothing else moves by itself.
void SessionsPage::tick()
{
    const QRect seen = m_table->viewport()->rect();
    const QModelIndex top = m_table->indexAt(seen.topLeft());
    for (QModelIndex index = top.siblingAtColumn(SessionModel::Elapsed); index.isValid();
         index = index.siblingAtRow(index.row() + 1)) {
        const QRect cell = m_table->visualRect(index);
        if (cell.top() > seen.bottom())
            break;
        const SessionInfo* session = m_filter->sessionAt(index);
        if (session != nullptr && !hasEnded(*session))
            m_table->update(index);
    }
    m_details->tick();
}

void SessionsPage::disconnectViewer()
{
    const SessionInfo* session = current();
    if (session == nullptr || hasEnded(*session))
        return;
    ConfirmBox::ask(this,
        tr("Disconnect %1 from %2?", "viewer, room").arg(viewerLabel(*session), session->room),
        tr("The viewer loses the stream. It may come back, unless its token is used up or revoked."),
        tr("&Disconnect"), [this, viewer = session->viewer, name = viewerLabel(*session)] {
            m_tickets.insert(m_desk.server.disconnectViewer(viewer), tr("%1 was disconnected.").arg(name));
        });
}

void SessionsPage::copyId()
{
    QGuiApplication::clipboard()->setText(m_selected.toString());
    Q_EMIT said(tr("Session id copied."));
}

void SessionsPage::takeAnswer(quint64 ticket, std::optional<OperationError> error)
{
    const auto known = m_tickets.find(ticket);
    if (known == m_tickets.end())
        return;
    const QString done = *known;
    m_tickets.erase(known);
    if (error)
        ConfirmBox::tell(
            this, QMessageBox::Warning, tr("The viewer was not disconnected."), Wording::error(*error));
    else
        Q_EMIT said(done);
}

} // namespace rdv::ui
