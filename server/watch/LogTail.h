// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Audit.h"

#include <QList>

#include <deque>

namespace rdv {

/// The latest records of the log, with ids that rise.
class LogTail {
public:
    static constexpr size_t kRecords = 2000;

    /// Returns the event with the id of its record.
    Event add(Event event);
    /// Records with a larger id than `after`, oldest first, at most `limit`: the newest of them.
    [[nodiscard]] QList<LogRecord> after(qint64 after, int limit) const;

private:
    std::deque<LogRecord> m_records;
    qint64 m_lastId = 0;
};

} // namespace rdv
