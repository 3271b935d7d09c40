// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportPlan.h"

#include "server/config/ConfigWriter.h"
#include "server/config/Schema.h"
#include "server/model/Event.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr int firstFreePort = 1024;

ConfigRequest fileAlone()
{
    return {};
}

QString remarks(const QList<ConfigRemark>& list)
{
    QStringList lines;
    for (const ConfigRemark& remark : list)
        lines += remark.toString();
    return lines.join(u'\n');
}

/// Every URL of a list that works for somebody; the dead ones are named.
QList<IceServerConfig> livingOnes(const QList<IceServerConfig>& servers, QStringList& dead)
{
    QList<IceServerConfig> living;
    for (IceServerConfig server : servers) {
        const qsizetype before = server.urls.size();
        for (const QString& url : std::as_const(server.urls)) {
            if (isDeadIceUrl(url))
                dead += url;
        }
        server.urls.removeIf(isDeadIceUrl);
        if (before == 0 || !server.urls.isEmpty())
            living += server;
    }
    return living;
}

class Planner {
public:
    Planner(const ImportSource& source, const ImportSurroundings& surroundings)
        : m_source(source)
        , m_surroundings(surroundings)
    {
    }

    Expected<ImportPlan, QString> plan()
    {
        const LoadedConfig before = loadConfig(fileAlone(), m_source.file, m_source.content);
        if (!before.errors.isEmpty())
            return remarks(before.errors);
        resolve(u"server.key"_s, before.config.key);
        resolve(u"server.cert"_s, before.config.cert);
        dropDead(u"stunservers"_s, before.config, &ServerConfig::stunServers);
        dropDead(u"turnservers"_s, before.config, &ServerConfig::turnServers);
        const auto content = editedConfig(m_source.content, m_edits);
        if (!content)
            return u"%1: %2"_s.arg(m_source.file, content.error());
        m_plan.content = *content;
        m_plan.loaded = loadConfig(fileAlone(), m_source.file, *content);
        if (!m_plan.loaded.errors.isEmpty())
            return remarks(m_plan.loaded.errors);
        nameSettings();
        nameUnknownKeys();
        nameProblems();
        nameDifferences();
        nameLeftovers();
        return std::move(m_plan);
    }

private:
    /// The original looked a relative name up in its own folder; the service has another one.
    void resolve(const QString& key, const QString& name)
    {
        if (name.isEmpty())
            return;
        QString path = name;
        if (QDir::isRelativePath(name)) {
            path = QDir::cleanPath(QDir(m_source.folder).absoluteFilePath(name));
            const QString beside = QFileInfo(m_source.file).dir().absoluteFilePath(name);
            if (!QFileInfo::exists(path) && QFileInfo::exists(beside))
                path = QDir::cleanPath(beside);
            m_edits += ConfigEdit{key, QJsonValue(path)};
            m_plan.changed += u"%1: \"%2\" is now %3."_s.arg(key, name, path);
        }
        if (!QFileInfo::exists(path))
            m_plan.toDo += u"%1: there is no file %2. Put it there, or name another one."_s.arg(key, path);
    }

    void dropDead(const QString& key, const ServerConfig& config, QList<IceServerConfig> ServerConfig::*list)
    {
        QStringList dead;
        ServerConfig cleaned = config;
        cleaned.*list = livingOnes(config.*list, dead);
        if (dead.isEmpty())
            return;
        m_edits += ConfigEdit{key, findSetting(key)->read(cleaned)};
        for (const QString& url : std::as_const(dead))
            m_plan.changed += u"%1: %2 was dropped; nobody answers there."_s.arg(key, safeText(url));
        if (list == &ServerConfig::stunServers && cleaned.stunServers.isEmpty())
            m_plan.changed
                += u"stunservers: empty now, so the built-in responder (port %1, UDP and TCP) answers."_s.arg(
                    config.stun.port);
    }

    static QString shown(const Setting& setting, const ServerConfig& config)
    {
        const QJsonValue value = setting.read(config);
        if (setting.secret && !value.toString().isEmpty())
            return u"(kept, not shown)"_s;
        if (setting.type == SettingType::IceServers) {
            QStringList urls;
            const auto& servers = setting.key == "stunservers"_L1 ? config.stunServers : config.turnServers;
            for (const IceServerConfig& server : servers)
                urls += server.urls;
            return urls.join(u", "_s);
        }
        const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(text.sliced(1, text.size() - 2));
    }

