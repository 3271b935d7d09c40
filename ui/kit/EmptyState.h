// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rdv::ui {

/// What a page shows where there is nothing to show yet: a picture, a sentence, and perhaps a way on.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);

    void setText(const QString& sentence);
    void setAction(const QString& text); ///< empty: no button

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_icon;
    QLabel* m_picture;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace rdv::ui
