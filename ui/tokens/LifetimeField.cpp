// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/LifetimeField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

namespace {

constexpr std::array<std::chrono::seconds, 3> units{60s, 3600s, 86400s};

} // namespace

LifetimeField::LifetimeField(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_choice->setObjectName(u"lifetimeChoice"_s);
    m_choice->addItems({{}, {}, {}, {}});
    m_count->setObjectName(u"lifetimeCount"_s);
    m_count->setRange(1, 999);
    m_unit->setObjectName(u"lifetimeUnit"_s);
    m_unit->addItems({{}, {}, {}});
    m_unit->setCurrentIndex(2);
    m_count->setValue(7);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    layout->addWidget(m_count);
    layout->addWidget(m_unit);
    layout->addStretch();
    setFocusProxy(m_choice);

    const auto show = [this] {
        const bool isOther = m_choice->currentIndex() == Other;
        m_count->setVisible(isOther);
        m_unit->setVisible(isOther);
        Q_EMIT edited();
    };
    connect(m_choice, &QComboBox::currentIndexChanged, this, show);
    connect(m_count, &QSpinBox::valueChanged, this, &LifetimeField::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LifetimeField::edited);
    retranslate();
    show();
}

void LifetimeField::setValue(std::chrono::seconds value)
{
    if (value <= 0s) {
        m_choice->setCurrentIndex(Never);
    } else if (value == 1h) {
        m_choice->setCurrentIndex(Hour);
    } else if (value == 24h) {
        m_choice->setCurrentIndex(Day);
    } else {
        m_choice->setCurrentIndex(Other);
        int unit = static_cast<int>(units.size()) - 1;
        while (unit > 0 && value % units[unit] != 0s)
            --unit;
        m_unit->setCurrentIndex(unit);
        m_count->setValue(static_cast<int>(value / units[unit]));
    }
}

std::chrono::seconds LifetimeField::value() const
{
    switch (m_choice->currentIndex()) {
    case Hour:
        return 1h;
    case Day:
        return 24h;
    case Other:
        return m_count->value() * units[m_unit->currentIndex()];
    default:
        return 0s;
    }
}

void LifetimeField::retranslate()
{
    m_choice->setItemText(Never, tr("Without limit"));
    m_choice->setItemText(Hour, tr("1 hour"));
    m_choice->setItemText(Day, tr("1 day"));
    m_choice->setItemText(Other, tr("Other…", "another length of time"));
    m_unit->setItemText(0, tr("minutes"));
    m_unit->setItemText(1, tr("hours"));
    m_unit->setItemText(2, tr("days"));
    m_count->setAccessibleName(tr("Number of minutes, hours or days"));
    m_unit->setAccessibleName(tr("Unit of time"));
}

} // namespace rdv::ui
