// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include <simdjson.h>

#include "core/exchange/jsonrecords.h"
#include "core/exchange/textwindow.h"

namespace darkhorse {

/// Shows `visit` the path, as in VoteMapping, of each plain value and of each list in an object, in order: four levels deep, and of a list
/// the first two elements.
void forEachJsonPlace(const simdjson::dom::object& object,
    const std::function<void(const QString& path, const simdjson::dom::element&)>& visit);

/// Shows `visit` the first records in a window that are objects, at most `most`. A fault of the array, as in JsonRecords; null for none.
const char* forEachJsonRecord(const TextWindow& window, JsonRecords::Layout layout, std::size_t most,
    const std::function<void(const simdjson::dom::object&)>& visit);

/// The path as RFC 6901 writes it: "models.0.name" is "/models/0/name".
[[nodiscard]] std::string jsonPointer(const QString& path);

} // namespace darkhorse
