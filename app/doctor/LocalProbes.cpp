// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/LocalProbes.h"

#include "app/doctor/SystemFacts.h"
#include "server/model/Clock.h"
#include "server/tls/TlsSetup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkInterface>
#include <QStorageInfo>
#include <QTcpServer>
#include <QUdpSocket>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

QHostAddress bindingFor(const QString& address)
{
    return address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(address);
}

PortFacts::State stateFor(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return PortFacts::State::Taken;
    case QAbstractSocket::SocketAccessError:
        return PortFacts::State::Forbidden;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return PortFacts::State::NoSuchAddress;
    default:
        return PortFacts::State::Failed;
    }
}

class PortProber {
public:
    explicit PortProber(const Examination& examination)
        : m_examination(examination)
    {
    }

    void probe(PortFacts facts, const QString& statusPart)
    {
        if (facts.port == 0)
            return;
        const QJsonObject part = m_examination.server.value(statusPart).toObject();
        const bool isOurs = part.value(u"state"_s).toString() == "listening"_L1
            && part.value(u"port"_s).toInt() == facts.port;
        if (isOurs)
            facts.state = PortFacts::State::OwnServer;
        else if (facts.transport == "UDP"_L1)
            tryUdp(facts);
        else
            tryTcp(facts);
        if (facts.state == PortFacts::State::Taken)
            facts.holder = m_examination.portHolder(facts.port);
        m_found += facts;
    }

    [[nodiscard]] QList<PortFacts> take() { return std::move(m_found); }

private:
    static void tryTcp(PortFacts& facts)
    {
        QTcpServer server;
        if (!server.listen(bindingFor(facts.address), facts.port))
            note(facts, server.serverError(), server.errorString());
    }

    static void tryUdp(PortFacts& facts)
    {
        QUdpSocket socket;
        if (!socket.bind(bindingFor(facts.address), facts.port, QUdpSocket::DontShareAddress))
            note(facts, socket.error(), socket.errorString());
    }

    static void note(PortFacts& facts, QAbstractSocket::SocketError error, const QString& words)
    {
        facts.state = stateFor(error);
        facts.detail = words;
    }

    const Examination& m_examination;
    QList<PortFacts> m_found;
};

CertificateFacts factsOf(const QSslConfiguration& tls, const QString& file)
{
    const QSslCertificate leaf = tls.localCertificate();
    CertificateFacts facts{file, certificateInfoOf(leaf).subject, {},
        leaf.effectiveDate().toMSecsSinceEpoch(), leaf.expiryDate().toMSecsSinceEpoch(), leaf.isSelfSigned(),
        static_cast<int>(tls.localCertificateChain().size())};
    const auto names = leaf.subjectAlternativeNames();
    for (const QString& name : names)
        facts.names += name;
    return facts;
}

bool isRemote(const QString& address)
{
    const QHostAddress parsed(address);
    return !parsed.isNull() && !parsed.isLoopback();
}

/// https://www.sqlite.org/fileformat.html §1.3. Reading the head leaves the file and its log alone, which
/// opening it would not.
StateFacts::Database databaseAt(const QString& path)
{
    constexpr quint32 ourApplication = 0x52445653;
    constexpr quint32 ourVersion = 1;
    constexpr qsizetype headBytes = 100;
    QFile file(path);
    if (!file.exists())
        return StateFacts::Database::None;
    if (!file.open(QIODevice::ReadOnly))
        return StateFacts::Database::Unreadable;
    const QByteArray head = file.read(headBytes);
    if (head.isEmpty()) // its log may hold everything still
        return StateFacts::Database::None;
    if (head.size() < headBytes || !head.startsWith("SQLite format 3"))
        return StateFacts::Database::Foreign;
    const auto number = [&head](qsizetype at) {
        return qFromBigEndian<quint32>(head.constData() + at);
    };
    if (number(68) != ourApplication)
        return StateFacts::Database::Foreign;
    return number(60) > ourVersion ? StateFacts::Database::Newer : StateFacts::Database::Fine;
}

/// Whether this user can make the folder.
bool canMake(const QString& path)
{
    QFileInfo above(QFileInfo(path).absolutePath());
    while (!above.exists() && !above.isRoot())
        above.setFile(above.absolutePath());
    return above.isDir() && above.isWritable();
}

} // namespace

