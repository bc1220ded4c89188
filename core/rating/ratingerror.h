// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <tl/expected.hpp>

namespace darkhorse::rating {

/// Why there is no rating at all. A single model without a rating is not an error: it has a status (see board.h).
struct RatingError {
    enum class Code {
        InvalidVotes, ///< columns of unequal length, or a model, outcome or category out of range; detail: which vote
        InvalidOptions, ///< an option out of range; detail: which and its range
        MissingColumn, ///< the method needs a column that the votes lack (time, evaluator, prompt); detail: which
        TooManyModels, ///< more models than kMaxModels
        NotConverged, ///< the optimiser stopped early; detail: iterations and last step
        OutOfMemory, ///< the counters do not fit into memory
    };

    Code code;
    std::string detail;
};

/// A value or the reason why there is none; the same convention as core/base/result.h, without Qt.
template <typename T>
using Result = tl::expected<T, RatingError>;

[[nodiscard]] inline tl::unexpected<RatingError> fail(RatingError::Code code, std::string detail)
{
    return tl::unexpected<RatingError>(RatingError { code, std::move(detail) });
}

} // namespace darkhorse::rating
