// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SingleInstance.h"

#include "app/desktop/InstancePlace.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv {

namespace {

constexpr auto longestWait = 2s;
constexpr QByteArrayView raise("raise\n");
constexpr QByteArrayView raised("raised\n");

int left(const QDeadlineTimer& deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

} // namespace

SingleInstance::SingleInstance(QString key, QObject* parent)
    : QObject(parent)
    , m_name(std::move(key))
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

QString SingleInstance::keyFor(const ConfigRequest& request, const LoadedConfig& loaded)
{
    QString whole = QFileInfo(loaded.file).canonicalFilePath();
    if (whole.isEmpty()) {
        const ServerConfig& config = loaded.config;
        const QString place = configurationPlaces(request.environment).value(0);
        whole = u"%1|%2|%3|%4"_s.arg(loaded.file.isEmpty() ? place : loaded.file)
                    .arg(config.port)
                    .arg(config.adminPort)
                    .arg(config.stun.port);
    }
    // Short: the path of a socket may have about a hundred bytes.
    const QByteArray digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return u"rendezvous-"_s + QString::fromLatin1(digest.first(8).toHex());
}

std::optional<ExitCode> SingleInstance::claim()
{
    const InstancePlace place = instancePlace(m_name);
    // Two that start at the same time must not both find nobody.
    QLockFile lock(place.lock);
    lock.setStaleLockTime(0);
    [[maybe_unused]] const bool alone = lock.tryLock(longestWait);
    if (const auto code = askTheFirst())
        return code;
    QLocalServer::removeServer(place.socket); // of one that crashed: nobody answered
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    [[maybe_unused]] const bool listens = m_server.listen(place.socket);
    return std::nullopt;
}

/// Empty: there is none.
std::optional<ExitCode> SingleInstance::askTheFirst() const
{
    const QDeadlineTimer deadline(longestWait);
    QLocalSocket socket;
    socket.connectToServer(instancePlace(m_name).socket);
    if (!socket.waitForConnected(left(deadline))) {
        const auto error = socket.error();
        const bool nobody
            = error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
        return nobody ? std::nullopt : std::optional(ExitCode::AlreadyRunning);
    }
    socket.write(raise.toByteArray());
    socket.flush();
    while (socket.bytesAvailable() < raised.size()) {
        if (!socket.waitForReadyRead(left(deadline)))
            return ExitCode::AlreadyRunning;
    }
    return socket.readAll() == raised ? ExitCode::Ok : ExitCode::AlreadyRunning;
}

void SingleInstance::welcome()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
        QTimer::singleShot(longestWait, caller, [caller] { caller->abort(); });
        answer(caller); // what came before anybody listened
    }
}

void SingleInstance::answer(QLocalSocket* caller)
{
    if (caller->bytesAvailable() < raise.size())
        return;
    if (caller->readAll() == raise) {
        Q_EMIT raiseRequested();
        caller->write(raised.toByteArray());
        caller->flush();
    }
    caller->disconnectFromServer();
}

} // namespace rdv
