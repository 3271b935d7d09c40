// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/DevicesPage.h"

#include "ui/devices/AllowedRoomsDialog.h"
#include "ui/devices/DeviceDetails.h"
#include "ui/devices/DeviceFilter.h"
#include "ui/devices/DeviceModel.h"
#include "ui/devices/DeviceWording.h"
#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/ShareDialog.h"
#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"
#include "ui/kit/ViewerLink.h"
#include "ui/kit/Wording.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

DevicesPage::DevicesPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Devices, parent)
    , m_desk(desk)
    , m_model(new DeviceModel(desk.feed, this))
    , m_filter(new DeviceFilter(*m_model, this))
    , m_search(new SearchField(this))
    , m_show(new QComboBox(this))
    , m_tools(new QToolBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_table(new TableView(this))
    , m_details(new DeviceDetails(desk.feed, this))
    , m_copyLink(makeAction(u"copyViewerLink"_s, u"link"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , m_share(makeAction(u"shareLink"_s, u"qr"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , m_showSessions(makeAction(u"showSessions"_s, u"sessions"_s, Qt::CTRL | Qt::Key_E))
    , m_disconnect(makeAction(u"disconnectDevice"_s, u"unlink"_s, QKeySequence::Delete))
    , m_block(makeAction(u"blockRoom"_s, u"block"_s, Qt::CTRL | Qt::Key_B))
    , m_allow(makeAction(u"allowRoom"_s, u"allow"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_B))
    , m_allowedRooms(makeAction(u"allowedRooms"_s, u"check"_s, Qt::CTRL | Qt::Key_R))
    , m_showIdentifiers(makeAction(u"showIdentifiers"_s, u"eye"_s, {}))
    , m_find(new QAction(this))
{
    build();
    wire();
    DevicesPage::retranslate();
    refreshActions();
}

QAction* DevicesPage::makeAction(const QString& name, const QString& icon, const QKeySequence& shortcut)
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

void DevicesPage::build()
{
    m_search->setObjectName(u"deviceSearch"_s);
    m_show->setObjectName(u"deviceShow"_s);
    m_table->setObjectName(u"deviceTable"_s);
    m_details->setObjectName(u"deviceDetails"_s);
    for (const auto show : {DeviceFilter::Show::All, DeviceFilter::Show::Online, DeviceFilter::Show::Lost,
             DeviceFilter::Show::Blocked})
        m_show->addItem(QString(), QVariant::fromValue(static_cast<int>(show)));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_showIdentifiers->setCheckable(true);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_tools->setIconSize(QSize(icon, icon));

    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(DeviceModel::Room, Qt::AscendingOrder);
    const int em = m_table->fontMetrics().averageCharWidth();
    const QList<int> widths{34, 28, 13, 20, 34, 26, 16, 14, 12, 18};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * em);
    m_table->rememberHeader(u"devices"_s);

    auto* filters = new QHBoxLayout;
    filters->addWidget(m_search, 1);
    filters->addWidget(m_show);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    // The table takes what there is, and the details keep a width at which facts are read well.
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({100 * em, 56 * em});
    auto* column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addWidget(m_tools);
    column->addWidget(m_splitter, 1);
    for (QAction* action : {m_copyLink, m_share, m_showSessions, m_disconnect, m_block, m_allow})
        m_table->addAction(action);
    addActions({m_allowedRooms, m_find});
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_tick.setInterval(1s);
}

void DevicesPage::wire()
{
    connect(m_search, &SearchField::searched, m_filter, &DeviceFilter::setSearch);
    connect(m_show, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_filter->setShow(static_cast<DeviceFilter::Show>(index)); });
    connect(m_find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_showIdentifiers, &QAction::toggled, this, [this](bool shown) {
        m_model->setIdentifiersShown(shown);
        m_showIdentifiers->setIcon(Theme::icon(shown ? u"eye-off"_s : u"eye"_s));
        takeCurrent();
    });

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (const DeviceInfo* device = m_filter->deviceAt(index)) {
                m_selected = device->room;
                takeCurrent();
            }
        });
    m_table->chooseFirst();
    connect(m_table, &TableView::menuRequested, this,
        [this](QMenu* menu) { menu->addActions(m_table->actions()); });
    connect(m_copyLink, &QAction::triggered, this, &DevicesPage::copyLink);
    connect(m_share, &QAction::triggered, this, &DevicesPage::share);
    connect(m_showSessions, &QAction::triggered, this,
        [this] { Q_EMIT jumpRequested(PageId::Sessions, u"room:%1"_s.arg(m_selected)); });
    connect(m_disconnect, &QAction::triggered, this, &DevicesPage::disconnectDevice);
    connect(m_block, &QAction::triggered, this, &DevicesPage::blockRoom);
    connect(m_allow, &QAction::triggered, this, &DevicesPage::allowRoom);
    connect(m_allowedRooms, &QAction::triggered, this, &DevicesPage::openAllowedRooms);

    // The model, which is older, has taken the changes by now.
    connect(&m_desk.feed, &Feed::devicesChanged, this, &DevicesPage::takeCurrent);
    connect(&m_desk.feed, &Feed::wasReset, this, &DevicesPage::takeCurrent);
    connect(&m_desk.server, &RendezvousServer::answered, this, &DevicesPage::takeAnswer);
    connect(&m_tick, &QTimer::timeout, this, &DevicesPage::tick);
}

void DevicesPage::retranslate()
{
    m_search->setAccessibleName(tr("Search devices"));
    m_search->setPlaceholderText(tr("Search room, address, user agent"));
    m_show->setAccessibleName(tr("Which devices"));
    m_show->setItemText(0, tr("All devices"));
    m_show->setItemText(1, tr("Online", "devices"));
    m_show->setItemText(2, tr("Lost", "devices"));
    m_show->setItemText(3, tr("Blocked", "devices"));
    m_tools->setAccessibleName(tr("Device actions"));
    m_table->setAccessibleName(tr("Devices"));
    m_table->setEmptyText(tr("No devices to show. A device appears here when it joins its room."));
    m_copyLink->setText(tr("&Copy viewer link"));
    m_copyLink->setIconText(tr("Copy link"));
    m_share->setText(tr("&Share…"));
    m_showSessions->setText(tr("Show s&essions"));
    m_showSessions->setIconText(tr("Sessions"));
    m_disconnect->setText(tr("&Disconnect device…"));
    m_disconnect->setIconText(tr("Disconnect"));
    m_block->setText(tr("&Block room"));
    m_block->setIconText(tr("Block", "a room"));
    m_allow->setText(tr("&Allow room"));
    m_allow->setIconText(tr("Allow", "a room"));
    m_allowedRooms->setText(tr("Allowed &rooms…"));
    m_showIdentifiers->setText(tr("Show device &identifiers"));
    m_find->setText(tr("Find"));
    m_model->retranslate();
}

void DevicesPage::reveal(const QString& what)
{
    m_search->clear();
    m_filter->setSearch({});
    m_show->setCurrentIndex(0);
    m_selected = what;
    const int row = m_model->rowOf(what);
    if (row >= 0) {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    takeCurrent();
    m_table->setFocus();
}

const DeviceInfo* DevicesPage::current() const
{
    return m_model->find(m_selected);
}

void DevicesPage::takeCurrent()
{
    const DeviceInfo* device = current();
    m_details->setDevice(device != nullptr ? std::optional(*device) : std::nullopt,
        device != nullptr ? m_model->userAgentOf(*device) : QString());
    refreshActions();
}

void DevicesPage::refreshActions()
{
    const DeviceInfo* device = current();
    for (QAction* action : {m_copyLink, m_share, m_showSessions})
        action->setEnabled(device != nullptr);
    m_disconnect->setEnabled(device != nullptr && isOnline(*device));
    m_block->setEnabled(device != nullptr && device->allowed);
    m_allow->setEnabled(device != nullptr && !device->allowed);
}

void DevicesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_tick.start();
}

void DevicesPage::hideEvent(QHideEvent* event)
{
    m_tick.stop();
    Page::hideEvent(event);
}

/// Repaints how long ago heartbeats were, on the screen only.
void DevicesPage::tick()
{
    const QRect seen = m_table->viewport()->rect();
    const int left = m_table->columnViewportPosition(DeviceModel::Heartbeat);
    m_table->viewport()->update(
        left, seen.top(), m_table->columnWidth(DeviceModel::Heartbeat), seen.height());
    m_details->tick();
}

ViewerLink DevicesPage::link() const
{
    return {m_desk.feed.status(), m_desk.settings.config(), ViewerLink::ownAddresses()};
}

void DevicesPage::copyLink()
{
    QGuiApplication::clipboard()->setText(ViewerLink::textOf(link().to({m_selected, {}, {}})));
    Q_EMIT said(tr("Viewer link copied."));
}

void DevicesPage::share()
{
    ShareDialog* dialog
        = ShareDialog::share(link(), {m_selected, {}, {}}, m_desk.feed.status().tokensEnabled, this);
    connect(dialog, &ShareDialog::said, this, &Page::said);
}

void DevicesPage::disconnectDevice()
{
    const DeviceInfo* device = current();
    if (device == nullptr)
        return;
    const auto act = [this, room = device->room] {
        say(m_desk.server.disconnectDevice(room), tr("The device in %1 was disconnected.").arg(room),
            tr("The device in %1 was not disconnected.").arg(room));
    };
    const int live = device->sessions + device->queued;
    if (live == 0) {
        act();
        return;
    }
    ConfirmBox::ask(this, tr("Disconnect the device in %1?", "room").arg(device->room),
        tr("%n viewer(s) lose the connection. The device comes back by itself.", nullptr, live),
        tr("&Disconnect"), act);
}

void DevicesPage::blockRoom()
{
    const DeviceInfo* device = current();
    if (device == nullptr)
        return;
    const auto act = [this, room = device->room] {
        say(m_desk.server.blockRoom(room), tr("%1 is blocked.", "room").arg(room),
            tr("%1 was not blocked.", "room").arg(room));
    };
    if (device->queued + device->sessions == 0) {
        act();
        return;
    }
    ConfirmBox::ask(this, tr("Block %1?", "room").arg(device->room),
        tr("Who waits in this room is turned away and nobody can join it. Sessions that run go on."),
        tr("&Block"), act);
}

void DevicesPage::allowRoom()
{
    if (current() == nullptr)
        return;
    say(m_desk.server.allowRoom(m_selected), tr("%1 is allowed.", "room").arg(m_selected),
        tr("%1 was not allowed.", "room").arg(m_selected));
}

void DevicesPage::openAllowedRooms()
{
    (new AllowedRoomsDialog(m_desk, *m_model, this))->open();
}

void DevicesPage::say(quint64 ticket, const QString& done, const QString& failed)
{
    m_tickets.insert(ticket, {done, failed});
}

void DevicesPage::takeAnswer(quint64 ticket, std::optional<OperationError> error)
{
    const auto known = m_tickets.find(ticket);
    if (known == m_tickets.end())
        return;
    const Pending pending = *known;
    m_tickets.erase(known);
    if (error)
        ConfirmBox::tell(this, QMessageBox::Warning, pending.failed, Wording::error(*error));
    else
        Q_EMIT said(pending.done);
}

} // namespace rdv::ui
