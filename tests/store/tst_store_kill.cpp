// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes is killed at random moments. Nothing that it had acknowledged may be lost, and no
// token may go back to an earlier state. Set RDV_KILLS for another number of kills.
#include "tests/store/StoreKit.h"

#include <QProcess>
#include <QTemporaryDir>

#include <random>
#include <unordered_map>

using namespace rdv;
using namespace rdv::test;

class StoreKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLosesNothing();
};

namespace {

constexpr int kKillsPerFolder = 50;

/// What is known of the tokens of one folder, over all kills.
class Ledger {
public:
    void hear(const QByteArray& output)
    {
        // The last line may be cut; it was not acknowledged then, for nobody could have read it.
        const QByteArray whole = output.left(output.lastIndexOf('\n') + 1);
        const QList<QByteArray> lines = whole.split('\n');
        for (const QByteArray& line : lines) {
            if (line.isEmpty())
                continue;
            const int number = line.mid(2).toInt();
            raise(number, line.at(0) == 'r' ? TokenState::Revoked : TokenState::Bound);
            ++acknowledged;
        }
    }
    /// Compares with what a start finds; what is found counts as known from then on.
    void compare(const StoredState& state)
    {
        std::unordered_map<quint64, const StoredState::Token*> found;
        for (const StoredState::Token& token : state.tokens) {
            found[token.row.order] = &token;
            next = std::max(next, static_cast<int>(token.row.order) + 1);
        }
        for (const auto& [number, atLeast] : m_states) {
            const auto token = found.find(static_cast<quint64>(number));
            if (token == found.end())
                ++lost;
            else if (token->second->row.state < atLeast)
                ++revived;
        }
        for (const StoredState::Token& token : state.tokens) {
            const auto uses = token.uses.size();
            if (uses != (token.row.state == TokenState::Bound ? 1 : 0))
                ++half;
            raise(static_cast<int>(token.row.order), token.row.state);
        }
    }

    int next = 1;
    int acknowledged = 0;
    int lost = 0;
    int revived = 0;
    int half = 0;

private:
    void raise(int number, TokenState state)
    {
        TokenState& known = m_states[number];
        known = std::max(known, state);
    }
    std::unordered_map<int, TokenState> m_states;
};

} // namespace

void StoreKillTest::killedWriterLosesNothing()
{
    const int kills = settingOr("RDV_KILLS", 50);
    std::mt19937 random(std::random_device{}());
    std::optional<QTemporaryDir> folder;
    std::optional<Ledger> ledger;
    int acknowledged = 0;
    int heard = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % kKillsPerFolder == 0) {
            folder.emplace();
            ledger.emplace();
        }
        QProcess hammer;
        hammer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        hammer.start(QStringLiteral(STORE_HAMMER), {folder->path(), QString::number(ledger->next)});
        QVERIFY(hammer.waitForStarted());
        // Now and then it is killed before it has opened its store.
        if (kill % 10 != 9)
            QVERIFY(hammer.waitForReadyRead());
        QThread::usleep(random() % 200'000);
        hammer.kill();
        QVERIFY(hammer.waitForFinished());
        QCOMPARE(hammer.exitStatus(), QProcess::CrashExit);
        const int before = ledger->acknowledged;
        ledger->hear(hammer.readAllStandardOutput());
        heard += ledger->acknowledged > before ? 1 : 0;
        acknowledged += ledger->acknowledged - before;

        const OpenStore store(folder->path());
        QVERIFY2(store, store.problem ? qPrintable(store.problem->detail) : "");
        ledger->compare(store.state);
        QCOMPARE(ledger->lost, 0);
        QCOMPARE(ledger->revived, 0);
        QCOMPARE(ledger->half, 0);
    }
    qInfo("%d kills, %d changes acknowledged: none lost, none revived, none half", kills, acknowledged);
    QVERIFY(heard * 2 > kills);
}

QTEST_GUILESS_MAIN(StoreKillTest)
#include "tst_store_kill.moc"
