// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Ids.h"

#include <QRandomGenerator>

#include <vector>

namespace rdv {

QByteArray randomHex(int count)
{
    std::vector<quint32> words(static_cast<size_t>((count + 3) / 4));
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), count).toHex();
}

PeerId makePeerId(quint16 node)
{
    return PeerId(QByteArray::number(node, 16).rightJustified(4, '0') + randomHex(14));
}

ServerId makeServerId()
{
    return ServerId(randomHex(16));
}

TransportId makeTransportId()
{
    return TransportId(randomHex(20));
}

SessionId makeSessionId()
{
    return SessionId(randomHex(8));
}

} // namespace rdv
