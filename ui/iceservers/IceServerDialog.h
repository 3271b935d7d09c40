// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/iceservers/IceAdvice.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace rdv::ui {

/// Edits one STUN or TURN server. Deletes itself when it is closed.
class IceServerDialog : public QDialog {
    Q_OBJECT

public:
    IceServerDialog(IceListKind kind, const IceServerConfig& server, bool isNew, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed(const rdv::IceServerConfig& server);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildLogin(QFormLayout* form);
    void fill(const IceServerConfig& server);
    void retranslate();
    void review(); ///< judges what is typed
    [[nodiscard]] IceServerConfig typed() const;

    IceListKind m_kind;
    bool m_isNew;
    bool m_enabled;
    QLabel* m_urlsLabel = nullptr;
    QPlainTextEdit* m_urls = nullptr;
    QLabel* m_remark = nullptr;
    QRadioButton* m_fixed = nullptr; // TURN only, as all below
    QRadioButton* m_timeLimited = nullptr;
    QLabel* m_userLabel = nullptr;
    QLineEdit* m_user = nullptr;
    QLabel* m_credentialLabel = nullptr;
    QLineEdit* m_credential = nullptr;
    QLabel* m_secretLabel = nullptr;
    QLineEdit* m_secret = nullptr;
    QLabel* m_expiryLabel = nullptr;
    QSpinBox* m_expiry = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace rdv::ui
