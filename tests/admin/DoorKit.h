// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AdminServer.h"
#include "tests/admin/MemoryOperations.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <memory>

class QTcpSocket;

namespace rdv {

/// What came back on one connection until the server closed it.
struct Reply {
    QByteArray bytes;

    [[nodiscard]] int status() const { return bytes.mid(9, 3).toInt(); }
    [[nodiscard]] QByteArray head() const { return bytes.left(bytes.indexOf("\r\n\r\n") + 2); }
    [[nodiscard]] QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] QJsonObject json() const;
};

/// An admin port on loopback, any free port, over lists in memory.
class DoorKit {
public:
    DoorKit();
    ~DoorKit();

    MemoryOperations operations;
    Counters counters;
    std::unique_ptr<AdminServer> server;
    QList<Event> events; ///< reported so far

    [[nodiscard]] static ServerConfig plainConfig(); ///< any free port
    void listen(const ServerConfig& config); ///< fatal when it cannot
    /// Writes a key file (mode 0600 unless said otherwise) and gives its path.
    [[nodiscard]] QString keyFile(const QByteArray& text, bool forOthers = false) const;
    /// With a self-signed certificate of its own, made by openssl.
    [[nodiscard]] ServerConfig secure(
        ServerConfig config, const QString& name = QStringLiteral("localhost")) const;

    /// Connected, and encrypted when the server is; from another loopback address when one is given.
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected(const QString& from = {}) const;
    [[nodiscard]] Reply send(const QByteArray& request) const;
    [[nodiscard]] Reply get(const QByteArray& target, const QByteArray& fields = {}) const;
    [[nodiscard]] Reply post(
        const QByteArray& target, const QByteArray& body, const QByteArray& fields = {}) const;
    [[nodiscard]] QByteArray hostField() const;
    [[nodiscard]] QByteArray pageToken() const; ///< as a page gets it

private:
    QTemporaryDir m_folder;
    bool m_secure = false;
};

/// Sends the bytes and reads until the other side closes.
[[nodiscard]] Reply exchange(QTcpSocket& socket, const QByteArray& request);

} // namespace rdv
