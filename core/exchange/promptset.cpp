// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/promptset.h"

#include <QFileInfo>
#include <QStringList>

namespace darkhorse {

namespace {

const QStringList kTextFields { QStringLiteral("prompt"), QStringLiteral("text"), QStringLiteral("instruction"),
    QStringLiteral("question") };
const QStringList kTopicFields { QStringLiteral("topic"), QStringLiteral("category"), QStringLiteral("cluster") };

[[nodiscard]] QString firstOf(const TextRecord& record, const QStringList& fields)
{
    for (const QString& field : fields) {
        if (const QString value = record.value(field); !value.trimmed().isEmpty())
            return value;
    }
    return {};
}

} // namespace

Result<PromptSet> readPromptSet(const QString& path)
{
    PromptSet set;
    set.name = QFileInfo(path).completeBaseName();
    const auto visit = [&](const TextRecord& record, qint64 line) {
        const QString text = firstOf(record, kTextFields);
        if (text.isEmpty())
            set.skipped.push_back({ line, QStringLiteral("no prompt") });
        else
            set.prompts.push_back({ text, firstOf(record, kTopicFields) });
    };
    const auto read = forEachRecord(
        path, kTextFields, visit, [&](const SkippedRecord& skipped) { set.skipped.push_back(skipped); });
    if (!read)
        return fail(read.error());
    if (set.prompts.empty())
        return fail(Error::Code::UnsupportedFormat,
            QStringLiteral("%1: there is no prompt in it, such as in a field called prompt or text").arg(path));
    return set;
}

} // namespace darkhorse
