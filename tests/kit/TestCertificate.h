// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv::kit {

/// A self-signed certificate for 127.0.0.1 with its key, made once per process by the `openssl` program and
/// removed at its end. Files are PEM.
struct TestCertificate {
    QString cert;
    QString key;

    static const TestCertificate& instance();
};

} // namespace rdv::kit
