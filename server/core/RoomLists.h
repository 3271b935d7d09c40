// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Durable.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace rdv {

/// Which rooms may be joined, as operators have changed it at run time. `configured` is the list of the
/// configuration, which stays as it is.
struct RoomLists {
    QSet<QString> allowed;
    QSet<QString> blocked;
    bool turnedOn = false;

    [[nodiscard]] bool isInForce(const QStringList& configured) const; ///< only rooms on it may be joined
    [[nodiscard]] bool isAllowed(const QString& room, const QStringList& configured) const;
    [[nodiscard]] bool isListed(const QString& room, const QStringList& configured) const;

    // What Rendezvous says about the commands of the same names.
    void allow(const QString& room, const QStringList& configured);
    void disallow(const QString& room, const QStringList& configured);
    void block(const QString& room, const QStringList& configured);

    /// What has to be stored about this room after a change of it.
    [[nodiscard]] StoreChanges changes(const QString& room) const;

    friend bool operator==(const RoomLists&, const RoomLists&) = default;
};

} // namespace rdv
