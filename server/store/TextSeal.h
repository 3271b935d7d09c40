// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rdv {

/// Keeps texts unreadable in the file: AES-256-GCM with a fresh random nonce, bound to the row they belong
/// to. The key is derived from the server's, for this purpose only.
class TextSeal {
public:
    explicit TextSeal(const QByteArray& serverKey);
    ~TextSeal();
    Q_DISABLE_COPY_MOVE(TextSeal)

    /// nonce ‖ ciphertext ‖ tag; `row` is authenticated with it. Empty when the library refuses.
    [[nodiscard]] QByteArray seal(const QString& text, const QByteArray& row) const;
    /// None: it was changed, belongs to another row, or was sealed under another key.
    [[nodiscard]] std::optional<QString> open(const QByteArray& sealed, const QByteArray& row) const;

    /// 32 bytes for another purpose (RFC 5869, SHA-256).
    [[nodiscard]] static QByteArray derive(const QByteArray& serverKey, const QByteArray& purpose);

private:
    QByteArray m_key;
};

} // namespace rdv
