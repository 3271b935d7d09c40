// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/DirectSend.h"

#include <sys/socket.h>

namespace rdv {

qsizetype sendDirectly(const QTcpSocket& socket, QByteArrayView bytes)
{
    if (socket.state() != QAbstractSocket::ConnectedState || socket.bytesToWrite() > 0)
        return 0;
    const auto sent = ::send(static_cast<int>(socket.socketDescriptor()), bytes.data(),
        static_cast<size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    return sent > 0 ? static_cast<qsizetype>(sent) : 0;
}

} // namespace rdv
