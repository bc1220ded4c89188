// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of votes: the readers neither crash nor hang, with one thread or many the result is the same, every column has an
// element a vote, and whatever is no vote is counted.
#include <cstdint>
#include <cstdlib>

#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/votereader.h"

using namespace darkhorse;

namespace {

const QString& file()
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("votes"));
    return path;
}

[[nodiscard]] bool isSound(const VoteTable& table)
{
    const std::size_t votes = table.size();
    bool isWhole = table.modelB.size() == votes && table.verdict.size() == votes && table.categoryMask.size() == votes
        && table.timeUtcMs.size() == votes && table.evaluator.size() == votes
        && table.style.size() == votes * kVoteStyle;
    for (std::size_t vote = 0; vote < votes; ++vote)
        isWhole = isWhole && table.modelA[vote] < table.models.size() && table.modelB[vote] < table.models.size()
            && table.modelA[vote] != table.modelB[vote] && table.verdict[vote] < kVerdicts.size()
            && table.evaluator[vote] < table.evaluators.size();
    return isWhole && table.skippedRows() >= 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QFile votes(file());
    if (!votes.open(QIODevice::WriteOnly)
        || votes.write(reinterpret_cast<const char*>(data), qint64(size)) != qint64(size))
        std::abort();
    votes.close();
    VoteReadOptions options;
    options.withTimes = true;
    options.withEvaluators = true;
    options.withPrompts = true;
    options.withLanguages = true;
    options.withLeaks = true;
    options.withStyle = true;
    options.withConversations = true;
    options.withRejects = true;
    options.threads = 1;
    const auto one = readVotes({ file() }, options);
    options.threads = 3;
    const auto many = readVotes({ file() }, options);
    if (one.has_value() != many.has_value())
        std::abort();
    if (one
        && (!isSound(*one) || one->modelA != many->modelA || one->models != many->models
            || one->verdict != many->verdict))
        std::abort();
    return 0;
}
