// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AccessRules.h"
#include "server/admin/AdminRouter.h"
#include "server/admin/EventStream.h"
#include "server/admin/RefusalGate.h"
#include "server/api/AdminOperations.h"
#include "server/model/Counters.h"
#include "server/model/Event.h"
#include "server/model/Infos.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"
#include "server/model/Watch.h"

#include <QElapsedTimer>
#include <QHttpServer>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>
#include <vector>

namespace rdv {

class AdminGuard;

/// The admin port: the API, the commands of LegacyCommands under `/?c=…` and the page `/ersadmin.html`, for
/// those whom AccessRules admit. Lives in the admin thread, like the operations it calls; create it there.
class AdminServer : public QObject {
    Q_OBJECT

public:
    /// `operations` and `counters` must outlive the server.
    AdminServer(AdminOperations& operations, Counters& counters, QObject* parent = nullptr);
    ~AdminServer() override;

    /// Listens as the configuration says, with TLS when `secure` is set; never falls back to plain. Not
    /// enabled in the configuration: does nothing. Problems: AccessRules::from(), loadTls(), loadAdminKey(),
    /// PortBusy, PortForbidden, AddressUnavailable.
    [[nodiscard]] std::optional<Problem> listen(const ServerConfig& config);
    /// Takes over what changed, the contents of the key file included; moves to another port, or between
    /// plain and TLS, when the configuration does. On a problem everything stays as it was.
    [[nodiscard]] std::optional<Problem> reconfigure(const ServerConfig& config);
    /// A new certificate, for connections to come; running ones go on.
    void replaceTls(const QSslConfiguration& tls);
    /// Ends every connection.
    void stop();

    /// For the readers of `/api/v1/events`.
    void take(const rdv::ServerChanges& changes) { m_events.take(changes); }

    [[nodiscard]] quint16 port() const; ///< 0 when not listening
    [[nodiscard]] PartStatus status() const;

Q_SIGNALS:
    void reported(const rdv::Event& event);
    /// Somebody opened an event stream: a complete ServerChanges is to be taken soon, and what changes after
    /// it. False: the last reader has left.
    void streamWanted(bool yes);

private:
    /// Everything that listens: one guard for each address, before one QHttpServer which owns them.
    struct Door {
        std::unique_ptr<QHttpServer> http;
        std::vector<AdminGuard*> guards;
        std::optional<SecretText> key;
    };

    [[nodiscard]] Expected<Door, Problem> open(const ServerConfig& config);
    [[nodiscard]] std::optional<Problem> furnish(Door& door, const ServerConfig& config);
    void addRoutes(Door& door);
    [[nodiscard]] QHttpServerResponse answer(const QHttpServerRequest& request);
    void report(Event event);
    void reportRefusal(Verdict verdict, const QString& address, const QString& host);

    Counters& m_counters;
    AdminRouter m_router;
    EventStream m_events;
    RefusalGate m_refusalGate;
    QElapsedTimer m_clock;
    ServerConfig m_config;
    std::optional<Door> m_door;
    std::optional<Problem> m_problem; ///< why it does not listen although it should
};

} // namespace rdv
