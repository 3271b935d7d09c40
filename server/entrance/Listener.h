// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace rdv {

/// Accepts connections and hands on their descriptors, as no socket class of Qt's choice fits.
class Listener : public QTcpServer {
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

Q_SIGNALS:
    void descriptorArrived(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT descriptorArrived(descriptor); }
};

} // namespace rdv
