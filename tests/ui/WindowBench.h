// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/ConfigDesk.h"
#include "ui/kit/Feed.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace rdv::ui {

/// The whole window over a server of its own, in a home of its own. The server is not started.
class WindowBench {
public:
    WindowBench()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("window/firstStepsSeen"), true);
        const QString any = QStringLiteral("0");
        const QString loopback = QStringLiteral("127.0.0.1");
        request.environment.insert(QStringLiteral("HOME"), home.path());
        request.environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        request.environment.insert(QStringLiteral("XDG_STATE_HOME"), home.path());
        request.options = {{QStringLiteral("bindAddress"), loopback}, {QStringLiteral("server.port"), any},
            {QStringLiteral("server.adminPort"), any}, {QStringLiteral("stun.address"), loopback},
            {QStringLiteral("stun.port"), any}, {QStringLiteral("stateDir"), home.path()}};
        store = std::make_unique<ConfigDesk>(request, loadConfig(request));
        window = std::make_unique<MainWindow>(desk(), language);
    }

    /// Shows the window and waits until it has the keyboard.
    [[nodiscard]] bool open() const
    {
        window->open();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] Desk desk() { return {server, feed, *store}; }
    template <typename Widget> [[nodiscard]] Widget* find(const QString& name) const
    {
        return window->findChild<Widget*>(name);
    }

    QTemporaryDir home;
    ConfigRequest request;
    RendezvousServer server;
    Feed feed{server};
    Language language;
    std::unique_ptr<ConfigDesk> store;
    std::unique_ptr<MainWindow> window;
};

/// A running server with a device, sessions, tokens and events; everything that peers may choose is `name`.
inline ServerChanges fullServer(const QString& name)
{
    ServerChanges changes;
    changes.isComplete = true;
    changes.status = ServerStatus{};
    changes.status->running = true;
    changes.status->signaling = {PartState::Listening, QStringLiteral("127.0.0.1:3535"), 3535, {}};
    changes.status->stun = {PartState::Failed, QStringLiteral("127.0.0.1:3478"), 0,
        Problem{ProblemKind::PortBusy, QStringLiteral("stun.port"), name}};
    changes.status->devices = changes.status->viewers = changes.status->sessions = 1;

    DeviceInfo device;
    device.room = device.userAgent = device.address = name;
    device.state = DeviceState::Busy;
    device.since = device.lastHeartbeat = 1'700'000'000'000;
    device.sessions = 1;
    changes.devices = {device};

    SessionInfo session;
    session.id = SessionId(QByteArrayLiteral("00112233445566778899aabbccddeeff"));
    session.viewer = PeerId(QByteArrayLiteral("ffeeddccbbaa99887766554433221100"));
    session.room = session.stream = session.viewerName = session.viewerAddress = name;
    session.viewerUserAgent = session.deviceAddress = session.media = session.chosenPair = name;
    session.state = SessionState::Connected;
    session.since = 1'700'000'000'000;
    changes.sessions = {session};

    TokenInfo token;
    token.key = TokenId(QByteArrayLiteral("0123456789abcdef"));
    token.fingerprint = QStringLiteral("tok:01234567");
    token.id = token.note = token.createdBy = token.boundAddress = name;
    token.boundTo = session.viewer.toString();
    token.rooms = token.streams = {name};
    token.state = TokenState::Bound;
    changes.tokens = {token};

    for (const EventKind kind : {EventKind::DeviceJoined, EventKind::ViewerRefused}) {
        Event event(kind, kind == EventKind::DeviceJoined ? Level::Info : Level::Warning);
        event.wall = 1'700'000'000'000;
        event.with("room", name).with("address", name).with("reason", name).with("user_agent", name);
        event.with("session", session.id.toString());
        changes.events += event;
    }
    return changes;
}

} // namespace rdv::ui
