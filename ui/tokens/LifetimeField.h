// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QComboBox;
class QSpinBox;

namespace rdv::ui {

/// How long a token may lie unused: for ever, one of the usual times, or any other.
class LifetimeField : public QWidget {
    Q_OBJECT

public:
    explicit LifetimeField(QWidget* parent = nullptr);

    void setValue(std::chrono::seconds value); ///< 0: for ever
    [[nodiscard]] std::chrono::seconds value() const;
    [[nodiscard]] QComboBox* choice() const { return m_choice; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    enum Choice { Never, Hour, Day, Other };

    QComboBox* m_choice;
    QSpinBox* m_count;
    QComboBox* m_unit;
};

} // namespace rdv::ui
