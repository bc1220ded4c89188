// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/domain/verdict.h"
#include "core/exchange/csvwriter.h"
#include "core/rating/simulate.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

constexpr qint64 kMaxSeed = (qint64(1) << 53) - 1;
constexpr qsizetype kFlushBytes = 256 * 1024;

QString help()
{
    return uR"(Usage: darkhorse-cli simulate --models N --votes N [OPTIONS]

Draws votes whose truth is known, as CSV with model_a, model_b, winner, judge and true_a, true_b: the true ratings of both sides.
The expected score follows the ratings exactly, ties counting half, so "rate" should find them again.

  --models N     how many models, default 44
  --votes N      how many votes, default 100000
  --seed N       equal seeds give equal votes, default 0
  --output FILE  write there instead of to standard output
)"_s;
}

Outcome write(Output& output, const rating::Simulation& simulation)
{
    QList<QByteArray> names;
    for (std::size_t i = 0; i < simulation.ratings.size(); ++i)
        names.append("model-" + QByteArray::number(qlonglong(i + 1)).rightJustified(4, '0'));
    CsvWriter csv;
    csv.word("model_a,model_b,winner,judge,true_a,true_b").endRow();
    QByteArray buffer = csv.take();
    const rating::VoteColumns& votes = simulation.votes;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        csv.word(names[votes.modelA[i]]).word(names[votes.modelB[i]]);
        csv.text(arenaWord(kVerdicts[std::size_t(votes.outcome[i])]));
        if (votes.evaluator.empty())
            csv.empty();
        else
            csv.word("evaluator_" + QByteArray::number(votes.evaluator[i]));
        csv.real(simulation.ratings[votes.modelA[i]]).real(simulation.ratings[votes.modelB[i]]).endRow();
        buffer += csv.take();
        if (buffer.size() >= kFlushBytes) {
            if (const auto written = output.write(std::exchange(buffer, {})); !written)
                return written;
        }
    }
    return output.write(buffer).and_then([&output] { return output.finish(); });
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "models" }, { "votes" }, { "seed" }, { "output" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->others().isEmpty())
        return wrongUsage(u"simulate reads no file; \"%1\" is too much."_s.arg(arguments->others().front()));
    const auto models = arguments->number("models", 44, 2, rating::kMaxModels);
    if (!models)
        return tl::unexpected(models.error());
    const auto votes = arguments->number("votes", 100'000, 1, 1'000'000'000);
    if (!votes)
        return tl::unexpected(votes.error());
    const auto seed = arguments->number("seed", 0, 0, kMaxSeed);
    if (!seed)
        return tl::unexpected(seed.error());
    rating::SimulationOptions options;
    options.models = int(*models);
    options.votes = *votes;
    options.seed = std::uint64_t(*seed);
    const auto simulation = rating::simulate(options);
    if (!simulation)
        return failed(u"The votes cannot be drawn: %1."_s.arg(QString::fromStdString(simulation.error().detail)));
    auto output = Output::open(arguments->value("output"));
    if (!output)
        return tl::unexpected(output.error());
    return write(*output, *simulation);
}

} // namespace

Command simulateCommand() { return { u"simulate"_s, u"draw votes whose truth is known"_s, help(), run }; }

} // namespace darkhorse::cli
