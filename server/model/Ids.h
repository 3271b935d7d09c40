// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace rdv {

/// An identifier that is a type of its own: a PeerId cannot be passed where a TransportId is meant.
/// The text is lower-case hexadecimal, so it contains no word that a device matches on (see DeviceEnvelope).
template <typename Tag> class Id {
public:
    Id() = default;
    explicit Id(QByteArray text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_text); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_text == b.m_text; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QByteArray m_text;
};

/// The public id of one connection, used in `id`, `from` and `to`: <node, 4 hex><random, 28 hex>.
using PeerId = Id<struct PeerTag>;
/// The id of one running server, announced once per connection in the `ersid` event: 32 hex.
using ServerId = Id<struct ServerTag>;
/// The secret id in the URL of a Socket.IO transport: 40 hex (160 bits). Never shown, never logged.
using TransportId = Id<struct TransportTag>;
/// One pairing of a device link with a viewer: 16 hex.
using SessionId = Id<struct SessionTag>;

/// Names a token to operators: the first 32 hex digits of its digest. Not secret.
using TokenId = Id<struct TokenTag>;

/// `count` random bytes of the system generator as 2·count lower-case hexadecimal digits.
[[nodiscard]] QByteArray randomHex(int count);

[[nodiscard]] PeerId makePeerId(quint16 node);
[[nodiscard]] ServerId makeServerId();
[[nodiscard]] TransportId makeTransportId();
[[nodiscard]] SessionId makeSessionId();

} // namespace rdv
