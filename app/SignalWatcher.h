// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rdv {

/// Turns the system's signals into Qt signals of the thread that made it. At most one exists at a time.
/// A second interrupt after a stop request ends the program at once, even when no event loop runs.
class SignalWatcher : public QObject {
    Q_OBJECT

public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void stopRequested(); ///< Ctrl-C, SIGTERM, the console closes
    void reloadRequested(); ///< SIGHUP; never on Windows
};

} // namespace rdv
