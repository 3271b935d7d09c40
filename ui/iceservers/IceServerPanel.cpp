// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceServerPanel.h"

#include "ui/iceservers/CoturnDialog.h"
#include "ui/iceservers/IceServerDialog.h"
#include "ui/iceservers/IceServerModel.h"
#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

IceServerPanel::IceServerPanel(IceServerModel& model, QWidget* parent)
    : QGroupBox(parent)
    , m_model(model)
{
    const bool isTurn = model.kind() == IceListKind::Turn;
    setObjectName(isTurn ? u"turnPanel"_s : u"stunPanel"_s);
    buildTable();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    buildButtons(column);
    m_remark = new QLabel(this);
    m_remark->setObjectName(u"rowRemark"_s);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    auto* table = new QVBoxLayout;
    table->addWidget(m_view, 1);
    table->addWidget(m_remark);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(table, 1);
    layout->addLayout(column);

    connect(&model, &QAbstractItemModel::rowsInserted, this, &IceServerPanel::updateButtons);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &IceServerPanel::updateButtons);
    connect(&model, &QAbstractItemModel::modelReset, this, &IceServerPanel::updateButtons);
    connect(&model, &QAbstractItemModel::dataChanged, this, &IceServerPanel::updateButtons);
    connect(&model, &IceServerModel::rowMoved, this, [this](int row) {
        m_view->setCurrentIndex(m_model.index(row, IceServerModel::Server));
        updateButtons();
    });
    retranslate();
    updateButtons();
}

void IceServerPanel::buildTable()
{
    const bool isTurn = m_model.kind() == IceListKind::Turn;
    m_view = new TableView(this);
    m_view->setObjectName(isTurn ? u"turnView"_s : u"stunView"_s);
    m_view->setSortingEnabled(false); // the order is the operator's
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragDropOverwriteMode(false);
    m_view->setDropIndicatorShown(true);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setModel(&m_model);
    const QFontMetrics metrics = m_view->fontMetrics();
    const int letter = metrics.averageCharWidth();
    QHeaderView* header = m_view->horizontalHeader();
    header->resizeSection(IceServerModel::Server, letter * 36);
    header->resizeSection(IceServerModel::Audience, letter * 25);
    header->resizeSection(IceServerModel::Login, letter * 28);
    header->resizeSection(IceServerModel::Test, letter * 27);
    m_view->setColumnHidden(IceServerModel::Login, !isTurn);
    m_view->rememberHeader(isTurn ? u"turnServers"_s : u"stunServers"_s);
    m_view->setMinimumHeight(metrics.height() * 7);
    m_view->installEventFilter(this);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &IceServerPanel::editServer);
    connect(m_view, &TableView::menuRequested, this, &IceServerPanel::fillMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &IceServerPanel::updateButtons);
}

QToolButton* IceServerPanel::button(const QString& name, const QString& icon, QVBoxLayout* column)
{
    auto* made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(Theme::icon(icon));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(made);
    return made;
}

void IceServerPanel::buildButtons(QVBoxLayout* column)
{
    m_add = button(u"addButton"_s, u"add"_s, column);
    m_edit = button(u"editButton"_s, u"edit"_s, column);
    m_remove = button(u"removeButton"_s, u"remove"_s, column);
    m_up = button(u"upButton"_s, u"up"_s, column);
    m_down = button(u"downButton"_s, u"down"_s, column);
    m_test = button(u"testButton"_s, u"play"_s, column);
    connect(m_add, &QToolButton::clicked, this, &IceServerPanel::addServer);
    connect(m_edit, &QToolButton::clicked, this, &IceServerPanel::editServer);
    connect(m_remove, &QToolButton::clicked, this, &IceServerPanel::removeServer);
    connect(m_up, &QToolButton::clicked, this, [this] { shiftServer(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { shiftServer(1); });
    connect(m_test, &QToolButton::clicked, this,
        [this] { Q_EMIT testRequested(m_model.servers().at(currentRow())); });
    if (m_model.kind() == IceListKind::Turn) {
        m_coturn = button(u"coturnButton"_s, u"copy"_s, column);
        connect(m_coturn, &QToolButton::clicked, this, &IceServerPanel::showCoturn);
    }
    column->addStretch();
}

int IceServerPanel::currentRow() const
{
    return m_view->currentIndex().row();
}

void IceServerPanel::updateButtons()
{
    const int row = currentRow();
    const bool any = row >= 0 && row < m_model.rowCount();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    m_test->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_model.rowCount());
    if (m_coturn != nullptr)
        m_coturn->setEnabled(any);
    // The column is often too narrow for it.
    m_remark->setText(any ? m_model.index(row, IceServerModel::Remark).data().toString() : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void IceServerPanel::reveal(const QString& url)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.servers().at(row).urls.contains(url))
            m_view->setCurrentIndex(m_model.index(row, IceServerModel::Server));
    }
}

