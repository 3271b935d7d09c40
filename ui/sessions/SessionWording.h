// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"
#include "ui/kit/Theme.h"

#include <QIcon>
#include <QString>
#include <QStringList>

namespace rdv::ui {

[[nodiscard]] bool hasEnded(const SessionInfo& session);
/// Whether the viewer did not get what it came for, through no choice of its own.
[[nodiscard]] bool hasFailed(const SessionInfo& session);
[[nodiscard]] qint64 elapsedMs(const SessionInfo& session); ///< until now, or until its end

[[nodiscard]] QString viewerLabel(const SessionInfo& session); ///< its name, else the start of its id
[[nodiscard]] QString elapsedText(const SessionInfo& session);

[[nodiscard]] QString stateWord(const SessionInfo& session);
[[nodiscard]] QString stateReason(const SessionInfo& session); ///< why the state is called so
[[nodiscard]] Meaning stateMeaning(SessionState state);
[[nodiscard]] QString stateIconName(SessionState state);
[[nodiscard]] QIcon stateIcon(const SessionInfo& session);
[[nodiscard]] QString resultText(const SessionInfo& session); ///< outcome and reason of its end

[[nodiscard]] QString carrierWord(CarrierKind carrier);
[[nodiscard]] QString carrierSentence(const SessionInfo& session); ///< with or without TLS
[[nodiscard]] QIcon carrierIcon(const SessionInfo& session); ///< a lock; none without TLS
[[nodiscard]] QString mediaWord(const SessionInfo& session);

/// Types seen from the viewer and from the device: "host, srflx / host".
[[nodiscard]] QString candidateSummary(const SessionInfo& session);
[[nodiscard]] QString candidateSentence(const CandidateCounts& counts); ///< of one side, with numbers
[[nodiscard]] QString candidateSentence(const SessionInfo& session); ///< of both, one line each

/// Where the session stands, in sentences for somebody who does not know the protocol.
[[nodiscard]] QStringList readingOf(const SessionInfo& session);

} // namespace rdv::ui
