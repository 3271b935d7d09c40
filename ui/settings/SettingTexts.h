// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace rdv::ui {

enum class SettingGroup { Server, Pages, Rooms, Tokens, Admin, Ice, Connections, Messages, Misuse, Program };

/// What people read of each setting, by its key. A key that is not known here is shown as it is.
class SettingTexts {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::SettingTexts)

public:
    [[nodiscard]] static QStringList keys();
    [[nodiscard]] static QString label(const QString& key);
    [[nodiscard]] static QString explanation(const QString& key);
    [[nodiscard]] static QString unit(const QString& key); ///< after a number: "s"; empty: none
    [[nodiscard]] static QString choice(const QString& key, const QString& word);
    [[nodiscard]] static SettingGroup group(const QString& key);

    [[nodiscard]] static QList<SettingGroup> groups(); ///< in the order of the page
    [[nodiscard]] static QString groupName(SettingGroup group);
};

} // namespace rdv::ui
