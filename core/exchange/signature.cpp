// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature.h"

#include <sodium.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace darkhorse {

namespace {

constexpr qsizetype kFingerprintBytes = 8;

[[nodiscard]] const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

[[nodiscard]] unsigned char* bytesOf(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

} // namespace

SigningKey::SigningKey(QByteArray publicKey, QByteArray secretKey)
    : m_publicKey(std::move(publicKey)), m_secretKey(std::move(secretKey))
{
}

Result<SigningKey> SigningKey::inFile(const QString& path)
{
    if (sodium_init() < 0)
        return fail(Error::Code::FileUnreadable, QStringLiteral("libsodium cannot draw random numbers"));
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, 0);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, 0);
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::FileUnreadable, QStringLiteral("%1: %2").arg(path, file.errorString()));
        const QByteArray seed = QByteArray::fromHex(file.readAll().trimmed());
        if (seed.size() != crypto_sign_SEEDBYTES)
            return fail(Error::Code::InvalidInput, QStringLiteral("%1 holds no signing key").arg(path));
        crypto_sign_seed_keypair(bytesOf(publicKey), bytesOf(secretKey), bytesOf(seed));
        return SigningKey(publicKey, secretKey);
    }
    QByteArray seed(crypto_sign_SEEDBYTES, 0);
    randombytes_buf(seed.data(), std::size_t(seed.size()));
    crypto_sign_seed_keypair(bytesOf(publicKey), bytesOf(secretKey), bytesOf(seed));
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile made(path);
    // Before anything is in it, nobody else may read it.
    const bool isWritten = made.open(QIODevice::WriteOnly)
        && made.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && made.write(seed.toHex() + '\n') > 0
        && made.commit();
    if (!isWritten)
        return fail(Error::Code::FileUnwritable, QStringLiteral("%1: %2").arg(path, made.errorString()));
    return SigningKey(publicKey, secretKey);
}

QByteArray SigningKey::sign(const QByteArray& message) const
{
    QByteArray signature(crypto_sign_BYTES, 0);
    crypto_sign_detached(
        bytesOf(signature), nullptr, bytesOf(message), std::size_t(message.size()), bytesOf(m_secretKey));
    return signature;
}

bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(
               bytesOf(signature), bytesOf(message), std::size_t(message.size()), bytesOf(publicKey))
        == 0;
}

QString fingerprintOf(const QByteArray& publicKey)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).left(kFingerprintBytes).toHex());
}

} // namespace darkhorse
