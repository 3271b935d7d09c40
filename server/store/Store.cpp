// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/Store.h"

namespace rdv {

class Store::Private {
public:
    QByteArray key;
};

Store::Store(std::unique_ptr<Private> parts)
    : m_parts(std::move(parts))
{
}

Store::~Store() = default;

Expected<std::unique_ptr<Store>, Problem> Store::open(const Settings& settings, Now)
{
    return Problem{ProblemKind::StorageUnusable, settings.folder, {}};
}

const QByteArray& Store::key() const
{
    return m_parts->key;
}

StoredState Store::takeState()
{
    return {};
}

void Store::write(CommitId, StoreChanges) { }

bool Store::isFailing() const
{
    return false;
}

void Store::setHistoryLife(std::chrono::days) { }

void Store::readAudit(const PageQuery&, AuditAnswer) { }

void Store::readSessions(const PageQuery&, SessionAnswer) { }

} // namespace rdv
