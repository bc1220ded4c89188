// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/categoriser.h"

#include "core/arena/categories/battleclassifier.h"
#include "core/prompts/redundancy.h"
#include "core/store/batch.h"
#include "core/store/database.h"
#include "core/store/factstore.h"
#include "core/store/labelstore.h"
#include "core/store/snapshot.h"

namespace darkhorse {

namespace {

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
    // What is known is found by a vote's place: both passes must see the same votes, though others are cast meanwhile.
    const auto snapshot = Snapshot::begin(database);
    if (!snapshot)
        return fail(snapshot.error());
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

Result<qint64> readMissingFacts(Database& database, CodeRule codeRule, int most)
{
    const int classifier = classifierVersion(codeRule);
    FactStore store(database);
    const auto unread = store.unread(classifier, most);
    if (!unread)
        return fail(unread.error());
    auto batch = Batch::begin(database);
    if (!batch)
        return fail(batch.error());
    for (const UnreadBattle& battle : *unread) {
        const auto saved
            = store.save(battle.battle, classifyBattle(battle.turns, battle.answers, codeRule), classifier);
        if (!saved)
            return fail(saved.error());
    }
    return batch->commit().map([&unread] { return qint64(unread->size()); });
}

Result<Categorised> categorise(Database& database, const std::vector<CategoryDefinition>& definitions)
{
    Categorised result;
    QHash<QByteArray, quint32> places; // of combinations, by one byte a category
    QByteArray belongs(qsizetype(definitions.size()), '\0');
    const auto knowledge = forEachVote(database, [&](BattleId battle, const CategoryFacts& facts) {
        for (size_t i = 0; i < definitions.size(); ++i) {
            const auto answer = definitions[i].rule.matches(facts);
            if (!answer)
                ++result.undecided[definitions[i].key.value];
            belongs[qsizetype(i)] = char(answer == true);
        }
        auto known = places.constFind(belongs);
        if (known == places.constEnd()) {
            known = places.insert(belongs, quint32(result.sets.size()));
            std::vector<CategoryKey>& keys = result.sets.emplace_back();
            for (size_t i = 0; i < definitions.size(); ++i) {
                if (belongs[qsizetype(i)] != '\0')
                    keys.push_back(definitions[i].key);
            }
        }
        result.memberships.push_back({ battle, *known });
    });
    if (!knowledge)
        return fail(knowledge.error());
    result.redundancyCutoff = knowledge->exact.cutoff;
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
