// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace darkhorse {

/// How a tensor's elements are stored: in blocks of `elements`, each `bytes` long.
struct GgufTensorType {
    const char* name;
    int elements;
    int bytes;
};

/// Nothing for a type that this program does not know; files of newer programs may hold one.
/// Source: ggml-org/ggml, include/ggml.h, enum ggml_type, and the block structures of src/ggml-common.h.
[[nodiscard]] std::optional<GgufTensorType> ggufTensorType(quint32 type);

/// The name of general.file_type; empty for one that is not known.
/// Source: ggml-org/llama.cpp, include/llama.h, enum llama_ftype.
[[nodiscard]] QString ggufFileType(qint64 fileType);

} // namespace darkhorse
