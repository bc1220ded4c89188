// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include "core/base/result.h"

class QIODevice;

namespace darkhorse {

class SigningKey;

/// Writes a bundle: a ZIP archive with one JSON lines file a kind of records, manifest.json with the SHA-256 of each, and the manifest's
/// signature in signature.hex.
/// Errors of every call: FileUnwritable.
class BundleWriter {
public:
    /// Lifetime: `device` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<BundleWriter>> open(QIODevice& device);
    ~BundleWriter();

    /// What follows goes into `name`.jsonl.
    [[nodiscard]] Result<void> beginMember(const QString& name);
    [[nodiscard]] Result<void> addLine(std::string_view json);
    /// Ends the archive.
    [[nodiscard]] Result<void> finish(const QUuid& arena, const SigningKey& key);

private:
    struct Parts;
    explicit BundleWriter(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

/// What a bundle says of itself, after its signature and every content were checked.
struct BundleManifest {
    QUuid arena;
    QByteArray publicKey; ///< of the installation that signed it
    QHash<QString, QByteArray> hashes; ///< SHA-256 by member
};

/// Reads a whole bundle and checks that nothing was changed since it was signed.
/// Errors: FileUnreadable; UnsupportedFormat - no bundle, or one of a newer program; InvalidInput - it was changed: which member, or the
///         manifest.
[[nodiscard]] Result<BundleManifest> verifyBundle(const QString& path);
/// Shows `visit` each line of the members in the archive's order. What it reads must still be what `manifest` says; only after success
/// may what was read be kept. Errors: as verifyBundle, and whatever `visit` answers.
[[nodiscard]] Result<void> readBundle(const QString& path, const BundleManifest& manifest,
    const std::function<Result<void>(const QString& member, const QByteArray& line)>& visit);

} // namespace darkhorse
