// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FactSheet.h"

#include "ui/kit/PlainLabel.h"

#include <QFormLayout>

namespace rdv::ui {

FactSheet::FactSheet(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void FactSheet::addRow()
{
    Row row;
    row.name = new QLabel(this);
    row.name->setTextFormat(Qt::PlainText);
    row.name->setForegroundRole(QPalette::PlaceholderText);
    row.value = new PlainLabel(this);
    m_form->addRow(row.name, row.value);
    m_rows.append(row);
}

void FactSheet::setFacts(const QList<Fact>& facts)
{
    while (m_rows.size() < facts.size())
        addRow();
    while (m_rows.size() > facts.size()) {
        m_rows.removeLast();
        m_form->removeRow(m_form->rowCount() - 1);
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        m_rows[i].name->setText(facts[i].name);
        m_rows[i].value->setAccessibleName(facts[i].name);
        if (m_rows[i].value->fullText() != facts[i].value)
            m_rows[i].value->setFullText(facts[i].value);
    }
}

} // namespace rdv::ui
