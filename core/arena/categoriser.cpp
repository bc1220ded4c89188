// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categoriser.h"

#include "core/arena/battleclassifier.h"
#include "core/prompts/redundancy.h"
#include "core/store/batch.h"
#include "core/store/categorystore.h"
#include "core/store/database.h"
#include "core/store/factstore.h"
#include "core/store/labelstore.h"

namespace darkhorse {

namespace {

constexpr int kBattlesAStep = 500;

[[nodiscard]] QString keyOf(const QByteArray& hash) { return QString::fromLatin1(hash); }

/// Everything besides the votes that rules may ask for.
struct Knowledge {
    QHash<QByteArray, std::vector<StoredLabel>> labels;
    QHash<qint64, QStringList> battleTags;
    QHash<QByteArray, QStringList> conversationTags;
    Redundancy exact;
    Redundancy nearly;

    [[nodiscard]] static Result<Knowledge> read(Database& database)
    {
        const LabelStore store(database);
        auto labels = store.all();
        auto battleTags = store.battleTags();
        auto conversationTags = store.conversationTags();
        if (!labels || !battleTags || !conversationTags)
            return fail(!labels ? labels.error() : !battleTags ? battleTags.error() : conversationTags.error());
        std::vector<QString> keys;
        std::vector<QString> nearKeys;
        const auto read = FactStore(database).forEachVote([&](const FactRow& row) {
            // A battle without texts is like no other.
            const QString none = QString::number(row.battle.value);
            keys.push_back(row.facts ? keyOf(row.facts->conversation) : none);
            nearKeys.push_back(row.facts ? keyOf(row.facts->nearKey) : none);
        });
        if (!read)
            return fail(read.error());
        return Knowledge { std::move(*labels), std::move(*battleTags), std::move(*conversationTags), tagRedundant(keys),
            tagRedundant(nearKeys) };
    }

    [[nodiscard]] CategoryFacts factsOf(const FactRow& row, std::size_t place) const
    {
        CategoryFacts facts;
        if (row.facts) {
            facts = factsUnder(*row.facts, labels.value(row.facts->conversation));
            facts.isRedundant = !exact.tags[place].isKept;
            facts.isNearRedundant = !nearly.tags[place].isKept;
            facts.tags = conversationTags.value(row.facts->conversation);
        }
        facts.tags += battleTags.value(row.battle.value);
        facts.models = { row.models.a, row.models.b };
        facts.evaluator = row.evaluator;
        facts.verdict = row.verdict;
        facts.castAtUtcMs = row.castAtUtcMs;
        facts.topic = row.topic;
        facts.promptSet = row.promptSet;
        return facts;
    }
};

/// Shows `visit` each vote that counts with all that is known of it.
[[nodiscard]] Result<Knowledge> forEachVote(
    Database& database, const std::function<void(BattleId, const CategoryFacts&)>& visit)
{
    auto knowledge = Knowledge::read(database);
    if (!knowledge)
        return knowledge;
    std::size_t place = 0;
    const auto read = FactStore(database).forEachVote([&](const FactRow& row) {
        visit(row.battle, knowledge->factsOf(row, place));
        ++place;
    });
    if (!read)
        return fail(read.error());
    return knowledge;
}

} // namespace

CategoryFacts factsUnder(const BattleFacts& battle, const std::vector<StoredLabel>& labels)
{
    CategoryFacts facts = factsOf(battle.prompt);
    facts.isRefusal = battle.isRefusal;
    for (const StoredLabel& label : labels) {
        if (label.name == u"language")
            facts.language = label.value;
        else if (label.name == u"code")
            facts.isCode = label.value == u"1";
        else if (label.name == u"refusal")
            facts.isRefusal = label.value == u"1";
        else
            facts.labels.insert(label.name, label.value.toDouble());
    }
    return facts;
}

Result<qint64> readMissingFacts(Database& database, CodeRule codeRule)
{
    const int classifier = classifierVersion(codeRule);
    FactStore store(database);
    qint64 count = 0;
    while (true) {
        const auto unread = store.unread(classifier, kBattlesAStep);
        if (!unread)
            return fail(unread.error());
        if (unread->empty())
            return count;
        auto batch = Batch::begin(database);
        if (!batch)
            return fail(batch.error());
        for (const UnreadBattle& battle : *unread) {
            const auto saved
                = store.save(battle.battle, classifyBattle(battle.turns, battle.answers, codeRule), classifier);
            if (!saved)
                return fail(saved.error());
        }
        if (const auto committed = batch->commit(); !committed)
            return fail(committed.error());
        count += qint64(unread->size());
    }
}

Result<Categorised> categorise(
    Database& database, const std::vector<CategoryDefinition>& definitions, VoteLogDetail detail, LeakedBattles leaked)
{
    Categorised result;
    std::vector<CategoryStore::Membership> memberships;
    const auto knowledge = forEachVote(database, [&](BattleId battle, const CategoryFacts& facts) {
        std::vector<CategoryKey> keys;
        for (const CategoryDefinition& definition : definitions) {
            const auto answer = definition.rule.matches(facts);
            if (!answer)
                ++result.undecided[definition.key.value];
            else if (*answer)
                keys.push_back(definition.key);
        }
        memberships.push_back({ battle, std::move(keys) });
    });
    if (!knowledge)
        return fail(knowledge.error());
    result.redundancyCutoff = knowledge->exact.cutoff;
    if (const auto stored = CategoryStore(database).replaceMemberships(memberships); !stored)
        return fail(stored.error());
    auto log = VoteStore(database).log(detail, leaked);
    if (!log)
        return fail(log.error());
    result.log = std::move(*log);
    return result;
}

Result<MatchCount> countMatching(Database& database, const CategoryRule& rule)
{
    MatchCount count;
    const auto read = forEachVote(database, [&](BattleId, const CategoryFacts& facts) {
        const auto answer = rule.matches(facts);
        ++count.votes;
        count.matching += answer == true;
        count.undecided += !answer.has_value();
    });
    if (!read)
        return fail(read.error());
    return count;
}

} // namespace darkhorse
