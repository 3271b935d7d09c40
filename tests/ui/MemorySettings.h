// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/RendezvousServer.h"
#include "server/config/Schema.h"
#include "ui/kit/SettingsStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace rdv::ui {

/// A configuration without a file: every setting of the schema, and a server that takes it over, if there is
/// one. What would be written is in applied.
class MemorySettings : public SettingsStore {
public:
    explicit MemorySettings(const ServerConfig& config = {}, RendezvousServer* server = nullptr)
        : m_config(config)
        , m_server(server)
    {
    }

    QList<ServerConfig> applied;
    std::optional<Problem> refusal; ///< the answer of apply()
    std::optional<ServerConfig> toImport;
    QHash<QString, QString> overruled; ///< key → "ERS_PORT"

    ServerConfig config() const override { return m_config; }
    QString file() const override { return QStringLiteral("/etc/rendezvous/default.json"); }
    bool isFirstStart() const override { return false; }

    QList<SettingRow> rows() const override
    {
        QList<SettingRow> rows;
        for (const Setting& setting : settings()) {
            SettingRow row;
            row.key = setting.key;
            row.kind = static_cast<SettingKind>(setting.type);
            row.lowest = setting.lowest;
            row.highest = setting.highest;
            row.choices = setting.choices;
            row.secret = setting.secret;
            row.waitsForStart = setting.waitsForStart;
            row.value = textOf(m_config, setting.key);
            row.defaultValue = textOf(ServerConfig(), setting.key);
            if (overruled.contains(setting.key)) {
                row.source = ValueSource::Environment;
                row.origin = overruled.value(setting.key);
            } else if (row.value != row.defaultValue) {
                row.source = ValueSource::File;
                row.origin = QStringLiteral("default.json:7");
            }
            rows += row;
        }
        return rows;
    }

    Expected<ServerConfig, SettingFault> edited(
        const ServerConfig& base, const QString& key, const QString& text) const override
    {
        const Setting* setting = findSetting(key);
        if (setting == nullptr)
            return SettingFault{SettingFault::Kind::Other, key};
        const auto accepted = acceptText(*setting, text);
        if (!accepted)
            return SettingFault{kindOf(setting->type), accepted.error().text};
        ServerConfig config = base;
        setting->write(config, *accepted);
        return config;
    }

    QString textOf(const ServerConfig& config, const QString& key) const override
    {
        const Setting* setting = findSetting(key);
        const QJsonValue value = setting == nullptr ? QJsonValue() : setting->read(config);
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (!value.isArray())
            return value.toString();
        if (setting->type == SettingType::IceServers)
            return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        QStringList items;
        for (const auto& item : value.toArray())
            items += item.toString();
        return items.join(QLatin1Char(','));
    }

    QList<SettingDifference> differences(const ServerConfig& wanted) const override
    {
        QList<SettingDifference> found;
        for (const Setting& setting : settings()) {
            const QString before = textOf(m_config, setting.key);
            const QString after = textOf(wanted, setting.key);
            if (before == after)
                continue;
            found += {setting.key, before, after, setting.waitsForStart, overruled.contains(setting.key),
                overruled.value(setting.key)};
        }
        return found;
    }

    std::optional<Problem> apply(const ServerConfig& wanted) override
    {
        if (refusal)
            return refusal;
        m_config = wanted;
        applied += wanted;
        if (m_server != nullptr)
            m_server->reconfigure(wanted);
        Q_EMIT changed();
        return std::nullopt;
    }

    Expected<ServerConfig, QStringList> imported(const QString& path) const override
    {
        if (toImport)
            return *toImport;
        return QStringList{path};
    }

private:
    static SettingFault::Kind kindOf(SettingType type)
    {
        switch (type) {
        case SettingType::Boolean:
            return SettingFault::Kind::NotBoolean;
        case SettingType::Integer:
            return SettingFault::Kind::OutOfRange;
        case SettingType::Choice:
            return SettingFault::Kind::NotAChoice;
        case SettingType::TextList:
            return SettingFault::Kind::NotAList;
        case SettingType::IceServers:
            return SettingFault::Kind::NotAnIceServer;
        case SettingType::Text:
            break;
        }
        return SettingFault::Kind::Other;
    }

    ServerConfig m_config;
    RendezvousServer* m_server;
};

} // namespace rdv::ui
