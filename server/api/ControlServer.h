// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/RestApi.h"
#include "server/model/Problem.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <optional>

class QLocalSocket;

namespace rdv {

/// The commands of the own machine: `rendezvous token issue` and its like speak to a running server through a
/// local socket that only the server's user can open. A request is one line of JSON, so is its answer:
///
///     {"method":"POST","path":"/api/v1/tokens","query":"…","body":{…},"user":"…"}
///     {"status":201,"body":{…}}
///
/// Method, path and body are those of RestApi; a body that is no JSON comes as a string. Lives in the admin
/// thread, like the operations it calls.
class ControlServer : public QObject {
    Q_OBJECT

public:
    struct Limits {
        int connections = 16; ///< further ones are closed unread
        qsizetype requestBytes = qsizetype{1024} * 1024;
        std::chrono::milliseconds idle{30'000}; ///< without a complete request
    };

    /// `operations` must outlive the server.
    explicit ControlServer(AdminOperations& operations, QObject* parent = nullptr);
    ~ControlServer() override;

    /// For connections to come.
    void setLimits(const Limits& limits) { m_limits = limits; }

    /// Listens in the state folder (see controlPlace). The socket of a server that is gone is replaced; one
    /// that answers is left alone. Problems: StorageInUse, StorageUnusable.
    [[nodiscard]] std::optional<Problem> listen(const QString& stateDir);
    /// Ends every connection and takes the socket away.
    void stop();

    [[nodiscard]] QString place() const; ///< empty when not listening

private:
    void welcome();
    void read(QLocalSocket& socket);
    [[nodiscard]] QByteArray answerLine(const QByteArray& line);

    RestApi m_api;
    Limits m_limits;
    int m_connections = 0;
    QLocalServer m_server; ///< last: its sockets count themselves out when they go
};

} // namespace rdv
