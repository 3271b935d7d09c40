// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/Schema.h"
#include "server/model/DeviceInfo.h"
#include "server/model/IceTest.h"
#include "server/model/Infos.h"
#include "server/model/SessionInfo.h"
#include "server/model/Tokens.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace rdv {

/// The words by which the API names the values of an enumeration, in the order of their declaration.
template <typename Enum> struct Names;

// NOLINTBEGIN(bugprone-macro-parentheses): an enumeration's name is a type.
#define RDV_NAMES(Enum, ...)                                                                                 \
    template <> struct Names<Enum> {                                                                         \
        static constexpr auto words = std::to_array<const char*>({__VA_ARGS__});                             \
    }
// NOLINTEND(bugprone-macro-parentheses)

RDV_NAMES(PartState, "stopped", "starting", "listening", "failed");
RDV_NAMES(ProblemKind, "port_busy", "address_unavailable", "port_forbidden", "tls_certificate", "tls_key",
    "tls_unavailable", "admin_needs_tls", "admin_needs_key", "configuration", "web_root",
    "configuration_file", "storage_unusable", "storage_damaged", "storage_newer", "storage_in_use",
    "signed_token_key", "admin_key");
RDV_NAMES(DeviceState, "absent", "waiting", "busy", "lost");
RDV_NAMES(RoomState, "empty", "waiting", "busy", "queueing");
RDV_NAMES(LinkState, "connected", "waiting", "queued", "paired");
RDV_NAMES(TokenKind, "viewer", "device");
RDV_NAMES(TokenState, "unused", "bound", "expired", "revoked");
RDV_NAMES(
    SessionState, "queued", "paired", "offered", "answered", "connecting", "connected", "failed", "ended");
RDV_NAMES(SessionOutcome, "open", "watched", "failed", "abandoned", "no_device", "no_stream");
RDV_NAMES(CarrierKind, "websocket", "polling");
RDV_NAMES(LadderStep::Party, "viewer", "server", "device");
RDV_NAMES(LadderStep::What, "join", "queued", "join_acknowledged", "join_refused", "stun_servers",
    "turn_servers", "client_joined", "offer", "answer", "candidate", "command", "notice", "state_report",
    "remove", "device_lost", "left", "dropped");
RDV_NAMES(IceProbe::Method, "binding", "allocation");
RDV_NAMES(IceProbe::Transport, "udp", "tcp", "tls");
RDV_NAMES(IceProbe::Family, "ipv4", "ipv6");
RDV_NAMES(IceProbe::Verdict, "works", "bad_url", "name_not_found", "no_answer", "refused", "not_stun",
    "stun_error", "bad_integrity", "no_relay", "no_route");
RDV_NAMES(Level, "debug", "info", "warning", "error");
RDV_NAMES(SettingType, "boolean", "integer", "text", "choice", "text_list", "ice_servers");

#undef RDV_NAMES

template <typename Enum> [[nodiscard]] QString nameOf(Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return QLatin1StringView(index < Names<Enum>::words.size() ? Names<Enum>::words[index] : "unknown");
}

template <typename Enum> [[nodiscard]] std::optional<Enum> fromName(const QString& name)
{
    const auto& words = Names<Enum>::words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (name == QLatin1StringView(words[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// "unused, bound, expired, revoked", for a sentence.
template <typename Enum> [[nodiscard]] QString allNames()
{
    QStringList all;
    for (const char* word : Names<Enum>::words)
        all << QLatin1StringView(word);
    return all.join(QStringLiteral(", "));
}

} // namespace rdv