    void nameSettings()
    {
        for (const Setting& setting : settings()) {
            if (m_plan.loaded.sources.value(setting.key) != Source::File)
                continue;
            const QString value = shown(setting, m_plan.loaded.config);
            if (!value.isEmpty())
                m_plan.takenOver += setting.key + u' ' + safeText(value, 500);
        }
    }

    void nameUnknownKeys()
    {
        for (const ConfigRemark& warning : std::as_const(m_plan.loaded.warnings)) {
            if (warning.key == "emsTokens"_L1)
                m_plan.toDo
                    += u"emsTokens is kept and not used. Issue each device its token: rendezvous token "
                       u"issue --device --room ROOM"_s;
            else
                m_plan.toDo += u"%1: %2; kept as it is."_s.arg(safeText(warning.key), safeText(warning.text));
        }
    }

    void nameProblems()
    {
        for (const Problem& problem : m_plan.loaded.config.validate()) {
            if (problem.kind == ProblemKind::AdminNeedsTls)
                m_plan.toDo
                    += u"server.adminIP names another machine, which this server allows with TLS only: "
                       u"set server.secure with server.key and server.cert, or allow 127.0.0.1 alone."_s;
            else if (problem.kind == ProblemKind::AdminNeedsKey)
                m_plan.toDo
                    += u"server.adminIP names another machine, which needs an admin key besides: name "
                       u"its file in admin.key (openssl rand -hex 32, mode 0600)."_s;
            else if (problem.kind != ProblemKind::TlsKey && problem.kind != ProblemKind::TlsCertificate)
                m_plan.toDo += safeText(u"%1: %2"_s.arg(problem.subject, problem.detail), 300);
            else if (problem.subject.isEmpty() || QFileInfo::exists(problem.subject))
                m_plan.toDo += safeText(u"%1 %2"_s.arg(problem.detail, problem.subject).trimmed(), 300);
        }
    }

    void nameDifferences()
    {
        const ServerConfig& config = m_plan.loaded.config;
        for (const auto& [key, port] :
            {std::pair(u"server.port"_s, config.port), std::pair(u"server.adminPort"_s, config.adminPort)}) {
            if (port > 0 && port < firstFreePort)
                m_plan.toDo
                    += u"%1 is %2: ports below 1024 need CAP_NET_BIND_SERVICE, which the packaged service "
                       u"has and a program started by hand has not."_s.arg(key)
                           .arg(port);
        }
        if (!config.password.isEmpty())
            m_plan.toDo += u"server.password stands in the file, which only the server's user and group may "
                           u"read. ERS_PASSWORD in the service's environment can take its place."_s;
        if (m_surroundings.forService && config.secure && !config.key.isEmpty())
            m_plan.toDo += u"The service's user must be able to read %1: chgrp rendezvous FILE && chmod 0640 "
                           u"FILE, and every folder above it must let that user pass."_s.arg(config.key);
    }

    void nameLeftovers()
    {
        if (!m_surroundings.signalingHolder.isEmpty())
            m_plan.toDo += u"Port %1 is still held by %2. Stop the original first: pm2 stop all, or end that "
                           u"process."_s.arg(m_plan.loaded.config.port)
                               .arg(m_surroundings.signalingHolder);
        if (m_plan.loaded.config.stun.enabled && !m_surroundings.stunHolder.isEmpty())
            m_plan.toDo += u"Port %1 is still held by %2. The built-in responder takes its place: stop that "
                           u"program and keep it from starting, or choose another stun.port."_s
                               .arg(m_plan.loaded.config.stun.port)
                               .arg(m_surroundings.stunHolder);
        if (!m_surroundings.restarters.isEmpty())
            m_plan.toDo
                += u"PM2 would start the original again (%1): pm2 delete ers && pm2 save, and pm2 "
                   u"unstartup when nothing else needs it."_s.arg(m_surroundings.restarters.join(u", "_s));
    }

    const ImportSource& m_source;
    const ImportSurroundings& m_surroundings;
    QList<ConfigEdit> m_edits;
    ImportPlan m_plan;
};

} // namespace

bool isDeadIceUrl(const QString& url)
{
    static const QStringList examples{u"stun:host:port"_s, u"turn:host:port"_s};
    if (examples.contains(url.trimmed().toLower()))
        return true;
    const QString host = parseIceUrl(url).host.toLower();
    return host == "162.209.96.37"_L1 || host == "evostream.com"_L1 || host.endsWith(".evostream.com"_L1);
}

Expected<ImportPlan, QString> planImport(const ImportSource& source, const ImportSurroundings& surroundings)
{
    return Planner(source, surroundings).plan();
}

} // namespace rdv
