// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/error.h"

class QIODevice;

namespace darkhorse {

/// Goes through a device piece by piece, in bounded memory: as much as the longest record, at least 256 KiB.
///
/// Lifetime: the device outlives the window; text() is valid until the next advance().
class TextWindow {
public:
    /// Starts where the device stands; `offset` is that place's number in the file.
    explicit TextWindow(QIODevice& device, qint64 offset = 0);

    [[nodiscard]] std::string_view text() const { return { m_buffer.data(), m_size }; }
    /// Place of the text's first byte in the file.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    /// Whether nothing follows the text.
    [[nodiscard]] bool isLast() const { return m_isLast; }
    /// Drops the first `used` bytes and reads on. False when nothing more came: the device is at its end or failed.
    bool advance(std::size_t used);
    /// Set when the device failed: FileUnreadable.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void fill();

    QIODevice& m_device;
    std::vector<char> m_buffer;
    std::size_t m_size = 0;
    qint64 m_offset = 0;
    bool m_isLast = false;
    std::optional<Error> m_error;
};

} // namespace darkhorse
