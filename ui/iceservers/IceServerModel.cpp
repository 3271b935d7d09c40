// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceServerModel.h"

#include "ui/iceservers/IceTestWording.h"
#include "ui/kit/PlainToolTip.h"
#include "ui/kit/Theme.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

// Rows carry no secrets outside the program: the data names the model and the row, nothing else.
const QString kRowType = u"application/x-rendezvous-ice-server-row"_s;

} // namespace

IceServerModel::IceServerModel(IceListKind kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
{
}

void IceServerModel::setServers(const QList<IceServerConfig>& servers)
{
    beginResetModel();
    m_servers = servers;
    endResetModel();
}

void IceServerModel::setTestLookup(TestLookup lookup)
{
    m_lookup = std::move(lookup);
}

void IceServerModel::append(const IceServerConfig& server)
{
    const auto row = static_cast<int>(m_servers.size());
    beginInsertRows({}, row, row);
    m_servers.append(server);
    endInsertRows();
    Q_EMIT edited();
}

void IceServerModel::replace(int row, const IceServerConfig& server)
{
    if (m_servers.value(row) == server)
        return;
    m_servers[row] = server;
    touchAll();
    Q_EMIT edited();
}

bool IceServerModel::shift(int row, int by)
{
    const int target = row + by;
    if (row < 0 || row >= rowCount() || target < 0 || target >= rowCount())
        return false;
    return moveRows({}, row, 1, {}, by > 0 ? target + 1 : target);
}

void IceServerModel::testsChanged()
{
    if (!m_servers.isEmpty())
        Q_EMIT dataChanged(index(0, Test), index(rowCount() - 1, Test));
}

void IceServerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    touchAll();
}

void IceServerModel::touchAll()
{
    if (!m_servers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int IceServerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size());
}

int IceServerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IceServerModel::testText(int row) const
{
    const auto report = m_lookup ? m_lookup(m_servers.at(row)) : std::nullopt;
    return report ? IceTestWords::summary(*report) : QString();
}

QString IceServerModel::text(int row, int column) const
{
    const IceServerConfig& server = m_servers.at(row);
    switch (column) {
    case Server:
        return server.urls.join(u", "_s);
    case Audience:
        return IceWords::audience(IceWords::adviceFor(m_servers, row, m_kind).audience);
    case Login:
        return IceWords::login(server);
    case Test:
        return testText(row);
    case Remark:
        return IceWords::adviceFor(m_servers, row, m_kind).remark;
    default:
        return {};
    }
}

QVariant IceServerModel::decoration(int row, int column) const
{
    if (column == Test) {
        const auto report = m_lookup ? m_lookup(m_servers.at(row)) : std::nullopt;
        if (!report || (!report->finished && !report->works()))
            return {};
        return report->works() ? Theme::icon(u"ok"_s, Meaning::Good) : Theme::icon(u"error"_s, Meaning::Bad);
    }
    if (column != Remark)
        return {};
    const IceAdvice advice = IceWords::adviceFor(m_servers, row, m_kind);
    if (advice.remark.isEmpty())
        return {};
    return advice.isMistake ? Theme::icon(u"warning"_s, Meaning::Warning) : Theme::icon(u"info"_s);
}

QVariant IceServerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::AccessibleTextRole: {
        const QString said = text(index.row(), index.column());
        return said.isEmpty() ? tr("nothing", "an empty cell") : said;
    }
    case Qt::DecorationRole:
        return decoration(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() == Server)
            return m_servers.at(index.row()).enabled ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

QVariant IceServerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Server:
        return tr("Server");
    case Audience:
        return tr("Used by", "who uses this ICE server");
    case Login:
        return tr("Credentials");
    case Test:
        return tr("Last test");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

Qt::ItemFlags IceServerModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags
        = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Server)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool IceServerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Server)
        return false;
    IceServerConfig server = m_servers.at(index.row());
    server.enabled = value.toInt() == Qt::Checked;
    replace(index.row(), server);
    return true;
}

bool IceServerModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_servers.remove(row, count);
    endRemoveRows();
    touchAll();
    Q_EMIT edited();
    return true;
}

bool IceServerModel::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before)
{
    if (from.isValid() || to.isValid() || row < 0 || count < 1 || row + count > rowCount() || before < 0
        || before > rowCount() || !beginMoveRows({}, row, row + count - 1, {}, before))
        return false;
    const auto first = m_servers.begin() + row;
    if (before > row)
        std::rotate(first, first + count, m_servers.begin() + before);
    else
        std::rotate(m_servers.begin() + before, first, first + count);
    endMoveRows();
    touchAll();
    Q_EMIT edited();
    Q_EMIT rowMoved(before > row ? before - count : before);
    return true;
}

QStringList IceServerModel::mimeTypes() const
{
    return {kRowType};
}

QMimeData* IceServerModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << reinterpret_cast<quint64>(this) << indexes.first().row();
    auto* data = new QMimeData;
    data->setData(kRowType, bytes);
    return data;
}

bool IceServerModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    Q_UNUSED(column)
    if (!data || action != Qt::MoveAction || !data->hasFormat(kRowType))
        return false;
    const QByteArray bytes = data->data(kRowType);
    QDataStream stream(bytes);
    quint64 model = 0;
    int source = -1;
    stream >> model >> source;
    if (model != reinterpret_cast<quint64>(this))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    moveRows({}, source, 1, {}, before);
    // The row is where it belongs. Taking the drop would make the view remove the row it dragged.
    return false;
}

} // namespace rdv::ui
