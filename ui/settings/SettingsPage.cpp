// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/ServerRestart.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"
#include "ui/settings/ChangesDialog.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/SettingTexts.h"
#include "ui/settings/SettingsDraft.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

SettingsPage::SettingsPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Settings, parent)
    , m_desk(desk)
    , m_draft(new SettingsDraft(desk.settings, this))
{
    build();
    connect(m_draft, &SettingsDraft::changed, this, &SettingsPage::refresh);
    connect(&desk.settings, &SettingsStore::changed, m_draft, &SettingsDraft::reload);
    m_groups->setCurrentRow(0);
    SettingsPage::retranslate();
}

// ---- What there is to see ------------------------------------------------------------------------------

void SettingsPage::build()
{
    auto* middle = new QHBoxLayout;
    middle->addWidget(buildSide());
    middle->addWidget(buildFields(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buildBar());
}

QWidget* SettingsPage::buildSide()
{
    auto* side = new QWidget(this);
    m_search = new SearchField(side);
    m_search->setObjectName(u"searchField"_s);
    m_groups = new QListWidget(side);
    m_groups->setObjectName(u"groupList"_s);
    m_groups->setSpacing(fontMetrics().height() / 6);
    const QList<SettingGroup> groups = SettingTexts::groups();
    for (const SettingGroup group : groups) {
        auto* item = new QListWidgetItem(m_groups);
        item->setData(Qt::UserRole, static_cast<int>(group));
    }
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_groups, 1);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    connect(m_search, &SearchField::searched, this, &SettingsPage::search);
    connect(m_groups, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_search->text().isEmpty())
            m_search->clear();
        showGroup();
    });
    return side;
}

QWidget* SettingsPage::buildFields()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_title = new PlainLabel(content);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_nothing = new QLabel(content);
    m_nothing->setTextFormat(Qt::PlainText);
    column->addWidget(m_title);
    column->addWidget(m_nothing);
    const QStringList keys = SettingTexts::keys();
    for (const QString& key : keys) {
        if (m_draft->row(key) == nullptr)
            continue;
        auto* made = new SettingField(key, *m_draft, content);
        connect(made, &SettingField::linkActivated, this,
            [this](const QString& which) { Q_EMIT jumpRequested(PageId::IceServers, which); });
        column->addWidget(made);
        m_fields += made;
    }
    column->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"settingsScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

QWidget* SettingsPage::buildBar()
{
    auto* bar = new QWidget(this);
    m_import = new QPushButton(Theme::icon(u"import"_s), {}, bar);
    m_import->setObjectName(u"importButton"_s);
    m_file = new PlainLabel(bar);
    m_file->setObjectName(u"fileLabel"_s);
    m_state = new QLabel(bar);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_revert = new QPushButton(bar);
    m_revert->setObjectName(u"revertButton"_s);
    m_review = new QPushButton(Theme::icon(u"save"_s), {}, bar);
    m_review->setObjectName(u"reviewButton"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_import);
    row->addWidget(m_file, 1);
    row->addWidget(m_state);
    row->addWidget(m_revert);
    row->addWidget(m_review);
    connect(m_import, &QPushButton::clicked, this, &SettingsPage::chooseImport);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(m_review, &QPushButton::clicked, this, &SettingsPage::review);
    return bar;
}

SettingGroup SettingsPage::currentGroup() const
{
    const QListWidgetItem* item = m_groups->currentItem();
    return static_cast<SettingGroup>(item == nullptr ? 0 : item->data(Qt::UserRole).toInt());
}

SettingField* SettingsPage::field(const QString& key) const
{
    const auto found = std::ranges::find(m_fields, key, &SettingField::key);
    return found == m_fields.end() ? nullptr : *found;
}

void SettingsPage::showGroup()
{
    const SettingGroup group = currentGroup();
    for (SettingField* each : m_fields)
        each->setVisible(SettingTexts::group(each->key()) == group);
    m_title->setFullText(SettingTexts::groupName(group));
    m_nothing->hide();
    m_scroll->ensureVisible(0, 0);
}

void SettingsPage::search(const QString& text)
{
    if (text.isEmpty()) {
        if (m_groups->currentRow() < 0)
            m_groups->setCurrentRow(0);
        showGroup();
        return;
    }
    m_groups->setCurrentRow(-1);
    int found = 0;
    for (SettingField* each : m_fields) {
        const bool matches = each->matches(text);
        each->setVisible(matches);
        found += matches ? 1 : 0;
    }
    m_title->setFullText(tr("%n setting(s) found", nullptr, found));
    m_nothing->setVisible(found == 0);
    m_scroll->ensureVisible(0, 0);
}

