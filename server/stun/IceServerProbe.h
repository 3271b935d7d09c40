// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/IceTest.h"
#include "server/model/ServerConfig.h"
#include "server/stun/IceDialogue.h"

#include <QHostInfo>
#include <QObject>
#include <QTimer>

namespace rdv {

/// Tests one ICE server URL in every way a peer could use it: a binding, and for turn: an allocation as well,
/// over each transport that the URL allows and each address family that its host has. All at the same time,
/// 8 s altogether at most.
class IceServerProbe : public QObject {
    Q_OBJECT

public:
    explicit IceServerProbe(QString url, IceLogin login, QObject* parent = nullptr);
    ~IceServerProbe() override;

    void start();

Q_SIGNALS:
    /// After each probe; the last one is `finished`.
    void reported(const rdv::IceTestReport& report);

private:
    void onLookedUp(const QHostInfo& host);
    void probe(const QList<QHostAddress>& addresses, const QString& reason);
    void probeFamily(IceProbe::Family family, const QHostAddress& address, const QString& reason);
    void open(const IceProbe& probe, const QHostAddress& address);
    void add(
        IceProbe::Family family, IceProbe::Verdict verdict, const QString& address, const QString& detail);
    void add(const IceProbe& probe);
    [[nodiscard]] QList<IceProbe::Transport> transports() const;
    [[nodiscard]] QList<IceProbe::Method> methods() const; ///< the one that the URL asks for comes first

    IceUrl m_url;
    IceLogin m_login;
    IceTestReport m_report;
    int m_lookup = -1; ///< -1: none under way
    QTimer m_lookupDeadline;
    int m_open = 0; ///< dialogues that have not ended
    bool m_allBegun = false;
};

} // namespace rdv
