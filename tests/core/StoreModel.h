// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Durable.h"

#include <QHash>
#include <QMap>

namespace rdv::test {

/// What a store would hold after these changes, by the meaning of the changes alone.
class StoreModel {
public:
    void write(const StoreChanges& changes)
    {
        for (const StoreChange& change : changes)
            std::visit([this](const auto& what) { write(what); }, change);
    }

    [[nodiscard]] StoredState state() const
    {
        StoredState state;
        for (const TokenRow& row : tokens)
            state.tokens.append({row, uses.value(row.digest).values()});
        for (const PutRoom& room : rooms)
            state.rooms.append(room);
        state.roomListInForce = roomListInForce;
        return state;
    }
    [[nodiscard]] bool hasUse(const QByteArray& digest, quint64 id) const
    {
        return tokens.contains(digest) && uses.value(digest).contains(id);
    }

    QHash<QByteArray, TokenRow> tokens;
    QHash<QByteArray, QMap<quint64, UseRow>> uses;
    QHash<QString, PutRoom> rooms;
    bool roomListInForce = false;
    int sessions = 0;

private:
    void write(const PutToken& put) { tokens.insert(put.token.digest, put.token); }
    void write(const DropToken& drop)
    {
        tokens.remove(drop.digest);
        uses.remove(drop.digest);
    }
    void write(const PutUse& put) { uses[put.use.digest].insert(put.use.id, put.use); }
    void write(const DropUse& drop) { uses[drop.digest].remove(drop.id); }
    void write(const PutRoom& put) { rooms.insert(put.name, put); }
    void write(const DropRoom& drop) { rooms.remove(drop.name); }
    void write(const PutRoomList& put) { roomListInForce = put.inForce; }
    void write(const PutSession&) { ++sessions; }
    void write(const PutAudit&) { }
};

} // namespace rdv::test
