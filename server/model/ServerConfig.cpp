// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/ServerConfig.h"

#include "server/model/HostName.h"
#include "server/model/JwtKeyEntry.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

bool isNetwork(const QString& text)
{
    return isAddress(text) || QHostAddress::parseSubnet(text).second >= 0;
}

/// RFC 6454 §6.2: scheme "://" host [ ":" port ], nothing after it.
bool isOrigin(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() && url.path().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
}

/// Where pages can be: a host, perhaps a path, and nothing that a link could carry along unseen.
bool isPageFolder(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
}

/// A name, or an origin when a proxy shows the admin port under it.
bool isAdminHost(const QString& text)
{
    const bool isWeb = text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
    return isWeb ? isOrigin(text) : isHost(text);
}

bool isRemote(const QString& address)
{
    const QHostAddress parsed(address);
    return !parsed.isNull() && !parsed.isLoopback();
}

bool isReadableFile(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isReadable();
}

/// Collects problems; each check is one line.
class Findings {
public:
    void add(ProblemKind kind, const QString& subject, const QString& detail = {})
    {
        m_problems += Problem{kind, subject, detail};
    }
    void expect(bool fine, const QString& key, const QString& detail)
    {
        if (!fine)
            add(ProblemKind::Configuration, key, detail);
    }
    template <typename Check>
    void expectEach(const QStringList& values, const QString& key, Check check, const QString& expected)
    {
        for (const QString& value : values)
            expect(check(value), key, u"expected %1, found \"%2\""_s.arg(expected, value));
    }

    [[nodiscard]] QList<Problem> take() { return std::move(m_problems); }

private:
    QList<Problem> m_problems;
};

void checkTls(Findings& findings, const ServerConfig& config)
{
    if (!config.secure)
        return;
    if (!isReadableFile(config.cert)) {
        findings.add(ProblemKind::TlsCertificate, config.cert,
            config.cert.isEmpty() ? u"server.cert is not set"_s : u"no readable file"_s);
    }
    if (!isReadableFile(config.key)) {
        findings.add(ProblemKind::TlsKey, config.key,
            config.key.isEmpty() ? u"server.key is not set"_s : u"no readable file"_s);
    }
}

void checkAdmin(Findings& findings, const ServerConfig& config)
{
    if (!config.adminAccessEnabled)
        return;
    const QString key = u"server.adminIP"_s;
    findings.expect(!config.adminIp.isEmpty(), key, u"expected at least one address"_s);
    findings.expectEach(config.adminIp, key, isAddress, u"an IP address"_s);
    if (std::any_of(config.adminIp.begin(), config.adminIp.end(), isRemote)) {
        if (!config.secure)
            findings.add(ProblemKind::AdminNeedsTls, key);
        if (config.admin.key.isEmpty())
            findings.add(ProblemKind::AdminNeedsKey, u"admin.key"_s);
    }
    if (!config.admin.key.isEmpty())
        findings.expect(isReadableFile(config.admin.key), u"admin.key"_s,
            u"\"%1\" is not a readable file"_s.arg(config.admin.key));
}

/// Two listeners of one transport on one port; 0 is never taken twice.
void checkPorts(Findings& findings, const ServerConfig& config)
{
    const auto same = [](quint16 a, quint16 b) {
        return a != 0 && a == b;
    };
    if (config.adminAccessEnabled) {
        findings.expect(!same(config.adminPort, config.port), u"server.adminPort"_s,
            u"expected another port than server.port, found %1 for both"_s.arg(config.port));
    }
    if (!config.stun.enabled)
        return;
    findings.expect(!same(config.stun.port, config.port), u"stun.port"_s,
        u"expected another port than server.port, found %1 for both"_s.arg(config.port));
    if (config.adminAccessEnabled) {
        findings.expect(!same(config.stun.port, config.adminPort), u"stun.port"_s,
            u"expected another port than server.adminPort, found %1 for both"_s.arg(config.adminPort));
    }
}

