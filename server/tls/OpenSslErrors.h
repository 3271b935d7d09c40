// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace rdv {

/// The thread's queue of OpenSSL errors, empty while this begins and when it ends: what one connection left
/// behind must not be read as the fault of the next.
class OpenSslErrors {
public:
    OpenSslErrors();
    ~OpenSslErrors();
    Q_DISABLE_COPY_MOVE(OpenSslErrors)

    /// What went wrong last, in OpenSSL's words.
    [[nodiscard]] static QString reason();
};

} // namespace rdv
