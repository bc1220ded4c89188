// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time of each thing that the interface thread does between a verdict and the next battle, with an arena of any size:
// battlesteps ARENA, which should be a copy. Where battles come back in one of n only, that line is only then more than nothing.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <QCoreApplication>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/battle/promptwork.h"
#include "core/arena/session/arenasession.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;

/// Of this thread, so that a busy machine does not count.
double processorMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void atOnce(const char* name, const std::function<void()>& step)
{
    double worst = 0;
    for (int round = 0; round < kRounds; ++round) {
        const double begun = processorMs();
        step();
        worst = std::max(worst, processorMs() - begun);
    }
    std::printf("%-28s %7.2f ms at worst of %d\n", name, worst, kRounds);
}

/// Of something that takes many turns, the longest turn.
void inTurns(const char* name, const std::function<void(std::function<void()> done)>& begin)
{
    bool isDone = false;
    double worst = 0;
    int turns = 0;
    const double all = processorMs();
    begin([&isDone] { isDone = true; });
    while (!isDone) {
        const double begun = processorMs();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        worst = std::max(worst, processorMs() - begun);
        ++turns;
    }
    std::printf("%-28s %7.2f ms at worst of %d turns, %.0f ms in all\n", name, worst, turns, processorMs() - all);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const auto opened = ArenaSession::open(QString::fromLocal8Bit(argv[1]), ArenaSession::OpenMode::Existing);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 1;
    }
    ArenaSession& session = **opened;
    BattleRunner runner(session);
    const auto prompts = session.prompts().suggestions();
    const QString prompt = prompts && !prompts->empty() ? prompts->back().text : u"What is new?"_s;
    std::printf("%zu prompts, %lld battles\n", prompts ? prompts->size() : 0, session.history().count().value_or(0));

    atOnce("first page of the history", [&] { (void)session.history().entries(100); });
    atOnce("count of battles", [&] { (void)session.history().count(); });
    atOnce("own count and pace", [&] { (void)session.evaluators().pace(); });
    atOnce("battle that comes back", [&] { (void)runner.returningPrompt(); });
    atOnce("draw of the next battle", [&] { runner.prepare(prompt); });
    atOnce("prompts sent before", [&] { (void)session.prompts().recent(); });
    QObject context;
    inTurns("suggestion", [&](const std::function<void()>& done) {
        (void)session.prompts().suggest(QLocale::English, 1, &context, [done](const QString&) { done(); });
    });
    const auto work = session.promptWork().choice();
    if (prompts && !prompts->empty())
        (void)session.promptWork().choose(PromptWork::Choice { prompts->back().promptSet, true });
    inTurns("next of the set in work", [&](const std::function<void()>& done) {
        session.promptWork().look({}, &context, [done](const Result<PromptWork::Step>&) { done(); });
    });
    inTurns("count of what is judged", [&](const std::function<void()>& done) {
        session.promptWork().lookUpProgress(&context, [done](const Result<SetProgress>&) { done(); });
    });
    inTurns("all prompts to pick from", [&](const std::function<void()>& done) {
        session.promptWork().readSets(&context, [done](const Result<PromptWork::Sets>&) { done(); });
    });
    (void)session.promptWork().choose(work);
    return 0;
}
