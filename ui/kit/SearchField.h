// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace rdv::ui {

/// Where one types what to look for. It answers while one types, a breath after the last letter; Esc empties
/// it. The accessible name and the placeholder are the page's.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

Q_SIGNALS:
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();

    QTimer m_pause;
    QString m_searched;
};

} // namespace rdv::ui
