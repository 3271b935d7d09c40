// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ChangesDialog.h"

#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"
#include "ui/settings/ChangesModel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

ChangesDialog::ChangesDialog(Purpose purpose, const QList<SettingDifference>& differences,
    const QList<SettingRow>& rows, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_file(file)
    , m_isEmpty(differences.isEmpty())
    , m_isOverruled(std::ranges::any_of(differences, &SettingDifference::isOverruled))
    , m_model(new ChangesModel(differences, rows, this))
    , m_lead(new QLabel(this))
    , m_view(new TableView(this))
    , m_overruled(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_deed(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"changesDialog"_s);
    for (QLabel* label : {m_lead, m_overruled}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_view->setObjectName(u"changesView"_s);
    m_view->setSortingEnabled(false);
    m_view->setModel(m_model);
    const int letter = m_view->fontMetrics().averageCharWidth();
    m_view->horizontalHeader()->resizeSection(ChangesModel::Setting, letter * 44);
    m_view->horizontalHeader()->resizeSection(ChangesModel::Before, letter * 28);
    m_view->horizontalHeader()->resizeSection(ChangesModel::After, letter * 28);
    m_view->setMinimumSize(letter * 132, m_view->fontMetrics().height() * 14);
    m_overruled->setVisible(m_isOverruled);
    m_deed->setObjectName(u"confirmButton"_s);
    m_deed->setIcon(Theme::icon(u"save"_s));
    m_deed->setEnabled(!m_isEmpty);
    m_deed->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_lead);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_overruled);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
    retranslate();
}

void ChangesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ChangesDialog::retranslate()
{
    const bool isImport = m_purpose == Purpose::Import;
    setWindowTitle(isImport ? tr("Import a configuration") : tr("Review the changes"));
    m_deed->setText(isImport ? tr("&Take over") : tr("&Save"));
    if (m_isEmpty)
        m_lead->setText(tr("Nothing in it differs from what is in force."));
    else if (isImport)
        m_lead->setText(tr("This would be taken over and saved in %1:").arg(m_file));
    else
        m_lead->setText(tr("This will be saved in %1:").arg(m_file));
    m_overruled->setText(
        tr("What the environment or the command line sets overrides the file. Such a change is "
           "saved, but has no effect until that is gone."));
    m_view->setAccessibleName(tr("Changes"));
    m_model->retranslate();
}

} // namespace rdv::ui
