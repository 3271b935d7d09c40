// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceTestModel.h"

#include "ui/iceservers/IceTestWording.h"
#include "ui/iceservers/IceTester.h"
#include "ui/kit/PlainToolTip.h"
#include "ui/kit/Theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

int rowsOf(const IceTestReport& report)
{
    return std::max(1, static_cast<int>(report.probes.size()));
}

QIcon sign(IceProbe::Verdict verdict)
{
    switch (verdict) {
    case IceProbe::Verdict::Works:
        return Theme::icon(u"ok"_s, Meaning::Good);
    case IceProbe::Verdict::NoRoute: // says nothing about the server
        return Theme::icon(u"info"_s);
    default:
        return Theme::icon(u"error"_s, Meaning::Bad);
    }
}

} // namespace

IceTestModel::IceTestModel(const IceTester& tester, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reports(tester.reports())
    , m_tester(tester)
{
    connect(&tester, &IceTester::reportAdded, this, &IceTestModel::addReport);
    connect(&tester, &IceTester::reportChanged, this, &IceTestModel::changeReport);
    connect(&tester, &IceTester::reportRemoved, this, &IceTestModel::removeReport);
}

void IceTestModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int IceTestModel::firstRow(int report) const
{
    int row = 0;
    for (int i = 0; i < report; ++i)
        row += rowsOf(m_reports.at(i));
    return row;
}

void IceTestModel::addReport(int report)
{
    const int row = firstRow(report);
    const IceTestReport& added = m_tester.reports().at(report);
    beginInsertRows({}, row, row + rowsOf(added) - 1);
    m_reports.insert(report, added);
    endInsertRows();
}

void IceTestModel::changeReport(int report)
{
    const IceTestReport& now = m_tester.reports().at(report);
    const int first = firstRow(report);
    const int before = rowsOf(m_reports.at(report));
    const int after = rowsOf(now);
    if (after > before) {
        beginInsertRows({}, first + before, first + after - 1);
        m_reports[report] = now;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, first + after, first + before - 1);
        m_reports[report] = now;
        endRemoveRows();
    }
    m_reports[report] = now;
    Q_EMIT dataChanged(index(first, 0), index(first + after - 1, ColumnCount - 1));
}

void IceTestModel::removeReport(int report)
{
    const int row = firstRow(report);
    beginRemoveRows({}, row, row + rowsOf(m_reports.at(report)) - 1);
    m_reports.removeAt(report);
    endRemoveRows();
}

int IceTestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstRow(static_cast<int>(m_reports.size()));
}

int IceTestModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IceTestModel::probeText(const IceProbe& probe, int column) const
{
    switch (column) {
    case Way:
        return tr("%1 over %2, %3", "STUN binding over UDP, IPv4")
            .arg(IceTestWords::method(probe.method), IceTestWords::transport(probe.transport),
                IceTestWords::family(probe.family));
    case Result:
        return IceTestWords::verdict(probe.verdict);
    case RoundTrip:
        return IceTestWords::roundTrip(probe.roundTripMs);
    case Mapped:
        return probe.mappedAddress;
    case Relayed:
        return probe.relayedAddress;
    case Explanation:
        return IceTestWords::sentence(probe);
    default:
        return {};
    }
}

QString IceTestModel::text(const IceTestReport& report, int probe, int column) const
{
    if (column == Server)
        return report.url;
    if (probe < report.probes.size())
        return probeText(report.probes.at(probe), column);
    if (column == Result)
        return report.finished ? tr("Not tested") : tr("Testing…");
    return {};
}

QVariant IceTestModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    int row = index.row();
    qsizetype report = 0;
    while (row >= rowsOf(m_reports.at(report)))
        row -= rowsOf(m_reports.at(report++));
    const IceTestReport& tested = m_reports.at(report);
    const bool isProbe = row < tested.probes.size();
    switch (role) {
    case Qt::DisplayRole:
        return text(tested, row, index.column());
    case Qt::ToolTipRole: {
        // The system's or the server's own words are for whoever looks closer.
        const QString detail = isProbe ? tested.probes.at(row).detail : QString();
        const bool wanted = (index.column() == Explanation || index.column() == Result) && !detail.isEmpty();
        return plainToolTip(wanted ? detail : text(tested, row, index.column()));
    }
    case Qt::AccessibleTextRole: {
        const QString said = text(tested, row, index.column());
        return said.isEmpty() ? tr("nothing", "an empty cell") : said;
    }
    case Qt::DecorationRole:
        return index.column() == Result && isProbe ? sign(tested.probes.at(row).verdict) : QVariant();
    default:
        return {};
    }
}

QVariant IceTestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Server:
        return tr("Server");
    case Way:
        return tr("Tested");
    case Result:
        return tr("Result");
    case RoundTrip:
        return tr("Round trip");
    case Mapped:
        return tr("Seen as", "our address as the STUN server saw it");
    case Relayed:
        return tr("Relayed address");
    case Explanation:
        return tr("Explanation");
    default:
        return {};
    }
}

} // namespace rdv::ui
