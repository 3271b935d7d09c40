// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/TlsSetup.h"

#include "server/model/Event.h"
#include "server/tls/TlsContext.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslDiffieHellmanParameters>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

Expected<QByteArray, Problem> readPem(const QString& path, ProblemKind kind)
{
    if (path.isEmpty())
        return Problem{kind, path, u"no file is named"_s};
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) // a pipe would keep us waiting
        return Problem{kind, path, u"it is no regular file"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Problem{kind, path, file.errorString()};
    if (file.size() > maxPemBytes)
        return Problem{kind, path, u"the file is too large for PEM"_s};
    return file.read(maxPemBytes);
}

QSslKey parseKey(const QByteArray& pem, const QByteArray& password)
{
    for (const auto algorithm : std::array{QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// Whether the public half lies within the private key, which carries it in both RSA (RFC 8017 A.1.2) and
/// EC (RFC 5915) form. Compared are 48 bytes that belong to the modulus or the curve point in every key size
/// in use; the last 5 bytes of an RSA key are the exponent 65537.
bool belongTogether(const QSslKey& privateKey, const QSslKey& publicKey)
{
    constexpr qsizetype sampleBytes = 48;
    constexpr qsizetype exponentBytes = 5;
    const QByteArray publicDer = publicKey.toDer();
    if (publicDer.size() < sampleBytes + exponentBytes)
        return false;
    const QByteArray sample = publicDer.mid(publicDer.size() - exponentBytes - sampleBytes, sampleBytes);
    return privateKey.algorithm() == publicKey.algorithm() && privateKey.toDer().contains(sample);
}

QString unreadableKey(const QByteArray& pem, const QString& password)
{
    const bool encrypted = pem.contains("ENCRYPTED");
    if (encrypted && password.isEmpty())
        return u"the key is encrypted and no password is given"_s;
    if (encrypted)
        return u"the password does not open the key"_s;
    return u"no RSA or EC private key in PEM form"_s;
}

/// RFC 9325 §4.2: an ephemeral key exchange and an AEAD cipher. Every suite of TLS 1.3 has both; those with a
/// shortened tag are left out.
bool isStrong(const QSslCipher& cipher)
{
    const QString name = cipher.name();
    const bool authenticated = name.contains("GCM"_L1) || name.contains("CHACHA20"_L1);
    return authenticated && (name.startsWith("TLS_"_L1) || name.startsWith("ECDHE-"_L1));
}

QList<QSslCipher> strongCiphers()
{
    const QList<QSslCipher> supported = QSslConfiguration::supportedCiphers();
    QList<QSslCipher> strong;
    std::copy_if(supported.cbegin(), supported.cend(), std::back_inserter(strong), isStrong);
    return strong;
}

} // namespace

Expected<QSslConfiguration, Problem> loadTls(const ServerConfig& config)
{
    if (!QSslSocket::supportsSsl())
        return Problem{ProblemKind::TlsUnavailable, {}, QSslSocket::sslLibraryBuildVersionString()};

    const auto certPem = readPem(config.cert, ProblemKind::TlsCertificate);
    if (!certPem)
        return certPem.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certPem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return Problem{ProblemKind::TlsCertificate, config.cert, u"no certificate in PEM form"_s};

    const auto keyPem = readPem(config.key, ProblemKind::TlsKey);
    if (!keyPem)
        return keyPem.error();
    const QSslKey key = parseKey(*keyPem, config.password.toUtf8());
    if (key.isNull())
        return Problem{ProblemKind::TlsKey, config.key, unreadableKey(*keyPem, config.password)};
    if (!belongTogether(key, chain.first().publicKey()))
        return Problem{ProblemKind::TlsKey, config.key, u"the key does not belong to the certificate"_s};

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    // A QSslSocket makes a context of its own, with all of this in it. No client shows a certificate, and
    // no cipher below needs fixed groups; without a list of authorities each context would also ask the
    // system's.
    tls.setCaCertificates({});
    tls.setDiffieHellmanParameters({});
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setCiphers(strongCiphers());
    tls.setSslOption(QSsl::SslOptionDisableServerCipherPreference, false);
    tls.setSslOption(QSsl::SslOptionDisableCompression, true); // CRIME
    tls.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    if (const auto shared = TlsContext::make(tls); !shared)
        return Problem{ProblemKind::TlsCertificate, config.cert, shared.error()};
    return tls;
}

CertificateInfo certificateInfoOf(const QSslCertificate& certificate)
{
    QString subject = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
    if (subject.isEmpty())
        subject = certificate.subjectAlternativeNames().value(QSsl::DnsEntry);
    return {safeText(subject), certificate.expiryDate().toMSecsSinceEpoch()};
}

} // namespace rdv
