// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiRoutes.h"
#include "server/api/InfoNames.h"
#include "server/metrics/MetricsText.h"

#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

// Whoever probes may add parameters of his own; they are not looked at.

/// A sample is taken in the server's own thread; one without a time was not taken.
bool doesAnswer(const StatsSample& sample)
{
    return sample.wall != 0;
}

ApiReply health(ApiCall& call)
{
    return doesAnswer(call.operations.sample()) ? textReply(200, "ok\n")
                                                : textReply(503, "the server's thread does not answer\n");
}

/// The reason why a part does not do its work. One that is switched off is as it should be.
QString reasonOf(const PartStatus& part, const QString& name)
{
    if (part.state != PartState::Failed && !part.problem)
        return {};
    const QString why = part.problem ? nameOf(part.problem->kind) + u' ' + part.problem->subject : QString();
    return u"%1 does not listen: %2\n"_s.arg(name, why);
}

QString reasons(const ServerStatus& status)
{
    if (!status.running)
        return u"the server is not running\n"_s;
    QString text;
    if (status.signaling.state != PartState::Listening)
        text += u"signaling does not listen\n"_s;
    text += reasonOf(status.admin, u"admin"_s) + reasonOf(status.stun, u"stun"_s);
    if (status.storage)
        text += u"storage: %1 %2\n"_s.arg(nameOf(status.storage->kind), status.storage->subject);
    return text;
}

ApiReply readiness(ApiCall& call)
{
    const QString text = reasons(call.operations.status());
    return text.isEmpty() ? textReply(200, "ready\n") : textReply(503, text.toUtf8());
}

ApiReply metrics(ApiCall& call)
{
    const QByteArray text = metricsText(call.operations.sample(), call.operations.status());
    return {200, text, "text/plain; version=0.0.4; charset=utf-8"_ba, {}};
}

} // namespace

std::span<const ApiRoute> probeRoutes()
{
    static constexpr std::array routes{
        ApiRoute{"GET", "/healthz", health},
        ApiRoute{"GET", "/readyz", readiness},
        ApiRoute{"GET", "/metrics", metrics},
    };
    return routes;
}

} // namespace rdv
