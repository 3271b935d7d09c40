// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace rdv {

/// A TURN server of another house, on a free port of 127.0.0.1. Ended with this object.
class Coturn {
public:
    [[nodiscard]] static bool isInstalled();

    ~Coturn();

    /// `options`: what is particular about this one. False: it does not answer; output() tells why.
    [[nodiscard]] bool start(const QStringList& options);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; } ///< serves only with --cert and --pkey
    [[nodiscard]] QByteArray output() { return m_process.readAll(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
};

} // namespace rdv
