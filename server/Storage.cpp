// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Storage.h"

#include "server/store/TextSeal.h"

#include <algorithm>
#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

Storage::Storage(Counters& counters, QObject* parent)
    : QObject(parent)
    , m_counters(counters)
{
}

Storage::~Storage() = default;

std::optional<Problem> Storage::open(const ServerConfig& config, Now now)
{
    close();
    m_folder = config.stateDir;
    if (m_folder.isEmpty())
        return std::nullopt;
    auto opened = Store::open({m_folder, config.historyDays}, now);
    if (!opened) {
        m_problem = opened.error();
        return m_problem;
    }
    m_store = std::move(*opened);
    connect(m_store.get(), &Store::committed, this, &Storage::onCommitted);
    connect(m_store.get(), &Store::failed, this, &Storage::onFailed);
    connect(m_store.get(), &Store::recovered, this, &Storage::onRecovered);
    return std::nullopt;
}

void Storage::close()
{
    m_store.reset();
    m_unkept.clear();
    m_unsettled = 0;
    m_problem.reset();
}

void Storage::reconfigure(const ServerConfig& config)
{
    if (m_store)
        m_store->setHistoryLife(config.historyDays);
}

QByteArray Storage::key() const
{
    return m_store ? m_store->key() : QByteArray();
}

QByteArray Storage::cookieKey() const
{
    return m_store ? TextSeal::derive(m_store->key(), "cookies of clients"_ba) : QByteArray();
}

StoredState Storage::takeState()
{
    return m_store ? m_store->takeState() : StoredState();
}

void Storage::write(CommitId commit, StoreChanges changes)
{
    if (commit == 0 && changes.empty())
        return;
    m_unsettled += commit != 0 ? 1 : 0;
    if (m_store) {
        m_store->write(commit, std::move(changes));
        return;
    }
    if (commit == 0)
        return;
    if (m_unkept.isEmpty())
        QMetaObject::invokeMethod(this, &Storage::settleUnkept, Qt::QueuedConnection);
    m_unkept.append(commit);
}

void Storage::settleUnkept()
{
    const QList<quint64> commits = std::exchange(m_unkept, {});
    if (commits.isEmpty())
        return;
    m_unsettled -= commits.size();
    Q_EMIT settled(commits, true);
}

void Storage::onCommitted(const QList<quint64>& commits)
{
    m_counters.add(Counter::StorageCommits);
    m_unsettled -= commits.size();
    Q_EMIT settled(commits, true);
}

/// Later decisions stood on the earlier ones: the newest is taken back first.
void Storage::onFailed(const QList<quint64>& commits, const Problem& problem)
{
    m_counters.add(
        Counter::StorageFailures, static_cast<std::uint64_t>(std::max<qsizetype>(commits.size(), 1)));
    m_unsettled -= commits.size();
    const bool isNews = !m_problem;
    m_problem = problem;
    if (isNews) {
        Q_EMIT reported(Event(EventKind::StorageFailed, Level::Error)
                            .with("folder", safeText(m_folder))
                            .with("reason", safeText(problem.detail))
                            .with("remedy", u"make room on the disk; a restart is not needed"_s));
    }
    QList<quint64> newestFirst = commits;
    std::reverse(newestFirst.begin(), newestFirst.end());
    Q_EMIT settled(newestFirst, false);
}

void Storage::onRecovered()
{
    if (!std::exchange(m_problem, std::nullopt))
        return;
    Q_EMIT reported(Event(EventKind::StorageRecovered, Level::Info).with("folder", safeText(m_folder)));
}

void Storage::readAudit(const PageQuery& query, const Store::AuditAnswer& answer)
{
    if (m_store)
        m_store->readAudit(query, answer);
    else
        answer(AuditPage());
}

void Storage::readSessions(const PageQuery& query, const Store::SessionAnswer& answer)
{
    if (m_store)
        m_store->readSessions(query, answer);
    else
        answer(SessionPage());
}

} // namespace rdv
