// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/QrCode.h"

#include <QWidget>

namespace rdv::ui {

/// A QR code as large as there is room, its modules a whole number of screen pixels, black on white in every
/// theme. A text that fits no code is said so.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const std::optional<QrCode>& code() const { return m_code; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<QrCode> m_code;
    bool m_isTooLong = false;
};

} // namespace rdv::ui