FileFacts probeFile(const QString& path, bool holdsSecrets)
{
    const QFile::Permissions permissions = QFileInfo(path).permissions();
    return {
        path, holdsSecrets, permissions.testFlag(QFile::ReadOther), permissions.testFlag(QFile::ReadGroup)};
}

bool holdsSecrets(const ServerConfig& config)
{
    const auto hasSecret = [](const IceServerConfig& server) {
        return !server.secret.isEmpty() || !server.credential.isEmpty();
    };
    return !config.password.isEmpty() || !config.webhook.url.isEmpty()
        || std::any_of(config.turnServers.begin(), config.turnServers.end(), hasSecret);
}

QList<PortFacts> probePorts(const Examination& examination)
{
    const ServerConfig& config = examination.loaded.config;
    PortProber prober(examination);
    const auto facts = [](const QString& part, const QString& key, const QString& transport,
                           const QString& address, quint16 port) {
        return PortFacts{part, key, transport, address, port, PortFacts::State::Free, {}, {}};
    };
    const auto tcp = u"TCP"_s;
    prober.probe(
        facts(u"signaling"_s, u"server.port"_s, tcp, config.bindAddress, config.port), u"signaling"_s);
    if (config.adminAccessEnabled) {
        const bool isLocal = std::none_of(config.adminIp.begin(), config.adminIp.end(), isRemote);
        prober.probe(facts(u"admin"_s, u"server.adminPort"_s, tcp, isLocal ? u"127.0.0.1"_s : QString(),
                         config.adminPort),
            u"admin"_s);
    }
    if (config.stun.enabled) {
        const auto key = u"stun.port"_s;
        prober.probe(facts(u"stun-udp"_s, key, u"UDP"_s, config.stun.address, config.stun.port), u"stun"_s);
        prober.probe(facts(u"stun-tcp"_s, key, tcp, config.stun.address, config.stun.port), u"stun"_s);
    }
    return prober.take();
}

TlsFacts probeTls(const ServerConfig& config)
{
    TlsFacts facts{config.secure, config.publicHost, {}, {}, {}};
    if (!config.secure)
        return facts;
    facts.key = probeFile(config.key, true);
    const auto tls = loadTls(config);
    if (!tls)
        facts.problem = tls.error();
    else
        facts.certificate = factsOf(*tls, config.cert);
    return facts;
}

AdminFacts probeAdmin(const ServerConfig& config)
{
    return {config.adminAccessEnabled, std::any_of(config.adminIp.begin(), config.adminIp.end(), isRemote),
        config.secure, !config.admin.key.isEmpty(), config.adminIp};
}

StateFacts probeState(const Examination& examination)
{
    StateFacts facts;
    const QFileInfo info(examination.loaded.config.stateDir);
    facts.path = info.absoluteFilePath();
    facts.exists = info.exists();
    facts.isFolder = info.isDir();
    facts.serverAnswers = !examination.server.isEmpty();
    facts.answerFault = examination.answerFault;
    if (!facts.exists) {
        facts.isWritable = canMake(facts.path);
        return facts;
    }
    facts.owner = info.owner();
    facts.isWritable = info.isWritable();
    facts.isOwn = isAdministrator() || isOwnedByUs(info.ownerId());
    facts.othersMayWrite = bool(info.permissions() & (QFile::WriteGroup | QFile::WriteOther));
    facts.othersMayRead = bool(info.permissions() & (QFile::ReadGroup | QFile::ReadOther));
    facts.freeBytes = QStorageInfo(facts.path).bytesAvailable();
    facts.isHeld = isLockHeld(facts.path + u"/lock"_s);
    facts.database = databaseAt(facts.path + u"/rendezvous.sqlite"_s);
    return facts;
}

TimeFacts probeTime()
{
    return {stampNow().wall.count(), isClockSynchronised()};
}

DescriptorFacts probeDescriptors(const ServerConfig& config)
{
    return {openFilesLimit(), config.limits.maxConnections, config.limits.reservedDescriptors,
        u"A server started from here"_s};
}

QStringList ownAddresses()
{
    QStringList all;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (QHostAddress address : addresses) {
        address.setScopeId({});
        all += address.toString();
    }
    return all;
}

} // namespace rdv
