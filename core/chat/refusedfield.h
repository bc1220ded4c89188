// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/chat/httprequest.h"

namespace darkhorse {

/// A request without the sampling field that its server refused.
struct WithoutField {
    HttpRequest request;
    QString field; ///< as SamplingSettings are called in Contestant::refusedFields: temperature, top_p, seed
};

/// Nothing when the refusal blames none of the sampling fields that were sent. A limit of tokens is never dropped: the
/// answer would be another one.
[[nodiscard]] std::optional<WithoutField> withoutRefusedField(const HttpRequest& sent, const HttpRefusal& refusal);

} // namespace darkhorse
