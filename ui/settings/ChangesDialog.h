// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/SettingsStore.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace rdv::ui {

class ChangesModel;
class TableView;

/// What saving will change, before and after, to be looked at once more. Deletes itself when it is closed.
class ChangesDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Save, Import };

    ChangesDialog(Purpose purpose, const QList<SettingDifference>& differences, const QList<SettingRow>& rows,
        const QString& file, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Purpose m_purpose;
    QString m_file;
    bool m_isEmpty;
    bool m_isOverruled;
    ChangesModel* m_model;
    QLabel* m_lead;
    TableView* m_view;
    QLabel* m_overruled;
    QDialogButtonBox* m_buttons;
    QPushButton* m_deed;
};

} // namespace rdv::ui
