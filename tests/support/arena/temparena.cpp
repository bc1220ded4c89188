// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/arena/temparena.h"

#include <QtDebug>

#include "core/store/contestantstore.h"
#include "core/store/database.h"
#include "core/store/promptstore.h"
#include "core/store/responsestore.h"

namespace darkhorse {

namespace {

/// A fixture that cannot be made is a broken test, not a finding.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toString(result.error().code) + QStringLiteral(": ") + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Database> openFile(const QString& path)
{
    return must(Database::open(path, Database::Mode::ExistingOrCreate));
}

} // namespace

TempArena::TempArena() { openFile(path()); }

QString TempArena::path() const { return m_folder.filePath(QStringLiteral("arena.darkhorse")); }

ContestantId TempArena::add(const Contestant& contestant)
{
    const auto database = openFile(path());
    return must(ContestantStore(*database).add(contestant));
}

ContestantId TempArena::addRecorded(
    const QString& name, const QString& organization, const QHash<QString, QString>& answers)
{
    Contestant contestant;
    contestant.name = name;
    contestant.organization = organization;
    contestant.kind = ContestantKind::Recorded;
    const ContestantId id = add(contestant);

    const auto database = openFile(path());
    std::vector<RecordedResponse> responses;
    std::vector<Prompt> prompts;
    for (auto entry = answers.cbegin(); entry != answers.cend(); ++entry) {
        Answer answer;
        answer.text = entry.value();
        responses.push_back({ {}, id, entry.key(), answer });
        Prompt prompt;
        prompt.text = entry.key();
        prompt.promptSet = QStringLiteral("Test prompts");
        prompts.push_back(prompt);
    }
    must(ResponseStore(*database).addAll(responses));
    must(PromptStore(*database).addAll(prompts));
    return id;
}

std::unique_ptr<ArenaSession> TempArena::open() const
{
    return must(ArenaSession::open(path(), ArenaSession::OpenMode::Existing));
}

} // namespace darkhorse
