// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"
#include "server/model/ServerConfig.h"

#include <QByteArray>
#include <QMutex>

namespace rdv {

/// The log: one record, one line on standard error. Records that a stuck reader would hold up are counted
/// and dropped, and the count is told when the reader is back. Usable from every thread.
class LogSink {
public:
    explicit LogSink(const ServerConfig::Log& settings);
    ~LogSink(); ///< Qt's own messages go their usual way again
    LogSink(const LogSink&) = delete;
    LogSink& operator=(const LogSink&) = delete;

    void configure(const ServerConfig::Log& settings);

    void write(const Event& event);
    /// A sentence of the program itself, under the name of the event that it belongs to.
    void write(EventKind kind, Level level, const QString& sentence);

    /// From now on Qt's messages are records too.
    void takeQtMessages();

private:
    struct Record {
        Level level = Level::Info;
        qint64 wall = 0; ///< milliseconds since the Unix epoch
        QByteArrayView event;
        QString sentence;
        QList<std::pair<QByteArrayView, QString>> fields;
    };

    void write(const Record& record);
    void deliver(const QByteArray& line);
    [[nodiscard]] QByteArray lineOf(const Record& record) const;
    [[nodiscard]] QByteArray textLine(const Record& record) const;
    [[nodiscard]] static QByteArray jsonLine(const Record& record);
    static void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message);

    QMutex m_mutex; ///< guards everything below
    ServerConfig::Log m_settings;
    const bool m_isJournal;
    quint64 m_dropped = 0;
    bool m_lineOpen = false; ///< the last line was cut short
};

} // namespace rdv
