// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace rdv::ui {

class PlainLabel;
class SearchField;
class SettingField;
class SettingsDraft;
enum class SettingGroup;

/// Every setting, by group, with a search over all of them. What is typed is saved after a look at the
/// changes.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Desk& desk, QWidget* parent = nullptr);

    void reveal(const QString& what) override; ///< a key
    [[nodiscard]] bool hasUnsavedEdits() const override;

    void review(); ///< opens the list of changes
    void revert();
    /// Shows what a file of the original server would change.
    void importFile(const QString& path);

protected:
    void retranslate() override;

private:
    void build();
    QWidget* buildSide();
    QWidget* buildFields();
    QWidget* buildBar();
    void refresh(); ///< fields and bar from the draft
    void showGroup();
    void search(const QString& text);
    void chooseImport();
    void save(const ServerConfig& wanted);
    [[nodiscard]] SettingGroup currentGroup() const;
    [[nodiscard]] SettingField* field(const QString& key) const;

    Desk m_desk;
    SettingsDraft* m_draft;
    SearchField* m_search = nullptr;
    QListWidget* m_groups = nullptr;
    QScrollArea* m_scroll = nullptr;
    PlainLabel* m_title = nullptr;
    QLabel* m_nothing = nullptr;
    QList<SettingField*> m_fields; ///< in the order of the groups
    PlainLabel* m_file = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_review = nullptr;
};

} // namespace rdv::ui
