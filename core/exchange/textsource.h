// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QIODevice>
#include <QString>

#include "core/base/result.h"
#include "core/exchange/textencoding.h"

namespace darkhorse {

/// A file opened as UTF-8 text, whatever it is written in and packed with.
struct TextSource {
    std::unique_ptr<QIODevice> device; ///< UTF-8, perhaps with a byte order mark
    bool isPlain = false; ///< the device is the file itself: it may be opened again and read from any place
    TextEncoding encoding = TextEncoding::Utf8;
    QString packing; ///< gzip, zip, zstd, xz, bzip2; empty for none
    std::function<qint64()>
        place; ///< bytes of the file that were read so far; absent when they are those of the device

    /// "gzip, windows-1252": what is unusual about the file; empty when nothing is.
    [[nodiscard]] QString peculiarity() const;
};

/// Opens a file, or standard input for "-". The encoding is told by the first 4 MiB.
/// Errors: FileUnreadable; UnsupportedFormat as UnpackingDevice::open.
[[nodiscard]] Result<TextSource> openText(const QString& path);

} // namespace darkhorse
