// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace darkhorse {

/// UTC milliseconds of a time in any usual form; 0 when it is none.
///
/// Seconds, milli-, micro- or nanoseconds since 1970, told apart by size; ISO 8601 with or without T, Z, offset and fraction, also
/// without its marks (20230424T155344Z); 2023/04/24 and 24.04.2023; 4/24/2023 as in the USA, unless the first number is no month;
/// "Mon, 24 Apr 2023 15:53:44 GMT" and "Mon Apr 24 15:53:44 2023". A time without a zone is UTC, a date its first instant.
[[nodiscard]] std::int64_t utcMsOf(std::string_view text);

/// A number with a decimal point, or with a decimal comma; nothing for anything else, infinity and NaN.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);

} // namespace darkhorse
