// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails at a random moment: of what SQLite wrote and did not sync, any part may be missing or
// garbage. Set RDV_CRASH_POINTS for another number of moments.
#include "tests/store/FaultyDisk.h"
#include "tests/store/StoreKit.h"

#include <QMutex>
#include <QTemporaryDir>

#include <atomic>

using namespace rdv;
using namespace rdv::test;

class StorePowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void powerFailureLosesNothing();
};

namespace {

struct Image {
    FaultyDisk::Files files;
    int acknowledged = 0; ///< commits that the owner had heard of
    int given = 0;
};

/// Commit k binds token k and makes room k; each third one revokes the token before.
StoreChanges commitOf(int number)
{
    const Now now = stampNow();
    StoreChanges changes{PutToken{makeToken(number, now, TokenState::Bound)}, PutUse{makeUse(number, now)},
        PutRoom{QString::number(number), true}};
    if (number % 3 == 0) {
        changes.emplace_back(PutToken{makeToken(number - 1, now, TokenState::Revoked)});
        changes.emplace_back(DropUse{digestOf(number - 1), 1});
    }
    return changes;
}

/// Whether this is the state after exactly the commits 1 … `commits`.
bool isStateAfter(const StoredState& state, int commits)
{
    if (state.tokens.size() != commits || state.rooms.size() != commits)
        return false;
    for (int i = 0; i < commits; ++i) {
        const int number = i + 1;
        const bool isRevoked = (number + 1) % 3 == 0 && number < commits;
        const auto& token = state.tokens.at(i);
        if (token.row.order != static_cast<quint64>(number)
            || token.row.state != (isRevoked ? TokenState::Revoked : TokenState::Bound)
            || token.uses.size() != (isRevoked ? 0 : 1))
            return false;
    }
    return true;
}

/// A run that takes pictures of what the disk would hold, from the writer's thread.
class Run {
public:
    Run(const QString& folder, unsigned seed, int wanted)
        : m_folder(folder)
        , m_random(seed)
        , m_wanted(wanted)
    {
        FaultyDisk::watch(folder);
        FaultyDisk::beforeEach([this] { look(); });
    }
    ~Run()
    {
        FaultyDisk::beforeEach({});
        FaultyDisk::watch({});
    }
    Q_DISABLE_COPY_MOVE(Run)

    /// Opens the store several times; writes one by one, or many at once.
    [[nodiscard]] bool go()
    {
        const int rounds = 2 + static_cast<int>(m_random() % 3);
        for (int round = 0; round < rounds; ++round) {
            OpenStore store(m_folder);
            if (!store)
                return false;
            QObject::connect(store.store.get(), &Store::committed, store.store.get(),
                [this](const QList<quint64>& commits) { m_acknowledged = static_cast<int>(commits.last()); });
            const int commits = 5 + static_cast<int>(m_random() % 60);
            const auto most = 1 + m_random() % 8;
            for (int i = 0; i < commits; ++i) {
                const int number = ++m_given;
                store->write(static_cast<quint64>(number), commitOf(number));
                if (static_cast<unsigned>(number - m_acknowledged) >= most
                    && !QTest::qWaitFor([&] { return m_acknowledged == number; }))
                    return false;
            }
        }
        return true;
    }
    [[nodiscard]] const std::vector<Image>& images() const { return m_images; }

private:
    void look()
    {
        const QMutexLocker lock(&m_mutex); // the store is opened and used in different threads
        if (static_cast<int>(m_images.size()) >= m_wanted || m_luck() % 8 != 0)
            return;
        Image image;
        image.acknowledged = m_acknowledged;
        image.files = FaultyDisk::afterPowerFailure(m_luck);
        image.given = m_given;
        m_images.push_back(std::move(image));
    }

    QString m_folder;
    std::mt19937 m_random;
    int m_wanted;
    QMutex m_mutex;
    std::mt19937 m_luck{m_random()};
    std::atomic_int m_given = 0;
    std::atomic_int m_acknowledged = 0;
    std::vector<Image> m_images;
};

/// In memory where the system offers that: nothing here depends on a real disk.
QString placeForFolders()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/rendezvous-power-XXXXXX"_s;
}

} // namespace

void StorePowerTest::powerFailureLosesNothing()
{
    FaultyDisk::install();
    const int wanted = settingOr("RDV_CRASH_POINTS", 800);
    const auto seed
        = static_cast<unsigned>(settingOr("RDV_SEED", static_cast<int>(std::random_device{}() >> 1U)));
    qInfo("seed %u", seed);
    std::mt19937 seeds(seed);
    int points = 0;
    int withLoss = 0;
    while (points < wanted) {
        const QTemporaryDir place(placeForFolders());
        Run run(place.filePath(u"run"_s), seeds(), std::min(200, wanted - points));
        QVERIFY(run.go());
        QVERIFY2(FaultyDisk::writes() > 0 && FaultyDisk::syncs() > 0, "SQLite does not use the test's disk");
        FaultyDisk::beforeEach({});
        FaultyDisk::watch({});
        for (const Image& image : run.images()) {
            const QTemporaryDir after(placeForFolders());
            writeContent(after.path(), image.files);
            const OpenStore store(after.path());
            QVERIFY2(store,
                store.problem ? qPrintable(store.problem->subject + u": "_s + store.problem->detail) : "");
            const int found = static_cast<int>(store.state.tokens.size());
            QVERIFY2(found >= image.acknowledged && found <= image.given,
                qPrintable(u"%1 acknowledged, %2 found, %3 given"_s.arg(image.acknowledged)
                               .arg(found)
                               .arg(image.given)));
            QVERIFY2(isStateAfter(store.state, found), "a change came through in part");
            withLoss += found < image.given ? 1 : 0;
            ++points;
        }
    }
    qInfo(
        "%d moments, %d of them with changes on their way: nothing acknowledged was lost", points, withLoss);
    QVERIFY(withLoss > points / 20);
}

QTEST_GUILESS_MAIN(StorePowerTest)
#include "tst_store_power.moc"
