// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

namespace rdv::kit {

/// What the packaged unit says, read from its own file, so that unit and tests cannot drift apart.
class UnitFile {
public:
    UnitFile(); ///< installer/linux/rendezvous.service.in

    [[nodiscard]] QString value(const QString& key) const { return m_values.value(key); }
    [[nodiscard]] std::chrono::milliseconds span(const QString& key) const; ///< plain seconds
    [[nodiscard]] QList<int> numbers(const QString& key) const;

private:
    QHash<QString, QString> m_values; ///< a later line wins
};

} // namespace rdv::kit
