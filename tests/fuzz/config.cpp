// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ConfigFile.h"
#include "server/config/ConfigWriter.h"
#include "server/config/Schema.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonDocument>

using namespace rdv;
using namespace rdv::fuzz;

namespace {

LoadedConfig load(const QByteArray& content)
{
    const ConfigRequest request{{}, {{QStringLiteral("HOME"), QStringLiteral("/nowhere")}}, {}};
    return loadConfig(request, QStringLiteral("default.json"), content);
}

void requireTold(const QList<ConfigRemark>& remarks)
{
    for (const ConfigRemark& remark : remarks) {
        require(!remark.text.isEmpty() && !remark.toString().isEmpty(), "a remark says something");
        require(remark.line >= 0 && remark.column >= 0, "a place is one");
    }
}

/// What is in force, written down, is in force again.
void requireWritable(const QByteArray& before, const LoadedConfig& loaded)
{
    const QByteArray whole = QJsonDocument(toJson(loaded.config, Secrets::Shown)).toJson();
    const LoadedConfig again = load(whole);
    require(again.errors.isEmpty(), "a configuration that was written can be read");
    require(again.config == loaded.config, "a configuration comes back as it was written");

    const auto edited = editedConfig(before, {{QStringLiteral("server.port"), QJsonValue(4711)}});
    if (!edited)
        return;
    const LoadedConfig changed = load(*edited);
    require(changed.errors.isEmpty() && changed.config.port == 4711, "a change is a change");
    ServerConfig same = changed.config;
    same.port = loaded.config.port;
    require(same == loaded.config, "a change changes nothing else");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        const LoadedConfig loaded = load(content);
        requireTold(loaded.errors);
        requireTold(loaded.warnings);
        if (!loaded.errors.isEmpty())
            return;
        static_cast<void>(loaded.config.validate());
        static_cast<void>(loaded.config.warnings());
        requireWritable(content, loaded);
    });
}
