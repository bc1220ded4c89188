// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/jsontext.h"
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
       darkhorse-cli simulate --models N --votes N --forecast N [OPTIONS]

Draws votes whose truth is known, as CSV with model_a, model_b, winner, judge and true_a, true_b: the true ratings of both sides.
The expected score follows the ratings exactly, ties counting half, so "rate" should find them again. With --forecast it tells
instead what to expect of so many votes: how wide the intervals will be, and how often the best model will be found.

  --models N     how many models, default 44
  --votes N      how many votes, default 100000
  --seed N       equal seeds give equal votes, default 0
  --rating R     the true rating of a model, once for each of them; otherwise they spread like Chatbot Arena's
  --ties P       share of ties and both-bads between equals, default 0.33
  --both-bad R   mean rating of two models at which half of their ties are both-bads, default 1120
  --noise P      share of verdicts drawn without looking, default 0
  --pairing RULE near (default: models of similar strength meet more often), uniform
  --evaluators N, --prompts N
                 how many take part, default 1000 and 10000
  --forecast N   simulate N arenas and rate each; prints a table, or json with --format json
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

/// A share in [0, 1], or any number.
Outcome readReal(const Arguments& arguments, const char* name, double least, double most, double& number)
{
    if (!arguments.has(name))
        return {};
    bool isNumber = false;
    const double value = arguments.value(name).toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most))
        return wrongUsage(u"--%1 takes a number from %2 to %3, not \"%4\"."_s.arg(QString::fromLatin1(name))
                              .arg(least)
                              .arg(most)
                              .arg(arguments.value(name)));
    number = value;
    return {};
}

Outcome readCount(const Arguments& arguments, const char* name, qint64 most, int& number)
{
    const auto count = arguments.number(name, number, 1, most);
    if (!count)
        return tl::unexpected(count.error());
    number = int(*count);
    return {};
}

Outcome readRatings(const Arguments& arguments, rating::SimulationOptions& options)
{
    for (const QString& text : arguments.values("rating")) {
        bool isNumber = false;
        options.ratings.push_back(text.toDouble(&isNumber));
        if (!isNumber)
            return wrongUsage(u"--rating takes a number, not \"%1\"."_s.arg(text));
    }
    if (options.ratings.empty())
        return {};
    if (arguments.has("models") && std::size_t(options.models) != options.ratings.size())
        return wrongUsage(
            u"--rating is there %1 times for %2 models."_s.arg(options.ratings.size()).arg(options.models));
    options.models = int(options.ratings.size());
    return {};
}

tl::expected<rating::SimulationOptions, Failure> simulationOf(const Arguments& arguments)
{
    constexpr double kFar = 1e5;
    rating::SimulationOptions options;
    const auto models = arguments.number("models", options.models, 2, rating::kMaxModels);
    if (!models)
        return tl::unexpected(models.error());
    const auto votes = arguments.number("votes", options.votes, 1, 1'000'000'000);
    if (!votes)
        return tl::unexpected(votes.error());
    const auto seed = arguments.number("seed", 0, 0, kMaxSeed);
    if (!seed)
        return tl::unexpected(seed.error());
    const auto pairing = arguments.word("pairing", { u"near"_s, u"uniform"_s });
    if (!pairing)
        return tl::unexpected(pairing.error());
    options.models = int(*models);
    options.votes = *votes;
    options.seed = std::uint64_t(*seed);
    if (*pairing == u"uniform"_s)
        options.pairSpread = 0;
    const Outcome read
        = readReal(arguments, "ties", 0, 1, options.tieShare)
              .and_then([&] { return readReal(arguments, "both-bad", -kFar, kFar, options.bothBadRating); })
              .and_then([&] { return readReal(arguments, "noise", 0, 1, options.noise); })
              .and_then([&] { return readCount(arguments, "evaluators", 1'000'000'000, options.evaluators); })
              .and_then([&] { return readCount(arguments, "prompts", 1'000'000'000, options.prompts); })
              .and_then([&] { return readRatings(arguments, options); });
    if (!read)
        return tl::unexpected(read.error());
    return options;
}

[[nodiscard]] QByteArray forecastText(const rating::Forecast& forecast, bool isJson)
{
    if (isJson) {
        JsonText json;
        json.beginObject().key("repetitions").integer(forecast.repetitions);
        json.key("mean_interval_width").real(forecast.meanIntervalWidth).key("right_leader").real(forecast.rightLeader);
        json.key("leader_among_first").real(forecast.leaderAmongFirst);
        json.key("sole_right_leader").real(forecast.soleRightLeader).key("coverage").real(forecast.coverage);
        return json.key("unrated").real(forecast.unrated).endObject().newline().take();
    }
    const auto line
        = [](const QString& label, double share) { return u"%1 %2 %\n"_s.arg(label, -52).arg(100 * share, 5, 'f', 1); };
    return (u"%1 simulated arenas\n"_s.arg(forecast.repetitions)
        + u"%1 %2 points\n"_s.arg(u"Mean width of a 95 % interval"_s, -52).arg(forecast.meanIntervalWidth, 5, 'f', 1)
        + line(u"The best model has the highest rating in"_s, forecast.rightLeader)
        + line(u"The best model has rank 1, perhaps with others, in"_s, forecast.leaderAmongFirst)
        + line(u"The best model alone has rank 1 in"_s, forecast.soleRightLeader)
        + line(u"Intervals that contain the truth"_s, forecast.coverage)
        + line(u"Models without a rating"_s, forecast.unrated))
        .toUtf8();
}

Outcome tellForecast(const Arguments& arguments, const rating::SimulationOptions& options)
{
    const auto repetitions = arguments.number("forecast", 0, 1, 1'000'000);
    if (!repetitions)
        return tl::unexpected(repetitions.error());
    const auto format = arguments.word("format", { u"table"_s, u"json"_s });
    if (!format)
        return tl::unexpected(format.error());
    rating::RateOptions rateOptions;
    rateOptions.withOnlineElo = false;
    const auto forecast = rating::forecast(options, rateOptions, int(*repetitions));
    if (!forecast)
        return failed(u"The arenas cannot be simulated: %1."_s.arg(QString::fromStdString(forecast.error().detail)));
    auto output = Output::open(arguments.value("output"));
    if (!output)
        return tl::unexpected(output.error());
    return output->write(forecastText(*forecast, *format == u"json"_s)).and_then([&output] {
        return output->finish();
    });
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words,
        { { "models" }, { "votes" }, { "seed" }, { "rating" }, { "ties" }, { "both-bad" }, { "noise" }, { "pairing" },
            { "evaluators" }, { "prompts" }, { "forecast" }, { "format" }, { "output" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->others().isEmpty())
        return wrongUsage(u"simulate reads no file; \"%1\" is too much."_s.arg(arguments->others().front()));
    const auto options = simulationOf(*arguments);
    if (!options)
        return tl::unexpected(options.error());
    if (arguments->has("forecast"))
        return tellForecast(*arguments, *options);
    if (arguments->has("format"))
        return wrongUsage(u"--format belongs to --forecast; votes are written as CSV."_s);
    const auto simulation = rating::simulate(*options);
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
