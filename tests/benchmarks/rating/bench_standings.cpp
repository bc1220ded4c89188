// SPDX-License-Identifier: GPL-3.0-or-later
// Times what a person waits for in a large arena: bench_standings ARENA
//
// From opening the arena to its first standings, then from each change of the filter to the new numbers, with memory after each.
// Open a copy: an arena whose battles nobody classified yet is classified meanwhile.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include "core/arena/session/arenasession.h"
#include "core/arena/standings/slicedstandings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// "VmHWM" or "VmRSS" of this process in MB; 0 where the system does not tell.
double memoryMb(const QByteArray& key)
{
    constexpr double kKbAMb = 1024;
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified().split(' ').front().toDouble() / kKbAMb;
    }
    return 0;
}

template <typename Done>
void waitFor(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void report(const char* what, const QElapsedTimer& timer, qint64 votes)
{
    std::printf("%-28s %8.1f ms  %9lld votes  %7.1f MB now  %7.1f MB at most\n", what,
        double(timer.nsecsElapsed()) / 1e6, static_cast<long long>(votes), memoryMb("VmRSS"), memoryMb("VmHWM"));
    std::fflush(stdout);
}

/// As somebody who drags the time slider: the next moment as soon as the numbers of the last are there.
void slider(SlicedStandings& sliced, const VoteWords& words)
{
    constexpr quint32 kSteps = 20;
    QElapsedTimer timer;
    double longest = 0;
    for (quint32 step = 1; step <= kSteps; ++step) {
        RatingSlice until;
        until.untilS = words.firstVoteS + (words.lastVoteS - words.firstVoteS) / kSteps * step;
        timer.restart();
        sliced.setSlice(until);
        waitFor([&] { return sliced.isCurrent(); });
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-28s %8.1f ms\n", "slider: longest of 20", longest);
}

/// What a chart asks for, right after a change of the filter.
void charts(SlicedStandings& sliced)
{
    constexpr int kMoments = 24;
    QElapsedTimer timer;
    const auto chart = [&](const char* what, auto ask) {
        RatingSlice wanted; // another one each time
        wanted.verdicts = { Verdict::ABetter, Verdict::BBetter };
        if (sliced.slice().verdicts.size() == wanted.verdicts.size())
            wanted.verdicts.push_back(Verdict::Tie);
        timer.restart();
        sliced.setSlice(wanted);
        waitFor([&] { return sliced.isCurrent(); });
        bool isThere = false;
        ask([&](const auto&) { isThere = true; });
        waitFor([&] { return isThere; });
        report(what, timer, sliced.standings(overallCategory())->votesCounted);
    };
    QObject context;
    RatingChoice elo;
    elo.method = RatingMethod::OnlineElo;
    chart("chart: survey", [&](auto then) { sliced.survey(overallCategory(), &context, then); });
    chart("chart: history",
        [&](auto then) { sliced.findHistory(overallCategory(), std::nullopt, kMoments, &context, then); });
    chart("chart: survey", [&](auto then) { sliced.survey(overallCategory(), &context, then); });
    chart("chart: history of Elo",
        [&](auto then) { sliced.findHistory(overallCategory(), elo.possible(), kMoments, &context, then); });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_standings ARENA\n");
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    report("nothing yet", timer, 0);
    const auto session = ArenaSession::open(QFile::decodeName(argv[1]), ArenaSession::OpenMode::Existing);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().detail));
        return 1;
    }
    report("opened", timer, 0);
    LiveStandings& live = (*session)->standings();
    const auto votes = [&live] { return live.standings(overallCategory())->votesCounted; };
    waitFor([&] { return votes() > 0; });
    report("first standings", timer, votes());

    SlicedStandings sliced(live);
    const VoteWords words = live.words();
    const auto slice = [&](const char* what, const RatingSlice& wanted) {
        timer.restart();
        sliced.setSlice(wanted);
        waitFor([&] { return sliced.isCurrent(); });
        report(what, timer, sliced.standings(overallCategory())->votesCounted);
        waitFor([&] { return sliced.standings(overallCategory())->rows.front().onlineElo.has_value(); });
        report("  with online Elo", timer, sliced.standings(overallCategory())->votesCounted);
    };
    const quint32 middle = words.firstVoteS + (words.lastVoteS - words.firstVoteS) / 2;
    RatingSlice half;
    half.fromS = middle;
    slice("slice: the later half", half);
    RatingSlice language;
    language.languages = { words.languages.value(0) };
    slice("slice: one language", language);
    RatingSlice decided;
    decided.verdicts = { Verdict::ABetter, Verdict::BBetter };
    slice("slice: without ties", decided);
    slider(sliced, words);
    charts(sliced);
    std::_Exit(0); // what is still being classified goes on when the arena is opened next
}
