// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QString>

namespace darkhorse {

/// A model file, and what it has to be.
struct LlamaFile {
    QString path;
    QString sha256; ///< empty: whatever it is

    friend bool operator==(const LlamaFile&, const LlamaFile&) = default;
};

/// How local models are run. A machine's choice, not an arena's.
struct LlamaSettings {
    QString program; ///< path of llama-server; empty: found on PATH
    std::optional<qint64> memoryLimit; ///< bytes for all local models together; nothing: what is free
    qint64 contextTokens = 8192; ///< less where the model was trained for less
    std::chrono::milliseconds idle { std::chrono::minutes(10) }; ///< then an unused server is stopped

    friend bool operator==(const LlamaSettings&, const LlamaSettings&) = default;
};

} // namespace darkhorse