void SettingsPage::refresh()
{
    for (SettingField* each : m_fields)
        each->refresh();
    const int count = m_draft->count();
    const auto errors = static_cast<int>(m_draft->keysInError().size());
    const QString changes = count == 0 ? QString() : tr("● %n change(s) not saved", nullptr, count);
    m_state->setText(
        count > 0 && errors > 0 ? tr("%n value(s) cannot be saved as they are", nullptr, errors) : changes);
    m_revert->setEnabled(count > 0);
    m_review->setEnabled(m_draft->canBeSaved());
}

void SettingsPage::reveal(const QString& what)
{
    SettingField* wanted = field(what);
    if (wanted == nullptr)
        return;
    m_search->clear();
    m_groups->setCurrentRow(static_cast<int>(SettingTexts::groups().indexOf(SettingTexts::group(what))));
    showGroup();
    // The fields that were hidden have no places before the layout is done.
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(wanted);
    wanted->reveal();
}

// ---- Saving --------------------------------------------------------------------------------------------

bool SettingsPage::hasUnsavedEdits() const
{
    return m_draft->count() > 0;
}

void SettingsPage::revert()
{
    m_draft->clear();
}

void SettingsPage::review()
{
    if (!m_draft->canBeSaved())
        return;
    const ServerConfig& wanted = m_draft->wanted();
    auto* dialog = new ChangesDialog(ChangesDialog::Purpose::Save, m_desk.settings.differences(wanted),
        m_draft->rows(), m_desk.settings.file(), this);
    connect(dialog, &ChangesDialog::confirmed, this, [this, wanted] { save(wanted); });
    dialog->open();
}

void SettingsPage::save(const ServerConfig& wanted)
{
    const QList<SettingDifference> differences = m_desk.settings.differences(wanted);
    const bool needsRestart = std::ranges::any_of(differences,
        [](const SettingDifference& change) { return change.waitsForStart && !change.isOverruled; });
    const std::optional<Problem> problem = m_desk.settings.apply(wanted);
    if (problem) {
        ConfirmBox::tell(this, QMessageBox::Warning, tr("The settings were not saved."),
            Wording::problem(*problem, wanted));
        return;
    }
    m_draft->clear();
    Q_EMIT said(tr("Settings saved."));
    if (needsRestart)
        ServerRestart::offer(m_desk, this);
}

void SettingsPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a configuration of the original server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Configuration files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::importFile);
    dialog->open();
}

void SettingsPage::importFile(const QString& path)
{
    const Expected<ServerConfig, QStringList> imported = m_desk.settings.imported(path);
    if (!imported) {
        ConfirmBox::tell(
            this, QMessageBox::Warning, tr("%1 cannot be imported.").arg(path), imported.error().join(u'\n'));
        return;
    }
    const ServerConfig& wanted = *imported;
    auto* dialog = new ChangesDialog(ChangesDialog::Purpose::Import, m_desk.settings.differences(wanted),
        m_draft->rows(), m_desk.settings.file(), this);
    connect(dialog, &ChangesDialog::confirmed, this, [this, wanted] { save(wanted); });
    dialog->open();
}

void SettingsPage::retranslate()
{
    setAccessibleName(tr("Settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_groups->setAccessibleName(tr("Groups of settings"));
    for (int row = 0; row < m_groups->count(); ++row) {
        QListWidgetItem* item = m_groups->item(row);
        item->setText(SettingTexts::groupName(static_cast<SettingGroup>(item->data(Qt::UserRole).toInt())));
    }
    m_nothing->setText(tr("No setting has these words in its name, its key or its explanation."));
    m_import->setText(tr("&Import…"));
    m_import->setToolTip(tr("Take over the default.json of the original server"));
    m_file->setFullText(tr("Saved in %1").arg(m_desk.settings.file()));
    m_revert->setText(tr("Rever&t"));
    m_review->setText(tr("&Review changes…"));
    m_draft->judge(); // its sentences are in a language, too
    for (SettingField* each : m_fields)
        each->retranslate();
    if (m_groups->currentRow() < 0)
        search(m_search->text());
    else
        showGroup();
    refresh();
}

} // namespace rdv::ui
