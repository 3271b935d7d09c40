// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/FrameTap.h"

namespace rdv {

FrameTap::FrameTap(QTcpSocket* carrier)
    : QObject(carrier)
    , m_carrier(carrier)
{
    connect(carrier, &QTcpSocket::readyRead, this, &FrameTap::look);
}

void FrameTap::arm()
{
    m_armed = true;
    connect(m_carrier, &QTcpSocket::readyRead, this, [this] { m_leftUnread = m_carrier->bytesAvailable(); });
}

void FrameTap::look()
{
    // QWebSocket closes the carrier in the middle of a turn, and readyRead() may still be on its way.
    if (!m_armed || !m_carrier->isOpen())
        return;
    const QByteArray unread = m_carrier->peek(m_carrier->bytesAvailable());
    if (unread.size() > m_leftUnread && !m_scanner.accept(QByteArrayView(unread).sliced(m_leftUnread))) {
        m_armed = false;
        Q_EMIT unmaskedFrameArrived();
    }
}

} // namespace rdv
