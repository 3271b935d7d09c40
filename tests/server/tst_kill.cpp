// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerProcess.h"
#include "tests/kit/WebSocketBytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

/// The program itself, ended by kill -9 in the midst of its work, over the old admin URL.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterAKill();

private:
    void send(quint16 port, const QByteArray& query);
    [[nodiscard]] static QJsonObject answerOf(QTcpSocket& socket, int patience);
    [[nodiscard]] static QJsonObject ask(quint16 port, const QByteArray& query);

    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
};

void TestKill::send(quint16 port, const QByteArray& query)
{
    auto& socket = m_sockets.emplace_back(std::make_unique<QTcpSocket>());
    socket->connectToHost(u"127.0.0.1"_s, port);
    socket->write("GET /?" + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nUser-Agent: curl/7.88.1\r\n\r\n");
}

QJsonObject TestKill::answerOf(QTcpSocket& socket, int patience)
{
    QByteArray bytes = socket.readAll();
    do {
        QByteArray rest = bytes;
        if (const auto answer = takeAnswer(rest))
            return QJsonDocument::fromJson(answer->body).object();
        if (!socket.waitForReadyRead(patience))
            break;
        bytes += socket.readAll();
    } while (true);
    return {};
}

QJsonObject TestKill::ask(quint16 port, const QByteArray& query)
{
    TestKill once;
    once.send(port, query);
    return answerOf(*once.m_sockets.front(), 5000);
}

void TestKill::whatWasAcknowledgedIsThereAfterAKill()
{
    constexpr int rounds = 5;
    constexpr int commands = 40;
    const QTemporaryDir folder;
    const QStringList arguments{
        u"--state-dir"_s, folder.filePath(u"state"_s), u"--set"_s, u"server.tokensEnabled=true"_s};
    QSet<QString> issued;
    QSet<QString> revoked;
    const auto list = [](quint16 port) {
        QSet<QString> ids;
        for (const QJsonValue& token : ask(port, "c=listTokens")[u"data"_s].toArray())
            ids.insert(token[u"id"_s].toString());
        return ids;
    };
    for (int round = 0; round < rounds; ++round) {
        ServerProcess program;
        QVERIFY(program.start(arguments));
        const QSet<QString> before = list(program.adminPort());
        QVERIFY(before.contains(issued));
        QVERIFY(!before.intersects(revoked));

        QStringList asked;
        for (int i = 0; i < commands; ++i) {
            asked << u"token-%1-%2"_s.arg(round).arg(i);
            send(program.adminPort(), "c=addToken&i=" + asked.last().toLatin1());
        }
        // Half of them are waited for, so that the kill strikes while the rest is under way.
        for (int i = 0; i < commands / 2; ++i) {
            QCOMPARE(
                answerOf(*m_sockets[static_cast<size_t>(i)], 5000)[u"status"_s].toString(), u"SUCCESS"_s);
            issued.insert(asked[i]);
        }
        if (round > 0) {
            const QString victim = u"token-%1-0"_s.arg(round - 1);
            QCOMPARE(ask(program.adminPort(), "c=delToken&i=" + victim.toLatin1())[u"status"_s].toString(),
                u"SUCCESS"_s);
            issued.remove(victim);
            revoked.insert(victim);
        }
        program.signal(SIGKILL);
        QCOMPARE(program.exitCode(5000), -1);
        for (int i = commands / 2; i < commands; ++i) {
            if (answerOf(*m_sockets[static_cast<size_t>(i)], 500)[u"status"_s].toString() == u"SUCCESS"_s)
                issued.insert(asked[i]);
        }
        m_sockets.clear();
    }
    ServerProcess last;
    QVERIFY(last.start(arguments));
    const QSet<QString> left = list(last.adminPort());
    QVERIFY(left.contains(issued));
    QVERIFY(!left.intersects(revoked));
    QVERIFY(issued.size() >= rounds * commands / 2 - rounds);
    last.signal(SIGTERM);
    QCOMPARE(last.exitCode(5000), 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
