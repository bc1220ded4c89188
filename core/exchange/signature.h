// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace darkhorse {

/// The key with which one installation of the program signs what it gives away: Ed25519 (RFC 8032) by libsodium.
class SigningKey {
public:
    /// The key in this file; a new one, which only the user may read, when there is no file.
    /// Errors: FileUnreadable; FileUnwritable; InvalidInput - the file holds no key; it is left as it is.
    [[nodiscard]] static Result<SigningKey> inFile(const QString& path);

    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; } ///< 32 bytes
    [[nodiscard]] QByteArray sign(const QByteArray& message) const; ///< 64 bytes

private:
    SigningKey(QByteArray publicKey, QByteArray secretKey);

    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

/// Whether this key's owner has signed exactly this message.
[[nodiscard]] bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);
/// By what people tell keys apart: 16 hexadecimal digits of its SHA-256.
[[nodiscard]] QString fingerprintOf(const QByteArray& publicKey);

} // namespace darkhorse
