// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/CertificateWatch.h"

#include "server/model/Clock.h"
#include "server/tls/TlsSetup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>

#include <chrono>

namespace rdv {

using namespace std::chrono_literals;

namespace {

/// Two files are rarely replaced in the same instant.
constexpr auto settleTime = 150ms;
/// What is wrong may be half-written, or one file of a pair: it gets this long before it is named.
constexpr auto doubtTime = 600ms;
/// For file systems that do not tell of changes.
constexpr auto pollTime = 60s;

QByteArray digestOf(const ServerConfig& config)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : {config.cert, config.key}) {
        QFile file(path);
        const bool readable = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
        const QByteArray content = readable ? file.read(maxPemBytes) : QByteArray();
        hash.addData(QByteArray::number(readable ? content.size() : -1) + ':' + content);
    }
    return hash.result();
}

bool isSamePair(const QSslConfiguration& a, const QSslConfiguration& b)
{
    return a.localCertificateChain() == b.localCertificateChain() && a.privateKey() == b.privateKey();
}

/// The file, its folder, and the folder of every link on the way to it: that is where a link is replaced.
QStringList watchedPaths(const QString& file)
{
    QStringList paths;
    const QString absolute = QFileInfo(file).absoluteFilePath();
    paths << absolute << QFileInfo(absolute).absolutePath();
    for (QString path = paths.last(); !QDir(path).isRoot(); path = QFileInfo(path).absolutePath()) {
        if (QFileInfo(path).isSymLink())
            paths << QFileInfo(path).absolutePath();
    }
    return paths;
}

} // namespace

CertificateWatch::CertificateWatch(QObject* parent)
    : QObject(parent)
    , m_files(this)
    , m_soon(this)
    , m_later(this)
    , m_poll(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    m_later.setSingleShot(true);
    m_later.setInterval(doubtTime);
    m_poll.setInterval(pollTime);
    for (QTimer* const timer : {&m_soon, &m_later, &m_poll})
        connect(timer, &QTimer::timeout, this, &CertificateWatch::lookNow);
    // Started and not restarted: a folder that changes all the time must not put the look off for ever.
    const auto lookSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, lookSoon);
}

void CertificateWatch::watch(const ServerConfig& config, const QSslConfiguration& served)
{
    const bool sameFiles = config.cert == m_config.cert && config.key == m_config.key
        && config.password == m_config.password && config.secure == m_config.secure;
    m_config = config;
    m_served = served;
    if (!sameFiles) {
        m_settled.clear();
        m_doubtful.clear();
    }
    arm();
    if (config.secure) {
        m_soon.start(); // the files may have changed since they were read
        m_poll.start();
        return;
    }
    for (QTimer* const timer : {&m_soon, &m_later, &m_poll})
        timer->stop();
}

void CertificateWatch::lookNow()
{
    look(stampNow().wall.count());
}

void CertificateWatch::look(qint64 wall)
{
    if (!m_config.secure)
        return;
    arm();
    readPair();
    warnOfExpiry(wall);
}

/// A file that was replaced is no longer watched, and a link may lead elsewhere now.
void CertificateWatch::arm()
{
    QStringList paths;
    if (m_config.secure)
        paths = watchedPaths(m_config.cert) + watchedPaths(m_config.key);
    paths.removeDuplicates();
    const QStringList watched = m_files.files() + m_files.directories();
    QStringList added;
    for (const QString& path : std::as_const(paths)) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            added << path;
    }
    QStringList dropped;
    for (const QString& path : watched) {
        if (!paths.contains(path))
            dropped << path;
    }
    if (!dropped.isEmpty())
        m_files.removePaths(dropped);
    if (!added.isEmpty())
        m_files.addPaths(added);
}

void CertificateWatch::readPair()
{
    const QByteArray digest = digestOf(m_config);
    if (digest == m_settled)
        return;
    const auto tls = loadTls(m_config);
    if (!tls) {
        if (digest != m_doubtful) {
            m_doubtful = digest;
            m_later.start();
            return;
        }
        if (m_later.isActive())
            return;
        m_settled = digest;
        Q_EMIT refused(tls.error());
        return;
    }
    m_settled = digest;
    m_doubtful.clear();
    m_later.stop();
    if (isSamePair(*tls, m_served))
        return;
    m_served = *tls;
    Q_EMIT changed(*tls, certificateInfoOf(tls->localCertificate()));
}

void CertificateWatch::warnOfExpiry(qint64 wall)
{
    const QSslCertificate certificate = m_served.localCertificate();
    if (certificate.isNull())
        return;
    const CertificateInfo info = certificateInfoOf(certificate);
    if (const auto daysLeft = m_expiry.due(info.notAfter, wall))
        Q_EMIT expiring(info, *daysLeft);
}

} // namespace rdv
