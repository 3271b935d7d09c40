// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/QrCode.h"

#include <QCoreApplication>

#include <optional>

class QPrinter;

namespace rdv::ui {

/// A QR code on its way out of the program.
class QrFile {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::QrFile)

public:
    /// SVG where the name ends in .svg, PNG otherwise. Returns why it could not be written, in words.
    [[nodiscard]] static std::optional<QString> save(const QrCode& code, const QString& path);
    /// One page: the title, the code as wide as half the page, the text below it.
    static void print(const QrCode& code, const QString& title, const QString& text, QPrinter& printer);
};

} // namespace rdv::ui
