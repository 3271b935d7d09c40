// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv {

/// What keeps a part of the server from working. The sentence for people is made by the frontend.
enum class ProblemKind {
    PortBusy, ///< `subject` is "address:port"
    AddressUnavailable, ///< the address is not one of this machine
    PortForbidden, ///< the system refuses this port to this user
    TlsCertificate, ///< `subject` is the file
    TlsKey, ///< `subject` is the file; wrong password included
    TlsUnavailable, ///< Qt found no TLS backend
    AdminNeedsTls, ///< adminIP names a remote address without `secure`
    AdminNeedsKey, ///< adminIP names a remote address without an admin key
    Configuration, ///< `subject` is the key
    WebRoot, ///< the configured webRoot is not a readable folder
    ConfigurationFile, ///< `subject` is the file; it could not be read or written
    StorageUnusable, ///< `subject` is the folder or file; no room on the disk included
    StorageDamaged, ///< `subject` is the file, which is left alone
    StorageNewer, ///< `subject` is the file, which a newer version wrote; it is left alone
    StorageInUse, ///< another process uses the state folder
    SignedTokenKey, ///< `subject` is the file
    AdminKey, ///< `subject` is the file
};

struct Problem {
    ProblemKind kind{};
    QString subject; ///< what it is about: a port, a file, a key
    QString detail; ///< the system's or the library's own words

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The state of one part of the server, shown alike by every frontend.
enum class PartState { Stopped, Starting, Listening, Failed };

} // namespace rdv
