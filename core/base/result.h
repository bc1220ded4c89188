// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace darkhorse {

/// A value or the reason why there is none. Functions that return it are [[nodiscard]].
template <typename T>
using Result = tl::expected<T, Error>;

/// Builds the failed side of a Result: `return fail(Error::Code::NotFound, path);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QString detail = {})
{
    return tl::unexpected<Error>(Error { code, std::move(detail) });
}

/// Passes the error of one Result on as another's.
[[nodiscard]] inline tl::unexpected<Error> fail(const Error& error) { return tl::unexpected<Error>(error); }

} // namespace darkhorse
