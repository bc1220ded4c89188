// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/session/samplearena.h"

#include <chrono>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include "core/arena/session/arenaparts.h"
#include "core/store/batch.h"

namespace darkhorse {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds kBetweenVotes = 10min;
constexpr std::chrono::milliseconds kSampleReadingTime = 40s;

const QString kSource = QStringLiteral(":/sample/sample-arena.json");
const QString kProvenance = QStringLiteral("sample");

tl::unexpected<Error> damaged(const QString& what)
{
    return fail(Error::Code::InvalidInput, QStringLiteral("%1: %2").arg(kSource, what));
}

Result<QJsonObject> readSource()
{
    QFile file(kSource);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable, QStringLiteral("%1: %2").arg(kSource, file.errorString()));
    QJsonParseError error;
    const QJsonObject source = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return damaged(error.errorString());
    return source;
}

/// Fills a new, empty arena from the shipped JSON.
class SampleWriter {
public:
    SampleWriter(Database& database, const QJsonObject& source, const Clock& clock)
        : m_contestants(database)
        , m_prompts(database)
        , m_responses(database)
        , m_battles(database)
        , m_votes(database)
        , m_evaluators(database)
        , m_meta(database)
        , m_source(source)
        , m_nowUtcMs(clock.nowUtcMs())
    {
    }

    Result<void> write()
    {
        return addContestants()
            .and_then([this] { return addPrompts(); })
            .and_then([this] { return addResponses(); })
            .and_then([this] { return addVotes(); })
            .and_then(
                [this] { return m_meta.setSetting(kSampleSetting, m_source[u"version"].toVariant().toString()); });
    }

private:
    Result<void> addContestants()
    {
        for (const QJsonValue& value : m_source[u"contestants"].toArray()) {
            Contestant contestant;
            contestant.name = value[u"name"].toString();
            contestant.organization = value[u"organization"].toString();
            contestant.license = value[u"license"].toString();
            contestant.kind = ContestantKind::Recorded;
            contestant.isSample = true;
            contestant.createdAtUtcMs = m_nowUtcMs;
            const auto id = m_contestants.add(contestant);
            if (!id)
                return fail(id.error());
            m_ids.insert(contestant.name, *id);
        }
        return {};
    }

    Result<void> addPrompts()
    {
        std::vector<Prompt> prompts;
        for (const QJsonValue& value : m_source[u"prompts"].toArray()) {
            Prompt prompt;
            prompt.text = value[u"text"].toString();
            prompt.language = value[u"language"].toString();
            prompt.topic = value[u"topic"].toString();
            prompt.promptSet = m_source[u"promptSet"].toString();
            prompts.push_back(prompt);
            m_entries.insert(value[u"id"].toString(), value.toObject());
        }
        return m_prompts.addAll(prompts).map([](const auto&) {});
    }

    Result<void> addResponses()
    {
        std::vector<RecordedResponse> responses;
        for (const QJsonObject& entry : std::as_const(m_entries)) {
            for (auto id = m_ids.cbegin(); id != m_ids.cend(); ++id)
                responses.push_back({ {}, id.value(), entry[u"text"].toString(), answerOf(entry, id.key()) });
        }
        return m_responses.addAll(responses).map([](const auto&) {});
    }

    Result<void> addVotes()
    {
        const QJsonArray votes = m_source[u"votes"].toArray();
        qint64 castAtUtcMs = m_nowUtcMs - kBetweenVotes.count() * votes.size();
        for (const QJsonValue& value : votes) {
            castAtUtcMs += kBetweenVotes.count();
            if (const auto added = addVote(value, castAtUtcMs); !added)
                return added;
        }
        return {};
    }

    Result<void> addVote(const QJsonValue& value, qint64 castAtUtcMs)
    {
        const QJsonObject entry = m_entries.value(value[u"prompt"].toString());
        const auto verdict = verdictFromArenaWord(value[u"verdict"].toString());
        const PerSide<QString> names { value[u"a"].toString(), value[u"b"].toString() };
        if (entry.isEmpty() || !verdict || !m_ids.contains(names.a) || !m_ids.contains(names.b))
            return damaged(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        const auto evaluator = m_evaluators.ensure(value[u"evaluator"].toString());
        if (!evaluator)
            return fail(evaluator.error());

        Battle battle;
        battle.contestants = { m_ids.value(names.a), m_ids.value(names.b) };
        battle.pairing = kProvenance;
        battle.startedAtUtcMs = castAtUtcMs - kSampleReadingTime.count();
        battle.turns
            = { BattleTurn { entry[u"text"].toString(), { answerOf(entry, names.a), answerOf(entry, names.b) } } };
        Vote vote;
        vote.evaluator = evaluator->id;
        vote.verdict = *verdict;
        vote.castAtUtcMs = castAtUtcMs;
        vote.readingTime = kSampleReadingTime;
        vote.provenance = kProvenance;
        return m_battles.begin(battle).and_then([&](BattleId id) -> Result<void> {
            vote.battle = id;
            return m_battles.complete(id, battle.turns).and_then([&] { return m_votes.record(vote); }).map([](VoteId) {
            });
        });
    }

    [[nodiscard]] static Answer answerOf(const QJsonObject& entry, const QString& contestant)
    {
        Answer answer;
        answer.text = entry[u"answers"][contestant].toString();
        return answer;
    }

    ContestantStore m_contestants;
    PromptStore m_prompts;
    ResponseStore m_responses;
    BattleStore m_battles;
    VoteStore m_votes;
    EvaluatorStore m_evaluators;
    ArenaMetaStore m_meta;
    QJsonObject m_source;
    qint64 m_nowUtcMs;
    QHash<QString, ContestantId> m_ids; ///< by name
    QHash<QString, QJsonObject> m_entries; ///< by the prompt's id in the source
};

} // namespace

Result<void> makeSampleArena(const QString& path, const Clock& clock)
{
    const auto source = readSource();
    if (!source)
        return fail(source.error());
    // Written beside its place and moved there whole, so that a crash leaves no half sample.
    const QString draft = path + QStringLiteral(".new");
    QFile::remove(draft);
    Result<void> written;
    {
        auto database = Database::open(draft, Database::Mode::Create, clock);
        if (!database)
            return fail(database.error());
        auto batch = Batch::begin(**database); // one commit instead of hundreds
        written = batch ? SampleWriter(**database, *source, clock).write().and_then([&] { return batch->commit(); })
                        : fail(batch.error());
    }
    if (written && QFile::exists(path))
        written = fail(Error::Code::AlreadyExists, path);
    if (written && !QFile::rename(draft, path))
        written = fail(Error::Code::FileUnwritable, path);
    if (!written)
        QFile::remove(draft);
    return written;
}

QString sampleArenaPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("sample.darkhorse"));
}

} // namespace darkhorse
