// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ViewerDouble.h"

#include "tests/kit/DeviceLink.h"
#include "tests/kit/Failures.h"
#include "tests/kit/Recording.h"
#include "tests/kit/WebSocketBytes.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return bytes;
}

qint64 steadyNow()
{
    return QDeadlineTimer::current().deadline();
}

QByteArray eventPacket(const QByteArray& head, const QString& name, const QJsonArray& args)
{
    return head
        + QJsonDocument(QJsonObject{{u"name"_s, name}, {u"args"_s, args}}).toJson(QJsonDocument::Compact);
}

QString recordedSdp(const Recording& recording)
{
    const QByteArray text = recording.textFrom(Recording::viewerLink, "\"answer\"");
    const auto json = QJsonDocument::fromJson(text.sliced(text.indexOf('{'))).object();
    return json[u"args"_s][0][u"payload"_s][u"sdp"_s].toString();
}

QList<QJsonObject> recordedCandidates(const Recording& recording)
{
    QList<QJsonObject> found;
    for (const auto& line : recording.fromPeer(Recording::viewerLink)) {
        if (!line.bytes.contains("\"type\":\"candidate\""))
            continue;
        const auto json = QJsonDocument::fromJson(line.bytes.sliced(line.bytes.indexOf('{'))).object();
        found << json[u"args"_s][0][u"payload"_s].toObject();
    }
    return found;
}

} // namespace

