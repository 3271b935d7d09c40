// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"

#include <QString>

#include <memory>

class QSslConfiguration;
struct ssl_ctx_st;

namespace rdv {

/// What all sessions under one certificate share. A session keeps it alive, so it is replaced as a whole and
/// those that are open go on with the old one.
class TlsContext {
public:
    /// With the certificate chain and the key of `tls`, and the rules that loadTls() names. Otherwise says
    /// what OpenSSL has against them.
    [[nodiscard]] static Expected<TlsContext, QString> make(const QSslConfiguration& tls);

    [[nodiscard]] ssl_ctx_st* native() const { return m_context.get(); }

private:
    struct Free {
        void operator()(ssl_ctx_st* context) const;
    };
    using Handle = std::unique_ptr<ssl_ctx_st, Free>;
    explicit TlsContext(Handle context);

    Handle m_context;
};

} // namespace rdv
