// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rdv::ui {

/// The lines of coturn's configuration that belong to one TURN entry, to be copied. Deletes itself.
class CoturnDialog : public QDialog {
    Q_OBJECT

public:
    explicit CoturnDialog(const IceServerConfig& server, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showLines();
    void copy() const;

    IceServerConfig m_server;
    QLabel* m_lead;
    QPlainTextEdit* m_lines;
    QCheckBox* m_secrets;
    QDialogButtonBox* m_buttons;
    QPushButton* m_copy;
};

} // namespace rdv::ui
