// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contestantstore.h"

#include <algorithm>

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// One or all: an arena has tens of contestants, so no index is missed.
constexpr auto kSelect = R"(
    SELECT id, uuid, name, organization, license, kind, base_url, model_id, key_kind, key_name, system_prompt,
           temperature, top_p, max_tokens, sampling_seed, is_enabled, is_sample, created_at,
           provider, api_version, knowledge_cutoff, input_price, output_price, codename, is_secret, draw_weight, is_retired,
           refused_fields, previous, engine_build
    FROM contestant WHERE id = coalesce(:id, id) AND name = coalesce(:name, name))"_L1;

constexpr auto kInsert = R"(
    INSERT INTO contestant (uuid, name, organization, license, kind, base_url, model_id, key_kind, key_name, system_prompt,
                            temperature, top_p, max_tokens, sampling_seed, is_enabled, is_sample, created_at, provider,
                            api_version, knowledge_cutoff, input_price, output_price, codename, is_secret, draw_weight,
                            is_retired, refused_fields, previous, engine_build)
    VALUES (:uuid, :name, :organization, :license, :kind, :base_url, :model_id, :key_kind, :key_name, :system_prompt,
            :temperature, :top_p, :max_tokens, :sampling_seed, :is_enabled, :is_sample, :created_at,
            :provider, :api_version, :knowledge_cutoff, :input_price, :output_price, :codename, :is_secret, :draw_weight,
            :is_retired, :refused_fields, :previous, :engine_build))"_L1;

constexpr auto kUpdate = R"(
    UPDATE contestant
    SET name = :name, organization = :organization, license = :license, kind = :kind, base_url = :base_url,
        model_id = :model_id, key_kind = :key_kind, key_name = :key_name, system_prompt = :system_prompt,
        temperature = :temperature, top_p = :top_p, max_tokens = :max_tokens, sampling_seed = :sampling_seed,
        is_enabled = :is_enabled, is_sample = :is_sample, provider = :provider, api_version = :api_version,
        knowledge_cutoff = :knowledge_cutoff, input_price = :input_price, output_price = :output_price,
        codename = :codename, is_secret = :is_secret, draw_weight = :draw_weight, is_retired = :is_retired,
        refused_fields = :refused_fields, previous = :previous, engine_build = :engine_build
    WHERE id = :id)"_L1;

constexpr auto kSetEnabled = "UPDATE contestant SET is_enabled = :is_enabled WHERE id = :id"_L1;
constexpr auto kDelete = "DELETE FROM contestant WHERE id = :id"_L1;

constexpr auto kHasBattles = R"(
    SELECT EXISTS (SELECT 1 FROM battle WHERE contestant_a = :id) OR EXISTS (SELECT 1 FROM battle WHERE contestant_b = :id))"_L1;

void bindFields(Statement& statement, const Contestant& contestant)
{
    statement.bind(":name"_L1, contestant.name)
        .bind(":organization"_L1, contestant.organization)
        .bind(":license"_L1, contestant.license)
        .bind(":kind"_L1, toWord(contestant.kind))
        .bind(":base_url"_L1, contestant.baseUrl.toString(QUrl::FullyEncoded))
        .bind(":model_id"_L1, contestant.modelId)
        .bind(":key_kind"_L1, toWord(contestant.key.kind))
        .bind(":key_name"_L1, contestant.key.name)
        .bind(":system_prompt"_L1, contestant.systemPrompt)
        .bind(":temperature"_L1, contestant.sampling.temperature)
        .bind(":top_p"_L1, contestant.sampling.topP)
        .bind(":max_tokens"_L1, contestant.sampling.maxTokens)
        .bind(":sampling_seed"_L1, contestant.sampling.seed)
        .bind(":is_enabled"_L1, contestant.isEnabled)
        .bind(":is_sample"_L1, contestant.isSample)
        .bind(":provider"_L1, contestant.provider)
        .bind(":api_version"_L1, contestant.apiVersion)
        .bind(":knowledge_cutoff"_L1, contestant.knowledgeCutoff)
        .bind(":input_price"_L1, contestant.price.input)
        .bind(":output_price"_L1, contestant.price.output)
        .bind(":codename"_L1, contestant.codename)
        .bind(":is_secret"_L1, contestant.isSecret)
        .bind(":draw_weight"_L1, contestant.drawWeight)
        .bind(":is_retired"_L1, contestant.isRetired)
        .bind(":refused_fields"_L1, contestant.refusedFields.join(u'|'))
        .bind(":previous"_L1, contestant.previous)
        .bind(":engine_build"_L1, contestant.engineBuild);
}

