// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

namespace rdv::ui {

/// A state in one glance: a shape, a word, a colour.
class StatePill : public QWidget {
    Q_OBJECT

public:
    explicit StatePill(QWidget* parent = nullptr);

    /// `icon` as for Theme::icon(): "state-on", "warning" …
    void setState(Meaning meaning, const QString& icon, const QString& word);
    [[nodiscard]] QString word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Meaning m_meaning = Meaning::Neutral;
    QString m_icon;
    QString m_word;
};

} // namespace rdv::ui
