// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

namespace rdv::ui {

/// A spin box that lets one type what is out of its range, so that a sentence can say what is wrong with it.
class NumberBox : public QAbstractSpinBox {
    Q_OBJECT

public:
    NumberBox(qint64 lowest, qint64 highest, QWidget* parent = nullptr);

    void setNumber(const QString& text);
    [[nodiscard]] QString number() const;

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    qint64 m_lowest;
    qint64 m_highest;
};

} // namespace rdv::ui
