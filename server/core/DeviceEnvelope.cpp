// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/DeviceEnvelope.h"

#include "server/core/WordSearch.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

// Wire rule §4: the device's own order, in which the first hit decides.
constexpr std::array<std::string_view, 16> kWords{"stunservers", "turnservers", "ersid", "clients", "offer",
    "answer", "candidate", "command", "remove", "taken", "invalidRoom", "invalidRmsToken", "invalidEmsToken",
    "clientJoined", "iceparam", "validateFailed"};
constexpr std::array kReadings{DeviceReading::StunServers, DeviceReading::TurnServers,
    DeviceReading::ServerIdentity, DeviceReading::Clients, DeviceReading::Offer, DeviceReading::Answer,
    DeviceReading::Candidate, DeviceReading::Command, DeviceReading::Remove, DeviceReading::Taken,
    DeviceReading::InvalidRoom, DeviceReading::InvalidToken, DeviceReading::InvalidToken,
    DeviceReading::ClientJoined, DeviceReading::IceParameters, DeviceReading::ValidateFailed};
constexpr WordSearch<kWords.size()> kSearch(kWords);
static_assert(kReadings.size() == kWords.size());

// Before the last word of the list the device looks at the start, and after it once more.
constexpr size_t kLastWord = kWords.size() - 1;

constexpr std::array<QLatin1StringView, 19> kKeys{"id"_L1, "to"_L1, "from"_L1, "sid"_L1, "sdp"_L1, "name"_L1,
    "streamName"_L1, "transport"_L1, "rmsid"_L1, "emsid"_L1, "capabilities"_L1, "cwa"_L1, "username"_L1,
    "credential"_L1, "url"_L1, "clients"_L1, "payload"_L1, "maxretries"_L1, "type"_L1};
constexpr qsizetype kLongestKey = 12;

bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\n';
}

/// No quote, backslash or control character; ASCII alone is seen without looking at each character apart.
template <bool linesAllowed> bool isQuotable(const QString& text)
{
    bool isPlain = true;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        isPlain &= (unit >= 0x20 || (linesAllowed && isLineEnd(c))) && unit < 0x7f && unit != u'"'
            && unit != u'\\';
    }
    if (isPlain)
        return true;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            return false;
        if (c.category() == QChar::Other_Control && !(linesAllowed && isLineEnd(c)))
            return false;
    }
    return text.isValidUtf16();
}

} // namespace

DeviceReading readAsDevice(QByteArrayView packet)
{
    const size_t hit = kSearch.firstIn(packet.data(), static_cast<size_t>(packet.size()));
    if (hit < kLastWord)
        return kReadings[hit];
    if (packet.startsWith("1::"))
        return DeviceReading::Connect;
    if (packet.startsWith("0::"))
        return DeviceReading::Disconnect;
    if (hit == kLastWord)
        return kReadings[hit];
    return packet.startsWith("2::") ? DeviceReading::Heartbeat : DeviceReading::Nothing;
}

std::optional<QString> deviceKeywordIn(const QString& text)
{
    const size_t hit = kSearch.firstIn(text.utf16(), static_cast<size_t>(text.size()));
    if (hit == kSearch.none)
        return std::nullopt;
    return QString::fromLatin1(kWords[hit].data(), static_cast<qsizetype>(kWords[hit].size()));
}

bool isDeviceKey(const QString& text)
{
    return text.size() <= kLongestKey && std::find(kKeys.begin(), kKeys.end(), text) != kKeys.end();
}

bool canBeQuotedForDevice(const QString& text)
{
    return !isDeviceKey(text) && isQuotable<false>(text);
}

bool areLinesQuotableForDevice(const QString& text)
{
    const auto ends = std::count_if(text.begin(), text.end(), isLineEnd);
    if (text.size() - ends <= kLongestKey && isDeviceKey(QString(text).removeIf(isLineEnd)))
        return false;
    return isQuotable<true>(text);
}

QString sdpForDevice(const QString& sdp)
{
    QString kept;
    kept.reserve(sdp.size());
    // A lone CR or LF ends a line, too: a device takes it for one.
    for (auto at = sdp.begin(); at != sdp.end();) {
        const auto end = std::find_if(at, sdp.end(), isLineEnd);
        const auto next = std::find_if_not(end, sdp.end(), isLineEnd);
        const QStringView line(at, end);
        const bool attributeOfPayload = line.startsWith("a=rtpmap"_L1) || line.startsWith("a=fmtp"_L1);
        if (!attributeOfPayload || line.contains(u':'))
            kept.append(QStringView(at, next));
        at = next;
    }
    return kept;
}

} // namespace rdv
