// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/DeviceDouble.h"
#include "tests/kit/Failures.h"
#include "tests/kit/ServerUnderTest.h"
#include "tests/kit/ViewerDouble.h"

#include <QTest>

namespace rdv::kit {

/// A running server and the options with which doubles reach it.
class Stage {
public:
    explicit Stage(const ServerConfig& config = ServerUnderTest::loopbackConfig())
        : server(config)
    {
        m_ready = server.start();
    }

    [[nodiscard]] bool isReady() const { return m_ready; }

    [[nodiscard]] DeviceDouble::Options device() const
    {
        DeviceDouble::Options options;
        options.door.port = server.port();
        options.door.secure = server.config().secure;
        return options;
    }
    /// Another camera: it comes from another address.
    [[nodiscard]] DeviceDouble::Options otherDevice() const
    {
        DeviceDouble::Options options = device();
        options.door.source = QHostAddress(QStringLiteral("127.0.0.2"));
        return options;
    }
    [[nodiscard]] ViewerDouble::Options viewer() const
    {
        ViewerDouble::Options options;
        options.port = server.port();
        options.secure = server.config().secure;
        return options;
    }

    ServerUnderTest server;

private:
    bool m_ready = false;
};

/// Rows for the tests that must hold over plain TCP and over TLS.
inline void addTransports()
{
    QTest::addColumn<ServerConfig>("config");
    QTest::newRow("plain") << ServerUnderTest::loopbackConfig();
    QTest::newRow("tls") << ServerUnderTest::secureConfig();
}

} // namespace rdv::kit

Q_DECLARE_METATYPE(rdv::ServerConfig)
