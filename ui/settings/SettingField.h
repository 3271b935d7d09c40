// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/SettingsStore.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace rdv::ui {

class SettingEditor;
class SettingsDraft;

/// One setting on the page: its name, its editor, where its value comes from, what is wrong with it.
class SettingField : public QFrame {
    Q_OBJECT

public:
    SettingField(const QString& key, SettingsDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] bool matches(const QString& search) const;
    /// Focus to the editor, and a short look at the whole field.
    void reveal();
    void refresh(); ///< from the draft
    void retranslate();

Q_SIGNALS:
    void linkActivated(const QString& key);

private:
    void build(const SettingRow& row);
    void showMarks(const SettingRow& row);
    void showSentence();

    QString m_key;
    SettingsDraft& m_draft;
    QLabel* m_label = nullptr;
    SettingEditor* m_editor = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_explanation = nullptr;
    QLabel* m_marks = nullptr; ///< key, source, next start
    QLabel* m_sign = nullptr;
    QLabel* m_sentence = nullptr;
};

} // namespace rdv::ui
