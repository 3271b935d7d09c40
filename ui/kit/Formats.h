// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace rdv::ui {

/// Numbers, times and sizes as the reader's language and country write them. Times are milliseconds since
/// the Unix epoch; 0 means never and gives a dash.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::Formats)

public:
    [[nodiscard]] static QString none(); ///< "–", where there is nothing to say

    [[nodiscard]] static QString dateTime(qint64 wall); ///< day and time of day, to the second
    [[nodiscard]] static QString timeOfDay(qint64 wall); ///< "14:03:22"
    [[nodiscard]] static QString preciseTime(qint64 wall, int micros = -1); ///< "14:03:22.481"
    [[nodiscard]] static QString relative(qint64 wall, qint64 now); ///< "3 min ago", "in 2 h", "just now"

    [[nodiscard]] static QString duration(qint64 milliseconds); ///< "820 ms", "42 s", "3 min 20 s", "2 d 4 h"
    [[nodiscard]] static QString countdown(qint64 seconds); ///< "9:58", "1:02:03"
    [[nodiscard]] static QString milliseconds(double milliseconds); ///< "0.4 ms", "12 ms"; negative: none()

    [[nodiscard]] static QString number(qint64 value);
    [[nodiscard]] static QString decimal(double value, int digits = 1);
    [[nodiscard]] static QString percent(double share); ///< of 0…1
    [[nodiscard]] static QString bytes(qint64 count);
    [[nodiscard]] static QString perSecond(double rate); ///< "12.5/s"
};

} // namespace rdv::ui