ViewerDouble::ViewerDouble(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

ViewerDouble::~ViewerDouble()
{
    for (QSslSocket* socket : findChildren<QSslSocket*>())
        socket->disconnect(this);
}

QByteArray ViewerDouble::hostHeader() const
{
    return m_options.host.isEmpty()
        ? m_options.server.toString().toLatin1() + ':' + QByteArray::number(m_options.port)
        : m_options.host;
}

QSslSocket* ViewerDouble::dial()
{
    auto* socket = new QSslSocket(this);
    if (!m_options.source.isNull())
        socket->bind(m_options.source);
    if (m_options.secure) {
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(m_options.server.toString(), m_options.port);
    } else {
        socket->connectToHost(m_options.server, m_options.port);
    }
    return socket;
}

void ViewerDouble::start()
{
    m_started = steadyNow();
    m_handshake = dial();
    connect(m_handshake, &QIODevice::readyRead, this, &ViewerDouble::readHandshake);
    const auto ready = [this](QSslSocket* socket, auto ask) {
        if (m_options.secure)
            connect(socket, &QSslSocket::encrypted, this, ask);
        else
            connect(socket, &QAbstractSocket::connected, this, ask);
    };
    ready(m_handshake, &ViewerDouble::askForSession);
    connect(m_handshake, &QAbstractSocket::errorOccurred, this, [this] {
        if (m_sid.isEmpty())
            ended();
    });
}

void ViewerDouble::askForSession()
{
    const QByteArray scheme = m_options.secure ? "https://"_ba : "http://"_ba;
    const QByteArray origin
        = m_options.origin.isEmpty() ? QByteArray() : "Origin: " + m_options.origin + "\r\n";
    m_handshake->write("GET /socket.io/1/?t=1795337478490 HTTP/1.1\r\nHost: " + hostHeader()
        + "\r\nConnection: keep-alive\r\nPragma: no-cache\r\nCache-Control: no-cache\r\n"
          "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
          "HeadlessChrome/156.0.0.0 Safari/537.36\r\nAccept: */*\r\nSec-Fetch-Site: same-origin\r\n"
          "Sec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\nReferer: "
        + scheme + hostHeader() + "/viewer.html\r\n" + origin
        + "Accept-Encoding: gzip, deflate, br, zstd\r\nAccept-Language: en-US,en;q=0.9\r\n\r\n");
}

void ViewerDouble::readHandshake()
{
    m_buffer += m_handshake->readAll();
    const auto answer = takeAnswer(m_buffer);
    if (!answer)
        return;
    const QByteArrayList parts = answer->body.split(':');
    if (answer->status != 200 || parts.size() != 4)
        return fail(u"a handshake answer of another shape: "_s + QString::fromUtf8(answer->body));
    m_sid = parts.constFirst();
    disconnect(m_handshake, nullptr, this, nullptr);
    if (m_options.sameConnection) {
        m_socket = m_handshake;
        askForUpgrade();
    } else {
        m_socket = dial();
        if (m_options.secure)
            connect(m_socket, &QSslSocket::encrypted, this, &ViewerDouble::askForUpgrade);
        else
            connect(m_socket, &QAbstractSocket::connected, this, &ViewerDouble::askForUpgrade);
    }
    connect(m_socket, &QIODevice::readyRead, this, &ViewerDouble::readUpgrade);
    connect(m_socket, &QAbstractSocket::disconnected, this, &ViewerDouble::ended);
}

void ViewerDouble::askForUpgrade()
{
    m_key = randomBytes(16).toBase64();
    const QByteArray scheme = m_options.secure ? "https://"_ba : "http://"_ba;
    const QByteArray origin = m_options.origin.isEmpty() ? scheme + hostHeader() : m_options.origin;
    m_socket->write("GET /socket.io/1/websocket/" + m_sid + " HTTP/1.1\r\nHost: " + hostHeader()
        + "\r\nConnection: Upgrade\r\nPragma: no-cache\r\nCache-Control: no-cache\r\n"
          "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
          "HeadlessChrome/156.0.0.0 Safari/537.36\r\nUpgrade: websocket\r\nOrigin: "
        + origin
        + "\r\nSec-WebSocket-Version: 13\r\nAccept-Encoding: gzip, deflate, br, zstd\r\n"
          "Accept-Language: en-US,en;q=0.9\r\nSec-WebSocket-Key: "
        + m_key + "\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n");
}

void ViewerDouble::readUpgrade()
{
    m_buffer += m_socket->readAll();
    const auto answer = takeAnswer(m_buffer);
    if (!answer)
        return;
    m_upgradeStatus = answer->status;
    if (answer->status != 101)
        return;
    if (answer->header("sec-websocket-accept") != acceptFor(m_key))
        fail(u"a wrong Sec-WebSocket-Accept"_s);
    if (!answer->header("sec-websocket-extensions").isEmpty())
        fail(u"an extension nobody wants"_s);
    m_open = true;
    disconnect(m_socket, &QIODevice::readyRead, this, nullptr);
    connect(m_socket, &QIODevice::readyRead, this, &ViewerDouble::readFrames);
    readFrames();
}

void ViewerDouble::readFrames()
{
    m_buffer += m_socket->readAll();
    while (const auto frame = takeFrame(m_buffer)) {
        if (frame->opcode == 8)
            continue; // the server's half of a close; FIN follows
        if (frame->opcode != 1 || !frame->fin || frame->masked || frame->reserved != 0)
            fail(u"a frame that is not one unfragmented, unmasked text"_s);
        take(frame->payload);
    }
    Q_EMIT changed();
}

void ViewerDouble::take(const QByteArray& text)
{
    Packet packet{text, {}, {}, steadyNow() - m_started};
    if (text == "2::")
        say("2::"_ba);
    else if (text.startsWith("5:"))
        takeEvent(packet);
    else if (text.startsWith("6:::1+")) {
        packet.name = u"ack"_s;
        packet.args = m_ack = QJsonDocument::fromJson(text.sliced(6)).array();
        if (isJoined())
            m_joinedAfter = packet.at;
    }
    m_packets << packet;
    const QJsonObject listed = m_ack.at(1)[u"clients"_s].toObject();
    if (packet.name == u"ack"_s && m_options.age == Age::Legacy) {
        for (const QString& id : listed.keys())
            sayMessage(u"offer"_s, QJsonObject{{u"type"_s, u"offer"_s}, {u"sdp"_s, u"v=0\r\n"_s}}, id);
    }
}

void ViewerDouble::takeEvent(Packet& packet)
{
    QJsonParseError error;
    const auto json
        = QJsonDocument::fromJson(packet.text.sliced(packet.text.indexOf(":::") + 3), &error).object();
    if (error.error != QJsonParseError::NoError)
        fail(u"an event that is not JSON: "_s + QString::fromUtf8(packet.text));
    packet.name = json[u"name"_s].toString();
    packet.args = json[u"args"_s].toArray();
    if (packet.name == u"ersid"_s && m_options.joins)
        join();
    else if (packet.name == u"message"_s)
        takeMessage(packet.args.at(0).toObject());
}

void ViewerDouble::takeMessage(const QJsonObject& message)
{
    if (message[u"type"_s] == u"offer"_s && m_options.answers)
        answer(message);
}

void ViewerDouble::answer(const QJsonObject& offer)
{
    const Recording& recording = offer[u"payload"_s][u"sdp"_s].toString().contains(u"m=video"_s)
        ? Recording::srtp()
        : Recording::fmp4();
    const QString from = offer[u"from"_s].toString();
    sayMessage(u"answer"_s, QJsonObject{{u"type"_s, u"answer"_s}, {u"sdp"_s, recordedSdp(recording)}}, from);
    for (const QJsonObject& candidate : recordedCandidates(recording))
        sayMessage(u"candidate"_s, candidate, from);
}

void ViewerDouble::join()
{
    QJsonObject data{{u"name"_s, m_options.name}, {u"streamName"_s, m_options.stream},
        {u"capabilities"_s, u"hasHeartBeat"_s}};
    if (!m_options.transport.isEmpty())
        data[u"transport"_s] = m_options.transport;
    if (!m_options.token.isEmpty())
        data[u"token"_s] = m_options.token;
    if (!m_options.resume.isEmpty() && m_options.age == Age::Current)
        data[u"resume"_s] = m_options.resume;
    say(eventPacket("5:1+::"_ba, u"join"_s, {m_options.room, data}));
}

void ViewerDouble::sayMessage(const QString& type, const QJsonValue& payload, const QString& to)
{
    say(eventPacket("5:::"_ba, u"message"_s,
        {QJsonObject{{u"to"_s, to.isEmpty() ? device() : to}, {u"sid"_s, u"1432678845741"_s},
            {u"roomType"_s, u"video"_s}, {u"type"_s, type}, {u"payload"_s, payload},
            {u"prefix"_s, u"webkit"_s}}}));
}

void ViewerDouble::say(const QByteArray& packet)
{
    sayBytes(frameBytes(packet, randomBytes(4)));
}

void ViewerDouble::sayBytes(const QByteArray& bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void ViewerDouble::leave()
{
    sayBytes(frameBytes("\x03\xe9"_ba, randomBytes(4), 8));
    if (m_socket)
        m_socket->disconnectFromHost();
}

void ViewerDouble::reset()
{
    resetConnection(*m_socket);
    ended();
}

void ViewerDouble::fallSilent()
{
    m_socket->disconnect(this);
}

void ViewerDouble::fail(const QString& what)
{
    reportFailure(u"viewer"_s, what);
}

void ViewerDouble::ended()
{
    m_open = false;
    m_ended = true;
    Q_EMIT changed();
}

int ViewerDouble::count(const QString& event) const
{
    return static_cast<int>(
        std::ranges::count_if(m_packets, [&](const Packet& packet) { return packet.name == event; }));
}

QJsonValue ViewerDouble::last(const QString& event) const
{
    for (auto packet = m_packets.crbegin(); packet != m_packets.crend(); ++packet) {
        if (packet->name == event)
            return packet->args.at(0);
    }
    return QJsonValue::Undefined;
}

QByteArrayList ViewerDouble::texts() const
{
    QByteArrayList all;
    for (const Packet& packet : m_packets) {
        if (packet.text != "2::")
            all << packet.text;
    }
    return all;
}

QStringList ViewerDouble::names() const
{
    QStringList all;
    for (const Packet& packet : m_packets) {
        if (!packet.name.isEmpty())
            all << packet.name;
    }
    return all;
}

int ViewerDouble::messages(const QString& type) const
{
    return static_cast<int>(std::ranges::count_if(m_packets, [&](const Packet& packet) {
        return packet.name == u"message"_s && packet.args.at(0)[u"type"_s] == type;
    }));
}

QString ViewerDouble::joinError() const
{
    return m_ack.at(0).toString();
}

QString ViewerDouble::id() const
{
    return m_ack.at(1)[u"id"_s].toString();
}

QString ViewerDouble::device() const
{
    return m_ack.at(1)[u"device"_s].toString();
}

QString ViewerDouble::resume() const
{
    return m_ack.at(1)[u"resume"_s].toString();
}

} // namespace rdv::kit
