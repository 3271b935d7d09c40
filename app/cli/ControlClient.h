// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QJsonValue>
#include <QLocalSocket>
#include <QString>

#include <chrono>

namespace rdv {

struct ControlReply {
    int status = 0;
    QJsonValue body;
};

/// Asks a running server over its local socket, one question after the other. Blocks.
class ControlClient {
public:
    /// `user` is whom the server notes for its audit trail. A change waits up to 5 s for the disk.
    ControlClient(QString place, QString user, std::chrono::milliseconds patience = std::chrono::seconds(15));

    /// Or a sentence that says what to do.
    [[nodiscard]] Expected<ControlReply, QString> ask(const ControlRequest& request);

private:
    [[nodiscard]] QString connectionFault() const;

    QString m_place;
    QString m_user;
    std::chrono::milliseconds m_patience;
    QLocalSocket m_socket;
};

} // namespace rdv
