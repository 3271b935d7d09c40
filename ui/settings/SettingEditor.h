// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/SettingsStore.h"

#include <QWidget>

namespace rdv::ui {

/// Edits the value of one setting in the notation of `--set`. Which widget does it depends on the kind.
class SettingEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Never null.
    [[nodiscard]] static SettingEditor* make(const SettingRow& row, QWidget* parent);

    /// Shows a value; edited() is not said. The cursor stays where it is when the value is the same.
    virtual void setText(const QString& text) = 0;
    [[nodiscard]] virtual QString text() const = 0;
    virtual void retranslate() { }

Q_SIGNALS:
    void edited(const QString& text);
    void linkActivated(); ///< to the page that edits this one
};

} // namespace rdv::ui