void IceServerPanel::addServer()
{
    auto* dialog = new IceServerDialog(m_model.kind(), {}, true, this);
    connect(dialog, &IceServerDialog::confirmed, this, [this](const IceServerConfig& server) {
        m_model.append(server);
        m_view->setCurrentIndex(m_model.index(m_model.rowCount() - 1, IceServerModel::Server));
    });
    dialog->open();
}

void IceServerPanel::editServer()
{
    const QPersistentModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    auto* dialog = new IceServerDialog(m_model.kind(), m_model.servers().at(index.row()), false, this);
    connect(dialog, &IceServerDialog::confirmed, this, [this, index](const IceServerConfig& server) {
        if (index.isValid())
            m_model.replace(index.row(), server);
    });
    dialog->open();
}

void IceServerPanel::removeServer()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_model.removeRow(row);
    m_view->setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1), IceServerModel::Server));
    updateButtons();
}

void IceServerPanel::shiftServer(int by)
{
    m_model.shift(currentRow(), by);
}

void IceServerPanel::showCoturn()
{
    if (currentRow() >= 0)
        (new CoturnDialog(m_model.servers().at(currentRow()), this))->open();
}

void IceServerPanel::fillMenu(QMenu* menu)
{
    const QList<QToolButton*> buttons{m_edit, m_test, m_up, m_down, m_remove, m_coturn};
    for (QToolButton* source : buttons) {
        if (source == nullptr)
            continue;
        QAction* action = menu->addAction(source->icon(), source->text(), source, &QToolButton::click);
        action->setEnabled(source->isEnabled());
    }
}

bool IceServerPanel::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        shiftServer(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_Delete:
        removeServer();
        return true;
    case Qt::Key_Insert:
        addServer();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editServer();
        return true;
    case Qt::Key_Space: {
        const QModelIndex index = m_view->currentIndex().siblingAtColumn(IceServerModel::Server);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return m_model.setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    default:
        return false;
    }
}

bool IceServerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (press(key->key(), key->modifiers()))
            return true;
    }
    return QGroupBox::eventFilter(watched, event);
}

void IceServerPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void IceServerPanel::retranslate()
{
    const bool isTurn = m_model.kind() == IceListKind::Turn;
    setTitle(isTurn ? tr("TURN servers, in the order in which they are handed out")
                    : tr("STUN servers, in the order in which they are handed out"));
    m_view->setAccessibleName(isTurn ? tr("TURN servers") : tr("STUN servers"));
    m_view->setEmptyText(isTurn ? tr("No TURN server. Viewers whose network lets no direct connection "
                                     "through will not get a picture.")
                                : tr("No STUN server is listed: clients use the built-in responder below."));
    m_add->setText(tr("Add…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_test->setText(tr("Test"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_test->setToolTip(tr("Ask the server with the credentials that a viewer would get"));
    m_add->setAccessibleName(isTurn ? tr("Add a TURN server") : tr("Add a STUN server"));
    m_edit->setAccessibleName(isTurn ? tr("Edit the TURN server") : tr("Edit the STUN server"));
    m_remove->setAccessibleName(isTurn ? tr("Remove the TURN server") : tr("Remove the STUN server"));
    m_up->setAccessibleName(isTurn ? tr("Move the TURN server up") : tr("Move the STUN server up"));
    m_down->setAccessibleName(isTurn ? tr("Move the TURN server down") : tr("Move the STUN server down"));
    m_test->setAccessibleName(isTurn ? tr("Test the TURN server") : tr("Test the STUN server"));
    if (m_coturn != nullptr) {
        m_coturn->setText(tr("coturn…", "the name of a TURN server program"));
        m_coturn->setToolTip(tr("What to write into the configuration of coturn for this entry"));
    }
    m_model.retranslate();
}

} // namespace rdv::ui
