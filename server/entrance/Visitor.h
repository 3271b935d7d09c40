// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/CarrierHolder.h"
#include "server/entrance/HttpHead.h"
#include "server/entrance/PageBody.h"
#include "server/model/Now.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <memory>

namespace rdv {

class Carrier;

/// One connection that speaks HTTP: reads one request at a time and writes its answer, until it is
/// released to become a WebSocket or ends. Unread requests wait in the bounded buffers of the carrier.
class Visitor : public QObject, public CarrierHolder {
    Q_OBJECT

public:
    struct Rules {
        HeadLimits head;
        qint64 bodyBytes = 0;
        std::chrono::milliseconds headTime{}; ///< from connecting, or the first byte of a later request
        std::chrono::milliseconds idleTime{}; ///< between requests, and without progress while answering
        std::chrono::milliseconds tlsTime{};
    };

    /// Why no request came of what the peer sent.
    enum class Failure {
        Malformed,
        TooLarge,
        TooSlow,
        Tls,
        Idle, ///< kept alive for nothing: no fault
    };

    Visitor(std::unique_ptr<Carrier> carrier, const Rules& rules, QObject* parent);
    ~Visitor() override;

    [[nodiscard]] const QHostAddress& peer() const { return m_peer; }
    [[nodiscard]] bool isSecure() const;
    // While a request is being decided:
    [[nodiscard]] const HttpHead& head() const { return m_head; }
    [[nodiscard]] const QByteArray& body() const { return m_body; }
    /// Bytes came with an upgrade request before it was accepted.
    [[nodiscard]] bool hasEarlyBytes() const;

    // Exactly one of these per request:
    void answer(const QByteArray& bytes);
    void answer(const PageAnswer& answer, std::unique_ptr<PageBody> body);
    /// Writes `bytes` (empty: nothing) and ends the connection.
    void refuse(const QByteArray& bytes);
    /// Leaves the request open, without a deadline, until answer().
    void hold();
    /// Gives the carrier away, with the upgrade request still unread in it. The visitor is over.
    [[nodiscard]] std::unique_ptr<Carrier> release();

    /// Ends the connection, a held poll excepted; an answer under way is finished first.
    void dismiss();
    void enforceDeadline(Now now);

Q_SIGNALS:
    void requested(rdv::Visitor* visitor);
    /// The request cannot be answered in its own terms: refuse() it with `status`; 0: silently.
    void failed(rdv::Visitor* visitor, rdv::Visitor::Failure failure, int status, const QByteArray& reason);
    /// The connection is over; the visitor deletes itself later. Not emitted after release().
    void gone(rdv::Visitor* visitor);

private:
    enum class State { TlsHandshake, ReadingHead, ReadingBody, Deciding, Holding, Answering, Leaving, Gone };

    void onOpened() override;
    void onReceived() override;
    void onSent() override;
    void onEnded() override;
    void readHead();
    void readBody();
    void pump();
    bool writePiece(QByteArray before);
    void boundWhatFollows();
    void awaitRequest(std::chrono::milliseconds patience);
    void leave();
    void setDeadline(std::chrono::milliseconds span);

    std::unique_ptr<Carrier> m_carrier; ///< null once it is released
    Rules m_rules;
    QHostAddress m_peer;
    State m_state = State::ReadingHead;
    bool m_served = false; ///< has had a request before
    bool m_begun = false; ///< the first byte of this request is there
    bool m_keepAlive = true;
    HttpHead m_head;
    QByteArray m_body;
    std::unique_ptr<PageBody> m_page;
    std::chrono::milliseconds m_deadline{};
};

} // namespace rdv
