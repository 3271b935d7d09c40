// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

#include <functional>

namespace rdv::ui {

/// A question before something that cannot be taken back. It does not block; its text is plain; the safe
/// answer is the default.
class ConfirmBox : public QMessageBox {
    Q_OBJECT

public:
    /// `question` is one sentence, `consequence` says what will happen, `yes` names the deed: "Disconnect".
    /// The box shows itself and goes away by itself; `then` runs after a yes.
    static ConfirmBox* ask(QWidget* parent, const QString& question, const QString& consequence,
        const QString& yes, std::function<void()> then);

    /// A message with nothing to decide.
    static QMessageBox* tell(
        QWidget* parent, QMessageBox::Icon icon, const QString& text, const QString& detail);

private:
    using QMessageBox::QMessageBox;
};

} // namespace rdv::ui
