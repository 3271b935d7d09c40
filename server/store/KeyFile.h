// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Problem.h"
#include "server/store/StateFolder.h"

#include <QByteArray>

#include <optional>

namespace rdv {

/// The server's secret beside its database. The key gets its name only when the database under it is whole,
/// so a first start that was cut short is told from a key or a database that somebody has lost.
class KeyFile {
public:
    explicit KeyFile(const StateFolder& folder)
        : m_folder(folder)
    {
    }

    /// Whether this folder holds a server's state. Neither file, or the rest of a first start that did not
    /// finish: no. One file without the other is a problem, and nothing is touched.
    [[nodiscard]] Expected<bool, Problem> findState(const QString& database) const;
    [[nodiscard]] Expected<QByteArray, Problem> read() const;
    /// Makes a key under a name of its own …
    [[nodiscard]] Expected<QByteArray, Problem> prepare() const;
    /// … and gives it the right one.
    [[nodiscard]] std::optional<Problem> settle() const;

private:
    const StateFolder& m_folder;
};

} // namespace rdv
