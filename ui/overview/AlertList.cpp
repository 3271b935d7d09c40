// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/AlertList.h"

#include "ui/kit/Theme.h"
#include "ui/overview/AlertModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

int iconSize(const QWidget& widget)
{
    return widget.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget);
}

QLabel* newPlainText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPixmap pixmap(const QIcon& icon, const QWidget& widget)
{
    return icon.pixmap(QSize(iconSize(widget), iconSize(widget)), widget.devicePixelRatioF());
}

} // namespace

AlertRow::AlertRow(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_severity(newPlainText(this))
    , m_sentence(newPlainText(this))
    , m_fix(new QPushButton(this))
{
    setObjectName(u"alertRow"_s);
    m_severity->setObjectName(u"alertSeverity"_s);
    m_sentence->setObjectName(u"alertSentence"_s);
    m_fix->setObjectName(u"alertFixButton"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_severity->setFont(strong);
    m_severity->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon);
    row->addWidget(m_severity);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_fix, 0, Qt::AlignVCenter);
    connect(m_fix, &QPushButton::clicked, this, &AlertRow::fixWanted);
}

void AlertRow::tell(const QIcon& icon, const QString& severity, const QString& sentence, const QString& fix)
{
    m_icon->setPixmap(pixmap(icon, *this));
    m_icon->setAccessibleName(severity);
    m_severity->setText(severity);
    m_sentence->setText(sentence);
    m_fix->setText(fix);
    m_fix->setAccessibleDescription(sentence);
    setAccessibleName(sentence);
}

AlertList::AlertList(AlertModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_layout(new QVBoxLayout(this))
    , m_title(newPlainText(this))
    , m_calm(new QWidget(this))
    , m_calmIcon(new QLabel(m_calm))
    , m_calmText(newPlainText(m_calm))
{
    m_calmText->setObjectName(u"noAlertsLabel"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    auto* calm = new QHBoxLayout(m_calm);
    calm->setContentsMargins({});
    calm->addWidget(m_calmIcon);
    calm->addWidget(m_calmText, 1);
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_calm);

    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { remove(first, last); });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int from, int, const QModelIndex&, int to) { move(from, to); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { fill(first.row(), last.row()); });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        fill(0, static_cast<int>(m_rows.size()) - 1);
        drawCalm();
    });
    insert(0, model.rowCount() - 1);
    drawCalm();
}

void AlertList::retranslate()
{
    m_title->setText(tr("Alerts"));
    setAccessibleName(tr("Alerts"));
    m_calmText->setText(tr("Nothing needs your attention."));
}

void AlertList::drawCalm()
{
    m_calmIcon->setPixmap(pixmap(Theme::icon(u"ok"_s, Meaning::Good), *this));
}

// The layout holds the title and the calm word before the rows.
void AlertList::insert(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto* widget = new AlertRow(this);
        connect(widget, &AlertRow::fixWanted, this, [this, widget] {
            const auto at = static_cast<int>(m_rows.indexOf(widget));
            // A copy: what the button does may take the alert away.
            const Alert alert = m_model.at(at);
            Q_EMIT fixWanted(alert);
        });
        m_rows.insert(row, widget);
        m_layout->insertWidget(row + 2, widget);
    }
    fill(first, last);
    tellEmpty();
}

void AlertList::remove(int first, int last)
{
    for (int row = last; row >= first; --row) {
        AlertRow* widget = m_rows.takeAt(row);
        m_layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    tellEmpty();
}

void AlertList::move(int from, int to)
{
    AlertRow* widget = m_rows.takeAt(from);
    m_rows.insert(to, widget);
    m_layout->removeWidget(widget);
    m_layout->insertWidget(to + 2, widget);
}

void AlertList::fill(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex at = m_model.index(row);
        m_rows[row]->tell(at.data(Qt::DecorationRole).value<QIcon>(),
            at.data(AlertModel::SeverityRole).toString(), at.data(Qt::DisplayRole).toString(),
            at.data(AlertModel::FixRole).toString());
    }
}

void AlertList::tellEmpty()
{
    m_calm->setVisible(m_rows.isEmpty());
}

} // namespace rdv::ui
