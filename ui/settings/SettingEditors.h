// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingEditor.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rdv::ui {

class NumberBox;

class SwitchEditor : public SettingEditor {
    Q_OBJECT

public:
    explicit SwitchEditor(QWidget* parent);
    void setText(const QString& text) override;
    [[nodiscard]] QString text() const override;
    void retranslate() override;

private:
    QCheckBox* m_box;
};

class NumberEditor : public SettingEditor {
    Q_OBJECT

public:
    NumberEditor(const SettingRow& row, QWidget* parent);
    void setText(const QString& text) override;
    [[nodiscard]] QString text() const override;
    void retranslate() override;

private:
    SettingRow m_row;
    NumberBox* m_box;
    QLabel* m_unit;
};

class ChoiceEditor : public SettingEditor {
    Q_OBJECT

public:
    ChoiceEditor(const SettingRow& row, QWidget* parent);
    void setText(const QString& text) override;
    [[nodiscard]] QString text() const override;
    void retranslate() override;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    SettingRow m_row;
    QComboBox* m_box;
};

/// A line of text; masked for secrets, with a button to browse for files and folders.
class TextEditor : public SettingEditor {
    Q_OBJECT

public:
    TextEditor(const SettingRow& row, QWidget* parent);
    void setText(const QString& text) override;
    [[nodiscard]] QString text() const override;
    void retranslate() override;

private:
    enum class Browse { Nothing, File, Folder };
    void browse();

    Browse m_what;
    QLineEdit* m_edit;
    QPushButton* m_browse = nullptr;
};

/// One text a line. Written comma separated, or as JSON where a text has a comma of its own.
class ListEditor : public SettingEditor {
    Q_OBJECT

public:
    explicit ListEditor(QWidget* parent);
    void setText(const QString& text) override;
    [[nodiscard]] QString text() const override;

private:
    QPlainTextEdit* m_edit;
};

/// For what another page edits.
class LinkEditor : public SettingEditor {
    Q_OBJECT

public:
    explicit LinkEditor(QWidget* parent);
    void setText(const QString& text) override;
    [[nodiscard]] QString text() const override { return m_text; }
    void retranslate() override;

private:
    QString m_text;
    QLabel* m_count;
    QPushButton* m_link;
};

} // namespace rdv::ui