void checkPlaces(Findings& findings, const ServerConfig& config)
{
    const QStringList addresses[] = {{config.bindAddress}, {config.stun.address}};
    const QString keys[] = {u"bindAddress"_s, u"stun.address"_s};
    for (int i = 0; i < 2; ++i) {
        if (!addresses[i].first().isEmpty())
            findings.expectEach(addresses[i], keys[i], isAddress, u"an IP address"_s);
    }
    if (!config.publicHost.isEmpty())
        findings.expectEach(
            {config.publicHost}, u"publicHost"_s, isHost, u"a host name or address without a port"_s);
    if (!config.publicUrl.isEmpty())
        findings.expectEach({config.publicUrl}, u"publicUrl"_s, isPageFolder,
            u"a URL such as https://host/path, without a query"_s);
    if (!config.webRoot.isEmpty()
        && !(QFileInfo(config.webRoot).isDir() && QFileInfo(config.webRoot).isReadable()))
        findings.add(ProblemKind::WebRoot, config.webRoot, u"no readable folder"_s);
}

void checkFolders(Findings& findings, const ServerConfig& config)
{
    const QFileInfo acme(config.acmeRoot);
    findings.expect(config.acmeRoot.isEmpty() || (acme.isDir() && acme.isReadable()), u"acmeRoot"_s,
        u"\"%1\" is not a readable folder"_s.arg(config.acmeRoot));
}

void checkSignedTokens(Findings& findings, const ServerConfig& config)
{
    const QString key = u"jwt.keys"_s;
    QStringList ids;
    for (const QString& text : config.jwt.keys) {
        const auto entry = parseJwtKeyEntry(text);
        findings.expect(entry.has_value(), key,
            u"expected id:algorithm:file with HS256, RS256, ES256 or EdDSA, found \"%1\""_s.arg(text));
        if (!entry)
            continue;
        findings.expect(!ids.contains(entry->id), key, u"the id \"%1\" stands there twice"_s.arg(entry->id));
        ids.append(entry->id);
        if (!isReadableFile(entry->file))
            findings.add(ProblemKind::SignedTokenKey, entry->file, u"no readable file"_s);
    }
    findings.expect(
        ids.isEmpty() || !config.jwt.audience.isEmpty(), u"jwt.audience"_s, u"expected a name, found none"_s);
}

/// What stands in the URL besides its address may be a secret and is not repeated.
void checkWebhook(Findings& findings, const ServerConfig& config)
{
    const QUrl url(config.webhook.url, QUrl::StrictMode);
    const bool fine
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    findings.expect(config.webhook.url.isEmpty() || fine, u"webhook.url"_s,
        u"expected a URL that begins with http:// or https://"_s);
}

void checkNames(Findings& findings, const ServerConfig& config)
{
    findings.expectEach(config.trustedProxies, u"trustedProxies"_s, isNetwork, u"an address or network"_s);
    findings.expectEach(
        config.allowedOrigins, u"allowedOrigins"_s, isOrigin, u"an origin such as https://host:port"_s);
    findings.expectEach(config.admin.hosts, u"admin.hosts"_s, isAdminHost,
        u"a host name without a port, or https://host of a proxy"_s);
    const auto isRoom = [&config](const QString& name) {
        return checkName(name, config.rooms.namePolicy) == NameVerdict::Fine;
    };
    findings.expectEach(
        config.allowedRooms, u"allowedrooms"_s, isRoom, u"a room name that rooms.namePolicy allows"_s);
}

// ---- Warnings ------------------------------------------------------------------------------------------

enum class IceList { Stun, Turn };

QString verdictWords(const QString& url, const IceUrl& parsed, IceList list)
{
    switch (parsed.verdict) {
    case IceUrl::Verdict::Malformed:
        if (url.contains("://"_L1))
            return u"\"%1\" has the unsupported scheme %2 and is not handed out; write stun:host:port"_s.arg(
                url, url.left(url.indexOf("://"_L1) + 3));
        return u"\"%1\" is not a URL of the form stun:host:port or turn:host:port and is not handed out"_s
            .arg(url);
    case IceUrl::Verdict::UnsupportedScheme:
        return u"\"%1\": devices do not support %2; only browsers can use it"_s.arg(
            url, parsed.scheme + u':');
    case IceUrl::Verdict::NoPort:
        return u"\"%1\" has no port; devices need one"_s.arg(url);
    case IceUrl::Verdict::Usable:
        break;
    }
    const bool turn = parsed.scheme.startsWith("turn"_L1);
    if (turn != (list == IceList::Turn))
        return u"\"%1\" belongs into %2"_s.arg(url, turn ? u"turnservers"_s : u"stunservers"_s);
    return {};
}

