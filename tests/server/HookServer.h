// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QTcpServer>

namespace rdv::kit {

/// A customer's backend as the webhook meets it: real HTTP on a real port, answering as told.
class HookServer : public QTcpServer {
    Q_OBJECT

public:
    enum class Manner {
        Answers, ///< with `answer`
        Hangs, ///< reads and says nothing
        Resets, ///< once it has the question
    };

    HookServer();

    Manner manner = Manner::Answers;
    QByteArray answer; ///< head and body
    [[nodiscard]] QString url() const;
    [[nodiscard]] const QByteArrayList& bodies() const { return m_bodies; } ///< of the questions
    [[nodiscard]] const QByteArrayList& heads() const { return m_heads; }

    [[nodiscard]] static QByteArray plain(int status, const QByteArray& body, const QByteArray& fields = {});

private:
    void read(QTcpSocket* socket);

    QHash<QTcpSocket*, QByteArray> m_buffers;
    QByteArrayList m_bodies;
    QByteArrayList m_heads;
};

} // namespace rdv::kit
