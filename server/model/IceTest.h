// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rdv {

/// One attempt of an ICE server test: a STUN binding (RFC 8489) or a TURN allocation (RFC 8656) over one
/// transport and one address family.
struct IceProbe {
    enum class Method { Binding, Allocation };
    enum class Transport { Udp, Tcp, Tls };
    enum class Family { IPv4, IPv6 };
    enum class Verdict {
        Works,
        BadUrl, ///< cannot be used at all
        NameNotFound, ///< the host has no address of this family
        NoAnswer, ///< within 3 s
        Refused, ///< the transport's connection was refused or broken; `detail` has the system's words
        NotStun, ///< something answered that does not speak STUN
        StunError, ///< `errorCode` and the server's reason phrase in `detail`
        BadIntegrity, ///< the answer's MESSAGE-INTEGRITY does not match: the secret differs
        NoRelay, ///< success without a relayed address
        NoRoute, ///< this machine has no address of the family
    };

    Method method = Method::Binding;
    Transport transport = Transport::Udp;
    Family family = Family::IPv4;
    QString address; ///< "203.0.113.7:3478" that was asked; empty when there is none
    Verdict verdict = Verdict::NoAnswer;
    int errorCode = 0; ///< RFC 8489 §14.8, RFC 8656 §19; 0: none
    QString detail; ///< made safe, never a secret
    QString mappedAddress; ///< "198.51.100.2:40000" as the server saw us
    QString relayedAddress; ///< of an allocation
    double roundTripMs = -1; ///< -1: not measured
    qint64 clockSkewSeconds = 0; ///< credential's expiry minus now, when a time-limited one was refused
};

struct IceTestReport {
    QString url; ///< that was tested
    QList<IceProbe> probes; ///< so far
    bool finished = false;

    [[nodiscard]] bool works() const; ///< any probe of the method that the URL asks for
};

} // namespace rdv
