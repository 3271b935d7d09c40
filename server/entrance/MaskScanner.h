// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace rdv {

/// Follows the frames that a WebSocket client sends (RFC 6455 §5.2) without keeping their payload, and tells
/// whether each is masked, as §5.1 demands. Takes the stream in pieces cut anywhere.
class MaskScanner {
public:
    /// False when a frame begins in `bytes` that is not masked; the scanner is of no use afterwards.
    [[nodiscard]] bool accept(QByteArrayView bytes);

private:
    [[nodiscard]] bool isHeaderComplete() const;
    [[nodiscard]] quint64 payloadLength() const;

    QByteArray m_header; ///< of the frame that begins, as far as it has come
    quint64 m_payload = 0; ///< bytes of the current frame's payload still to come
};

} // namespace rdv
