// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/DeviceLink.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace rdv::kit {

/// A camera: one waiting link and a link for every viewer, all made and ended as the device does it.
class DeviceDouble : public QObject {
    Q_OBJECT

public:
    struct Options {
        DeviceLink::Door door;
        DeviceMind::Character character;
        std::chrono::milliseconds backOff{50}; ///< before it comes back; 0–10 s in the field
        bool reconnects = true;
        bool respawns = true; ///< opens the next waiting link when a viewer came
    };
    struct Heard {
        int link = 0;
        Seen seen{};
        QByteArray text;
    };

    explicit DeviceDouble(Options options, QObject* parent = nullptr);

    void start(); ///< opens the first link
    void stop(); ///< FIN on every link; stays away
    void resetAll(); ///< RST on every link, then comes back after the back-off
    /// Loses power: every socket is forgotten without FIN; comes back after the back-off.
    void powerCycle();
    void vanish(); ///< loses power and stays away
    /// Moves the device's own clock: at 50 s without a heartbeat it complains, at 55 s it reconnects.
    void advance(std::chrono::milliseconds span);
    void setPort(quint16 port) { m_options.door.port = port; }
    void setBackOff(std::chrono::milliseconds span) { m_options.backOff = span; }

    [[nodiscard]] const QList<Heard>& heard() const { return m_heard; }
    [[nodiscard]] int count(Seen seen) const;
    [[nodiscard]] QByteArray last(Seen seen) const; ///< text of the newest; empty: none
    [[nodiscard]] QByteArrayList textsOf(int link) const;
    [[nodiscard]] QList<Seen> classesOf(int link) const; ///< in order, without heartbeats

    [[nodiscard]] QList<DeviceLink*> links() const { return m_links; } ///< open ones, oldest first
    [[nodiscard]] DeviceLink* link(int number) const; ///< any ever made; numbers start at 1
    [[nodiscard]] DeviceLink* waitingLink() const; ///< null: none
    [[nodiscard]] bool isWaiting() const { return waitingLink() != nullptr; }
    [[nodiscard]] int sessions() const;
    [[nodiscard]] int linksMade() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int linksEndedByServer() const;

private:
    void openLink();
    void comeBack();
    void linkClosed(DeviceLink* link);
    void checkWatchdog();
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] int openInState(DeviceMind::State state) const;

    Options m_options;
    QList<DeviceLink*> m_links;
    QList<DeviceLink*> m_all;
    QList<Heard> m_heard;
    QTimer m_watchdog;
    QTimer m_backOff;
    std::chrono::milliseconds m_offset{0};
};

} // namespace rdv::kit
