// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/AllowedRoomsDialog.h"

#include "ui/devices/DeviceWording.h"
#include "ui/devices/ListedRooms.h"
#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rdv::ui {

AllowedRoomsDialog::AllowedRoomsDialog(const Desk& desk, DeviceModel& devices, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_rooms(new ListedRooms(devices, this))
    , m_force(new QLabel(this))
    , m_listTitle(new QLabel(this))
    , m_list(new QListView(this))
    , m_nameTitle(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_add(new QPushButton(Theme::icon(u"add"_s), QString(), this))
    , m_remove(new QPushButton(Theme::icon(u"remove"_s), QString(), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"allowedRoomsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_name, &QLineEdit::textChanged, this, &AllowedRoomsDialog::check);
    connect(m_name, &QLineEdit::returnPressed, this, &AllowedRoomsDialog::add);
    connect(m_add, &QPushButton::clicked, this, &AllowedRoomsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &AllowedRoomsDialog::remove);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AllowedRoomsDialog::refresh);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rooms, changed, this, &AllowedRoomsDialog::refresh);
    connect(m_rooms, &QAbstractItemModel::modelReset, this, &AllowedRoomsDialog::refresh);
    connect(&m_desk.feed, &Feed::statusChanged, this, &AllowedRoomsDialog::refresh);
    connect(&m_desk.server, &RendezvousServer::answered, this, &AllowedRoomsDialog::takeAnswer);
    retranslate();
    check();
    m_name->setFocus();
}

void AllowedRoomsDialog::build()
{
    for (QLabel* label : {m_force, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_force->setObjectName(u"roomListState"_s);
    m_fault->setObjectName(u"roomNameFault"_s);
    m_list->setObjectName(u"allowedRooms"_s);
    m_name->setObjectName(u"roomName"_s);
    m_add->setObjectName(u"addRoom"_s);
    m_remove->setObjectName(u"removeRoom"_s);
    m_list->setModel(m_rooms);
    m_list->setModelColumn(DeviceModel::Room);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 10);
    m_listTitle->setBuddy(m_list);
    m_nameTitle->setBuddy(m_name);
    // Return in the name field adds; no button may take it.
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto* grid = new QGridLayout(this);
    grid->addWidget(m_force, 0, 0, 1, 2);
    grid->addWidget(m_nameTitle, 1, 0, 1, 2);
    grid->addWidget(m_name, 2, 0);
    grid->addWidget(m_add, 2, 1);
    grid->addWidget(m_fault, 3, 0, 1, 2);
    grid->addWidget(m_listTitle, 4, 0, 1, 2);
    grid->addWidget(m_list, 5, 0);
    grid->addWidget(m_remove, 5, 1, Qt::AlignTop);
    grid->addWidget(m_buttons, 6, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(5, 1);
    setTabOrder(m_name, m_add);
    setTabOrder(m_add, m_list);
    setTabOrder(m_list, m_remove);
    setTabOrder(m_remove, m_buttons);
}

void AllowedRoomsDialog::retranslate()
{
    setWindowTitle(tr("Allowed rooms"));
    m_listTitle->setText(tr("&Rooms on the list:"));
    m_nameTitle->setText(tr("&Name of a room to allow:"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("Re&move…"));
    m_list->setAccessibleName(tr("Allowed rooms"));
    m_force->setAccessibleName(tr("Whether the list is in force"));
    m_fault->setAccessibleName(tr("What is wrong with the name"));
    refresh();
    check();
}

void AllowedRoomsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AllowedRoomsDialog::refresh()
{
    const ServerStatus& status = m_desk.feed.status();
    if (!status.running)
        m_force->setText(tr("The server is stopped. Its list can be changed while it runs."));
    else if (!status.roomListInForce)
        m_force->setText(
            tr("The list is empty and not in force: every room is admitted. The first room that is "
               "added turns it on, and from then on only listed rooms are admitted."));
    else if (m_rooms->rowCount() == 0)
        m_force->setText(tr("The list is in force and empty: no room is admitted until one is added."));
    else
        m_force->setText(tr("The list is in force: only these rooms are admitted."));
    m_remove->setEnabled(status.running && !selectedRoom().isEmpty());
}

/// The name as it is typed.
void AllowedRoomsDialog::check()
{
    const NameVerdict verdict = checkName(m_name->text(), m_desk.settings.config().rooms.namePolicy);
    m_add->setEnabled(verdict == NameVerdict::Fine);
    // An empty field is no mistake yet.
    m_fault->setText(verdict == NameVerdict::Empty ? QString() : nameFault(verdict));
    m_fault->setVisible(!m_fault->text().isEmpty());
}

QString AllowedRoomsDialog::selectedRoom() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QString() : selected.first().data().toString();
}

void AllowedRoomsDialog::add()
{
    if (!m_add->isEnabled())
        return;
    const QString room = m_name->text();
    m_tickets.insert(m_desk.server.allowRoom(room), room);
}

void AllowedRoomsDialog::remove()
{
    const QString room = selectedRoom();
    if (room.isEmpty())
        return;
    ConfirmBox::ask(this, tr("Remove %1 from the list?").arg(room),
        tr("The room is blocked: who waits in it is turned away and nobody can join it until it is added "
           "again. "
           "Sessions that run go on."),
        tr("&Remove"), [this, room] { m_tickets.insert(m_desk.server.blockRoom(room), room); });
}

void AllowedRoomsDialog::takeAnswer(quint64 ticket, std::optional<OperationError> error)
{
    const auto known = m_tickets.find(ticket);
    if (known == m_tickets.end())
        return;
    const QString room = *known;
    m_tickets.erase(known);
    if (error)
        ConfirmBox::tell(this, QMessageBox::Warning, tr("The list was not changed for %1.").arg(room),
            Wording::error(*error));
    else if (m_name->text() == room)
        m_name->clear();
}

} // namespace rdv::ui
