// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The sample messages of RFC 5769 and requests made from scratch.
namespace rdv::vectors {

inline const QByteArray shortTermPassword = QByteArrayLiteral("VOkJxbRl1RmTxUk/WvJxBt");

/// §2.1: SOFTWARE, PRIORITY, ICE-CONTROLLED, USERNAME, MESSAGE-INTEGRITY, FINGERPRINT.
inline const QByteArray request = QByteArray::fromHex("000100582112a442b7e7a701bc34d686fa87dfae"
                                                      "802200105354554e207465737420636c69656e74"
                                                      "002400046e0001ff"
                                                      "80290008932ff9b151263b36"
                                                      "000600096576746a3a68367659202020"
                                                      "000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2"
                                                      "80280004e57a3bcf");

/// §2.2: SOFTWARE, XOR-MAPPED-ADDRESS 192.0.2.1:32853, MESSAGE-INTEGRITY, FINGERPRINT.
inline const QByteArray ipv4Response = QByteArray::fromHex("0101003c2112a442b7e7a701bc34d686fa87dfae"
                                                           "8022000b7465737420766563746f7220"
                                                           "002000080001a147e112a643"
                                                           "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
                                                           "80280004c07d4c96");

/// §2.3: the same with [2001:db8:1234:5678:11:2233:4455:6677]:32853.
inline const QByteArray ipv6Response = QByteArray::fromHex("010100482112a442b7e7a701bc34d686fa87dfae"
                                                           "8022000b7465737420766563746f7220"
                                                           "002000140002a1470113a9faa5d3f179bc25f4b5bed2b9d9"
                                                           "00080014a382954e4be67bf11784c97c8292c275bfe3ed41"
                                                           "80280004c8fb0b4c");

/// §2.4: USERNAME, NONCE, REALM, MESSAGE-INTEGRITY with a long-term key.
inline const QByteArray longTermRequest
    = QByteArray::fromHex("000100602112a44278ad3433c6ad72c029da412e"
                          "00060012e3839ee38388e383aae38383e382afe382b90000"
                          "0015001c662f2f3439396b39353464364f4c33346f4c39465354767936347341"
                          "0014000b6578616d706c652e6f726700"
                          "00080014f67024656dd64a3e02b8e0712e85c9a28ca89666");
inline const QByteArray longTermUsername = QByteArray::fromHex("e3839ee38388e383aae38383e382afe382b9");
inline const QByteArray longTermRealm = QByteArrayLiteral("example.org");
inline const QByteArray longTermPassword = QByteArrayLiteral("TheMatrIX"); ///< prepared

/// A Binding request without attributes.
inline const QByteArray bareRequest = QByteArray::fromHex("000100002112a442000102030405060708090a0b");
/// The same as RFC 3489 had it: sixteen bytes of transaction id, no cookie.
inline const QByteArray oldRequest = QByteArray::fromHex("00010000a0a1a2a3a4a5a6a7a8a9aaabacadaeaf");

} // namespace rdv::vectors
