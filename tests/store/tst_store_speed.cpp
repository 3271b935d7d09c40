// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreKit.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <ctime>

using namespace rdv;
using namespace rdv::test;

namespace {

#ifdef NDEBUG
constexpr double kColdStartMs = 1000;
#else
constexpr double kColdStartMs = 4000;
#endif

/// Processor time of this process: what else the machine does must not fail a test.
double processorMs()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

class StoreSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coldStartWithManyTokensIsQuick();
    void commitsGoInGroups();
};

void StoreSpeedTest::coldStartWithManyTokensIsQuick()
{
    constexpr int tokens = 100'000;
    constexpr int bound = 10'000;
    const QTemporaryDir folder;
    const Now now = stampNow();
    {
        const OpenStore store(folder.path());
        for (int i = 0; i < tokens; ++i) {
            TokenRow row = makeToken(i, now, i < bound ? TokenState::Bound : TokenState::Unused);
            row.request.rooms = {u"room %1"_s.arg(i % 100)};
            row.request.note = u"a note"_s;
            if (i % 10 == 9)
                row.request.text = u"chosen by the operator %1"_s.arg(i);
            StoreChanges changes{PutToken{row}};
            if (i < bound)
                changes.emplace_back(PutUse{makeUse(i, now)});
            store->write(0, std::move(changes));
        }
    }
    qint64 best = std::numeric_limits<qint64>::max();
    double bestProcessor = std::numeric_limits<double>::max();
    for (int round = 0; round < 3; ++round) {
        const double before = processorMs();
        QElapsedTimer since;
        since.start();
        const OpenStore store(folder.path());
        best = std::min(best, since.elapsed());
        bestProcessor = std::min(bestProcessor, processorMs() - before);
        QCOMPARE(store.state.tokens.size(), tokens);
    }
    qInfo("cold start with %d tokens, %d of them bound: %lld ms, %.0f ms of them at work, %lld MB", tokens,
        bound, best, bestProcessor, QFile(databaseIn(folder.path())).size() / 1'000'000);
    QVERIFY2(bestProcessor < kColdStartMs, QByteArray::number(bestProcessor));
}

void StoreSpeedTest::commitsGoInGroups()
{
    for (const int inFlight : {1, 16, 256}) {
        const QTemporaryDir folder;
        OpenStore store(folder.path());
        quint64 given = 0;
        const auto giveOne = [&] {
            const int number = static_cast<int>(++given);
            store->write(
                given, {PutToken{makeToken(number, stampNow())}, PutUse{makeUse(number, stampNow())}});
        };
        connect(store.store.get(), &Store::committed, this, [&](const QList<quint64>& commits) {
            for (qsizetype i = 0; i < commits.size(); ++i)
                giveOne();
        });
        QElapsedTimer since;
        since.start();
        for (int i = 0; i < inFlight; ++i)
            giveOne();
        QTest::qWait(1500);
        const qint64 commits = store.committed.size();
        qInfo("%d at a time: %lld commits/s, %.1f in a group, %.2f ms a group", inFlight,
            commits * 1000 / since.elapsed(), static_cast<double>(commits) / store.groups,
            static_cast<double>(since.elapsed()) / store.groups);
        store.store->disconnect(this);
        QVERIFY(commits > 0);
        if (inFlight == 256)
            QVERIFY(commits / store.groups > 10);
    }
}

QTEST_GUILESS_MAIN(StoreSpeedTest)
#include "tst_store_speed.moc"
