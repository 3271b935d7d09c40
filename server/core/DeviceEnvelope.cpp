// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/DeviceEnvelope.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QByteArrayView word;
    DeviceReading reading;
    bool atStart = false;
};

// Wire rule §4: the device's own order.
constexpr std::array kRules{
    Rule{"stunservers", DeviceReading::StunServers},
    Rule{"turnservers", DeviceReading::TurnServers},
    Rule{"ersid", DeviceReading::ServerIdentity},
    Rule{"clients", DeviceReading::Clients},
    Rule{"offer", DeviceReading::Offer},
    Rule{"answer", DeviceReading::Answer},
    Rule{"candidate", DeviceReading::Candidate},
    Rule{"command", DeviceReading::Command},
    Rule{"remove", DeviceReading::Remove},
    Rule{"taken", DeviceReading::Taken},
    Rule{"invalidRoom", DeviceReading::InvalidRoom},
    Rule{"invalidRmsToken", DeviceReading::InvalidToken},
    Rule{"invalidEmsToken", DeviceReading::InvalidToken},
    Rule{"clientJoined", DeviceReading::ClientJoined},
    Rule{"iceparam", DeviceReading::IceParameters},
    Rule{"1::", DeviceReading::Connect, true},
    Rule{"0::", DeviceReading::Disconnect, true},
    Rule{"validateFailed", DeviceReading::ValidateFailed},
    Rule{"2::", DeviceReading::Heartbeat, true},
};

constexpr std::array<QLatin1StringView, 18> kKeys{"id"_L1, "to"_L1, "from"_L1, "sid"_L1, "sdp"_L1, "name"_L1,
    "streamName"_L1, "transport"_L1, "rmsid"_L1, "emsid"_L1, "capabilities"_L1, "cwa"_L1, "username"_L1,
    "credential"_L1, "clients"_L1, "payload"_L1, "maxretries"_L1, "type"_L1};

} // namespace

DeviceReading readAsDevice(QByteArrayView packet)
{
    for (const Rule& rule : kRules) {
        if (rule.atStart ? packet.startsWith(rule.word) : packet.contains(rule.word))
            return rule.reading;
    }
    return DeviceReading::Nothing;
}

std::optional<QString> deviceKeywordIn(const QString& text)
{
    for (const Rule& rule : kRules) {
        const QString word = QString::fromLatin1(rule.word);
        if (!rule.atStart && text.contains(word))
            return word;
    }
    return std::nullopt;
}

bool isDeviceKey(const QString& text)
{
    return std::find(kKeys.begin(), kKeys.end(), text) != kKeys.end();
}

bool canBeQuotedForDevice(const QString& text)
{
    if (isDeviceKey(text))
        return false;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\' || c.category() == QChar::Other_Control)
            return false;
    }
    return text.isValidUtf16();
}

QString sdpForDevice(const QString& sdp)
{
    const auto isLineEnd = [](QChar c) {
        return c == u'\r' || c == u'\n';
    };
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