Result<Contestant> readRow(const Statement& row)
{
    const auto kind = contestantKindFromWord(row.text(5));
    if (!kind)
        return unknownWord("kind", row.text(5));
    const auto keyKind = keySourceKindFromWord(row.text(8));
    if (!keyKind)
        return unknownWord("key_kind", row.text(8));
    return Contestant {
        .id = row.id<ContestantId>(0),
        .uuid = row.uuid(1),
        .name = row.text(2),
        .organization = row.text(3),
        .license = row.text(4),
        .kind = *kind,
        .baseUrl = QUrl(row.text(6)),
        .modelId = row.text(7),
        .key = { *keyKind, row.text(9) },
        .provider = row.text(18),
        .apiVersion = row.text(19),
        .engineBuild = row.text(29),
        .systemPrompt = row.text(10),
        .sampling = { row.optionalNumber(11), row.optionalNumber(12), row.optionalInt(13), row.optionalInteger(14) },
        .isEnabled = row.truth(15),
        .isSample = row.truth(16),
        .isRetired = row.truth(26),
        .drawWeight = row.number(25),
        .knowledgeCutoff = row.text(20),
        .price = { row.optionalNumber(21), row.optionalNumber(22) },
        .codename = row.text(23),
        .isSecret = row.truth(24),
        .refusedFields = row.text(27).split(u'|', Qt::SkipEmptyParts),
        .previous = row.isNull(28) ? std::nullopt : std::optional(row.id<ContestantId>(28)),
        .createdAtUtcMs = row.integer(17),
    };
}

Result<Contestant> readOnly(Statement& statement, const QString& what)
{
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(Error::Code::NotFound, u"contestant %1"_s.arg(what));
    return readRow(statement);
}

Statement selecting(const Database& database, std::optional<ContestantId> id, const std::optional<QString>& name)
{
    Statement statement(database, kSelect);
    statement.bind(":id"_L1, id).bind(":name"_L1, name);
    return statement;
}

tl::unexpected<Error> notFound(ContestantId id)
{
    return fail(Error::Code::NotFound, u"contestant %1"_s.arg(id.value));
}

Result<void> runOnOneRow(Statement& statement, ContestantId id)
{
    if (const auto ran = statement.run(); !ran)
        return ran;
    if (statement.rowsChanged() == 0)
        return notFound(id);
    return {};
}

Result<void> checkName(const Contestant& contestant)
{
    if (contestant.name.trimmed().isEmpty())
        return fail(Error::Code::InvalidInput, u"a contestant needs a name"_s);
    return {};
}

} // namespace

ContestantStore::ContestantStore(Database& database) : m_database(database) { }

Result<std::vector<Contestant>> ContestantStore::all() const
{
    Statement statement = selecting(m_database, std::nullopt, std::nullopt);
    auto contestants = readAll<Contestant>(statement, readRow);
    if (!contestants)
        return contestants;
    // SQL's collations know no case beyond ASCII.
    std::ranges::stable_sort(*contestants, [](const Contestant& a, const Contestant& b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
    return contestants;
}

Result<Contestant> ContestantStore::find(ContestantId id) const
{
    Statement statement = selecting(m_database, id, std::nullopt);
    return readOnly(statement, QString::number(id.value));
}

Result<Contestant> ContestantStore::findByName(const QString& name) const
{
    Statement statement = selecting(m_database, std::nullopt, name);
    return readOnly(statement, name);
}

Result<ContestantId> ContestantStore::add(const Contestant& contestant)
{
    if (const auto named = checkName(contestant); !named)
        return fail(named.error());
    Statement statement(m_database, kInsert);
    bindFields(statement, contestant);
    statement.bind(":uuid"_L1, contestant.uuid.isNull() ? QUuid::createUuid() : contestant.uuid)
        .bind(":created_at"_L1, contestant.createdAtUtcMs);
    if (const auto ran = statement.run(); !ran)
        return fail(ran.error());
    return ContestantId { statement.insertedId() };
}

Result<ContestantId> ContestantStore::addVersion(const Contestant& next, ContestantId previous)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const auto id = add(next);
    if (!id)
        return id;
    if (const auto left = setEnabled(previous, false); !left)
        return fail(left.error());
    return transaction->commit().map([&id] { return *id; });
}

Result<void> ContestantStore::update(const Contestant& contestant)
{
    if (const auto named = checkName(contestant); !named)
        return named;
    Statement statement(m_database, kUpdate);
    bindFields(statement, contestant);
    statement.bind(":id"_L1, contestant.id);
    return runOnOneRow(statement, contestant.id);
}

Result<void> ContestantStore::setEnabled(ContestantId id, bool isEnabled)
{
    Statement statement(m_database, kSetEnabled);
    statement.bind(":id"_L1, id).bind(":is_enabled"_L1, isEnabled);
    return runOnOneRow(statement, id);
}

Result<void> ContestantStore::remove(ContestantId id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const auto isUsed = hasBattles(id);
    if (!isUsed)
        return fail(isUsed.error());
    if (*isUsed)
        return fail(Error::Code::NotAllowedNow, u"contestant %1 has battles"_s.arg(id.value));
    Statement statement(m_database, kDelete);
    statement.bind(":id"_L1, id);
    if (const auto removed = runOnOneRow(statement, id); !removed)
        return removed;
    return transaction->commit();
}

Result<bool> ContestantStore::hasBattles(ContestantId id) const
{
    Statement statement(m_database, kHasBattles);
    statement.bind(":id"_L1, id);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return statement.truth(0);
}

} // namespace darkhorse
