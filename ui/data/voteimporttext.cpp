// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/voteimporttext.h"

#include <QCoreApplication>

#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ImportVotes)
};

[[nodiscard]] QString containerText(const QString& container)
{
    if (container == u"csv"_s)
        return Text::tr("table");
    if (container == u"json"_s)
        return Text::tr("JSON");
    return Text::tr("JSON lines");
}

[[nodiscard]] QStringList rejectLines(const VoteImportReport& report)
{
    QStringList lines;
    if (const qint64 rows = report.rejectedRows(); rows > 0)
        lines << Text::tr("%Ln row(s) cannot be read as votes and are left out.", nullptr, int(rows));
    return lines;
}

} // namespace

QString voteFormatText(const QString& format)
{
    if (format == u"chatbot_arena"_s)
        return Text::tr("Chatbot Arena");
    if (format == u"kaggle_55k"_s)
        return Text::tr("Chatbot Arena, 55k of Kaggle");
    if (format == u"mt_bench_pairs"_s)
        return Text::tr("MT-bench pairs");
    if (format == u"alpaca_eval"_s)
        return Text::tr("AlpacaEval annotations");
    if (format == u"fastchat_log"_s)
        return Text::tr("FastChat server log");
    if (format == u"arena_hard"_s)
        return Text::tr("Arena-Hard judgments");
    if (format == u"open_webui"_s)
        return Text::tr("Open WebUI feedback");
    if (format == u"label_studio"_s)
        return Text::tr("Label Studio, pairwise");
    if (format == u"llm_comparator"_s)
        return Text::tr("LLM Comparator");
    if (format == u"judge_arena"_s)
        return Text::tr("JudgeArena battles");
    if (format == u"evalica"_s)
        return Text::tr("evalica and LLMFAO");
    return format.isEmpty() ? Text::tr("columns of no known layout") : format; // or a name that the user gave
}

QString votePartText(VotePart part)
{
    switch (part) {
    case VotePart::ModelA: return Text::tr("Model &A:");
    case VotePart::ModelB: return Text::tr("Model &B:");
    case VotePart::Verdict: return Text::tr("Verd&ict:");
    case VotePart::Evaluator: return Text::tr("&Evaluator:");
    case VotePart::Time: return Text::tr("&Time:");
    case VotePart::Language: return Text::tr("&Language:");
    case VotePart::Item: return Text::tr("&Key of the prompt:");
    case VotePart::Prompt: return Text::tr("&Prompt:");
    case VotePart::AnswerA: return Text::tr("Ans&wer of A:");
    case VotePart::AnswerB: return Text::tr("Answer &of B:");
    case VotePart::Provenance: return Text::tr("Ori&gin:");
    }
    Q_UNREACHABLE();
}

QString voteFileText(const VoteImportReport& report)
{
    const QString kind = Text::tr("%1, %2", "layout of a vote file, kind of file")
                             .arg(voteFormatText(report.format), containerText(report.container));
    return report.peculiarity.isEmpty()
        ? kind
        : Text::tr("%1 (%2)", "file, packing and encoding").arg(kind, report.peculiarity);
}

QString rejectReasonText(const QString& reason)
{
    if (reason == u"empty_winner"_s)
        return Text::tr("There is no verdict.");
    if (reason == u"unknown_winner"_s)
        return Text::tr("The verdict is none that is known.");
    if (reason == u"missing_model"_s)
        return Text::tr("A model has no name.");
    if (reason == u"self_battle"_s)
        return Text::tr("Both sides are the same model.");
    if (reason == u"extra_cells"_s)
        return Text::tr("The row has more cells than the table has columns.");
    if (reason == u"unclosed_quote"_s)
        return Text::tr("A quoted cell never ends.");
    return Text::tr("This is no JSON object.");
}

QString inspectionText(const VoteImportReport& report)
{
    QStringList lines {
        Text::tr("%Ln vote(s) in the file.", nullptr, int(report.votes)) + u' '
            + Text::tr("%Ln vote(s) are new.", nullptr, int(report.newVotes)),
        Text::tr("%Ln model(s) in the file.", nullptr, int(report.models.size())) + u' '
            + Text::tr("%Ln model(s) are new.", nullptr, int(report.newModels)),
    };
    if (report.evaluators > 0)
        lines << Text::tr("%Ln evaluator(s) in the file.", nullptr, int(report.evaluators)) + u' '
                + Text::tr("%Ln evaluator(s) are new.", nullptr, int(report.newEvaluators));
    if (report.knownVotes > 0)
        lines << Text::tr(
            "%Ln vote(s) are in the arena already and stay as they are.", nullptr, int(report.knownVotes));
    return (lines + rejectLines(report)).join(u'\n');
}

QString importText(const VoteImportReport& report)
{
    QStringList lines { Text::tr("%Ln vote(s) were taken in.", nullptr, int(report.newVotes)) };
    if (report.newModels > 0)
        lines << Text::tr("%Ln new model(s).", nullptr, int(report.newModels));
    if (report.newEvaluators > 0)
        lines << Text::tr("%Ln new evaluator(s).", nullptr, int(report.newEvaluators));
    if (report.knownVotes > 0)
        lines << Text::tr(
            "%Ln vote(s) were in the arena already and stay as they are.", nullptr, int(report.knownVotes));
    return (lines + rejectLines(report)).join(u'\n');
}

QString importPaceText(const VoteImportProgress& progress, const ImportPace& pace)
{
    const QString done = Text::tr("%Ln vote(s)", nullptr, int(progress.votes));
    const QString speed = Text::tr("%1 a second", "votes").arg(formatCount(qint64(pace.votesPerSecond(progress))));
    const auto left = pace.left(progress);
    return left ? Text::tr("%1, %2, %3 left", "votes, votes a second, time").arg(done, speed, formatDuration(*left))
                : Text::tr("%1, %2", "votes, votes a second").arg(done, speed);
}

} // namespace darkhorse
