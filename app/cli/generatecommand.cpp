// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/keyoption.h"
#include "app/cli/output.h"
#include "core/arena/models/answermaker.h"
#include "core/arena/models/localmodels.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenasession.h"
#include "core/exchange/promptset.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

constexpr qint64 kMaxParallel = 64;

QString help()
{
    return uR"(Usage: darkhorse-cli generate --prompts FILE --models A,B,... [OPTIONS] [--db ARENA]

Asks models for answers ahead of time and keeps them in the arena, so that battles over these prompts need no network. What is
there already is not asked again: after an interruption the same command goes on where it stopped.

  --db ARENA              the arena; otherwise your own one
  --prompts FILE          text with one prompt a line, or JSON, JSONL or CSV
  --models A,B,...        names of models of the arena; without it all that take part
  --parallel N            requests at a time for each server (4)
  --cost-limit DOLLARS    stop when the answers made have cost this much by the prices of the models
  --allow-key VARIABLE    the environment variable may be sent to the server that the arena names; asked for once
  --llama-server FILE     the program that runs model files; otherwise the one on PATH
  --memory-limit GB       what all model files together may take of the memory; otherwise what is free

Exit status 1 when an answer is missing in the end.
)"_s;
}

using Order = AnswerMaker::Order;

tl::expected<std::vector<Contestant>, Failure> chosen(const Arguments& arguments, const Roster& roster)
{
    const auto all = roster.all();
    if (!all)
        return failed(all.error());
    std::vector<Contestant> found;
    const QStringList names = arguments.value("models").split(u',', Qt::SkipEmptyParts);
    for (const Contestant& one : *all) {
        if (names.contains(one.name) || (names.isEmpty() && one.isEnabled && one.kind != ContestantKind::Recorded))
            found.push_back(one);
    }
    for (const QString& name : names) {
        if (std::ranges::find(found, name, &Contestant::name) == found.end())
            return failed(u"There is no model \"%1\" in the arena; \"models list\" names them."_s.arg(name));
    }
    if (found.empty())
        return failed(u"The arena has no model that could be asked."_s);
    return found;
}

bool hasPrice(const Contestant& contestant) { return contestant.price.input || contestant.price.output; }

Outcome readLimit(const Arguments& arguments, const std::vector<Contestant>& contestants, Order& order)
{
    if (!arguments.has("cost-limit"))
        return {};
    bool isNumber = false;
    const double limit = arguments.value("cost-limit").toDouble(&isNumber);
    if (!isNumber || !(limit > 0))
        return wrongUsage(u"--cost-limit takes US dollars above 0, not \"%1\"."_s.arg(arguments.value("cost-limit")));
    for (const Contestant& one : contestants) {
        if (isServer(one.kind) && !hasPrice(one))
            tell(u"%1 has no price, so its answers count as free"_s.arg(one.name));
    }
    order.costLimit = limit;
    return {};
}

Outcome chooseEngine(const Arguments& arguments, LocalModels& local)
{
    local.chooseProgram(arguments.value("llama-server"));
    if (!arguments.has("memory-limit"))
        return {};
    bool isNumber = false;
    const double gigabytes = arguments.value("memory-limit").toDouble(&isNumber);
    if (!isNumber || !(gigabytes > 0 && gigabytes < 1e6))
        return wrongUsage(u"--memory-limit takes gigabytes, not \"%1\"."_s.arg(arguments.value("memory-limit")));
    local.limitMemory(qint64(gigabytes * 1e9));
    return {};
}

