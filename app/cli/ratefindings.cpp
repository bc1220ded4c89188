// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ratefindings.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

[[nodiscard]] QString rounded(double value) { return QString::number(value, 'f', 1); }

[[nodiscard]] QString moreVotes(const rating::Difference& difference)
{
    if (difference.isSeparated)
        return u"they are separated"_s;
    if (!difference.moreVotes)
        return u"too close to say how many more votes would separate them"_s;
    const QString direct
        = difference.moreDirectVotes ? u", or %1 between just these two"_s.arg(*difference.moreDirectVotes) : QString();
    return u"about %1 more votes would separate them%2"_s.arg(*difference.moreVotes).arg(direct);
}

[[nodiscard]] QString sentenceOf(const ComparedModels& pair, const RateVotes& votes)
{
    const rating::Difference& difference = pair.difference;
    // Names may hold anything, percent signs and digits included, so they are not passed through arg().
    QString text = votes.categories[qsizetype(pair.category)] + u": "_s + votes.models[pair.first] + u" against "_s
        + votes.models[pair.second];
    text += u": %1 points (%2 to %3), better with probability %4; "_s.arg(rounded(difference.points))
                .arg(rounded(difference.lower))
                .arg(rounded(difference.upper))
                .arg(difference.probabilityOfSuperiority, 0, 'f', 3);
    text += moreVotes(difference);
    text += u"; direct votes: %1 won, %2 lost, %3 ties, %4 both bad"_s.arg(pair.record.wins)
                .arg(pair.record.losses)
                .arg(pair.record.ties)
                .arg(pair.record.bothBad);
    text += u"; valid at any time: %1 to %2 points, p = %3\n"_s.arg(rounded(difference.sequential.lower))
                .arg(rounded(difference.sequential.upper))
                .arg(difference.sequential.pValue, 0, 'g', 3);
    return text;
}

[[nodiscard]] QString sentenceOf(
    const std::optional<rating::Fragility>& fragility, const QString& category, const RateVotes& votes)
{
    if (!fragility)
        return category + u": no small set of votes holds the first place\n"_s;
    return category + u": without %1 votes (%2 %) "_s.arg(fragility->votes).arg(100 * fragility->share, 0, 'g', 3)
        + votes.models[fragility->challenger] + u" would lead instead of "_s + votes.models[fragility->leader] + u'\n';
}

void addSequential(JsonText& json, const char* key, const rating::SequentialVerdict& verdict)
{
    json.key(key).beginObject().key("e_value").real(verdict.eValue).key("p_value").real(verdict.pValue);
    json.key("lower").real(verdict.lower).key("upper").real(verdict.upper);
    json.key("decided").boolean(verdict.isDecided).endObject();
}

void addOptional(JsonText& json, const char* key, const std::optional<std::int64_t>& number)
{
    json.key(key);
    if (number)
        json.integer(*number);
    else
        json.null();
}

void addDifference(JsonText& json, const ComparedModels& pair, const RateVotes& votes)
{
    const rating::Difference& difference = pair.difference;
    json.newline().beginObject().key("category").text(votes.categories[qsizetype(pair.category)]);
    json.key("a").text(votes.models[pair.first]).key("b").text(votes.models[pair.second]);
    json.key("difference").real(difference.points).key("standard_error").real(difference.standardError);
    json.key("lower").real(difference.lower).key("upper").real(difference.upper);
    json.key("expected_score").real(difference.expectedScore);
    json.key("probability_of_superiority").real(difference.probabilityOfSuperiority);
    json.key("separated").boolean(difference.isSeparated);
    addOptional(json, "more_votes", difference.moreVotes);
    addOptional(json, "more_direct_votes", difference.moreDirectVotes);
    json.key("head_to_head").beginObject().key("wins").integer(pair.record.wins);
    json.key("losses").integer(pair.record.losses).key("ties").integer(pair.record.ties);
    json.key("both_bad").integer(pair.record.bothBad).endObject();
    addSequential(json, "sequential", difference.sequential);
    addSequential(json, "sequential_direct", pair.direct);
    json.endObject();
}

void addFragility(JsonText& json, const rating::Fragility& fragility, const QString& category, const RateVotes& votes)
{
    constexpr const char* kOutcome[] { "first", "second", "tie", "tie (bothbad)" };
    json.newline().beginObject().key("category").text(category);
    json.key("leader").text(votes.models[fragility.leader]);
    json.key("challenger").text(votes.models[fragility.challenger]);
    json.key("votes").integer(fragility.votes).key("share").real(fragility.share).key("removed").beginArray();
    for (const rating::Fragility::Removal& removal : fragility.removed) {
        json.beginObject().key("first").text(votes.models[removal.first]);
        json.key("second").text(votes.models[removal.second]);
        json.key("winner").text(QString::fromLatin1(kOutcome[std::size_t(removal.outcome)]));
        json.key("votes").integer(removal.votes).endObject();
    }
    json.endArray().endObject();
}

} // namespace

tl::expected<RateFindings, Failure> findingsOf(
    const RateRequest& request, const RateVotes& votes, const rating::Board& board, const rating::VoteMask* mask)
{
    RateFindings findings;
    std::vector<int> compared;
    for (const QString& name : request.compared) {
        const qsizetype model = votes.models.indexOf(name);
        if (model < 0)
            return failed(u"No model is called \"%1\", so it cannot be compared."_s.arg(name));
        compared.push_back(int(model));
    }
    for (std::size_t k = 0; k < board.categories.size(); ++k) {
        for (std::size_t i = 0; i < compared.size(); ++i) {
            for (std::size_t j = i + 1; j < compared.size(); ++j) {
                const auto difference
                    = rating::difference(board.categories[k], compared[i], compared[j], board.options.confidence);
                if (!difference) {
                    findings.warnings.append(votes.categories[qsizetype(k)] + u": "_s + votes.models[compared[i]]
                        + u" and "_s + votes.models[compared[j]] + u" cannot be compared: one has no rating"_s);
                    continue;
                }
                const auto record = rating::headToHead(votes.columns, int(k), compared[i], compared[j], mask);
                findings.differences.push_back({ k, compared[i], compared[j], *difference, record,
                    rating::headToHeadTest(record.wins, record.losses, board.options.confidence) });
            }
        }
        if (!request.wantsFragility)
            continue;
        auto fragility = rating::fragility(votes.columns, int(k), board.options, mask);
        if (!fragility)
            return failed(
                u"The fragility cannot be computed: %1."_s.arg(QString::fromStdString(fragility.error().detail)));
        findings.fragility.push_back(std::move(*fragility));
    }
    return findings;
}

QString asText(const RateFindings& findings, const RateVotes& votes)
{
    QString text;
    for (const ComparedModels& pair : findings.differences)
        text += sentenceOf(pair, votes);
    for (std::size_t k = 0; k < findings.fragility.size(); ++k)
        text += sentenceOf(findings.fragility[k], votes.categories[qsizetype(k)], votes);
    return text.isEmpty() ? text : u'\n' + text;
}

void addFindings(JsonText& json, const RateFindings& findings, const RateVotes& votes)
{
    if (!findings.differences.empty()) {
        json.key("differences").beginArray();
        for (const ComparedModels& pair : findings.differences)
            addDifference(json, pair, votes);
        json.endArray();
    }
    if (!findings.fragility.empty()) {
        json.key("fragility").beginArray();
        for (std::size_t k = 0; k < findings.fragility.size(); ++k) {
            if (findings.fragility[k])
                addFragility(json, *findings.fragility[k], votes.categories[qsizetype(k)], votes);
        }
        json.endArray();
    }
}

} // namespace darkhorse::cli
