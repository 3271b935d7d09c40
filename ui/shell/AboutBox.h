// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace rdv::ui {

/// What this program is, in which version, and under which licences.
class AboutBox : public QDialog {
    Q_OBJECT

public:
    explicit AboutBox(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_mark;
    QLabel* m_name;
    QLabel* m_purpose;
    QLabel* m_versions;
    QPlainTextEdit* m_licences;
};

} // namespace rdv::ui
