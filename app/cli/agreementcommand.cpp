// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "app/cli/arenaoption.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/jsontext.h"
#include "app/cli/output.h"
#include "core/arena/data/arenavotes.h"
#include "core/domain/category.h"
#include "core/domain/verdict.h"
#include "core/exchange/votereader.h"
#include "core/rating/agreement.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli agreement FILE... [OPTIONS]
       darkhorse-cli agreement [--db ARENA] [OPTIONS]

How far evaluators agree on the same items. An item is the same pair of models on the same prompt and turn: in files the columns
item, question_id or id, model_a, model_b and turn; the evaluator is judge, worker or evaluator.

  --db ARENA       the votes of this arena; without it and without files, those of your own arena
  --format FORMAT  table (default), json
  --output FILE    write there instead of to standard output
)"_s;
}

/// Verdicts on items, and the names of those who gave them.
struct Judgements {
    std::vector<rating::Judgement> verdicts;
    QStringList evaluators;
};

/// Judgements with the sides of each pair turned alike, so that equal values are equal verdicts.
[[nodiscard]] std::vector<rating::Judgement> verdictsOf(const VoteTable& votes)
{
    using Item = std::tuple<std::uint32_t, std::uint32_t, std::uint16_t, std::uint16_t>;
    std::map<Item, std::uint32_t> items;
    std::vector<rating::Judgement> judgements;
    judgements.reserve(votes.size());
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const bool isTurned = votes.modelA[i] > votes.modelB[i];
        const auto [first, second] = std::minmax(votes.modelA[i], votes.modelB[i]);
        const Verdict verdict = Verdict(votes.verdict[i]);
        const auto number
            = items.try_emplace({ votes.prompt[i], votes.turn[i], first, second }, std::uint32_t(items.size()));
        judgements.push_back(
            { number.first->second, votes.evaluator[i], std::uint8_t(isTurned ? swapped(verdict) : verdict) });
    }
    return judgements;
}

void addInterval(JsonText& json, const char* key, const rating::Estimate& estimate)
{
    json.key(key).beginArray().real(estimate.lower).real(estimate.upper).endArray();
}

[[nodiscard]] QByteArray asJson(const rating::Agreement& agreement, const QStringList& names)
{
    JsonText json;
    json.beginObject().key("evaluators").integer(agreement.evaluators).key("items").integer(agreement.items);
    json.key("pairs").beginArray();
    for (const rating::PairAgreement& pair : agreement.pairs) {
        json.newline().beginObject().key("a").text(names[pair.a]).key("b").text(names[pair.b]);
        json.key("items")
            .integer(pair.items)
            .key("agreement")
            .real(pair.agreement)
            .key("kappa")
            .real(pair.kappa)
            .endObject();
    }
    json.endArray();
    json.key("fleiss_kappa").real(agreement.fleissKappa.value);
    json.key("krippendorff_alpha").real(agreement.krippendorffAlpha.value);
    json.key("intervals").beginObject();
    addInterval(json, "agreement", agreement.agreement);
    addInterval(json, "fleiss_kappa", agreement.fleissKappa);
    addInterval(json, "krippendorff_alpha", agreement.krippendorffAlpha);
    return json.endObject().endObject().newline().take();
}

[[nodiscard]] QString line(const QString& label, const rating::Estimate& estimate)
{
    const auto digits = [](double value) { return std::isnan(value) ? u"-"_s : QString::number(value, 'f', 3); };
    return u"%1 %2  (%3 to %4)\n"_s.arg(label, -20)
        .arg(digits(estimate.value), digits(estimate.lower), digits(estimate.upper));
}

[[nodiscard]] QByteArray asTable(const rating::Agreement& agreement, const QStringList& names)
{
    QString text = u"%1 evaluators, %2 items judged by two or more; 95 % intervals\n"_s.arg(agreement.evaluators)
                       .arg(agreement.items);
    text += line(u"Agreement"_s, agreement.agreement) + line(u"Fleiss' kappa"_s, agreement.fleissKappa)
        + line(u"Krippendorff's alpha"_s, agreement.krippendorffAlpha);
    for (const rating::PairAgreement& pair : agreement.pairs) {
        const QString kappa = std::isnan(pair.kappa) ? u"-"_s : QString::number(pair.kappa, 'f', 3);
        text += names[pair.a] + u" and "_s + names[pair.b]
            + u": %1 items, agreement %2, Cohen's kappa %3\n"_s.arg(pair.items)
                  .arg(pair.agreement, 0, 'f', 3)
                  .arg(kappa);
    }
    for (const rating::EvaluatorAgreement& evaluator : agreement.byEvaluator) {
        if (evaluator.standsApart)
            text += u"%1 stands apart: agrees on %2 % of %3 items\n"_s.arg(names[evaluator.evaluator])
                        .arg(100 * evaluator.agreement, 0, 'f', 1)
                        .arg(evaluator.items);
    }
    return text.toUtf8();
}

tl::expected<Judgements, Failure> judgementsOfFiles(const QStringList& files)
{
    auto votes = readVotes(files, { .withEvaluators = true, .withPrompts = true });
    if (!votes)
        return failed(votes.error());
    for (const QString& warning : votes->warnings)
        tell(u"warning: "_s + warning);
    for (const SkippedRows& rows : votes->skipped)
        tell(u"warning: %1: %2 rows not counted (%3), the first in line %4"_s.arg(rows.file)
                 .arg(rows.count)
                 .arg(toWord(rows.reason))
                 .arg(rows.firstLine));
    return Judgements { verdictsOf(*votes), votes->evaluators };
}

tl::expected<Judgements, Failure> judgementsOfArena(const Arguments& arguments)
{
    const auto database = openArena(arguments, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto votes = readArenaVotes(**database, ArenaVotesDetail::Plain, { overallCategory().value });
    if (!votes)
        return failed(votes.error());
    return Judgements { judgementsOf(*votes), votes->evaluators };
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "db" }, { "format" }, { "output" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto format = arguments->word("format", { u"table"_s, u"json"_s });
    if (!format)
        return tl::unexpected(format.error());
    const QStringList files = arguments->others();
    if (!files.isEmpty() && arguments->has("db"))
        return wrongUsage(u"Name vote files, or an arena with --db, but not both."_s);
    const auto judgements = files.isEmpty() ? judgementsOfArena(*arguments) : judgementsOfFiles(files);
    if (!judgements)
        return tl::unexpected(judgements.error());
    const auto agreement = rating::agreement(judgements->verdicts);
    if (!agreement)
        return failed(u"The agreement cannot be computed: %1."_s.arg(QString::fromStdString(agreement.error().detail)));
    auto output = Output::open(arguments->value("output"));
    if (!output)
        return tl::unexpected(output.error());
    const QStringList& names = judgements->evaluators;
    const QByteArray text = *format == u"json"_s ? asJson(*agreement, names) : asTable(*agreement, names);
    return output->write(text).and_then([&output] { return output->finish(); });
}

} // namespace

Command agreementCommand() { return { u"agreement"_s, u"tell how far evaluators agree"_s, help(), run }; }

} // namespace darkhorse::cli
