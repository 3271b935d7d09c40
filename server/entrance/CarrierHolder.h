// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rdv {

/// Whom a carrier tells what happens on it.
class CarrierHolder {
public:
    /// The TLS handshake is done; a plain carrier is open from the start.
    virtual void onOpened() = 0;
    /// More can be read.
    virtual void onReceived() = 0;
    /// The system has taken some of what waited to be sent.
    virtual void onSent() = 0;
    /// The connection is over.
    virtual void onEnded() = 0;

protected:
    CarrierHolder() = default;
    ~CarrierHolder() = default;
    CarrierHolder(const CarrierHolder&) = default;
    CarrierHolder& operator=(const CarrierHolder&) = default;
};

} // namespace rdv
