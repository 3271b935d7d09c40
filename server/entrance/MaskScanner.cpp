// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/MaskScanner.h"

#include <QtEndian>

#include <algorithm>

namespace rdv {

namespace {

constexpr quint8 maskBit = 0x80;
constexpr quint8 twoByteLength = 126;
constexpr quint8 eightByteLength = 127;
constexpr int shortHeader = 2;
constexpr int maskingKey = 4;

int lengthField(quint8 shortLength)
{
    if (shortLength == twoByteLength)
        return 2;
    return shortLength == eightByteLength ? 8 : 0;
}

} // namespace

bool MaskScanner::accept(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_payload > 0) {
            const auto passed = std::min(m_payload, static_cast<quint64>(bytes.size()));
            m_payload -= passed;
            bytes = bytes.sliced(static_cast<qsizetype>(passed));
            continue;
        }
        m_header.append(bytes.front());
        bytes = bytes.sliced(1);
        if (m_header.size() == shortHeader && (static_cast<quint8>(m_header[1]) & maskBit) == 0)
            return false;
        if (isHeaderComplete()) {
            m_payload = payloadLength();
            m_header.clear();
        }
    }
    return true;
}

bool MaskScanner::isHeaderComplete() const
{
    if (m_header.size() < shortHeader)
        return false;
    const quint8 shortLength = static_cast<quint8>(m_header[1]) & ~maskBit;
    return m_header.size() == shortHeader + lengthField(shortLength) + maskingKey;
}

quint64 MaskScanner::payloadLength() const
{
    const quint8 shortLength = static_cast<quint8>(m_header[1]) & ~maskBit;
    const char* field = m_header.constData() + shortHeader;
    switch (lengthField(shortLength)) {
    case 2:
        return qFromBigEndian<quint16>(field);
    case 8:
        return qFromBigEndian<quint64>(field);
    default:
        return shortLength;
    }
}

} // namespace rdv
