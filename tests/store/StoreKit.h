// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Clock.h"
#include "server/store/Store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <map>

namespace rdv::test {

using namespace Qt::StringLiterals;

/// A number from the environment.
inline int settingOr(const char* name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

inline QByteArray digestOf(int number)
{
    return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
}

inline TokenRow makeToken(int number, Now now, TokenState state = TokenState::Unused)
{
    TokenRow row;
    row.digest = digestOf(number);
    row.order = static_cast<quint64>(number);
    row.state = state;
    row.createdAt = now;
    if (state == TokenState::Revoked || state == TokenState::Expired)
        row.endedAt = now;
    return row;
}

inline UseRow makeUse(int number, Now now, quint64 id = 1)
{
    UseRow use;
    use.digest = digestOf(number);
    use.id = id;
    use.boundAt = now;
    use.resumeDigest = digestOf(-number);
    use.rotatedAt = now;
    return use;
}

/// A store that must open, and everything that it has said.
class OpenStore {
public:
    explicit OpenStore(const QString& folder, Now now = stampNow(), QByteArray bootId = "this boot")
        : OpenStore(Store::Settings{folder, std::chrono::days(30), std::move(bootId)}, now)
    {
    }
    OpenStore(const Store::Settings& settings, Now now)
    {
        auto opened = Store::open(settings, now);
        if (!opened) {
            problem = opened.error();
            return;
        }
        store = std::move(*opened);
        state = store->takeState();
        QObject::connect(store.get(), &Store::committed, store.get(), [this](const QList<quint64>& commits) {
            committed += commits;
            ++groups;
        });
        QObject::connect(store.get(), &Store::failed, store.get(),
            [this](const QList<quint64>& commits, const Problem& why) {
                failed += commits;
                problem = why;
                ++failures;
            });
        QObject::connect(store.get(), &Store::recovered, store.get(), [this] { ++recoveries; });
    }

    explicit operator bool() const { return store != nullptr; }
    Store* operator->() const { return store.get(); }

    /// Writes and waits for the answer.
    [[nodiscard]] bool write(StoreChanges changes)
    {
        const CommitId commit = ++lastCommit;
        store->write(commit, std::move(changes));
        const bool isAnswered
            = QTest::qWaitFor([&] { return committed.contains(commit) || failed.contains(commit); }, 10'000);
        return isAnswered && committed.contains(commit);
    }

    std::unique_ptr<Store> store;
    StoredState state;
    std::optional<Problem> problem;
    CommitId lastCommit = 1'000'000;
    QList<quint64> committed;
    QList<quint64> failed;
    int groups = 0;
    int failures = 0;
    int recoveries = 0;
};

inline std::optional<StoredState::Token> tokenIn(const StoredState& state, int number)
{
    for (const StoredState::Token& token : state.tokens) {
        if (token.row.digest == digestOf(number))
            return token;
    }
    return std::nullopt;
}

inline QString databaseIn(const QString& folder)
{
    return folder + u"/rendezvous.sqlite"_s;
}

/// Every file of a folder but the lock, by name.
inline std::map<QString, QByteArray> contentOf(const QString& folder)
{
    std::map<QString, QByteArray> content;
    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        QFile file(folder + u'/' + name);
        if (name != u"lock"_s && file.open(QIODevice::ReadOnly))
            content[name] = file.readAll();
    }
    return content;
}

inline void writeContent(const QString& folder, const std::map<QString, QByteArray>& content)
{
    QDir().mkpath(folder);
    for (const auto& [name, bytes] : content) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a file of the test");
    }
}

/// A store with some of everything; closed.
inline void makeState(const QString& folder)
{
    OpenStore store(folder);
    StoreChanges changes;
    for (int i = 1; i <= 300; ++i) {
        TokenRow row = makeToken(i, stampNow());
        row.request.text = u"text %1"_s.arg(i);
        changes.emplace_back(PutToken{row});
        changes.emplace_back(PutUse{makeUse(i, stampNow())});
    }
    changes.emplace_back(PutRoom{u"room"_s, true});
    if (!store || !store.write(std::move(changes)))
        qFatal("the test cannot make a store");
}

/// Why a store does not open; none: it does.
inline std::optional<Problem> problemOf(const QString& folder)
{
    return OpenStore(folder).problem;
}

} // namespace rdv::test
