// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Infos.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace rdv {

/// Certificates and keys are a few KiB; a bound keeps a wrong path (a device, a video) from being read whole.
constexpr qint64 maxPemBytes = qint64{1024} * 1024;

/// Reads `cert` (PEM, leaf first, chain included) and `key` (PEM; RSA or EC; traditional or PKCS#8, plain or
/// encrypted with `password`) into what a TLS listener needs: TLS 1.2 or later, only suites with forward
/// secrecy and authenticated encryption, the server's order of preference, no client certificate asked.
///
/// Errors: TlsUnavailable without a TLS backend; TlsCertificate for a certificate file that cannot be read or
/// holds no certificate that may be served; TlsKey for a key file that cannot be read, a wrong or missing
/// password, an algorithm that is not supported, and a key that does not belong to the certificate. The
/// subject is the file.
[[nodiscard]] Expected<QSslConfiguration, Problem> loadTls(const ServerConfig& config);

/// What is shown of a certificate: its common name, else its first alternative name, made safe.
[[nodiscard]] CertificateInfo certificateInfoOf(const QSslCertificate& certificate);

} // namespace rdv
