// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/IceDialogue.h"

#include "server/model/Clock.h"
#include "server/model/Event.h"
#include "server/stun/StunBuilder.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLongest = 3s;
constexpr auto kFirstResend = 500ms; // RFC 8489 §6.2.1; doubled each time
constexpr int kReasonLength = 120;
// RFC 8656 §18.8: UDP is relayed, whatever carries the request. The rest is reserved.
constexpr QByteArrayView kRelayUdp("\x11\0\0\0", 4);
constexpr QByteArrayView kNoLifetime("\0\0\0\0", 4);

constexpr int kTryAlternate = 300;
constexpr int kUnauthenticated = 401;
constexpr int kStaleNonce = 438;

QByteArray newTransaction()
{
    QByteArray bytes(stunTransactionBytes, '\0');
    qToBigEndian(stunMagicCookie, bytes.data());
    auto* random = QRandomGenerator::system();
    for (qsizetype at = 4; at < bytes.size(); at += 4)
        qToBigEndian(random->generate(), bytes.data() + at);
    return bytes;
}

QString spelled(const StunEndpoint& endpoint)
{
    const QString host = endpoint.address().toString();
    return (endpoint.ipv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(endpoint.port);
}

} // namespace

IceDialogue::IceDialogue(IceProbe probe, IceLogin login, QObject* parent)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_login(std::move(login))
    , m_path(m_probe.transport, this)
    , m_resend(this)
    , m_deadline(this)
{
    using Verdict = IceProbe::Verdict;
    connect(&m_path, &StunPath::opened, this, [this] {
        if (m_step == Step::Connecting)
            ask(Step::Asking);
    });
    connect(&m_path, &StunPath::received, this, &IceDialogue::hear);
    connect(&m_path, &StunPath::garbled, this, [this] { end(Verdict::NotStun); });
    connect(
        &m_path, &StunPath::broken, this, [this](const QString& reason) { end(Verdict::Refused, reason); });
    m_resend.setSingleShot(true);
    connect(&m_resend, &QTimer::timeout, this, [this] {
        m_resend.setInterval(m_resend.intervalAsDuration() * 2);
        send();
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Verdict::NoAnswer); });
}

void IceDialogue::start(const QHostAddress& address, quint16 port, const QString& name)
{
    m_deadline.start(kLongest);
    m_path.open(address, port, name);
}

void IceDialogue::ask(Step step)
{
    m_step = step;
    m_transaction = newTransaction();
    m_request = makeRequest();
    m_resend.setInterval(kFirstResend);
    m_sinceRequest.start();
    send();
}

QByteArray IceDialogue::makeRequest()
{
    const bool allocation = m_probe.method == IceProbe::Method::Allocation;
    const quint16 asking = allocation ? turnAllocateMethod : stunBindingMethod;
    StunBuilder request(
        StunClass::Request, m_step == Step::Releasing ? turnRefreshMethod : asking, m_transaction);
    if (m_step == Step::Releasing)
        request.attribute(StunAttribute::Lifetime, kNoLifetime);
    else if (allocation)
        request.attribute(StunAttribute::RequestedTransport, kRelayUdp);
    if (!m_key.isEmpty()) {
        request.attribute(StunAttribute::Username, m_login.username.toUtf8())
            .attribute(StunAttribute::Realm, m_realm)
            .attribute(StunAttribute::Nonce, m_nonce)
            .integrity(m_key);
    }
    return request.fingerprint().take();
}

void IceDialogue::send()
{
    // A stream resends by itself.
    if (m_probe.transport == IceProbe::Transport::Udp)
        m_resend.start();
    m_path.send(m_request);
}

void IceDialogue::hear(const QByteArray& bytes)
{
    if (m_step == Step::Done)
        return;
    const auto answer = StunMessage::parse(bytes, stunLargestAnswer);
    if (!answer) {
        end(IceProbe::Verdict::NotStun);
        return;
    }
    // What answers another request, such as a resent one that was answered twice, is not looked at.
    if (answer->transaction() != m_transaction)
        return;
    if (answer->messageClass() == StunClass::Success)
        onSuccess(*answer);
    else if (answer->messageClass() == StunClass::Error)
        onError(*answer);
}

