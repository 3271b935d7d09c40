// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Condition.h"

using namespace Qt::StringLiterals;

namespace rdv::ui {

Condition::Condition(const ServerStatus& status, const QList<Problem>& startProblems)
{
    for (const PartStatus* part : {&status.signaling, &status.admin, &status.stun}) {
        if (part->problem && !m_problem)
            m_problem = part->problem;
    }
    if (!m_problem)
        m_problem = status.storage;
    if (!status.running) {
        if (!startProblems.isEmpty())
            m_problem = startProblems.first();
        const bool isStarting = status.signaling.state == PartState::Starting;
        m_kind = isStarting ? Kind::Starting : m_problem ? Kind::Failed : Kind::Stopped;
    } else if (m_problem) {
        m_kind = Kind::Degraded;
    } else {
        m_kind = status.viewersPaused ? Kind::Paused : Kind::Running;
    }
}

QString Condition::word() const
{
    switch (m_kind) {
    case Kind::Stopped:
        return tr("Stopped", "server");
    case Kind::Starting:
        return tr("Starting", "server");
    case Kind::Running:
        return tr("Listening", "server");
    case Kind::Paused:
        return tr("New viewers paused", "server");
    case Kind::Degraded:
        return tr("Degraded", "server");
    case Kind::Failed:
        return tr("Failed to start", "server");
    }
    return {};
}

Meaning Condition::meaning() const
{
    switch (m_kind) {
    case Kind::Stopped:
        return Meaning::Neutral;
    case Kind::Starting:
    case Kind::Paused:
        return Meaning::Busy;
    case Kind::Running:
        return Meaning::Good;
    case Kind::Degraded:
        return Meaning::Warning;
    case Kind::Failed:
        return Meaning::Bad;
    }
    return Meaning::Neutral;
}

QString Condition::icon() const
{
    switch (m_kind) {
    case Kind::Stopped:
        return u"stop"_s;
    case Kind::Starting:
        return u"state-busy"_s;
    case Kind::Running:
        return u"ok"_s;
    case Kind::Paused:
        return u"pause"_s;
    case Kind::Degraded:
        return u"warning"_s;
    case Kind::Failed:
        return u"error"_s;
    }
    return {};
}

QString Condition::trayPicture() const
{
    switch (m_kind) {
    case Kind::Stopped:
    case Kind::Failed:
        return u"stopped"_s;
    case Kind::Starting:
    case Kind::Running:
        return u"running"_s;
    case Kind::Paused:
        return u"paused"_s;
    case Kind::Degraded:
        return u"degraded"_s;
    }
    return {};
}

} // namespace rdv::ui
