// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historytext.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/domain/conversation.h"
#include "ui/common/battletext.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/leftouttext.h"

using namespace Qt::StringLiterals;

namespace darkhorse::historytext {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::HistoryText)
};

/// Its vote came from a file, so nothing was drawn here.
bool isImported(const Battle& battle) { return battle.pairing == u"import"_s; }

/// In place of a prompt where a vote came alone, out of a file.
QString noConversation() { return Text::tr("(imported without its conversation)"); }

} // namespace

QString outcome(const HistoryEntry& entry)
{
    if (entry.state == BattleState::Void)
        return entry.skipReason.isEmpty() ? Text::tr("Void") : Text::tr("Skipped");
    return entry.verdict ? verdictText(*entry.verdict) : Text::tr("No verdict yet");
}

QString outcomeInWords(const HistoryEntry& entry)
{
    if (entry.isRepeat) {
        HistoryEntry plain = entry;
        plain.isRepeat = false;
        return outcomeInWords(plain) + u' '
            + Text::tr(
                "The same answers were judged before, with their sides exchanged; only the first vote is rated.");
    }
    if (entry.hasLeak && entry.state == BattleState::Voted) {
        HistoryEntry plain = entry;
        plain.hasLeak = false;
        return outcomeInWords(plain) + u' '
            + Text::tr("An answer named a model, so the vote is rated only if the battle rules say so.");
    }
    if (entry.leftOut != LeftOutReason::None && !entry.hasLeak) {
        HistoryEntry plain = entry;
        plain.leftOut = LeftOutReason::None;
        return outcomeInWords(plain) + u' '
            + Text::tr("It does not count (%1): %2").arg(toWord(entry.leftOut), leftOutText(entry.leftOut));
    }
    if (entry.state == BattleState::Void) {
        if (!entry.skipReason.isEmpty())
            return Text::tr("This battle was skipped and does not count: %1.").arg(skipReasonText(entry.skipReason));
        // Without the advice: it is about now, and the battle is past.
        const QString reason = entry.voidReason ? errorText(*entry.voidReason).what : QString();
        return Text::tr("This battle is void and does not count.") + (reason.isEmpty() ? QString() : u' ' + reason);
    }
    if (entry.verdict && entry.state == BattleState::Judging)
        return Text::tr("Verdict by %2: %1. It can still be changed; its models are named when the session ends.")
            .arg(verdictText(*entry.verdict), entry.evaluator);
    if (entry.verdict && entry.state == BattleState::Voted && entry.names.a.isEmpty())
        return Text::tr("Verdict by %2: %1. Its models are not named to this evaluator.")
            .arg(verdictText(*entry.verdict), entry.evaluator);
    if (!entry.verdict)
        return Text::tr("This battle has no verdict, so its models are not named and its answers are not shown here.");
    if (entry.evaluator.isEmpty())
        return Text::tr("Verdict: %1.").arg(verdictText(*entry.verdict));
    return Text::tr("Verdict by %2: %1.").arg(verdictText(*entry.verdict), entry.evaluator);
}

QString promptLine(const QString& prompt)
{
    constexpr qsizetype kEnough = 300;
    if (prompt.isEmpty())
        return noConversation();
    return prompt.left(kEnough).simplified();
}

QString prompts(const Battle& battle)
{
    if (battle.turns.empty())
        return noConversation();
    if (battle.turns.size() == 1)
        return battle.turns.front().prompt;
    QStringList lines;
    for (size_t i = 0; i < battle.turns.size(); ++i)
        lines << Text::tr("%1. %2", "number of a turn and its prompt").arg(i + 1).arg(battle.turns[i].prompt);
    return lines.join(u"\n\n"_s);
}

QString answers(const Battle& battle, Side side)
{
    QString text;
    for (size_t i = 0; i < battle.turns.size(); ++i) {
        if (i > 0)
            text = withNextPrompt(text, battle.turns[i].prompt);
        if (battle.turns[i].answers[side])
            text += battle.turns[i].answers[side]->text;
    }
    return text;
}

QString noAnswer(const Battle& battle)
{
    return battle.turns.empty() && isImported(battle) ? Text::tr("The vote was imported without the answers.")
                                                      : Text::tr("This side gave no complete answer.");
}

QString timing(const Battle& battle, Side side)
{
    QStringList sentences;
    for (const BattleTurn& turn : battle.turns) {
        const std::optional<Answer>& answer = turn.answers[side];
        if (!answer)
            continue;
        if (answer->duration.count() > 0) // 0 in answers that were recorded without their timing
            sentences << Text::tr("First text after %1, complete after %2.")
                             .arg(formatDuration(answer->timeToFirstText), formatDuration(answer->duration));
        if (answer->completionTokens)
            sentences << Text::tr("%Ln token(s).", nullptr, *answer->completionTokens);
        if (answer->finishReason == FinishReason::Length)
            sentences << Text::tr("Cut at the token limit.");
    }
    return sentences.join(u' ');
}

QString note(const VoteNote& note)
{
    QStringList sentences;
    if (!note.reasons.isEmpty()) {
        QStringList reasons;
        for (const QString& reason : note.reasons)
            reasons << reasonText(reason);
        sentences << Text::tr("Reasons: %1.").arg(reasons.join(u", "_s));
    }
    if (note.confidence)
        sentences << Text::tr("Confidence: %1.").arg(confidenceText(*note.confidence));
    if (!note.comment.isEmpty())
        sentences << Text::tr("Comment: %1").arg(note.comment);
    return sentences.join(u' ');
}

QString draw(const Battle& battle)
{
    if (isImported(battle))
        return Text::tr("The vote was imported: the pair was not drawn here.");
    return Text::tr("Pair and sides drawn with seed %1 (rule “%2”).").arg(battle.seed).arg(pairingText(battle.pairing));
}

} // namespace darkhorse::historytext
