// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/answermeasure.h"

namespace darkhorse {

std::optional<double> tokensPerSecond(const Answer& answer)
{
    const auto writing = answer.duration - answer.timeToFirstText;
    if (!answer.completionTokens || writing.count() <= 0)
        return std::nullopt;
    return *answer.completionTokens * 1000.0 / double(writing.count());
}

std::optional<double> costOf(const Answer& answer, const Price& price)
{
    constexpr double kTokensOfAPrice = 1e6;
    if (!answer.promptTokens || !answer.completionTokens || !price.input || !price.output)
        return std::nullopt;
    return (*answer.promptTokens * *price.input + *answer.completionTokens * *price.output) / kTokensOfAPrice;
}

} // namespace darkhorse
