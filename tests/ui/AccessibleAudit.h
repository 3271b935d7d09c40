// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rdv::ui {

/// What stands in the way of people who work by keyboard or screen reader. Each looks at what is visible in
/// one window and returns one line a fault.
namespace AccessibleAudit {

/// Interactive things of the QAccessible tree without a name, with a name for programmers, or without a role.
[[nodiscard]] QStringList names(QWidget* window);
/// Columns of tables without a heading.
[[nodiscard]] QStringList headings(QWidget* window);
/// What takes the keyboard but is not reached by Tab, and where Tab goes no further. `window` is active.
[[nodiscard]] QStringList tabs(QWidget* window);
/// Underlined letters that stand for two things, in the window and in each of its menus.
[[nodiscard]] QStringList mnemonics(QWidget* window);
/// Where labels and tooltips take `name`, which looks like markup and came from elsewhere, for markup, or do
/// not show it as it is. Its first two characters stand nowhere else.
[[nodiscard]] QStringList markup(QWidget* window, const QString& name);

} // namespace AccessibleAudit

} // namespace rdv::ui
