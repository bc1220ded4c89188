// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/categorybook.h"

#include <algorithm>
#include <utility>

#include "core/arena/categories/battleclassifier.h"
#include "core/arena/categories/builtincategories.h"
#include "core/arena/categories/categoriesstate.h"
#include "core/arena/categories/categoriser.h"
#include "core/arena/categories/promptcategories.h"
#include "core/arena/categories/recategoriser.h"
#include "core/arena/session/arenareader.h"
#include "core/arena/session/arenawriter.h"
#include "core/arena/standings/countedvotes.h"
#include "core/arena/standings/livestandings.h"
#include "core/store/arenametastore.h"
#include "core/store/categorystore.h"
#include "core/store/database.h"
#include "core/store/labelstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kCutoffSetting = u"redundancy_cutoff"_s;
const CategoryKey kRefusal { u"refusal"_s };

} // namespace

struct CategoryBook::State {
    Database& database;
    ArenaWriter& writer;
    LiveStandings& standings;
    std::function<std::vector<StandingsEntrant>()> entrants;

    CodeRule codeRule = CodeRule::Ours;
    double redundancyCutoff = 0;
    std::vector<CategoryDefinition> own;
    QHash<QString, qint64> undecided;
    VoteFilter filter;
    VoteLogDetail detail; ///< what some rating needs of the votes
    bool isOpen = false;
    std::unique_ptr<Recategoriser> recategoriser;
    ArenaReader reader;
    int recounts = 0;
};

CategoryBook::CategoryBook(Database& database, ArenaWriter& writer, LiveStandings& standings,
    std::function<std::vector<StandingsEntrant>()> entrants)
    : m_state(new State { database, writer, standings, std::move(entrants), {}, {}, {}, {}, {}, {}, {},
        std::make_unique<Recategoriser>(database.path(), writer), ArenaReader(database.path()) })
{
    connect(&standings, &LiveStandings::detailWanted, this, [this](bool withStyle, bool withPrompts) {
        VoteLogDetail& detail = m_state->detail;
        const VoteLogDetail wanted { detail.hasPrompts || withPrompts, detail.hasStyle || withStyle };
        if (m_state->isOpen && wanted != std::exchange(detail, wanted))
            readLog();
    });
    // What was read stays until the next reading; nobody needs it after that.
    connect(&standings, &LiveStandings::choiceChanged, this, [this] {
        const RatingChoice choice = m_state->standings.choice();
        m_state->detail.hasStyle = m_state->detail.hasStyle && choice.needsStyle();
        m_state->detail.hasPrompts = m_state->detail.hasPrompts && choice.needsPrompts();
    });
}

CategoryBook::~CategoryBook() = default;

Result<void> CategoryBook::open()
{
    const ArenaMetaStore meta(m_state->database);
    const auto state = meta.setting(kCategoriesSetting);
    const auto cutoff = meta.setting(kCutoffSetting);
    const auto codeRule = codeRuleOf(meta);
    auto own = CategoryStore(m_state->database).definitions();
    if (!state || !cutoff || !codeRule)
        return fail(!state ? state.error() : !cutoff ? cutoff.error() : codeRule.error());
    if (!own)
        return fail(own.error());
    m_state->own = std::move(*own);
    m_state->redundancyCutoff = cutoff->value_or(QString()).toDouble();
    m_state->codeRule = *codeRule;
    m_state->isOpen = true;
    const RatingChoice choice = m_state->standings.choice();
    m_state->detail = { .hasPrompts = choice.needsPrompts(), .hasStyle = choice.needsStyle() };
    m_state->standings.reset(m_state->entrants(), keys(), {});
    readLog();
    if (*state != categoriesState(definitions(), m_state->codeRule))
        recategoriseLater();
    else
        classifyUnread();
    return {};
}

std::vector<CategoryDefinition> CategoryBook::definitions() const
{
    std::vector<CategoryDefinition> all = builtInCategories();
    all.insert(all.end(), m_state->own.begin(), m_state->own.end());
    return all;
}

Result<void> CategoryBook::save(const CategoryDefinition& definition) { return take({ definition }); }

Result<void> CategoryBook::take(const std::vector<CategoryDefinition>& definitions)
{
    std::vector<CategoryDefinition> own = m_state->own;
    for (CategoryDefinition definition : definitions) {
        const bool isBuiltIn = std::ranges::count(builtInCategories(), definition.key, &CategoryDefinition::key) > 0;
        if (isBuiltIn || definition.key == overallCategory())
            return fail(Error::Code::AlreadyExists, u"a built-in category has the key %1"_s.arg(definition.key.value));
        definition.isBuiltIn = false;
        const auto known = std::ranges::find(own, definition.key, &CategoryDefinition::key);
        if (known == own.end())
            own.push_back(std::move(definition));
        else
            *known = std::move(definition);
    }
    return store(std::move(own));
}

Result<void> CategoryBook::remove(const CategoryKey& key)
{
    std::vector<CategoryDefinition> own = m_state->own;
    if (std::erase_if(own, [&key](const CategoryDefinition& one) { return one.key == key; }) == 0)
        return fail(Error::Code::NotFound, u"category %1"_s.arg(key.value));
    return store(std::move(own));
}

Result<void> CategoryBook::store(std::vector<CategoryDefinition> own)
{
    const auto stored = CategoryStore(m_state->database).setDefinitions(own);
    if (!stored)
        return stored;
    m_state->own = std::move(own);
    recategorise();
    return {};
}

QByteArray CategoryBook::exported() const { return categoriesToJson(m_state->own); }

