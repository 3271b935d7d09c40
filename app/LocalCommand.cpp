// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LocalCommand.h"

#include "app/PortHolder.h"
#include "app/Streams.h"
#include "app/Wording.h"
#include "app/cli/ImportCommand.h"
#include "app/doctor/Doctor.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

CommandOutcome carryOut(const Command& command)
{
    if (command.kind == Command::Kind::Import)
        return runImport(command, {portHolder, QDir::homePath(), u"/etc/systemd/system"_s});
    return runDoctor(command, portHolder,
        [](const Problem& problem, const ServerConfig& config) { return sentenceFor(problem, config); });
}

} // namespace

ExitCode runLocally(const Command& command)
{
    const CommandOutcome outcome = carryOut(command);
    if (!outcome.complaint.isEmpty())
        complain(outcome.complaint);
    if (!outcome.output.isEmpty())
        printLine(outcome.output.chopped(1));
    return outcome.code;
}

} // namespace rdv
