// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreWriter.h"

#include "server/model/Clock.h"
#include "server/store/StoreHistory.h"

#include <vector>

namespace rdv {

using namespace std::chrono_literals;

namespace {

/// What is written at once holds up everybody who comes meanwhile.
constexpr std::size_t kMostChangesAtOnce = 5000;
constexpr std::size_t kMostKept = 50'000;
constexpr auto kMarkInterval = 5s;
constexpr auto kProbeInterval = 500ms;
constexpr auto kPruneInterval = 1h;

} // namespace

Expected<StoreWriter::Opened, Problem> StoreWriter::open(const Store::Settings& settings, Now now)
{
    auto opened = StoreFile::open(settings.folder, settings.bootId, now);
    if (!opened)
        return opened.error();
    m_file = std::move(opened->file);
    const Now machine = stampNow();
    m_shift = {now.steady - machine.steady, now.wall - machine.wall};
    m_historyLife = settings.historyLife;

    connect(&m_markTimer, &QTimer::timeout, this, &StoreWriter::keepMark);
    connect(&m_probeTimer, &QTimer::timeout, this, &StoreWriter::writeGroup);
    connect(&m_pruneTimer, &QTimer::timeout, this, &StoreWriter::prune);
    m_markTimer.start(kMarkInterval);
    m_pruneTimer.start(kPruneInterval);
    QMetaObject::invokeMethod(this, &StoreWriter::prune, Qt::QueuedConnection);
    return Opened{m_file->key(), std::move(opened->state)};
}

void StoreWriter::take(quint64 epoch, CommitId commit, StoreChanges changes)
{
    if (epoch == m_epoch) {
        m_waiting.push_back({commit, std::move(changes)});
        scheduleGroup();
    } else if (commit == 0) {
        keep(std::move(changes));
    }
}

void StoreWriter::setHistoryLife(std::chrono::days life)
{
    m_historyLife = life;
    prune();
}

Expected<AuditPage, OperationError> StoreWriter::readAudit(const PageQuery& query)
{
    return StoreHistory(m_file->connection()).audit(query);
}

Expected<SessionPage, OperationError> StoreWriter::readSessions(const PageQuery& query)
{
    return StoreHistory(m_file->connection()).sessions(query);
}

void StoreWriter::close()
{
    if (!m_file)
        return;
    while (!m_waiting.empty())
        writeGroup();
    Group nothing;
    (void)write(nothing); // the mark, and what an earlier failure has kept back
    m_file.reset();
}

/// The call is queued behind everything that is waiting in the thread already, so all of that goes into one
/// transaction; and nobody waits for company.
void StoreWriter::scheduleGroup()
{
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &StoreWriter::writeGroup, Qt::QueuedConnection);
}

void StoreWriter::writeGroup()
{
    m_isScheduled = false;
    if (!m_file || (m_waiting.empty() && !m_isFailing))
        return;
    Group group = takeGroup();
    if (const auto problem = write(group))
        fail(std::move(group), *problem);
    else
        finish(group);
}

/// A clock's mark that is old would make a window longer after a restart with the wall clock behind.
void StoreWriter::keepMark()
{
    if (!m_file || m_isFailing || !m_waiting.empty() || !m_file->hasUses())
        return;
    Group nothing;
    if (const auto problem = write(nothing))
        fail({}, *problem);
}

void StoreWriter::prune()
{
    if (!m_file || m_isFailing)
        return;
    if (StoreHistory(m_file->connection()).prune(now().wall - m_historyLife))
        QMetaObject::invokeMethod(this, &StoreWriter::prune, Qt::QueuedConnection);
}

StoreWriter::Group StoreWriter::takeGroup()
{
    Group group;
    std::size_t changes = 0;
    while (!m_waiting.empty() && changes < kMostChangesAtOnce) {
        changes += m_waiting.front().changes.size();
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

std::optional<Problem> StoreWriter::write(const Group& group)
{
    std::vector<const StoreChanges*> sets;
    sets.reserve(m_kept.size() + group.size());
    for (const StoreChanges& changes : m_kept)
        sets.push_back(&changes);
    for (const Batch& batch : group)
        sets.push_back(&batch.changes);
    return m_file->write(sets, now());
}

void StoreWriter::finish(const Group& group)
{
    m_kept.clear();
    if (m_isFailing) {
        m_isFailing = false;
        m_probeTimer.stop();
        Q_EMIT recovered();
    }
    QList<quint64> commits;
    for (const Batch& batch : group) {
        if (batch.commit != 0)
            commits.push_back(batch.commit);
    }
    if (!commits.isEmpty())
        Q_EMIT committed(commits);
    if (!m_waiting.empty())
        scheduleGroup();
}

/// What waits stood on what failed, so it fails with it.
void StoreWriter::fail(Group group, const Problem& problem)
{
    const bool isNews = !m_isFailing || !group.empty() || !m_waiting.empty();
    for (Group* failing : {&group, &m_waiting}) {
        for (Batch& batch : *failing) {
            if (batch.commit == 0)
                keep(std::move(batch.changes));
        }
    }
    m_waiting.clear();
    m_isFailing = true;
    if (!m_probeTimer.isActive())
        m_probeTimer.start(kProbeInterval);
    if (!isNews)
        return;
    ++m_epoch;
    Q_EMIT failed(problem);
}

void StoreWriter::keep(StoreChanges changes)
{
    if (changes.empty())
        return;
    if (m_kept.size() == kMostKept)
        m_kept.pop_front();
    m_kept.push_back(std::move(changes));
}

Now StoreWriter::now() const
{
    const Now machine = stampNow();
    return {machine.steady + m_shift.steady, machine.wall + m_shift.wall, machine.micros};
}

} // namespace rdv