QString duration(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// Tells each whole percent once.
void follow(const AnswerMaker& maker)
{
    auto told = std::make_shared<qint64>(-1);
    QObject::connect(&maker, &AnswerMaker::progressed, &maker, [&maker, told] {
        const AnswerMaker::Progress& progress = maker.progress();
        const qint64 done = progress.there + progress.made + progress.failed;
        const qint64 percent = progress.total > 0 ? done * 100 / progress.total : 100;
        if (percent == *told)
            return;
        *told = percent;
        QString line = u"%1 of %2 answers"_s.arg(done).arg(progress.total);
        if (progress.left)
            line += u", %1 left"_s.arg(duration(*progress.left));
        if (progress.cost > 0)
            line += u", cost %1"_s.arg(progress.cost, 0, 'f', 4);
        tell(line);
    });
}

Outcome conclude(const AnswerMaker& maker, AnswerMaker::End end, const Roster& roster)
{
    constexpr size_t kShown = 20;
    const auto& failures = maker.failures();
    for (size_t i = 0; i < std::min(failures.size(), kShown); ++i) {
        const auto contestant = roster.find(failures[i].contestant);
        tell(u"no answer of %1 to \"%2\": %3 %4"_s.arg(contestant ? contestant->name : u"?"_s,
            failures[i].prompt.left(60).simplified(), toString(failures[i].error.code), failures[i].error.detail));
    }
    const AnswerMaker::Progress& progress = maker.progress();
    auto output = Output::open({});
    if (!output)
        return tl::unexpected(output.error());
    const QString sum = u"made %1, there before %2, failed %3, not asked %4, cost %5\n"_s.arg(progress.made)
                            .arg(progress.there)
                            .arg(progress.failed)
                            .arg(progress.total - progress.made - progress.there - progress.failed)
                            .arg(progress.cost, 0, 'f', 6);
    if (auto written = output->write(sum.toUtf8()).and_then([&output] { return output->finish(); }); !written)
        return written;
    if (end == AnswerMaker::End::NotStored)
        return failed(failures.back().error);
    if (end == AnswerMaker::End::CostReached)
        return failed(u"The cost limit is reached; the same command with a higher one goes on."_s);
    if (!failures.empty())
        return failed(u"%1 answers did not come; the same command asks for them again."_s.arg(failures.size()));
    return {};
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words,
        { { "db" }, { "prompts" }, { "models" }, { "parallel" }, { "cost-limit" }, { "llama-server" },
            { "memory-limit" }, { "allow-key" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->has("prompts") || !arguments->others().isEmpty())
        return wrongUsage(u"Say which prompts to ask: --prompts FILE."_s);
    const auto parallel = arguments->number("parallel", 4, 1, kMaxParallel);
    if (!parallel)
        return tl::unexpected(parallel.error());
    const auto prompts = readPromptSet(arguments->value("prompts"));
    if (!prompts)
        return failed(prompts.error());
    const auto session = ArenaSession::open(arenaPath(*arguments), ArenaSession::OpenMode::Existing);
    if (!session)
        return failed(session.error());
    const auto contestants = chosen(*arguments, (*session)->roster());
    if (!contestants)
        return tl::unexpected(contestants.error());
    if (auto agreed = agreeToKeys(*arguments, (*session)->keyConsent(), *contestants); !agreed)
        return agreed;

    Order order;
    order.promptSet = prompts->name;
    order.parallel = int(*parallel);
    for (const SetPrompt& prompt : prompts->prompts)
        order.prompts.append(prompt.text);
    for (const Contestant& one : *contestants)
        order.contestants.push_back(one.id);
    if (auto read = readLimit(*arguments, *contestants, order); !read)
        return read;
    if (auto engine = chooseEngine(*arguments, (*session)->localModels()); !engine)
        return engine;

    const auto maker = makeAnswerMaker(**session);
    follow(*maker);
    QEventLoop loop;
    AnswerMaker::End how = AnswerMaker::End::Stopped;
    QObject::connect(maker.get(), &AnswerMaker::ended, &loop, [&](AnswerMaker::End end) {
        how = end;
        loop.quit();
    });
    if (const auto started = maker->start(order); !started)
        return failed(started.error());
    loop.exec();
    return conclude(*maker, how, (*session)->roster());
}

} // namespace

Command generateCommand() { return { u"generate"_s, u"ask models for answers ahead of time"_s, help(), run }; }

} // namespace darkhorse::cli
