// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Durable.h"
#include "server/model/Expected.h"
#include "server/model/Now.h"
#include "server/model/OperationError.h"
#include "server/model/Problem.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QSysInfo>

#include <chrono>
#include <functional>
#include <memory>

namespace rdv {

/// What must survive the process, in one SQLite file below the state folder (mode 0600 in 0700). One thread
/// of its own writes; whatever waits while it writes goes into the next transaction (group commit).
/// Everything is durable (WAL, `synchronous=FULL`) before it is answered. The object lives in its owner's
/// thread, and every answer comes there.
///
/// Changes are written in the order in which they were given. When a transaction fails, it and everything
/// given up to the moment when the owner hears of it fail together, because later decisions stood on the
/// earlier ones. Changes without a commit are facts: the store keeps them while it fails and writes them, in
/// their order, before anything else once it can.
class Store : public QObject {
    Q_OBJECT

public:
    struct Settings {
        QString folder; ///< made when missing
        std::chrono::days historyLife{30}; ///< of ended sessions and the audit trail
        /// Names this start of the machine: with another one, times are told by the wall clock.
        QByteArray bootId = QSysInfo::bootUniqueId();
    };

    /// Opens or makes the store; blocks for as long as that takes. A file that cannot be used is left as it
    /// is. Problems: StorageUnusable, StorageDamaged, StorageNewer, StorageInUse.
    [[nodiscard]] static Expected<std::unique_ptr<Store>, Problem> open(const Settings& settings, Now now);
    ~Store() override; ///< writes what was given before, then closes; reads are no longer answered

    /// 32 bytes, secret, the same at every start: for the digests of tokens.
    [[nodiscard]] const QByteArray& key() const;
    /// What earlier runs have left; once, right after open().
    [[nodiscard]] StoredState takeState();

    /// Returns at once. With a commit, answered by committed() or failed(), in the order of the calls.
    void write(CommitId commit, StoreChanges changes);
    [[nodiscard]] bool isFailing() const; ///< the last transaction failed
    void setHistoryLife(std::chrono::days life);

    // ---- reading; answered in the owner's thread, never while this call runs
    using AuditAnswer = std::function<void(const Expected<AuditPage, OperationError>&)>;
    using SessionAnswer = std::function<void(const Expected<SessionPage, OperationError>&)>;
    void readAudit(const PageQuery& query, AuditAnswer answer);
    void readSessions(const PageQuery& query, SessionAnswer answer);

Q_SIGNALS:
    void committed(const QList<quint64>& commits);
    /// Tell the rules in the reverse order, newest first. The list is empty when nobody waited. The problem
    /// has the system's words.
    void failed(const QList<quint64>& commits, const rdv::Problem& problem);
    void recovered(); ///< after a failure a transaction has succeeded; tried twice a second

private:
    class Private;
    explicit Store(std::unique_ptr<Private> parts);
    void hearCommitted(const QList<quint64>& commits);
    void hearFailed(const Problem& problem);
    std::unique_ptr<Private> m_parts;
};

} // namespace rdv
