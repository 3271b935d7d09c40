// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/MaskScanner.h"

#include <QObject>
#include <QTcpSocket>

namespace rdv {

/// Looks at what a client sends before QWebSocket reads it: Qt accepts frames that are not masked, which
/// RFC 6455 §5.1 forbids, and has no hook to see it. Belongs to the socket.
///
/// It peeks, so it has to know what QWebSocket left unread of what was looked at before: it is made before Qt
/// connects to the socket, and armed after.
class FrameTap : public QObject {
    Q_OBJECT

public:
    explicit FrameTap(QTcpSocket* carrier);
    /// From here on the socket carries frames; QWebSocket reads them.
    void arm();

Q_SIGNALS:
    void unmaskedFrameArrived();

private:
    void look();

    QTcpSocket* m_carrier;
    MaskScanner m_scanner;
    qint64 m_leftUnread = 0;
    bool m_armed = false;
};

} // namespace rdv
