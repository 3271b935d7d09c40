// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Wording.h"

namespace rdv::ui {

QString Wording::error(OperationError error)
{
    switch (error) {
    case OperationError::Malformed:
        return tr("This name or text is too long, or it contains characters that are not allowed. Choose "
                  "another one.");
    case OperationError::Exists:
        return tr(
            "A token with this text exists already. Choose another text, or let the server choose one.");
    case OperationError::NotFound:
        return tr("It is no longer there. The list has changed in the meantime.");
    case OperationError::Disabled:
        return tr("Tokens are turned off. Turn them on in the settings first.");
    case OperationError::Storage:
        return tr("The change could not be saved. Check that the disk has room and that you can write the "
                  "state folder.");
    case OperationError::NotRunning:
        return tr("The server is stopped. Start it first.");
    }
    return {};
}

QString Wording::level(Level level)
{
    switch (level) {
    case Level::Debug:
        return tr("Debug", "log level");
    case Level::Info:
        return tr("Information", "log level");
    case Level::Warning:
        return tr("Warning", "log level");
    case Level::Error:
        return tr("Error", "log level");
    }
    return {};
}

QString Wording::state(DeviceState state)
{
    switch (state) {
    case DeviceState::Absent:
        return tr("Absent", "device");
    case DeviceState::Waiting:
        return tr("Waiting", "device");
    case DeviceState::Busy:
        return tr("Busy", "device");
    case DeviceState::Lost:
        return tr("Lost", "device");
    }
    return {};
}

QString Wording::state(SessionState state)
{
    switch (state) {
    case SessionState::Queued:
        return tr("Queued", "session");
    case SessionState::Paired:
        return tr("Paired", "session");
    case SessionState::Offered:
        return tr("Offered", "session");
    case SessionState::Answered:
        return tr("Answered", "session");
    case SessionState::Connecting:
        return tr("Connecting", "session");
    case SessionState::Connected:
        return tr("Connected", "session");
    case SessionState::Failed:
        return tr("Failed", "session");
    case SessionState::Ended:
        return tr("Ended", "session");
    }
    return {};
}

QString Wording::state(TokenState state)
{
    switch (state) {
    case TokenState::Unused:
        return tr("Unused", "token");
    case TokenState::Bound:
        return tr("Bound", "token");
    case TokenState::Expired:
        return tr("Expired", "token");
    case TokenState::Revoked:
        return tr("Revoked", "token");
    }
    return {};
}

QString Wording::state(PartState state)
{
    switch (state) {
    case PartState::Stopped:
        return tr("Stopped", "part of the server");
    case PartState::Starting:
        return tr("Starting", "part of the server");
    case PartState::Listening:
        return tr("Listening", "part of the server");
    case PartState::Failed:
        return tr("Failed", "part of the server");
    }
    return {};
}

QString Wording::outcome(SessionOutcome outcome)
{
    switch (outcome) {
    case SessionOutcome::Open:
        return tr("Goes on", "session");
    case SessionOutcome::Watched:
        return tr("Watched", "session");
    case SessionOutcome::Failed:
        return tr("No connection", "session");
    case SessionOutcome::Abandoned:
        return tr("Left before connecting", "session");
    case SessionOutcome::NoDevice:
        return tr("No device", "session");
    case SessionOutcome::NoStream:
        return tr("No such stream", "session");
    case SessionOutcome::Count_:
        break;
    }
    return {};
}

} // namespace rdv::ui
