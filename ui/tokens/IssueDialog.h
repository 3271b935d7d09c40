// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"
#include "ui/kit/ViewerLink.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rdv::ui {

class LinkPanel;
class TokenForm;

/// Asks what token is wanted, has it issued, and shows its text once. The text lives in this window's fields
/// only and is gone with it.
class IssueDialog : public QDialog {
    Q_OBJECT

public:
    /// It does not show itself; it goes away by itself once closed.
    IssueDialog(const Desk& desk, const QStringList& rooms, QWidget* parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildForm(const QStringList& rooms);
    [[nodiscard]] QWidget* buildResult();
    void check();
    void issue();
    void take(const QList<IssuedToken>& tokens, std::optional<OperationError> error);
    void show(const QString& secret);
    void copySecret();
    void retranslate();

    Desk m_desk;
    RendezvousServer::Ticket m_ticket = 0; ///< 0: nothing is asked
    QStackedWidget* m_steps;
    TokenForm* m_form = nullptr;
    QLineEdit* m_ownText = nullptr;
    QLabel* m_ownTextLabel = nullptr;
    QLabel* m_advice = nullptr;
    QLabel* m_once = nullptr;
    QLabel* m_reach = nullptr;
    QLabel* m_secretLabel = nullptr;
    QLineEdit* m_secret = nullptr;
    QPushButton* m_copySecret = nullptr;
    LinkPanel* m_link = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_issue = nullptr;
};

} // namespace rdv::ui
