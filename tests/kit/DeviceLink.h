// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/DeviceMind.h"

#include <QObject>
#include <QSslSocket>

#include <chrono>
#include <memory>

namespace rdv::kit {

/// One TCP connection of a device: two requests, then frames. Parses as little HTTP and WebSocket as the
/// device.
class DeviceLink : public QObject {
    Q_OBJECT

public:
    struct Door {
        QHostAddress server{QHostAddress::LocalHost};
        quint16 port = 0;
        bool secure = false; ///< no server name is sent, no certificate is checked
        QHostAddress source; ///< null: any
        QByteArray userAgent = deviceUserAgent();
        int readAtMost = 0; ///< bytes taken at a time once upgraded; 0: all there is
        std::chrono::milliseconds closingDelay{20}; ///< from a closing event to its own close
        bool answersHeartbeats = true;
    };

    DeviceLink(int number, Door door, const DeviceMind::Character& character, QObject* parent = nullptr);
    ~DeviceLink() override;

    void open(qint64 unixMilliseconds);
    void close(); ///< FIN
    void reset(); ///< RST
    void abandon(); ///< neither: the socket stays open and nobody reads it any more
    void say(const QByteArray& text);
    void sayBytes(const QByteArray& bytes);
    /// The watchdog's view of the time; frames that arrive are stamped with it.
    void setTime(qint64 unixMilliseconds) { m_now = unixMilliseconds; }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const DeviceMind& mind() const { return m_mind; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isAbandoned() const { return m_abandoned; }
    [[nodiscard]] bool isUpgraded() const { return m_phase == Phase::Frames; }
    [[nodiscard]] bool endedByServer() const { return m_endedByServer; }
    [[nodiscard]] qint64 lastHeartbeat() const { return m_lastHeartbeat; }
    [[nodiscard]] QByteArray sid() const { return m_sid; }
    [[nodiscard]] QByteArray handshakeAnswer() const { return m_handshakeAnswer; }
    [[nodiscard]] QByteArray upgradeAnswer() const { return m_upgradeAnswer; }
    /// For the watchdog: has it complained already that heartbeats are missing?
    bool complained = false;

Q_SIGNALS:
    void heard(rdv::kit::DeviceLink* link, rdv::kit::Seen seen, const QByteArray& text);
    void respawnWanted(rdv::kit::DeviceLink* link);
    void closed(rdv::kit::DeviceLink* link); ///< by whomever; emitted once

private:
    enum class Phase { Handshake, Upgrade, Frames };

    void read();
    void readHandshake(const QByteArray& firstRead);
    void readUpgrade(const QByteArray& bytes);
    void readFrames();
    void take(const QByteArray& text);
    void fail(const QByteArray& what);
    void ended();

    int m_number;
    Door m_door;
    DeviceMind m_mind;
    DeviceSpelling m_spelling;
    std::unique_ptr<QSslSocket> m_socket;
    Phase m_phase = Phase::Handshake;
    QByteArray m_buffer;
    QByteArray m_sid;
    QByteArray m_handshakeAnswer;
    QByteArray m_upgradeAnswer;
    qint64 m_now = 0;
    qint64 m_lastHeartbeat = 0;
    bool m_open = true;
    bool m_abandoned = false;
    bool m_closingByUs = false;
    bool m_endedByServer = false;
};

/// Ends a connection with RST instead of FIN.
void resetConnection(QAbstractSocket& socket);

} // namespace rdv::kit
