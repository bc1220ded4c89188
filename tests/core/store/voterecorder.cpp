// SPDX-License-Identifier: GPL-3.0-or-later
// Records battles and votes in the arena named by its argument, as fast as it can and until it is killed. Prints "ready" once,
// and then each vote's UUID after its commit: whatever it printed must be in the file for ever.
#include <cstdio>
#include <unistd.h>

#include <QCoreApplication>

#include "core/store/battlestore.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"
#include "core/store/evaluatorstore.h"
#include "core/store/votestore.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(toString(result.error().code)), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

void need(const Result<void>& result)
{
    if (!result)
        need(Result<int>(fail(result.error())));
}

/// One write for one line, so that a reader never sees half of it as whole.
void acknowledge(const QByteArray& line)
{
    const QByteArray whole = line + '\n';
    if (write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        std::exit(1);
}

ContestantId ensureContestant(ContestantStore& store, const QString& name)
{
    if (const auto found = store.findByName(name))
        return found->id;
    Contestant contestant;
    contestant.name = name;
    return need(store.add(contestant));
}

QUuid recordOne(Database& database, const PerSide<ContestantId>& contestants, EvaluatorId evaluator, int number)
{
    Battle battle;
    battle.contestants = contestants;
    battle.seed = quint64(number);
    battle.pairing = u"uniform"_s;
    battle.startedAtUtcMs = systemClock().nowUtcMs();
    battle.turns = { { u"prompt %1"_s.arg(number), {} } };
    BattleStore battles(database);
    const BattleId id = need(battles.begin(battle));
    for (const Side side : kSides) {
        Answer answer;
        answer.text = QString(100 + number % 5000, u'x');
        battle.turns[0].answers[side] = answer;
    }
    if (number % 5 == 4) {
        need(battles.markVoid(id, Error::Code::Interrupted, battle.turns));
        return {};
    }
    need(battles.complete(id, battle.turns));
    Vote vote;
    vote.uuid = QUuid::createUuid();
    vote.battle = id;
    vote.evaluator = evaluator;
    vote.verdict = kVerdicts[size_t(number) % kVerdicts.size()];
    vote.castAtUtcMs = systemClock().nowUtcMs();
    vote.provenance = u"live"_s;
    need(VoteStore(database).record(vote, { { u"coding"_s }, { u"english"_s } }));
    return vote.uuid;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto database = need(Database::open(application.arguments().at(1), Database::Mode::ExistingOrCreate));
    need(BattleStore(*database).voidAbandoned());
    ContestantStore contestants(*database);
    const PerSide<ContestantId> pair { ensureContestant(contestants, u"A"_s), ensureContestant(contestants, u"B"_s) };
    const EvaluatorId evaluator = need(EvaluatorStore(*database).ensure(u"Anna"_s)).id;
    acknowledge("ready");
    for (int number = 0;; ++number) {
        const QUuid vote = recordOne(*database, number % 2 == 0 ? pair : pair.swapped(), evaluator, number);
        if (!vote.isNull())
            acknowledge(vote.toByteArray(QUuid::WithoutBraces));
    }
}
