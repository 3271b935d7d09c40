// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Audit.h"
#include "server/model/Durable.h"
#include "server/model/Expected.h"
#include "server/model/OperationError.h"
#include "server/model/Problem.h"
#include "server/store/Store.h"
#include "server/store/StoreFile.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace rdv {

/// The half of the store that lives in the writer's thread. It is only ever called there, by queued calls.
///
/// An *epoch* ends with each failure that the owner is told of. What was given in an epoch that has ended is
/// not written any more.
class StoreWriter : public QObject {
    Q_OBJECT

public:
    struct Opened {
        QByteArray key;
        StoredState state;
    };

    [[nodiscard]] Expected<Opened, Problem> open(const Store::Settings& settings, Now now);
    void take(quint64 epoch, CommitId commit, StoreChanges changes);
    void setHistoryLife(std::chrono::days life);
    [[nodiscard]] Expected<AuditPage, OperationError> readAudit(const PageQuery& query);
    [[nodiscard]] Expected<SessionPage, OperationError> readSessions(const PageQuery& query);
    void close(); ///< writes what was taken before

Q_SIGNALS:
    void committed(const QList<quint64>& commits);
    void failed(const rdv::Problem& problem); ///< ends the epoch
    void recovered();

private:
    struct Batch {
        CommitId commit = 0;
        StoreChanges changes;
    };
    using Group = std::deque<Batch>;

    void scheduleGroup();
    void writeGroup();
    void keepMark();
    void prune();
    [[nodiscard]] Group takeGroup();
    [[nodiscard]] std::optional<Problem> write(const Group& group);
    void finish(const Group& group);
    void fail(Group group, const Problem& problem);
    void keep(StoreChanges changes);
    [[nodiscard]] Now now() const;

    std::unique_ptr<StoreFile> m_file;
    Now m_shift; ///< from this machine's clocks to those of the owner
    std::chrono::days m_historyLife{};
    quint64 m_epoch = 0;
    Group m_waiting;
    std::deque<StoreChanges> m_kept; ///< facts for which nobody waits, from failed transactions
    bool m_isScheduled = false;
    bool m_isFailing = false;
    QTimer m_markTimer{this};
    QTimer m_probeTimer{this};
    QTimer m_pruneTimer{this};
};

} // namespace rdv
