// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ControlClient.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr int connectMs = 2000;
constexpr qint64 longestAnswer = qint64{64} * 1024 * 1024;

QByteArray lineOf(const ControlRequest& request, const QString& user)
{
    QJsonObject object{{u"method"_s, QString::fromLatin1(request.method)}, {u"path"_s, request.path}};
    if (!request.query.isEmpty())
        object[u"query"_s] = request.query;
    if (!request.body.isEmpty())
        object[u"body"_s] = request.body;
    if (!user.isEmpty())
        object[u"user"_s] = user;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

ControlClient::ControlClient(QString place, QString user, std::chrono::milliseconds patience)
    : m_place(std::move(place))
    , m_user(std::move(user))
    , m_patience(patience)
{
}

Expected<ControlReply, QString> ControlClient::ask(const ControlRequest& request)
{
    if (m_socket.state() != QLocalSocket::ConnectedState) {
        m_socket.connectToServer(m_place);
        if (!m_socket.waitForConnected(connectMs))
            return connectionFault();
    }
    m_socket.write(lineOf(request, m_user));
    m_socket.flush();
    const QDeadlineTimer deadline(m_patience);
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))
            || m_socket.bytesAvailable() > longestAnswer) {
            m_socket.abort();
            return u"The server at %1 does not answer. Look at its log."_s.arg(m_place);
        }
    }
    const QJsonObject object = QJsonDocument::fromJson(m_socket.readLine()).object();
    return ControlReply{object.value(u"status"_s).toInt(), object.value(u"body"_s)};
}

QString ControlClient::connectionFault() const
{
    if (m_socket.error() == QLocalSocket::SocketAccessError)
        return u"You may not ask the server at %1. Run the command as the server's user, for example with sudo -u."_s
            .arg(m_place);
    return u"No server answers at %1. Start it, or name its state folder with --state-dir or its "
           u"configuration "
           u"with --config."_s.arg(m_place);
}

} // namespace rdv
