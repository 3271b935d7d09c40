// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a store as fast as it answers, until it is killed. Prints each change once it has been
// acknowledged:
//     b N   token N was bound
//     r N   token N was revoked
// store_hammer FOLDER FIRST
#include "tests/store/StoreKit.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace rdv;
using namespace rdv::test;

namespace {

constexpr quint64 kRevoke = 1U << 30U; // the commit of N's revocation is N + this

void say(char what, quint64 number)
{
    std::array<char, 32> line{};
    const int size
        = std::snprintf(line.data(), line.size(), "%c %llu\n", what, static_cast<unsigned long long>(number));
    if (::write(STDOUT_FILENO, line.data(), static_cast<size_t>(size)) != size)
        ::_exit(3);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    OpenStore store(arguments.value(1));
    if (!store)
        return 2;
    quint64 next = arguments.value(2).toULongLong();
    const auto bindOne = [&] {
        const quint64 number = next++;
        TokenRow row = makeToken(static_cast<int>(number), stampNow());
        store->write(0, {PutToken{row}});
        row.state = TokenState::Bound;
        store->write(number, {PutUse{makeUse(static_cast<int>(number), stampNow())}, PutToken{row}});
    };
    QObject::connect(store.store.get(), &Store::committed, &application, [&](const QList<quint64>& commits) {
        for (const quint64 commit : commits) {
            if (commit >= kRevoke) {
                say('r', commit - kRevoke);
                continue;
            }
            say('b', commit);
            if (commit % 2 == 0) {
                const int number = static_cast<int>(commit);
                store->write(commit + kRevoke,
                    {PutToken{makeToken(number, stampNow(), TokenState::Revoked)},
                        DropUse{digestOf(number), 1}});
            }
            bindOne();
        }
    });
    for (int i = 0; i < 32; ++i)
        bindOne();
    return QCoreApplication::exec();
}
