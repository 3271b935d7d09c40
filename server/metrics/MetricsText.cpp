// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metrics/MetricsText.h"

#include <array>
#include <prometheus/text_serializer.h>
#include <string>
#include <vector>

namespace rdv {

namespace {

using Family = prometheus::MetricFamily;
using Label = prometheus::ClientMetric::Label;

class Exposition {
public:
    Family& family(const std::string& name, const std::string& help, prometheus::MetricType type)
    {
        m_families.push_back({name, help, type, {}});
        return m_families.back();
    }

    void gauge(const std::string& name, const std::string& help, double value)
    {
        addTo(family(name, help, prometheus::MetricType::Gauge), value);
    }

    void counter(const std::string& name, const std::string& help, double value)
    {
        addTo(family(name, help, prometheus::MetricType::Counter), value);
    }

    static void addTo(Family& family, double value, std::vector<Label> labels = {})
    {
        prometheus::ClientMetric metric;
        metric.label = std::move(labels);
        (family.type == prometheus::MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
        family.metric.push_back(std::move(metric));
    }

    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_families));
    }

private:
    std::vector<Family> m_families;
};

std::string outcomeName(SessionOutcome outcome)
{
    switch (outcome) {
    case SessionOutcome::Open:
        return "open";
    case SessionOutcome::Watched:
        return "watched";
    case SessionOutcome::Failed:
        return "failed";
    case SessionOutcome::Abandoned:
        return "abandoned";
    case SessionOutcome::NoDevice:
        return "no_device";
    case SessionOutcome::NoStream:
        return "no_stream";
    case SessionOutcome::Count_:
        break;
    }
    return "unknown";
}

/// "rdv_joins_refused_total", "Joins refused since the process began.".
void addCounters(Exposition& exposition, const StatsSample& sample)
{
    for (std::size_t i = 0; i < sample.counters.size(); ++i) {
        const std::string name = counterName(static_cast<Counter>(i)).toByteArray().toStdString();
        std::string words = name;
        for (char& c : words)
            c = c == '_' ? ' ' : c;
        exposition.counter("rdv_" + name + "_total", "Number of " + words + " since the process began.",
            static_cast<double>(sample.counters[i]));
    }
}

void addOutcomes(Exposition& exposition, const StatsSample& sample)
{
    Family& family = exposition.family("rdv_session_outcomes_total",
        "What became of visits that ended since the process began.", prometheus::MetricType::Counter);
    for (std::size_t i = 0; i < sample.outcomes.size(); ++i) {
        const auto outcome = static_cast<SessionOutcome>(i);
        if (outcome != SessionOutcome::Open)
            Exposition::addTo(
                family, static_cast<double>(sample.outcomes[i]), {{"outcome", outcomeName(outcome)}});
    }
}

void addParts(Exposition& exposition, const ServerStatus& status)
{
    Family& family = exposition.family(
        "rdv_part_up", "Whether a part of the server listens.", prometheus::MetricType::Gauge);
    const auto part = [&family](const std::string& name, const PartStatus& state) {
        Exposition::addTo(family, state.state == PartState::Listening ? 1 : 0, {{"part", name}});
    };
    part("signaling", status.signaling);
    part("admin", status.admin);
    part("stun", status.stun);
}

} // namespace

QByteArray metricsText(const StatsSample& sample, const ServerStatus& status)
{
    constexpr double msPerSecond = 1000;
    Exposition exposition;
    exposition.gauge("rdv_up", "Whether the server runs.", status.running ? 1 : 0);
    addParts(exposition, status);
    exposition.gauge("rdv_storage_ok", "Whether changes can be stored.", status.storage ? 0 : 1);
    exposition.gauge(
        "rdv_viewers_paused", "Whether new viewers are turned away.", status.viewersPaused ? 1 : 0);
    exposition.gauge("rdv_start_time_seconds", "When the server started, Unix time.",
        static_cast<double>(status.startedAt) / msPerSecond);
    if (status.certificate)
        exposition.gauge("rdv_certificate_expiry_seconds", "When the certificate expires, Unix time.",
            static_cast<double>(status.certificate->notAfter) / msPerSecond);
    exposition.gauge("rdv_connections", "Connections of devices and viewers.", status.connections);
    exposition.gauge("rdv_devices", "Rooms with a device.", sample.devices);
    exposition.gauge("rdv_viewers", "Viewers, queued or paired.", sample.viewers);
    exposition.gauge("rdv_sessions", "Sessions, a viewer paired with a device.", sample.sessions);
    exposition.gauge("rdv_sessions_setting_up", "Of these, those not yet connected.", sample.settingUp);
    exposition.gauge("rdv_tokens", "Tokens, unused or in their window.", sample.tokens);
    exposition.gauge(
        "rdv_memory_bytes", "Resident set of the process.", static_cast<double>(sample.memoryBytes));
    exposition.counter("rdv_cpu_seconds_total", "Processor time of the process.",
        static_cast<double>(sample.cpuMs) / msPerSecond);
    addOutcomes(exposition, sample);
    addCounters(exposition, sample);
    return exposition.text();
}

} // namespace rdv
