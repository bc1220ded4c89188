// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votedanswers.h"

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kAnswers = R"(
    SELECT a.battle, a.side, a.text FROM answer a JOIN battle b ON b.id = a.battle
    WHERE b.state = 'voted' ORDER BY a.battle, a.position, a.side)"_L1;

} // namespace

Result<void> forEachVotedAnswers(
    const Database& database, const std::function<void(BattleId battle, const PerSide<QString>& answers)>& visit)
{
    Statement rows(database, kAnswers);
    BattleId battle;
    PerSide<QString> answers;
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        if (rows.integer(0) != battle.value) {
            if (battle.value != 0)
                visit(battle, answers);
            battle = rows.id<BattleId>(0);
            answers = {};
        }
        QString& text = answers[rows.text(1) == u"a" ? Side::A : Side::B];
        if (!text.isEmpty())
            text += u'\n';
        text += rows.text(2);
    }
    if (!hasRow)
        return fail(hasRow.error());
    if (battle.value != 0)
        visit(battle, answers);
    return {};
}

} // namespace darkhorse
