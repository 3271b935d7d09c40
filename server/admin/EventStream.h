// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Counters.h"
#include "server/model/Watch.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QTcpSocket;

namespace rdv {

/// The server-sent events of `/api/v1/events`: what a watcher sees, for any number of readers up to a limit.
/// Every reader gets a complete picture first, as the event `snapshot`, then `changes`. A reader that does
/// not keep up is dropped: it comes back and starts with a new picture.
class EventStream : public QObject {
    Q_OBJECT

public:
    static constexpr int maxReaders = 16;
    /// What a reader may leave unread, beyond its picture.
    static constexpr qint64 maxUnreadBytes = qint64{1024} * 1024;
    static constexpr std::chrono::seconds heartbeat{15};
    /// When a reader that lost its connection tries again.
    static constexpr std::chrono::milliseconds retryAfter{2000};

    /// `counters` must outlive the stream.
    explicit EventStream(
        Counters& counters, std::chrono::milliseconds beat = heartbeat, QObject* parent = nullptr);

    /// Takes a connection whose request has been read and admitted; answers 503 when there are too many.
    void adopt(QTcpSocket& socket);
    /// Hands on what changed. A complete one brings those up to date who wait for their picture, and replaces
    /// what the others have.
    void take(const ServerChanges& changes);
    /// Ends every connection; readers come back and are judged anew.
    void closeAll();

    [[nodiscard]] int readers() const { return static_cast<int>(m_readers.size()); }

Q_SIGNALS:
    /// True with every new reader: a complete picture is to be taken soon. False when the last one left.
    void wanted(bool yes);
    void readerDropped(const QString& address); ///< it did not keep up

private:
    struct Reader {
        QTcpSocket* socket = nullptr;
        bool hasPicture = false;
        qint64 allowance = maxUnreadBytes; ///< more while its picture is on the way
        bool moved = true; ///< since the last heartbeat, something of what was written left
    };

    void watchProgress(QTcpSocket& socket);
    [[nodiscard]] static bool mayWrite(Reader& reader);
    void beat();
    void onClosed(const QTcpSocket* socket);
    void drop(QTcpSocket& socket);

    Counters& m_counters;
    std::vector<Reader> m_readers;
    QTimer m_heartbeat;
    quint64 m_lastId = 0;
};

} // namespace rdv
