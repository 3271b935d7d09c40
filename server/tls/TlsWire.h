// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

struct bio_st;

namespace rdv {

/// What OpenSSL reads from and writes to in place of a socket. It holds no block of its own between two
/// calls, as OpenSSL's memory would.
struct TlsWire {
    QByteArrayView incoming; ///< not yet read
    QByteArray outgoing; ///< not yet sent

    /// An end of this wire for OpenSSL, to be freed by it; null without memory. The wire must outlive it.
    [[nodiscard]] bio_st* makeEnd();
};

} // namespace rdv
