// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/responseset.h"

#include <algorithm>
#include <optional>

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

#include "core/domain/conversation.h"
#include "core/exchange/promptrecords.h"

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

/// Id to user turns, of the files of questions beside a file of answers. What two of them say differently is in none.
using Questions = QHash<QString, QStringList>;

[[nodiscard]] Questions questionsBeside(const QString& path)
{
    Questions questions;
    QSet<QString> doubtful;
    QDir folder = QFileInfo(path).dir();
    for (int level = 0; level < 2; ++level) {
        for (const QFileInfo& file :
            folder.entryInfoList({ QStringLiteral("*question*.json*") }, QDir::Files, QDir::Name)) {
            // One that cannot be read has no questions, and its answers are told as having none.
            (void)forEachPrompt(
                file.filePath(),
                [&](const PromptRecord& prompt) {
                    if (questions.contains(prompt.id) && questions.value(prompt.id) != prompt.turns)
                        doubtful.insert(prompt.id);
                    questions.insert(prompt.id, prompt.turns);
                },
                [](const SkippedRecord&) {});
        }
        if (!questions.isEmpty() || !folder.cdUp())
            break;
    }
    for (const QString& id : std::as_const(doubtful))
        questions.remove(id);
    return questions;
}

[[nodiscard]] QStringList turnsOf(const TextRecord& record, const QString& field)
{
    const QString turns = record.value(field);
    return turns.isEmpty() ? QStringList() : turns.split(kTurnSeparator);
}

/// Reads one file.
class ResponseReader {
public:
    explicit ResponseReader(const QString& path) : m_path(path), m_fileName(QFileInfo(path).completeBaseName()) { }

    void take(const TextRecord& record, qint64 line)
    {
        QString model = firstOf(record, { "model", "generator", "model_id" }).trimmed();
        if (model.isEmpty())
            model = m_fileName;
        const QStringList answers = answersOf(record);
        const QStringList asked = answers.isEmpty() ? QStringList() : askedIn(record);
        if (asked.value(0).trimmed().isEmpty())
            skip(line, QStringLiteral("no prompt"));
        else if (answers.isEmpty())
            skip(line, QStringLiteral("no answer"));
        for (qsizetype turn = 0; turn < std::min(asked.size(), answers.size()); ++turn) {
            if (asked[turn].trimmed().isEmpty() || answers[turn].trimmed().isEmpty()) {
                skip(line,
                    turn == 0 ? QStringLiteral("no answer") : QStringLiteral("no answer to turn %1").arg(turn + 1));
                return; // what comes after goes on from what is not there
            }
            set.answers.push_back({ model, conversationKey(asked.mid(0, turn + 1)), answers[turn] });
        }
    }
    void skip(qint64 line, const QString& reason) { set.skipped.push_back({ line, reason }); }

    ResponseSet set;

private:
    [[nodiscard]] static QStringList answersOf(const TextRecord& record)
    {
        if (const QStringList answers = turnsOf(record, QStringLiteral("answer_turns")); !answers.isEmpty())
            return answers;
        const QString answer = firstOf(record, { "answer", "output", "response" });
        return answer.isEmpty() ? QStringList() : QStringList(answer);
    }

    [[nodiscard]] QStringList askedIn(const TextRecord& record)
    {
        if (const QStringList turns = turnsOf(record, QStringLiteral("user_turns")); !turns.isEmpty())
            return turns;
        QString prompt = firstOf(record, { "prompt", "instruction" });
        // AlpacaEval shows models an instruction and its input with an empty line between them.
        if (const QString input = record.value(QStringLiteral("input"));
            !input.isEmpty() && !record.contains(QStringLiteral("prompt")))
            prompt += QStringLiteral("\n\n") + input;
        if (!prompt.isEmpty())
            return { prompt };
        if (!m_questions)
            m_questions = questionsBeside(m_path);
        return m_questions->value(firstOf(record, { "question_id", "uid" }));
    }

    QString m_path;
    QString m_fileName;
    std::optional<Questions> m_questions;
};

} // namespace

Result<ResponseSet> readResponseSet(const QString& path)
{
    ResponseReader reader(path);
    const auto visit = [&](const TextRecord& record, qint64 line) { reader.take(record, line); };
    ResponseSet& set = reader.set;
    const auto read
        = forEachRecord(path, { QStringLiteral("answer"), QStringLiteral("output"), QStringLiteral("response") }, visit,
            [&](const SkippedRecord& skipped) { set.skipped.push_back(skipped); });
    if (!read)
        return fail(read.error());
    if (set.answers.empty())
        return fail(Error::Code::UnsupportedFormat,
            QStringLiteral("%1: nothing in it has a prompt and an answer, such as in instruction and output or in "
                           "prompt and answer; questions of MT-bench's answers stand in question.jsonl beside them")
                .arg(path));
    return set;
}

} // namespace darkhorse
