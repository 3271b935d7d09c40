// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AccessRules.h"
#include "server/admin/AdminOperations.h"
#include "server/model/Counters.h"
#include "server/model/Event.h"
#include "server/model/Infos.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <QHttpServer>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QHttpServerRequest;
class QHttpServerResponse;

namespace rdv {

class AdminGuard;

/// The admin port: the commands of LegacyCommands under `/?c=…` and the page `/ersadmin.html`, for those whom
/// AccessRules admit. Listens on loopback. Lives in the service thread, like the operations it calls.
class AdminServer : public QObject {
    Q_OBJECT

public:
    /// `operations` and `counters` must outlive the server.
    AdminServer(AdminOperations& operations, Counters& counters, QObject* parent = nullptr);
    ~AdminServer() override;

    /// Listens as the configuration says, with TLS when `secure` is set; never falls back to plain. Not
    /// enabled in the configuration: does nothing. Problems: AccessRules::from(), loadTls(), PortBusy,
    /// PortForbidden, AddressUnavailable.
    [[nodiscard]] std::optional<Problem> listen(const ServerConfig& config);
    /// Takes over what changed; moves to another port, or between plain and TLS, when the configuration does.
    /// On a problem everything stays as it was.
    [[nodiscard]] std::optional<Problem> reconfigure(const ServerConfig& config);
    /// Ends every connection.
    void stop();

    [[nodiscard]] quint16 port() const; ///< 0 when not listening
    [[nodiscard]] PartStatus status() const;

Q_SIGNALS:
    void reported(const rdv::Event& event);

private:
    /// Everything that listens: one guard for each loopback address, before one QHttpServer which owns them.
    struct Door {
        std::unique_ptr<QHttpServer> http;
        std::vector<AdminGuard*> guards;
    };

    [[nodiscard]] Expected<Door, Problem> open(const ServerConfig& config);
    [[nodiscard]] static std::optional<Problem> furnish(const Door& door, const ServerConfig& config);
    void addRoutes(Door& door);
    [[nodiscard]] QHttpServerResponse answer(const QHttpServerRequest& request);
    [[nodiscard]] QHttpServerResponse answerRoot(const QHttpServerRequest& request);
    [[nodiscard]] QHttpServerResponse answerPage(const QHttpServerRequest& request);
    void reportRefusal(Verdict verdict, const QString& address, const QString& host);

    AdminOperations& m_operations;
    Counters& m_counters;
    ServerConfig m_config;
    std::optional<Door> m_door;
    std::optional<Problem> m_problem; ///< why it does not listen although it should
};

} // namespace rdv
