// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <sys/types.h>

namespace rdv::kit {

/// Stops one thread of another process, as a debugger does, while the others go on.
class FrozenThread {
public:
    FrozenThread(qint64 process, const QByteArray& name);
    ~FrozenThread(); ///< lets it go on
    Q_DISABLE_COPY_MOVE(FrozenThread)

    [[nodiscard]] bool isFrozen() const { return m_thread != 0; }
    /// Its process has ended: the kernel keeps it for whoever stopped one of its threads.
    [[nodiscard]] bool hasEnded();

private:
    pid_t m_thread = 0;
};

} // namespace rdv::kit
