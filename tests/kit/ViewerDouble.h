// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSslSocket>

#include <chrono>

namespace rdv::kit {

/// A browser's page as a viewer: handshake on one connection, WebSocket on another, join, answer, candidates.
/// Checks every frame it gets as a browser does (RFC 6455) and reports what a browser would refuse.
class ViewerDouble : public QObject {
    Q_OBJECT

public:
    /// Legacy pages know `clients`, `message` and `remove` only, and offer to everyone they find listed.
    enum class Age { Current, Legacy };

    struct Options {
        QHostAddress server{QHostAddress::LocalHost};
        quint16 port = 0;
        bool secure = false;
        QHostAddress source; ///< null: any
        QByteArray host; ///< Host header; empty: address and port
        QByteArray origin; ///< empty: own
        QString room = QStringLiteral("room1");
        QString stream = QStringLiteral("vonly");
        QString token;
        QString resume;
        QString transport = QStringLiteral("srtp");
        QString name = QStringLiteral("chrome");
        Age age = Age::Current;
        bool joins = true; ///< on `ersid`
        bool answers = true; ///< an offer, with the recorded answer and candidates
        bool sameConnection = false; ///< handshake and upgrade on one connection
    };

    struct Packet {
        QByteArray text;
        QString name; ///< of an event
        QJsonArray args; ///< of an event or an acknowledgement
        qint64 at = 0; ///< ms since start()
    };

    explicit ViewerDouble(Options options, QObject* parent = nullptr);
    ~ViewerDouble() override;

    void start();
    void join();
    /// One packet as one masked text frame.
    void say(const QByteArray& packet);
    void sayBytes(const QByteArray& bytes);
    /// The event `message` with the recorded envelope. `to` empty: the device of this session.
    void sayMessage(const QString& type, const QJsonValue& payload, const QString& to = {});
    void leave(); ///< as a closing tab: WebSocket close, then FIN
    void reset(); ///< RST
    void fallSilent(); ///< neither: nobody reads or answers any more

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] int upgradeStatus() const { return m_upgradeStatus; }
    [[nodiscard]] const QList<Packet>& packets() const { return m_packets; }
    [[nodiscard]] int count(const QString& event) const;
    [[nodiscard]] QJsonValue last(const QString& event) const; ///< its first argument
    [[nodiscard]] QByteArrayList texts() const; ///< without heartbeats
    [[nodiscard]] QStringList names() const; ///< of events in order; `ack` for acknowledgements
    [[nodiscard]] int messages(const QString& type) const; ///< relayed `message` events of that type

    [[nodiscard]] bool isJoined() const { return !m_ack.isEmpty() && m_ack.at(0).isNull(); }
    [[nodiscard]] bool isRefused() const { return !m_ack.isEmpty() && !m_ack.at(0).isNull(); }
    [[nodiscard]] QString joinError() const; ///< the acknowledgement's first argument
    [[nodiscard]] QJsonArray ack() const { return m_ack; }
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString device() const;
    [[nodiscard]] QString resume() const;
    [[nodiscard]] qint64 joinedAfter() const { return m_joinedAfter; } ///< ms since start(); -1: not yet

Q_SIGNALS:
    void changed();

private:
    QSslSocket* dial();
    void askForSession();
    void askForUpgrade();
    void readHandshake();
    void readUpgrade();
    void readFrames();
    void take(const QByteArray& text);
    void takeEvent(Packet& packet);
    void takeMessage(const QJsonObject& message);
    void answer(const QJsonObject& offer);
    void fail(const QString& what);
    void ended();
    [[nodiscard]] QByteArray hostHeader() const;

    Options m_options;
    QSslSocket* m_socket = nullptr; ///< the WebSocket's
    QSslSocket* m_handshake = nullptr;
    QByteArray m_buffer;
    QByteArray m_sid;
    QByteArray m_key;
    QList<Packet> m_packets;
    QJsonArray m_ack;
    QString m_lastOfferFrom;
    qint64 m_started = 0;
    qint64 m_joinedAfter = -1;
    int m_upgradeStatus = 0;
    bool m_open = false;
    bool m_ended = false;
};

} // namespace rdv::kit
