// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/Store.h"

#include "server/store/StoreWriter.h"

#include <QThread>

#include <deque>
#include <unordered_map>

namespace rdv {

using namespace Qt::StringLiterals;

/// The owner's half.
class Store::Private {
public:
    Private()
    {
        thread.setObjectName(u"store"_s);
        writer->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, writer, &QObject::deleteLater);
        thread.start();
    }
    ~Private()
    {
        QMetaObject::invokeMethod(writer, &StoreWriter::close, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    /// Has `ask` answered by the writer and the answer delivered in the store's thread. The answer's function
    /// never leaves that thread.
    template <typename Answer, typename Ask>
    void read(Store* store, std::unordered_map<quint64, Answer>& waiting, Answer answer, Ask ask)
    {
        const quint64 ticket = ++lastTicket;
        waiting.emplace(ticket, std::move(answer));
        QMetaObject::invokeMethod(writer, [store, &waiting, ticket, ask] {
            QMetaObject::invokeMethod(
                store,
                [&waiting, ticket, page = ask()] {
                    const auto node = waiting.extract(ticket);
                    if (node && node.mapped())
                        node.mapped()(page);
                },
                Qt::QueuedConnection);
        });
    }

    QThread thread;
    StoreWriter* writer = new StoreWriter;
    QByteArray key;
    StoredState state;
    quint64 epoch = 0;
    std::deque<CommitId> unanswered;
    bool isFailing = false;
    quint64 lastTicket = 0;
    std::unordered_map<quint64, AuditAnswer> auditAnswers;
    std::unordered_map<quint64, SessionAnswer> sessionAnswers;
};

Store::Store(std::unique_ptr<Private> parts)
    : m_parts(std::move(parts))
{
    const StoreWriter* writer = m_parts->writer;
    connect(writer, &StoreWriter::committed, this, &Store::hearCommitted);
    connect(writer, &StoreWriter::failed, this, &Store::hearFailed);
    connect(writer, &StoreWriter::recovered, this, [this] {
        m_parts->isFailing = false;
        Q_EMIT recovered();
    });
}

Store::~Store() = default;

Expected<std::unique_ptr<Store>, Problem> Store::open(const Settings& settings, Now now)
{
    auto parts = std::make_unique<Private>();
    std::optional<Problem> problem;
    QMetaObject::invokeMethod(
        parts->writer,
        [&] {
            if (auto opened = parts->writer->open(settings, now)) {
                parts->key = opened->key;
                parts->state = std::move(opened->state);
            } else {
                problem = opened.error();
            }
        },
        Qt::BlockingQueuedConnection);
    if (problem)
        return *problem;
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

const QByteArray& Store::key() const
{
    return m_parts->key;
}

StoredState Store::takeState()
{
    return std::exchange(m_parts->state, {});
}

void Store::write(CommitId commit, StoreChanges changes)
{
    if (commit != 0)
        m_parts->unanswered.push_back(commit);
    QMetaObject::invokeMethod(m_parts->writer,
        [writer = m_parts->writer, epoch = m_parts->epoch, commit, changes = std::move(changes)]() mutable {
            writer->take(epoch, commit, std::move(changes));
        });
}

bool Store::isFailing() const
{
    return m_parts->isFailing;
}

void Store::setHistoryLife(std::chrono::days life)
{
    QMetaObject::invokeMethod(
        m_parts->writer, [writer = m_parts->writer, life] { writer->setHistoryLife(life); });
}

void Store::readAudit(const PageQuery& query, AuditAnswer answer)
{
    m_parts->read(this, m_parts->auditAnswers, std::move(answer),
        [writer = m_parts->writer, query] { return writer->readAudit(query); });
}

void Store::readSessions(const PageQuery& query, SessionAnswer answer)
{
    m_parts->read(this, m_parts->sessionAnswers, std::move(answer),
        [writer = m_parts->writer, query] { return writer->readSessions(query); });
}

void Store::hearCommitted(const QList<quint64>& commits)
{
    m_parts->unanswered.erase(
        m_parts->unanswered.begin(), m_parts->unanswered.begin() + static_cast<qptrdiff>(commits.size()));
    Q_EMIT committed(commits);
}

void Store::hearFailed(const Problem& problem)
{
    const std::deque<CommitId> lost = std::exchange(m_parts->unanswered, {});
    ++m_parts->epoch;
    m_parts->isFailing = true;
    Q_EMIT failed(QList<quint64>(lost.begin(), lost.end()), problem);
}

} // namespace rdv
