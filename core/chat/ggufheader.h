// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

class QIODevice;

namespace darkhorse {

/// What a GGUF file says of itself. Text that the file does not hold is empty, numbers are 0.
struct GgufHeader {
    int version = 0;
    QString architecture; ///< "llama", "qwen2" …
    QString name;
    QString author;
    QString organization;
    QString license;
    QString quantization; ///< as llama.cpp names it, for example "Q4_K_M"; of most weights where the file does not say
    QString chatTemplate; ///< Jinja; empty when the file brings none

    qint64 fileBytes = 0;
    qint64 weightBytes = 0; ///< all tensors
    qint64 parameters = 0; ///< elements of all tensors
    qint64 contextTokens = 0; ///< what it was trained for
    qint64 vocabulary = 0; ///< tokens
    qint64 embedding = 0; ///< width of the model
    qint64 feedForward = 0; ///< width of its widest layer
    qint64 layers = 0;
    qint64 cachedPerToken = 0; ///< keys and values that one token of context keeps, summed over all layers

    friend bool operator==(const GgufHeader&, const GgufHeader&) = default;
};

/// Reads the header of a GGUF file without loading the model: bounded in time and memory, whatever the file says.
///
/// Every tensor is checked to lie within the file, so a download that stopped early is found here.
/// Errors: FileUnreadable; UnsupportedFormat - no GGUF, or a kind of it that is no chat model (adapter, projector, one
///         part of several, version 1, big-endian); InvalidInput - GGUF, but damaged or cut off. The detail names path, byte
///         and reason.
/// Thread: any. A few milliseconds; a large vocabulary on a cold disk takes longer, so not the interface thread.
/// Source: ggml-org/ggml, docs/gguf.md, versions 2 and 3.
[[nodiscard]] Result<GgufHeader> readGgufHeader(const QString& path);
/// The same from an open, seekable device. Errors as above, without path.
[[nodiscard]] Result<GgufHeader> readGgufHeader(QIODevice& device);

} // namespace darkhorse
