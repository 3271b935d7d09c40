// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogSink.h"

#include "app/Streams.h"
#include "app/Wording.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutexLocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr int stuckReaderMilliseconds = 50;
constexpr int longestSentence = 1024; // characters

LogSink* s_qtSink = nullptr; // set and cleared in the main thread, around the life of the other threads

QString timeText(qint64 wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall).toUTC().toString(Qt::ISODateWithMs);
}

/// A value that a blank, a quote or an equals sign would make ambiguous stands in quotes.
QString textValue(const QString& value)
{
    QString safe = safeText(value);
    const bool plain
        = !safe.isEmpty() && !safe.contains(u' ') && !safe.contains(u'"') && !safe.contains(u'=');
    if (plain)
        return safe;
    return u"\"%1\""_s.arg(safe.replace(u'"', u"\\\""_s));
}

/// A JSON string literal.
QByteArray quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

bool isReserved(QByteArrayView key)
{
    return key == "time" || key == "level" || key == "event" || key == "message";
}

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return Level::Debug;
    case QtInfoMsg:
        return Level::Info;
    case QtWarningMsg:
        return Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return Level::Error;
}

/// The prefixes of sd-daemon(3): 3 is an error, 4 a warning, 6 information, 7 for debugging.
QByteArray journalLevel(Level level)
{
    switch (level) {
    case Level::Debug:
        return "<7>"_ba;
    case Level::Info:
        return "<6>"_ba;
    case Level::Warning:
        return "<4>"_ba;
    case Level::Error:
        break;
    }
    return "<3>"_ba;
}

} // namespace

LogSink::LogSink(const ServerConfig::Log& settings)
    : m_settings(settings)
    , m_isJournal(isStandardErrorJournal())
{
}

LogSink::~LogSink()
{
    if (s_qtSink == this) {
        qInstallMessageHandler(nullptr);
        s_qtSink = nullptr;
    }
}

void LogSink::configure(const ServerConfig::Log& settings)
{
    const QMutexLocker lock(&m_mutex);
    m_settings = settings;
}

void LogSink::write(const Event& event)
{
    write({event.level, event.wall, eventName(event.kind), sentenceFor(event.kind), event.fields});
}

void LogSink::write(EventKind kind, Level level, const QString& sentence)
{
    write({level, QDateTime::currentMSecsSinceEpoch(), eventName(kind), sentence, {}});
}

void LogSink::takeQtMessages()
{
    s_qtSink = this;
    qInstallMessageHandler(&LogSink::onQtMessage);
}

void LogSink::onQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (s_qtSink != nullptr)
        s_qtSink->write({levelOf(type), QDateTime::currentMSecsSinceEpoch(), "qt_message", message, {}});
}

void LogSink::write(const Record& record)
{
    const QMutexLocker lock(&m_mutex);
    if (static_cast<int>(record.level) < m_settings.level)
        return;
    deliver(lineOf(record));
}

void LogSink::deliver(const QByteArray& line)
{
    // A reader that was stuck once is not waited for again until it reads.
    const int patience = m_dropped == 0 ? stuckReaderMilliseconds : 0;
    if (m_lineOpen)
        m_lineOpen = !writeToStandardError("\n"_ba, patience);
    if (m_lineOpen) {
        ++m_dropped;
        return;
    }
    if (!writeToStandardError(line, patience)) {
        ++m_dropped;
        m_lineOpen = true;
        return;
    }
    if (const quint64 dropped = std::exchange(m_dropped, 0); dropped > 0) {
        const Record note{Level::Warning, QDateTime::currentMSecsSinceEpoch(), "log_records_dropped",
            u"Log records were dropped, because nobody read them."_s, {{"count", QString::number(dropped)}}};
        deliver(lineOf(note));
    }
}

QByteArray LogSink::lineOf(const Record& record) const
{
    const QByteArray level = m_isJournal ? journalLevel(record.level) : QByteArray();
    return level
        + (m_settings.format == ServerConfig::Log::Format::Json ? jsonLine(record) : textLine(record));
}

QByteArray LogSink::textLine(const Record& record) const
{
    QString line = m_isJournal ? QString() : timeText(record.wall) + u' ';
    line += u"%1 %2"_s.arg(QString::fromLatin1(levelName(record.level)).leftJustified(7),
        safeText(record.sentence, longestSentence));
    for (const auto& [key, value] : record.fields)
        line += u" %1=%2"_s.arg(QString::fromLatin1(key), textValue(value));
    return line.toUtf8() + '\n';
}

QByteArray LogSink::jsonLine(const Record& record)
{
    QByteArray line = "{\"time\":";
    line += quoted(timeText(record.wall)) + ",\"level\":\"";
    line += levelName(record.level);
    line += "\",\"event\":\"";
    line += record.event;
    line += "\",\"message\":" + quoted(safeText(record.sentence, longestSentence));
    for (const auto& [key, value] : record.fields) {
        const QString prefix = isReserved(key) ? u"field_"_s : QString();
        line += ',' + quoted(prefix + QString::fromLatin1(key)) + ':' + quoted(safeText(value));
    }
    return line + "}\n";
}

} // namespace rdv
