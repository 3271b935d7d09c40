// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AccessRules.h"
#include "server/admin/AdminRequest.h"
#include "server/admin/RequestHead.h"
#include "server/model/Counters.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace rdv {

class AdminGuard;

/// One connection of the admin port from its first byte until its answer is on the way. Belongs to its
/// socket.
class AdminVisit : public QObject {
    Q_OBJECT

public:
    AdminVisit(QTcpSocket& socket, AdminGuard& guard);

private:
    enum class Stage {
        Head, ///< not complete
        Body, ///< the head was admitted, its body has not come
        Held, ///< for showing too many wrong keys
        Serving, ///< QHttpServer reads it now
        Streaming, ///< an event stream has it
        Done, ///< answered; anything else that comes is thrown away
    };

    void onReadyRead();
    void readHead();
    void onHeadError(HeadError error);
    void judgeHead();
    void readBody();
    void judgeWhole();
    void refuse(Verdict verdict);
    void serve();
    void fail(const char* status, Counter counter);
    void answer(const char* status, const char* fields = "");
    void onDeadline();
    [[nodiscard]] bool isReading() const { return m_stage == Stage::Head || m_stage == Stage::Body; }
    [[nodiscard]] qint64 requestBytes() const { return m_head.headBytes + m_head.bodyBytes; }

    QTcpSocket& m_socket;
    AdminGuard& m_guard;
    QTimer m_deadline;
    QMetaObject::Connection m_whileOurs;
    Stage m_stage = Stage::Head;
    RequestHead m_head;
    AdminRequest m_request;
};

} // namespace rdv
