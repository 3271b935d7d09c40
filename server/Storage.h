// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Counters.h"
#include "server/model/Event.h"
#include "server/model/ServerConfig.h"
#include "server/store/Store.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rdv {

/// What the server keeps, or pretends to: without a state folder everything counts as stored, a turn of the
/// event loop later, so that both kinds of server behave alike.
class Storage : public QObject {
    Q_OBJECT

public:
    explicit Storage(Counters& counters, QObject* parent = nullptr);
    ~Storage() override;

    [[nodiscard]] std::optional<Problem> open(const ServerConfig& config, Now now);
    void close(); ///< writes what was given before
    void reconfigure(const ServerConfig& config);

    [[nodiscard]] QByteArray key() const; ///< of the tokens' digests; empty: a fresh one for each run
    [[nodiscard]] QByteArray cookieKey() const; ///< signs the cookies of clients; empty: likewise
    [[nodiscard]] StoredState takeState();

    /// With a commit, answered by settled(), in the order of the calls.
    void write(CommitId commit, StoreChanges changes);
    [[nodiscard]] bool isSettled() const { return m_unsettled == 0; } ///< every commit has been answered
    /// Why changes cannot be stored at the moment.
    [[nodiscard]] std::optional<Problem> problem() const { return m_problem; }

    // A server that keeps nothing has empty pages.
    void readAudit(const PageQuery& query, const Store::AuditAnswer& answer);
    void readSessions(const PageQuery& query, const Store::SessionAnswer& answer);

Q_SIGNALS:
    /// In the order in which the rules must be told.
    void settled(const QList<quint64>& commits, bool isStored);
    void reported(const rdv::Event& event);

private:
    void onCommitted(const QList<quint64>& commits);
    void onFailed(const QList<quint64>& commits, const Problem& problem);
    void onRecovered();
    void settleUnkept();

    Counters& m_counters;
    QString m_folder;
    std::unique_ptr<Store> m_store;
    std::optional<Problem> m_problem;
    QList<quint64> m_unkept; ///< commits of a server that keeps nothing
    qsizetype m_unsettled = 0;
};

} // namespace rdv
