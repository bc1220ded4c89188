// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/battletext.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/formatting.h"

namespace darkhorse {

namespace {

struct BattleText {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::BattleText)
};

} // namespace

QString sideText(Side side) { return side == Side::A ? BattleText::tr("Model A") : BattleText::tr("Model B"); }

QString placeholderText(BlindView::Progress progress)
{
    switch (progress) {
    case BlindView::Progress::Empty: return {};
    case BlindView::Progress::Waiting:
    case BlindView::Progress::Streaming: return BattleText::tr("Waiting for the answer…");
    case BlindView::Progress::Complete: return {};
    }
    Q_UNREACHABLE();
}

QString ratingText(const RevealedSide& side)
{
    if (!side.ratingAfter)
        return BattleText::tr("No rating yet");
    if (!side.ratingBefore)
        return BattleText::tr("First rating: %1").arg(formatRating(side.ratingAfter));
    return BattleText::tr("%1 → %2 (%3)", "rating before, rating after, change")
        .arg(formatRating(side.ratingBefore), formatRating(side.ratingAfter),
            formatChange(*side.ratingAfter - *side.ratingBefore));
}

QString rankText(const RevealedSide& side)
{
    if (!side.ranksAfter)
        return {};
    const QString after = formatRanks(side.ranksAfter);
    if (!side.ranksBefore || side.ranksBefore == side.ranksAfter)
        return BattleText::tr("Rank %1").arg(after);
    return BattleText::tr("Rank %1 → %2").arg(formatRanks(side.ranksBefore), after);
}

QString timingText(const RevealedSide& side)
{
    if (side.duration.count() == 0) // recorded without its timing
        return {};
    return BattleText::tr("First text after %1, complete after %2.")
        .arg(formatDuration(side.timeToFirstText), formatDuration(side.duration));
}

QString pairingText(const QString& word)
{
    static const QHash<QString, const char*> texts {
        { QStringLiteral("uniform"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "All pairs alike") },
        { QStringLiteral("weighted"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "By their draw weights") },
        { QStringLiteral("informative"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "The most informative pair") },
        { QStringLiteral("balanced"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "Balanced over each prompt") },
    };
    const char* text = texts.value(word, nullptr);
    return text ? BattleText::tr(text) : word;
}

QString reasonText(const QString& reason)
{
    static const QHash<QString, const char*> texts {
        { QStringLiteral("useful"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "Useful") },
        { QStringLiteral("complete"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "Complete") },
        { QStringLiteral("correct"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "Correct") },
        { QStringLiteral("clear"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "Clear") },
        { QStringLiteral("instructions"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "Instructions followed") },
        { QStringLiteral("superficial"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "The other is superficial") },
        { QStringLiteral("incorrect"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "The other is incorrect") },
        { QStringLiteral("unclear"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "The other is unclear") },
        { QStringLiteral("ignores_instructions"),
            QT_TRANSLATE_NOOP("darkhorse::BattleText", "The other ignores instructions") },
    };
    const char* text = texts.value(reason, nullptr);
    return text ? BattleText::tr(text) : reason;
}

QString skipReasonText(const QString& reason)
{
    static const QHash<QString, const char*> texts {
        { QStringLiteral("unclear_prompt"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "The prompt is unclear") },
        { QStringLiteral("beyond_me"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "Beyond what I can judge") },
        { QStringLiteral("same_answers"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "The answers are the same") },
        { QStringLiteral("broken_answer"),
            QT_TRANSLATE_NOOP("darkhorse::BattleText", "An answer is broken off or garbled") },
        { QStringLiteral("offensive"), QT_TRANSLATE_NOOP("darkhorse::BattleText", "I do not want to judge this") },
    };
    const char* text = texts.value(reason, nullptr);
    return text ? BattleText::tr(text) : reason;
}

QString confidenceText(int confidence)
{
    switch (confidence) {
    case 1: return BattleText::tr("Unsure");
    case 2: return BattleText::tr("Fairly sure");
    default: return BattleText::tr("Sure");
    }
}

QString yourVoteText(Verdict verdict) { return BattleText::tr("You voted: %1").arg(verdictText(verdict)); }

} // namespace darkhorse
