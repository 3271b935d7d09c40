// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/Credentials.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr QLatin1StringView prefix("credential:");
constexpr qint64 largestSecret = qint64{64} * 1024; // bytes

/// systemd.exec(5): the name is a file's name.
bool isName(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'/') && name != u"."_s && name != u".."_s;
}

/// A text with the credential that it names in place of the reference, or unchanged.
class Resolver {
public:
    Resolver(LoadedConfig& loaded, const Credentials& credentials, const Setting& setting)
        : m_loaded(loaded)
        , m_credentials(credentials)
        , m_setting(setting)
    {
    }

    void resolve()
    {
        const QJsonValue before = m_setting.read(m_loaded.config);
        const QJsonValue after = resolved(before);
        if (after != before)
            m_setting.write(m_loaded.config, after);
    }

private:
    QJsonValue resolved(const QJsonValue& value)
    {
        static const QStringList files{u"server.key"_s, u"server.cert"_s, u"admin.key"_s};
        if (m_setting.secret)
            return content(value.toString(), m_setting.key);
        if (files.contains(m_setting.key))
            return path(value.toString());
        if (m_setting.key == "jwt.keys"_L1)
            return keys(value.toArray());
        return m_setting.type == SettingType::IceServers ? servers(value.toArray()) : value;
    }

    /// "id:algorithm:file" each.
    QJsonArray keys(const QJsonArray& list)
    {
        QJsonArray result;
        for (const auto& item : list) {
            const QString text = item.toString();
            const QString file = text.section(u':', 2);
            result += Credentials::isReference(file) ? text.chopped(file.size()) + path(file) : text;
        }
        return result;
    }

    QJsonArray servers(const QJsonArray& list)
    {
        QJsonArray result;
        for (const auto& item : list) {
            QJsonObject server = item.toObject();
            for (const QString& part : {u"credential"_s, u"secret"_s}) {
                if (server.contains(part))
                    server[part] = content(server.value(part).toString(),
                        u"%1[%2].%3"_s.arg(m_setting.key).arg(result.size()).arg(part));
            }
            result += server;
        }
        return result;
    }

    QString path(const QString& text)
    {
        return Credentials::isReference(text) ? taken(text, m_credentials.path(text), m_setting.key) : text;
    }
    QString content(const QString& text, const QString& key)
    {
        return Credentials::isReference(text) ? taken(text, m_credentials.content(text), key) : text;
    }

    QString taken(
        const QString& reference, const Expected<QString, CredentialFault>& value, const QString& key)
    {
        if (value) {
            m_loaded.references[m_setting.key].insert(*value, reference);
            return *value;
        }
        const Source source = m_loaded.sources.value(m_setting.key);
        ConfigRemark remark{source, u"command line"_s, 0, 0, key, value.error().text};
        if (source == Source::File) {
            remark.origin = m_loaded.file;
            remark.line = m_loaded.lines.value(m_setting.key);
        } else if (source == Source::Environment) {
            remark.origin = m_setting.environmentName();
        }
        m_loaded.errors += remark;
        return reference;
    }

    LoadedConfig& m_loaded;
    const Credentials& m_credentials;
    const Setting& m_setting;
};

using References = QHash<QString, QString>; ///< by what stands in their place

QJsonValue keysAgain(const QJsonArray& keys, const References& references)
{
    QJsonArray list;
    for (const auto& item : keys) {
        const QString text = item.toString();
        const QString file = text.section(u':', 2);
        list += references.contains(file) ? text.chopped(file.size()) + references.value(file) : text;
    }
    return list;
}

QJsonValue serversAgain(const QJsonArray& servers, const References& references)
{
    QJsonArray list;
    for (const auto& item : servers) {
        QJsonObject server = item.toObject();
        for (const QString& part : {u"credential"_s, u"secret"_s}) {
            const QString text = server.value(part).toString();
            if (references.contains(text))
                server[part] = references.value(text);
        }
        list += server;
    }
    return list;
}

} // namespace

bool Credentials::isReference(const QString& value)
{
    return value.startsWith(prefix);
}

Expected<QString, CredentialFault> Credentials::path(const QString& reference) const
{
    const QString name = reference.sliced(prefix.size());
    if (!isName(name))
        return CredentialFault{u"expected credential:NAME, and a NAME without a slash"_s};
    if (m_folder.isEmpty())
        return CredentialFault{
            u"the credential \"%1\" is not here, because CREDENTIALS_DIRECTORY is not set; systemd sets it for a service with LoadCredential="_s
                .arg(name)};
    const QString path = m_folder + u'/' + name;
    if (!QFileInfo(path).isFile())
        return CredentialFault{
            u"the credential \"%1\" is not in %2; the service needs LoadCredential=%1:FILE"_s.arg(
                name, m_folder)};
    return path;
}

Expected<QString, CredentialFault> Credentials::content(const QString& reference) const
{
    auto place = path(reference);
    if (!place)
        return place;
    QFile file(*place);
    if (!file.open(QIODevice::ReadOnly))
        return CredentialFault{u"%1 cannot be read: %2"_s.arg(*place, file.errorString())};
    QByteArray bytes = file.read(largestSecret + 1);
    if (bytes.size() > largestSecret)
        return CredentialFault{u"%1 is larger than 64 KiB"_s.arg(*place)};
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return CredentialFault{u"%1 is empty"_s.arg(*place)};
    return QString::fromUtf8(bytes);
}

void resolveCredentials(LoadedConfig& loaded, const Credentials& credentials)
{
    for (const Setting& setting : settings())
        Resolver(loaded, credentials, setting).resolve();
}

QJsonValue withReferences(const LoadedConfig& loaded, const Setting& setting, const QJsonValue& value)
{
    const References references = loaded.references.value(setting.key);
    if (references.isEmpty())
        return value;
    if (setting.key == "jwt.keys"_L1)
        return keysAgain(value.toArray(), references);
    if (setting.type == SettingType::IceServers)
        return serversAgain(value.toArray(), references);
    return references.value(value.toString(), value.toString());
}

} // namespace rdv
