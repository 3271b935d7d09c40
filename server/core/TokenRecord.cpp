// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenRecord.h"

#include <algorithm>

namespace rdv {

UseRow TokenUse::row(const QByteArray& digest) const
{
    const TokenHold& hold = holds.back();
    return {
        digest, id, boundAt, hold.resumeDigest, hold.previousResumeDigest, hold.cookieDigest, hold.rotatedAt};
}

qsizetype TokenUse::indexOf(quint64 grant) const
{
    for (qsizetype i = 0; i < holds.size(); ++i) {
        if (holds[i].grant == grant)
            return i;
    }
    return -1;
}

TokenRow TokenRecord::row() const
{
    return {digest, order, request, state, createdAt, endedAt, pastUses, isSigned};
}

const TokenUse* TokenRecord::use(quint64 id) const
{
    const auto it
        = std::find_if(uses.begin(), uses.end(), [id](const TokenUse& use) { return use.id == id; });
    return it == uses.end() ? nullptr : &*it;
}

TokenUse* TokenRecord::use(quint64 id)
{
    const auto it
        = std::find_if(uses.begin(), uses.end(), [id](const TokenUse& use) { return use.id == id; });
    return it == uses.end() ? nullptr : &*it;
}

QList<PeerId> TokenRecord::holders() const
{
    QList<PeerId> holders;
    for (const TokenUse& use : uses) {
        for (const TokenHold& hold : use.holds) {
            if (!hold.holder.isEmpty() && !holders.contains(hold.holder))
                holders.append(hold.holder);
        }
    }
    return holders;
}

} // namespace rdv