void warnOfCredentials(Findings& findings, const QString& key, const IceServerConfig& server)
{
    const bool fixed = !server.username.isEmpty() && !server.credential.isEmpty();
    findings.expect(fixed || !server.secret.isEmpty(), key,
        u"has neither username and credential nor secret; TURN servers refuse that"_s);
    findings.expect(server.expiry.count() == 0 || !server.secret.isEmpty(), key,
        u"has an expiry without a secret; fixed credentials do not expire"_s);
    findings.expect(server.secret.isEmpty() || server.credential.isEmpty(), key,
        u"has a secret and a credential; the secret counts"_s);
}

void warnOfIceServers(
    Findings& findings, const QString& key, const QList<IceServerConfig>& servers, IceList list)
{
    int usable = 0;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        if (!servers.at(i).enabled)
            continue;
        const QString entry = u"%1[%2]"_s.arg(key).arg(i);
        for (const QString& url : servers.at(i).urls) {
            const IceUrl parsed = parseIceUrl(url);
            const QString words = verdictWords(url, parsed, list);
            findings.expect(words.isEmpty(), entry, words);
            if (words.isEmpty() && ++usable == 2)
                findings.expect(false, entry, u"devices use the first usable URL only; browsers use all"_s);
        }
        if (list == IceList::Turn)
            warnOfCredentials(findings, entry, servers.at(i));
    }
}

void warnOfReaders(Findings& findings, const QString& key, const QString& path)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    findings.expect(!(QFile::permissions(path) & others), key,
        u"\"%1\" can be read by others; expected mode 0600"_s.arg(path));
}

/// 256 bits are 64 hexadecimal or 43 base64url digits.
void warnOfAdminKey(Findings& findings, const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray key = file.read(4096).trimmed();
    findings.expect(key.size() >= 43, u"admin.key"_s,
        u"the key in \"%1\" is shorter than 256 bits (64 hexadecimal or 43 base64url digits)"_s.arg(path));
    warnOfReaders(findings, u"admin.key"_s, path);
}

/// Secrets only: what checks the other algorithms is public.
void warnOfJwtSecrets(Findings& findings, const QStringList& keys)
{
    for (const QString& text : keys) {
        const auto entry = parseJwtKeyEntry(text);
        if (entry && entry->algorithm == JwtAlgorithm::Hs256)
            warnOfReaders(findings, u"jwt.keys"_s, entry->file);
    }
}

} // namespace

QList<Problem> ServerConfig::validate() const
{
    Findings findings;
    checkTls(findings, *this);
    checkAdmin(findings, *this);
    checkPorts(findings, *this);
    checkPlaces(findings, *this);
    checkFolders(findings, *this);
    checkSignedTokens(findings, *this);
    checkWebhook(findings, *this);
    checkNames(findings, *this);
    return findings.take();
}

QList<Problem> ServerConfig::warnings() const
{
    Findings findings;
    warnOfIceServers(findings, u"stunservers"_s, stunServers, IceList::Stun);
    warnOfIceServers(findings, u"turnservers"_s, turnServers, IceList::Turn);
    warnOfAdminKey(findings, admin.key);
    warnOfJwtSecrets(findings, jwt.keys);
    findings.expect(secure || (key.isEmpty() && cert.isEmpty()), u"server.secure"_s,
        u"is false, so server.key and server.cert are not used"_s);
    findings.expect(webServerEnabled || webRoot.isEmpty(), u"webRoot"_s,
        u"is not used, because server.webServerEnabled is false"_s);
    findings.expect(limits.messageBurst >= limits.messagesPerSecond, u"limits.messageBurst"_s,
        u"is below limits.messagesPerSecond, which therefore cannot be reached"_s);
    findings.expect(limits.sendQueueBytes >= limits.messageBytes, u"limits.sendQueueBytes"_s,
        u"is below limits.messageBytes; the largest messages close the connection"_s);
    return findings.take();
}

QString publicFolder(const ServerConfig& config)
{
    QString folder = QUrl(config.publicUrl).toString(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

} // namespace rdv
