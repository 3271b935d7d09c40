// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"

#include <QCoreApplication>
#include <QString>

namespace rdv::ui {

/// What an event is about, for the filter.
enum class LogCategory { Devices, Sessions, Tokens, Server, Limits, Admin, Count_ };

[[nodiscard]] LogCategory categoryOf(EventKind kind);

/// One event with the texts that its row shows and that a search looks through. They are made once, when the
/// event comes in, and again when the language changes.
struct LogEntry {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::LogEntry)

public:
    quint64 id = 0; ///< rises by one with every event of the window's life
    Event event;
    LogCategory category = LogCategory::Server;
    QString room;
    QString who; ///< the session, else the connection
    QString what; ///< the sentence
    QString details; ///< the other fields: "Reason: queue time over, Address: 192.0.2.7"
    QString searched; ///< all of these, case-folded

    LogEntry(quint64 number, const Event& happened);
    void word();

    [[nodiscard]] QString field(QByteArrayView key) const;
    /// Whether any of the event's fields that name a connection or a session has this value.
    [[nodiscard]] bool names(const QString& peerOrSession) const;

    [[nodiscard]] static QString categoryName(LogCategory category);
    [[nodiscard]] static QString anyCategory();
};

} // namespace rdv::ui
