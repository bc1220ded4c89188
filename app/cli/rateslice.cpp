// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rateslice.h"

#include "core/arena/standings/ratingwords.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

Outcome readTime(const Arguments& arguments, const char* name, std::optional<quint32>& time)
{
    if (!arguments.has(name))
        return {};
    time = utcSecondsFrom(arguments.value(name));
    if (!time)
        return wrongUsage(
            u"--%1 takes a day or a time in UTC, such as 2024-05-20 or 2024-05-20T08:30:00, not \"%2\"."_s.arg(
                QString::fromLatin1(name), arguments.value(name)));
    return {};
}

Outcome readVerdicts(const Arguments& arguments, RatingSlice& slice)
{
    for (const QString& word : arguments.values("verdict")) {
        const auto verdict = verdictFromSliceWord(word);
        if (!verdict)
            return wrongUsage(u"--verdict takes one of a, b, tie, both-bad, not \"%1\"."_s.arg(word));
        slice.verdicts.push_back(*verdict);
    }
    return {};
}

/// The numbers of all names that read like one of `wanted`, case aside. Errors: a name that is not there.
template <typename Number>
Outcome numbersOf(
    const QStringList& wanted, const QStringList& known, const QString& what, std::vector<Number>& numbers)
{
    for (const QString& word : wanted) {
        const std::size_t before = numbers.size();
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (known[i].compare(word, Qt::CaseInsensitive) == 0)
                numbers.push_back(Number(i));
        }
        if (numbers.size() == before)
            return failed(u"No vote has the %1 \"%2\"."_s.arg(what, word));
    }
    return {};
}

} // namespace

tl::expected<RatingSlice, Failure> rateSliceOf(const Arguments& arguments)
{
    RatingSlice slice;
    const Outcome read = readTime(arguments, "from", slice.fromS)
                             .and_then([&] { return readTime(arguments, "until", slice.untilS); })
                             .and_then([&] { return readVerdicts(arguments, slice); });
    if (!read)
        return tl::unexpected(read.error());
    slice.evaluators = arguments.values("evaluator");
    slice.languages = arguments.values("language");
    slice.models = arguments.values("model");
    slice.provenances = arguments.values("provenance");
    if (slice.models.size() == 1)
        return wrongUsage(u"--model names one model at a time; give it twice or more, since a vote has two."_s);
    return slice;
}

tl::expected<rating::VoteFilter, Failure> filterOf(const RatingSlice& slice, const RateVotes& votes)
{
    rating::VoteFilter filter;
    filter.fromS = slice.fromS;
    filter.untilS = slice.untilS;
    if (!slice.verdicts.empty())
        filter.outcomes = 0;
    for (const Verdict verdict : slice.verdicts)
        filter.outcomes |= std::uint8_t(1U << int(outcomeOf(verdict)));
    const Outcome found
        = numbersOf(slice.models, votes.models, u"model"_s, filter.models)
              .and_then(
                  [&] { return numbersOf(slice.evaluators, votes.evaluators, u"evaluator"_s, filter.evaluators); })
              .and_then([&] { return numbersOf(slice.languages, votes.languages, u"language"_s, filter.languages); })
              .and_then(
                  [&] { return numbersOf(slice.provenances, votes.provenances, u"provenance"_s, filter.provenances); });
    if (!found)
        return tl::unexpected(found.error());
    return filter;
}

} // namespace darkhorse::cli
