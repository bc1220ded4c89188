// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of record is written as JSON and read back; internal to core/store. ?1 is the record, ?2 a row number.
#pragma once

#include <array>

namespace darkhorse::recordsql {

extern const char* const kMarkNames;
extern const char* const kUnmarkNames;
extern const char* const kEvaluator;
extern const char* const kContestant;
extern const char* const kPrompt;
extern const char* const kResponse;
extern const char* const kBattle;
extern const char* const kNote;
extern const char* const kGuess;
extern const char* const kBattleTag;
extern const char* const kConversationTag;
extern const char* const kLabel;
extern const char* const kCategory;
extern const char* const kAlias;
extern const char* const kSetAside;
extern const char* const kInsertEvaluator;
extern const char* const kUpdateEvaluator;
extern const char* const kInsertContestant;
extern const char* const kUpdateContestant;
extern const char* const kLinkContestant;
extern const char* const kInsertPrompt;
extern const char* const kUpdatePrompt;
extern const char* const kInsertResponse;
extern const char* const kDeleteResponse;
extern const char* const kInsertBattle;
extern const char* const kInsertTurns;
extern const char* const kInsertAnswers;
extern const char* const kInsertReplaced;
extern const char* const kInsertVote;
extern const char* const kInsertWithdrawal;
extern const char* const kVotesOf;
extern const char* const kFinishBattle;
extern const char* const kInsertHidden;
extern const char* const kInsertNote;
extern const char* const kInsertGuess;
/// What is set aside: its kind and the record itself.
extern const char* const kInsertSetAside;
extern const char* const kRemoveSetAside;
/// How many votes are the one that ?1, a note or a guess, is about.
extern const char* const kHasVote;
extern const char* const kInsertBattleTag;
extern const char* const kInsertConversationTag;
extern const char* const kInsertLabel;
extern const char* const kUpdateLabel;
extern const char* const kInsertCategory;
extern const char* const kUpdateCategory;
/// Also takes the place of what the alias stood for.
extern const char* const kInsertAlias;
/// All that hangs on the battle that ?1 is, and it.
extern const std::array<const char*, 11> kDeleteBattle;

} // namespace darkhorse::recordsql