Result<int> CategoryBook::import(const QByteArray& json)
{
    const auto read = categoriesFromJson(json);
    if (!read)
        return fail(read.error());
    return take(*read).map([&read] { return int(read->size()); });
}

void CategoryBook::count(
    const CategoryRule& rule, QObject* context, std::function<void(const Result<MatchCount>&)> then) const
{
    m_state->reader.run([rule](Database& database) { return countMatching(database, rule); }, context, std::move(then));
}

void CategoryBook::sort(std::vector<Prompt> prompts, QObject* context,
    std::function<void(const Result<std::vector<std::vector<CategoryKey>>>&)> then) const
{
    m_state->reader.run([prompts = std::move(prompts), all = definitions(), codeRule = m_state->codeRule](
                            Database& database) { return categoriesOfPrompts(database, prompts, all, codeRule); },
        context, std::move(then));
}

qint64 CategoryBook::unlabelled(const CategoryKey& key) const { return m_state->undecided.value(key.value); }

VoteFilter CategoryBook::filter() const { return m_state->filter; }

void CategoryBook::setFilter(const VoteFilter& filter)
{
    if (m_state->filter == filter)
        return;
    m_state->filter = filter;
    if (m_state->isOpen)
        readLog();
}

CategoryBook::Placement CategoryBook::place(const JudgedBattle& battle) const
{
    auto facts = std::make_shared<BattleFacts>(classifyBattle(battle.turns, battle.answers, m_state->codeRule));
    // What cannot be read now is read when the arena is categorised next.
    const LabelStore labels(m_state->database);
    const auto said = labels.of(facts->conversation);
    CategoryFacts all = factsUnder(*facts, said ? winning(*said) : std::vector<StoredLabel> {});
    all.tags = labels.tagsOf(facts->conversation).value_or(QStringList());
    const qint64 before = FactStore(m_state->database).countOf(facts->conversation).value_or(0);
    all.isRedundant = m_state->redundancyCutoff > 0 && double(before) >= m_state->redundancyCutoff;
    all.models = battle.models;
    all.evaluator = battle.evaluator;
    all.verdict = battle.verdict;
    all.castAtUtcMs = battle.castAtUtcMs;
    Placement placement { std::move(facts), categoriesOf(all, definitions()), classifierVersion(m_state->codeRule),
        true };
    placement.isCounted = isLetIn(placement.categories);
    return placement;
}

bool CategoryBook::isLetIn(const std::vector<CategoryKey>& categories) const
{
    const auto has = [&](const CategoryKey& key) { return std::ranges::count(categories, key) > 0; };
    return !(m_state->filter.leavesOutRedundant && has(redundantCategory()))
        && !(m_state->filter.leavesOutRefusals && has(kRefusal));
}

/// Whoever opens an arena waits for its standings first.
void CategoryBook::recategoriseLater()
{
    m_state->standings.whenCurrent(this, [this] { recategorise(); });
}

void CategoryBook::recategorise()
{
    const auto take = [this](const Result<Categorised>& categorised) {
        if (categorised)
            takeSorted(*categorised);
        else
            emit failed(categorised.error());
    };
    m_state->recategoriser->run(definitions(), m_state->codeRule, take);
}

/// The votes are in their categories; what the next start needs to know is stored, and they are counted.
void CategoryBook::takeSorted(const Categorised& categorised)
{
    m_state->undecided = categorised.undecided;
    m_state->redundancyCutoff = categorised.redundancyCutoff;
    const QString state = categoriesState(definitions(), m_state->codeRule);
    const QString cutoff = QString::number(categorised.redundancyCutoff, 'g', 17);
    m_state->writer.submit(
        [state, cutoff](Database& database) -> Result<void> {
            ArenaMetaStore meta(database);
            return meta.setSetting(kCategoriesSetting, state).and_then([&] {
                return meta.setSetting(kCutoffSetting, cutoff);
            });
        },
        this,
        [this](const Result<void>& remembered) {
            if (!remembered)
                emit failed(remembered.error());
        });
    readLog();
}

void CategoryBook::recount() { readLog(); }

int CategoryBook::recounts() const { return m_state->recounts; }

std::vector<CategoryKey> CategoryBook::keys() const
{
    std::vector<CategoryKey> keys { overallCategory() };
    for (const CategoryDefinition& definition : definitions())
        keys.push_back(definition.key);
    return keys;
}

void CategoryBook::classifyUnread()
{
    m_state->writer.submit([classifier = classifierVersion(m_state->codeRule)](
                               Database& database) { return FactStore(database).unread(classifier, 1); },
        this,
        [this](const Result<std::vector<UnreadBattle>>& unread) {
            if (!unread)
                emit failed(unread.error());
            else if (!unread->empty())
                recategoriseLater();
        });
}

/// On the writer's thread, so that each vote is either in the log or announced after it, and never both.
void CategoryBook::readLog()
{
    ++m_state->recounts;
    m_state->standings.expectVotes();
    m_state->writer.submit([detail = m_state->detail](
                               Database& database) { return countedVotes(database, detail, LeakedBattles::Counted); },
        this,
        [this](Result<VoteLog>& log) {
            if (log) {
                showLog(std::move(*log));
            } else {
                m_state->standings.nothingToExpect();
                emit failed(log.error());
            }
        });
}

void CategoryBook::showLog(VoteLog log)
{
    std::vector<bool> isLetInSet;
    for (const std::vector<CategoryKey>& set : log.categorySets)
        isLetInSet.push_back(isLetIn(set));
    log.keepSets(isLetInSet);
    m_state->standings.reset(m_state->entrants(), keys(), std::move(log), m_state->filter.countsLeaks);
    emit categoriesChanged();
}

} // namespace darkhorse
