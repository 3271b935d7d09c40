// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiFailure.h"

namespace rdv {

using namespace Qt::StringLiterals;

ApiReply failureReply(OperationError error, const QString& what)
{
    using Code = ApiError::Code;
    switch (error) {
    case OperationError::Malformed:
        return errorReply({Code::Invalid, u"This is not a %1 that the server accepts."_s.arg(what), {}});
    case OperationError::Exists:
        return errorReply({Code::Exists, u"The %1 exists already."_s.arg(what), {}});
    case OperationError::NotFound:
        return errorReply({Code::NotFound, u"There is no such %1."_s.arg(what), {}});
    case OperationError::Disabled:
        return errorReply({Code::Disabled,
            u"Tokens are not enabled. Set server.tokensEnabled to true in the configuration."_s, {}});
    case OperationError::Storage:
        return errorReply({Code::StorageFailed,
            u"The storage cannot be used; nothing was changed. The log of the server tells why."_s, {}});
    case OperationError::NotRunning:
        return errorReply({Code::NotRunning, u"The server is stopped or does not answer; try again."_s, {}});
    }
    Q_UNREACHABLE();
}

} // namespace rdv