void IceDialogue::onSuccess(const StunMessage& answer)
{
    if (m_step == Step::Releasing) {
        finish();
        return;
    }
    m_probe.roundTripMs = static_cast<double>(m_sinceRequest.nsecsElapsed()) / 1e6;
    if (!m_key.isEmpty() && !answer.isSignedWith(m_key)) {
        end(IceProbe::Verdict::BadIntegrity);
        return;
    }
    if (const auto mapped = answer.mappedAddress())
        m_probe.mappedAddress = spelled(*mapped);
    if (m_probe.method == IceProbe::Method::Binding) {
        const bool told = !m_probe.mappedAddress.isEmpty();
        end(told ? IceProbe::Verdict::Works : IceProbe::Verdict::NotStun);
        return;
    }
    const auto relayed = answer.relayedAddress();
    if (!relayed) {
        end(IceProbe::Verdict::NoRelay);
        return;
    }
    m_probe.relayedAddress = spelled(*relayed);
    m_probe.verdict = IceProbe::Verdict::Works;
    m_nonceWasStale = false; // once for each request
    ask(Step::Releasing);
}

void IceDialogue::onError(const StunMessage& answer)
{
    const int code = answer.errorCode().value_or(0);
    const bool mayTryAgain = code == kUnauthenticated ? m_step == Step::Asking && m_key.isEmpty()
                                                      : code == kStaleNonce && !m_nonceWasStale;
    if (mayTryAgain && m_probe.method == IceProbe::Method::Allocation && takeChallenge(answer)) {
        m_nonceWasStale = code == kStaleNonce;
        ask(m_step == Step::Asking ? Step::AskingSigned : m_step);
        return;
    }
    if (m_step == Step::Releasing) {
        finish();
        return;
    }
    // RFC 8489 §9.2.5: the answers to a wrong or old login cannot be signed; others may be.
    const bool isSigned = answer.attribute(StunAttribute::MessageIntegrity).has_value();
    if (isSigned && !m_key.isEmpty() && !answer.isSignedWith(m_key) && code != kUnauthenticated
        && code != kStaleNonce) {
        end(IceProbe::Verdict::BadIntegrity);
        return;
    }
    noteError(answer);
}

/// The realm and nonce to sign the next request with; false when that is not possible.
bool IceDialogue::takeChallenge(const StunMessage& answer)
{
    const auto nonce = answer.attribute(StunAttribute::Nonce);
    const auto realm = answer.attribute(StunAttribute::Realm);
    if (!nonce || m_login.username.isEmpty())
        return false;
    m_nonce = nonce->toByteArray();
    m_realm = realm ? realm->toByteArray() : m_realm;
    m_key = stunLongTermKey(m_login.username.toUtf8(), m_realm, m_login.password.toUtf8());
    return true;
}

void IceDialogue::noteError(const StunMessage& answer)
{
    m_probe.roundTripMs = static_cast<double>(m_sinceRequest.nsecsElapsed()) / 1e6;
    m_probe.errorCode = answer.errorCode().value_or(0);
    QString detail = safeText(answer.reason(), kReasonLength);
    const auto alternate = answer.alternateServer();
    if (m_probe.errorCode == kTryAlternate && alternate)
        detail = detail.isEmpty() ? spelled(*alternate) : u"%1: %2"_s.arg(detail, spelled(*alternate));
    if (m_probe.errorCode == kUnauthenticated && !m_key.isEmpty() && m_login.expiry) {
        const auto now = std::chrono::duration_cast<std::chrono::seconds>(stampNow().wall);
        m_probe.clockSkewSeconds = *m_login.expiry - now.count();
    }
    end(IceProbe::Verdict::StunError, detail);
}

void IceDialogue::end(IceProbe::Verdict verdict, const QString& detail)
{
    if (m_step == Step::Done)
        return;
    // A relay address that could not be given back was had all the same.
    if (m_step != Step::Releasing) {
        m_probe.verdict = verdict;
        m_probe.detail = safeText(detail);
    }
    finish();
}

void IceDialogue::finish()
{
    m_step = Step::Done;
    m_resend.stop();
    m_deadline.stop();
    m_key.clear();
    Q_EMIT finished(m_probe);
}

} // namespace rdv
