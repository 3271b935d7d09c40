// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace rdv::ui {

class TokenForm;

/// Has many tokens issued alike and writes them to a file: the place where to is asked first, so that no
/// token is made that nobody gets.
class BulkIssueDialog : public QDialog {
    Q_OBJECT

public:
    /// It does not show itself; it goes away by itself once closed.
    BulkIssueDialog(const Desk& desk, const QStringList& rooms, QWidget* parent = nullptr);

    /// Starts issuing; the file is written at the end.
    void issueTo(const QString& path);
    void reject() override; ///< takes back what was issued
    void done(int result) override;

Q_SIGNALS:
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void check();
    void askForFile();
    void askForMore();
    void take(const QList<IssuedToken>& tokens, std::optional<OperationError> error);
    void finish(std::optional<OperationError> error);
    [[nodiscard]] QString noteOf(int number) const;
    [[nodiscard]] bool isBusy() const { return m_ticket != 0; }
    void retranslate();

    Desk m_desk;
    RendezvousServer::Ticket m_ticket = 0; ///< 0: nothing is asked
    bool m_isCancelled = false;
    QString m_path;
    QList<IssuedToken> m_tokens; ///< only until they are written
    TokenForm* m_form;
    QSpinBox* m_count;
    QLabel* m_countLabel;
    QLabel* m_pattern;
    QLabel* m_advice;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    QPushButton* m_issue;
};

} // namespace rdv::ui
