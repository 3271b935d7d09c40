// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/DeviceModel.h"

#include "ui/devices/DeviceWording.h"
#include "ui/devices/Identifiers.h"
#include "ui/kit/Feed.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainToolTip.h"

#include <QDateTime>
#include <QIcon>

namespace rdv::ui {

namespace {

bool isNumeric(int column)
{
    return column == DeviceModel::Viewers || column == DeviceModel::RoundTrip
        || column == DeviceModel::Respawns;
}

} // namespace

DeviceModel::DeviceModel(Feed& feed, QObject* parent)
    : KeyedTableModel(parent)
{
    connect(&feed, &Feed::wasReset, this, [this] { forgetAll(); });
    connect(&feed, &Feed::devicesChanged, this,
        [this](const QList<DeviceInfo>& changed, const QStringList& gone) { take(changed, gone); });
}

void DeviceModel::setIdentifiersShown(bool shown)
{
    m_identifiersShown = shown;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, UserAgent), index(rowCount() - 1, UserAgent));
}

QString DeviceModel::userAgentOf(const DeviceInfo& device) const
{
    return m_identifiersShown ? device.userAgent : withoutIdentifiers(device.userAgent);
}

int DeviceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeviceModel::text(const DeviceInfo& device, int column) const
{
    switch (column) {
    case Room:
        return device.room;
    case State:
        return deviceStateWord(device);
    case Viewers:
        return viewersText(device);
    case Address:
        return device.address.isEmpty() ? Formats::none() : device.address;
    case UserAgent:
        return device.userAgent.isEmpty() ? Formats::none() : userAgentOf(device);
    case Since:
        return Formats::dateTime(device.since);
    case Heartbeat:
        return Formats::relative(device.lastHeartbeat, QDateTime::currentMSecsSinceEpoch());
    case RoundTrip:
        return Formats::milliseconds(device.roundTripMs);
    case Respawns:
        return Formats::number(device.respawns);
    case Allowed:
        return allowedWord(device);
    default:
        return {};
    }
}

QString DeviceModel::toolTip(const DeviceInfo& device, int column) const
{
    switch (column) {
    case State:
        return deviceReading(device);
    case Viewers:
        return viewersSentence(device);
    case Heartbeat:
        return Formats::dateTime(device.lastHeartbeat);
    case Respawns:
        return tr("New waiting links that the device opened beside running sessions.");
    case Allowed:
        return allowedSentence(device);
    default:
        return text(device, column);
    }
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeviceInfo& device = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(device, index.column());
    case Qt::ToolTipRole:
        // A tooltip guesses whether it is rich text; this one is never.
        return plainToolTip(toolTip(device, index.column()));
    case Qt::DecorationRole:
        if (index.column() == State)
            return deviceStateIcon(device);
        if (index.column() == Allowed)
            return allowedIcon(device);
        return {};
    case Qt::TextAlignmentRole:
        if (isNumeric(index.column()))
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && isNumeric(section))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Room:
        return tr("Room");
    case State:
        return tr("State");
    case Viewers:
        return tr("Viewers");
    case Address:
        return tr("Address");
    case UserAgent:
        return tr("User agent");
    case Since:
        return tr("Since");
    case Heartbeat:
        return tr("Heartbeat");
    case RoundTrip:
        return tr("Round trip");
    case Respawns:
        return tr("Respawns");
    case Allowed:
        return tr("Admission", "whether a room may be joined");
    default:
        return {};
    }
}

} // namespace rdv::ui
