// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/IceTest.h"
#include "server/stun/StunMessage.h"
#include "server/stun/StunPath.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace rdv {

/// What a TURN server is asked with (RFC 8489 §9.2).
struct IceLogin {
    QString username; ///< empty: none
    QString password; ///< secret
    std::optional<qint64> expiry; ///< of a time-limited credential: seconds since the Unix epoch
};

/// Asks one server one thing over one transport: where we come from, or for a relay address, which is given
/// back at once. Ends by itself, after 3 s at the latest.
class IceDialogue : public QObject {
    Q_OBJECT

public:
    /// `probe` says what to ask and how; its verdict is filled in.
    IceDialogue(IceProbe probe, IceLogin login, QObject* parent = nullptr);

    /// `name`: that a TLS certificate must be for.
    void start(const QHostAddress& address, quint16 port, const QString& name);

Q_SIGNALS:
    void finished(const rdv::IceProbe& probe); ///< once

private:
    enum class Step { Connecting, Asking, AskingSigned, Releasing, Done };

    void ask(Step step);
    [[nodiscard]] QByteArray makeRequest();
    void send();
    void hear(const QByteArray& bytes);
    void onSuccess(const StunMessage& answer);
    void onError(const StunMessage& answer);
    [[nodiscard]] bool takeChallenge(const StunMessage& answer);
    void noteError(const StunMessage& answer);
    void end(IceProbe::Verdict verdict, const QString& detail = {});
    void finish();

    IceProbe m_probe;
    IceLogin m_login;
    StunPath m_path;
    Step m_step = Step::Connecting;
    QByteArray m_transaction;
    QByteArray m_request;
    QByteArray m_realm;
    QByteArray m_nonce;
    QByteArray m_key; ///< of MESSAGE-INTEGRITY; empty: nothing is signed
    bool m_nonceWasStale = false;
    QElapsedTimer m_sinceRequest;
    QTimer m_resend;
    QTimer m_deadline;
};

} // namespace rdv
