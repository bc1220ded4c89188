// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/responseset.h"

#include <QFileInfo>
#include <QStringList>

namespace darkhorse {

namespace {

/// The first of `names` that the record has, trimmed of nothing: answers are what they are.
[[nodiscard]] QString firstOf(const TextRecord& record, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const QString value = record.value(QString::fromLatin1(name));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

Result<ResponseSet> readResponseSet(const QString& path)
{
    ResponseSet set;
    const QString fileName = QFileInfo(path).completeBaseName();
    const auto visit = [&](const TextRecord& record, qint64 line) {
        SetAnswer answer;
        answer.prompt = firstOf(record, { "prompt", "instruction" });
        // AlpacaEval shows models an instruction and its input with an empty line between them.
        if (const QString input = record.value(QStringLiteral("input"));
            !input.isEmpty() && !record.contains(QStringLiteral("prompt")))
            answer.prompt += QStringLiteral("\n\n") + input;
        answer.answer = firstOf(record, { "answer", "output", "response" });
        answer.model = firstOf(record, { "model", "generator", "model_id" }).trimmed();
        if (answer.model.isEmpty())
            answer.model = fileName;
        if (answer.prompt.trimmed().isEmpty())
            set.skipped.push_back({ line, QStringLiteral("no prompt") });
        else if (answer.answer.trimmed().isEmpty())
            set.skipped.push_back({ line, QStringLiteral("no answer") });
        else
            set.answers.push_back(std::move(answer));
    };
    const auto read
        = forEachRecord(path, { QStringLiteral("answer"), QStringLiteral("output"), QStringLiteral("response") }, visit,
            [&](const SkippedRecord& skipped) { set.skipped.push_back(skipped); });
    if (!read)
        return fail(read.error());
    if (set.answers.empty())
        return fail(Error::Code::UnsupportedFormat,
            QStringLiteral("%1: nothing in it has a prompt and an answer, such as in instruction and output or in "
                           "prompt and answer")
                .arg(path));
    return set;
}

} // namespace darkhorse
