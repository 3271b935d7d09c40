// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExitCode.h"

namespace rdv {

ExitCode exitCodeFor(const QList<Problem>& problems)
{
    if (problems.isEmpty())
        return ExitCode::Failure;
    switch (problems.first().kind) {
    case ProblemKind::PortBusy:
    case ProblemKind::PortForbidden:
        return ExitCode::PortBusy;
    case ProblemKind::TlsCertificate:
    case ProblemKind::TlsKey:
    case ProblemKind::TlsUnavailable:
        return ExitCode::Tls;
    case ProblemKind::StorageUnusable:
    case ProblemKind::StorageDamaged:
    case ProblemKind::StorageNewer:
        return ExitCode::Storage;
    case ProblemKind::StorageInUse:
        return ExitCode::AlreadyRunning;
    case ProblemKind::SignedTokenKey:
    case ProblemKind::AdminKey:
    case ProblemKind::AddressUnavailable:
    case ProblemKind::AdminNeedsTls:
    case ProblemKind::AdminNeedsKey:
    case ProblemKind::Configuration:
    case ProblemKind::WebRoot:
    case ProblemKind::ConfigurationFile:
        return ExitCode::Configuration;
    }
    return ExitCode::Failure;
}

} // namespace rdv
