// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace rdv::kit {

/// The program itself as a separate process on free ports. The environment variable RDV_BINARY names another
/// one than the one that was just built.
class ServerProcess {
public:
    ServerProcess() = default;
    ~ServerProcess(); ///< kills what is still running
    Q_DISABLE_COPY_MOVE(ServerProcess)

    [[nodiscard]] static QString program();
    /// Started with `--no-gui`, free ports, a state folder of its own and these, which win. Waits for the
    /// three lines, at most 10 s.
    [[nodiscard]] bool start(const QStringList& arguments = {});
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    void signal(int number) const; ///< to this process alone
    /// Waits for the end, at most `milliseconds`; -1: it did not come.
    [[nodiscard]] int exitCode(int milliseconds);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 adminPort() const { return m_adminPort; }
    [[nodiscard]] QByteArray output(); ///< everything printed so far, errors included
    [[nodiscard]] qint64 residentKiB() const; ///< memory, from /proc
    [[nodiscard]] int descriptors() const; ///< open ones, from /proc

private:
    QTemporaryDir m_state;
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
    quint16 m_adminPort = 0;
};

} // namespace rdv::kit
