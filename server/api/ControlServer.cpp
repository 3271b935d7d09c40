// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ControlServer.h"

#include "server/api/ApiInput.h"
#include "server/config/ControlPlace.h"
#include "server/model/Event.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeMs = 1000;
constexpr qint64 mostUnsent = qint64{16} * 1024 * 1024;
constexpr qsizetype longestUser = 64;

constexpr QFile::Permissions ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// Makes the folder of the socket, for its owner alone. One that exists must be so already: its name below a
/// common folder can be guessed, and somebody else's may not be used.
std::optional<Problem> makeFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        if (!QDir().mkpath(folder)
            || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return Problem{ProblemKind::StorageUnusable, folder, u"the folder cannot be made"_s};
        return std::nullopt;
    }
    if (!info.isDir())
        return Problem{ProblemKind::StorageUnusable, folder, u"not a folder"_s};
    if (!info.isWritable() || (info.permissions() & (QFile::WriteGroup | QFile::WriteOther)))
        return Problem{ProblemKind::StorageUnusable, folder,
            u"others may write there; expected a folder of the server's user alone (mode 0700)"_s};
    return std::nullopt;
}

bool somebodyAnswers(const QString& place)
{
    QLocalSocket socket;
    socket.connectToServer(place);
    return socket.waitForConnected(probeMs);
}

QByteArray oneLine(const ApiReply& reply)
{
    QJsonObject object{{u"status"_s, reply.status}};
    const QJsonDocument body = QJsonDocument::fromJson(reply.body);
    if (body.isObject())
        object[u"body"_s] = body.object();
    else if (!reply.body.isEmpty())
        object[u"body"_s] = QString::fromUtf8(reply.body);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Expected<ApiRequest, ApiError> readRequest(const QByteArray& line)
{
    const auto object = readBody(line);
    if (!object)
        return object.error();
    FieldReader reader(*object);
    ApiRequest request;
    request.method = reader.text(u"method"_s, 16).toLatin1();
    request.path = reader.text(u"path"_s, 8192).toUtf8();
    request.query = reader.text(u"query"_s, 8192).toUtf8();
    const QString user = safeText(reader.text(u"user"_s, longestUser), longestUser);
    const QJsonValue body = reader.value(u"body"_s);
    if (!body.isUndefined() && !body.isObject())
        reader.fail(u"body"_s, u"must be an object"_s);
    if (const auto fault = reader.finish())
        return *fault;
    request.body
        = body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
    request.contentType = "application/json"_ba;
    request.caller = {Face::CommandLine, user};
    return request;
}

} // namespace

ControlServer::ControlServer(AdminOperations& operations, QObject* parent)
    : QObject(parent)
    , m_api(operations)
    , m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::welcome);
}

ControlServer::~ControlServer()
{
    stop();
}

std::optional<Problem> ControlServer::listen(const QString& stateDir)
{
    stop();
    const QString place = controlPlace(stateDir);
    const bool isFile = place.startsWith(u'/');
    if (isFile) {
        if (auto problem = makeFolder(QFileInfo(place).absolutePath()))
            return problem;
    }
    // QLocalServer would put its socket in the place of one that somebody listens on.
    if (somebodyAnswers(place))
        return Problem{ProblemKind::StorageInUse, place, u"another server listens there"_s};
    QLocalServer::removeServer(place);
    if (!m_server.listen(place))
        return Problem{ProblemKind::StorageUnusable, place, m_server.errorString()};
    if (isFile && (QFile::permissions(place) & ofOthers)) {
        stop();
        return Problem{ProblemKind::StorageUnusable, place, u"others could use the socket"_s};
    }
    return std::nullopt;
}

void ControlServer::stop()
{
    m_server.close();
    for (QLocalSocket* const socket : m_server.findChildren<QLocalSocket*>())
        socket->abort();
}

QString ControlServer::place() const
{
    return m_server.isListening() ? m_server.fullServerName() : QString();
}

void ControlServer::welcome()
{
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        if (m_connections >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->setReadBufferSize(m_limits.requestBytes + 1);
        auto* const idle = new QTimer(socket);
        idle->setSingleShot(true);
        connect(idle, &QTimer::timeout, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        idle->start(m_limits.idle);
        read(*socket); // what came before anybody listened
    }
}

void ControlServer::read(QLocalSocket& socket)
{
    while (socket.canReadLine()) {
        const QByteArray line = socket.readLine();
        socket.write(answerLine(line));
        // Held back for one who asks and never reads.
        if (socket.bytesToWrite() > mostUnsent) {
            socket.abort();
            return;
        }
        socket.findChild<QTimer*>()->start(m_limits.idle);
    }
    if (socket.bytesAvailable() > m_limits.requestBytes) {
        socket.write(oneLine(errorReply({ApiError::Code::TooLarge, u"The request is too long."_s, {}})));
        socket.readAll();
        socket.disconnectFromServer();
    }
}

QByteArray ControlServer::answerLine(const QByteArray& line)
{
    const auto request = readRequest(line);
    return oneLine(request ? m_api.answer(*request) : errorReply(request.error()));
}

} // namespace rdv
