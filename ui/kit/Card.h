// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace rdv::ui {

class PlainLabel;

/// A framed piece of a page: a title, one large value if there is one, a line of detail, and whatever is put
/// in.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setValue(const QString& value);
    void setDetail(const QString& detail);
    /// An icon beside the title says what the colour says. An empty name: no icon.
    void setMark(const QString& icon, Meaning meaning);
    /// A card that leads somewhere takes the focus and says activated().
    void setClickable(bool clickable);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void dress();
    void tell();

    QLabel* m_mark;
    PlainLabel* m_title;
    PlainLabel* m_value;
    PlainLabel* m_detail;
    QVBoxLayout* m_body;
    QString m_icon;
    Meaning m_meaning = Meaning::Neutral;
    bool m_clickable = false;
    bool m_isDressing = false;
};

} // namespace rdv::ui
