// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QIODevice>

#include "core/base/result.h"

struct archive;

namespace darkhorse {

/// Reads what a gzip, zstd, xz or bzip2 file holds, or the one table or JSON file in a ZIP archive, unpacking as it goes.
class UnpackingDevice final : public QIODevice {
public:
    /// How a file is packed, as its first bytes tell: gzip, zip, zstd, xz, bzip2; empty when it is not.
    [[nodiscard]] static QString packingOf(const QByteArray& start);

    /// Errors: FileUnreadable - damaged; UnsupportedFormat - an archive with no table or JSON file, with several, or with a password.
    [[nodiscard]] static Result<std::unique_ptr<UnpackingDevice>> open(const QString& path);
    ~UnpackingDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Bytes of the packed file that were read.
    [[nodiscard]] qint64 place() const;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    struct Closer {
        void operator()(archive* packed) const;
    };
    using Handle = std::unique_ptr<archive, Closer>;

    explicit UnpackingDevice(Handle packed);
    [[nodiscard]] static Result<Handle> openPacked(const QString& path);
    [[nodiscard]] static Result<QByteArray> chooseEntry(const QString& path);

    Handle m_packed;
};

} // namespace darkhorse
