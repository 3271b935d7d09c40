// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/DeviceInfo.h"
#include "server/model/Event.h"
#include "server/model/OperationError.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"
#include "server/model/SessionInfo.h"
#include "server/model/Tokens.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace rdv::ui {

/// Sentences and words for what the server says in enumerations and in its own plain English.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::Wording)

public:
    /// What happened, why, and what to do about it. `config` is the one that was tried.
    [[nodiscard]] static QString problem(const Problem& problem, const ServerConfig& config);
    /// Asked for who holds a busy port: "nginx (process 1234)", or nothing.
    static void askPortHolder(QString (*portHolder)(quint16 port));
    [[nodiscard]] static QString error(OperationError error);

    [[nodiscard]] static QString event(EventKind kind); ///< a sentence, in the past tense
    [[nodiscard]] static QString level(Level level);
    [[nodiscard]] static QString fieldName(QByteArrayView key); ///< of an event's field
    /// A field's value: reasons and states in the reader's language, all else as it is.
    [[nodiscard]] static QString fieldValue(QByteArrayView key, const QString& value);
    /// Why something ended or was refused: the server's words of a closed list; unknown ones as they are.
    [[nodiscard]] static QString reason(const QString& plainWords);

    [[nodiscard]] static QString state(DeviceState state);
    [[nodiscard]] static QString state(SessionState state);
    [[nodiscard]] static QString state(TokenState state);
    [[nodiscard]] static QString state(PartState state);
    [[nodiscard]] static QString outcome(SessionOutcome outcome);
};

} // namespace rdv::ui
