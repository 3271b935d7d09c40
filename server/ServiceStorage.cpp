// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/model/Clock.h"

#include <algorithm>
#include <utility>

namespace rdv {

// A decision that must be stored is made in two steps: what it changes is written, and what depends on that
// happens when the store has answered.

/// Before anything else that a decision asks for: carrying that out may lead to further decisions, and the
/// store has to be given changes in the order of the decisions.
void Service::store(Effects& effects)
{
    m_storage.write(effects.commit, std::move(effects.changes));
    effects.changes.clear();
}

void Service::onSettled(const QList<quint64>& commits, bool isStored)
{
    if (!m_rendezvous)
        return;
    for (const quint64 commit : commits) {
        Awaited awaited = m_awaited.take(commit);
        if (awaited.commits.isEmpty())
            awaited.commits = {commit};
        if (!isStored)
            std::reverse(awaited.commits.begin(), awaited.commits.end());
        for (const CommitId decision : std::as_const(awaited.commits))
            carryOut(m_rendezvous->stored(decision, isStored, stampNow()));
        if (awaited.then)
            awaited.then(isStored ? Outcome() : Outcome(OperationError::Storage));
    }
    noticeList();
    publishStatus();
    finishStoppingWhenQuiet();
}

void Service::dropAwaited()
{
    const auto awaited = std::exchange(m_awaited, {});
    for (const Awaited& waiting : awaited) {
        if (waiting.then)
            waiting.then(OperationError::NotRunning);
    }
    const auto changes = std::exchange(m_configChanges, {});
    for (const ConfigChange& change : changes)
        change.then(Problem{ProblemKind::Configuration, {}, QStringLiteral("the server has stopped")});
}

/// A list that comes into force shuts out every room that is not on it.
void Service::noticeList()
{
    const bool isInForce = m_rendezvous->isListInForce();
    if (std::exchange(m_wasListInForce, isInForce) == isInForce)
        return;
    m_watch.touchEveryRoom();
    scheduleFlush();
}

/// Page by page, so that nobody waits for a long history.
void Service::rememberSessions(qint64 before)
{
    constexpr int page = 500;
    m_storage.readSessions({before, page}, [this](const Expected<SessionPage, OperationError>& answer) {
        if (!answer || !m_watch.restore(answer->sessions, stampNow()))
            return;
        scheduleFlush();
        if (answer->next != 0)
            rememberSessions(answer->next);
    });
}

// ---- operators' changes

AuditEntry Service::auditEntry(
    const Caller& caller, const QString& action, const QString& subject, const QString& detail)
{
    AuditEntry entry;
    entry.wall = stampNow().wall.count();
    entry.caller = {caller.face, safeText(caller.who)};
    entry.action = action;
    entry.subject = safeText(subject);
    entry.detail = safeText(detail);
    return entry;
}

void Service::audit(AuditEntry entry)
{
    StoreChanges changes;
    changes.emplace_back(PutAudit{std::move(entry)});
    m_storage.write(0, std::move(changes));
}

void Service::carryOut(Effects effects, AuditEntry entry, const Settled& then)
{
    effects.changes.emplace_back(PutAudit{std::move(entry)});
    const QList<CommitId> commits = effects.commit != 0 ? QList{effects.commit} : QList<CommitId>();
    carryOutTogether(std::move(effects), commits, then);
}

/// Without a commit the change is made already.
void Service::carryOutTogether(Effects effects, const QList<CommitId>& commits, const Settled& then)
{
    effects.commit = commits.isEmpty() ? 0 : commits.last();
    if (!commits.isEmpty())
        m_awaited.insert(effects.commit, {commits, then});
    carryOut(std::move(effects));
    if (!commits.isEmpty())
        return;
    noticeList();
    then({});
}

Service::Settled Service::toDone(const Then<Done>& then)
{
    return [then](Outcome outcome) {
        then(outcome ? Done(*outcome) : Done(std::monostate{}));
    };
}

} // namespace rdv
