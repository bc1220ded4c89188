// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/standingsreading.h"

#include "core/arena/battle/rulebook.h"
#include "core/arena/categories/builtincategories.h"
#include "core/arena/models/aliasbook.h"
#include "core/arena/standings/countedvotes.h"
#include "core/arena/standings/livestandings.h"
#include "core/store/arenametastore.h"
#include "core/store/categorystore.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"

namespace darkhorse {

Result<RatingChoice> rememberedChoice(const ArenaMetaStore& meta, const ModelNames& names)
{
    const auto stored = meta.setting(kChoiceSetting);
    if (!stored)
        return fail(stored.error());
    const auto view = ratingViewFromText(stored->value_or(QString()), names);
    return view ? view->choice : RatingChoice {};
}

Result<void> readStandings(const QString& arenaPath, LiveStandings& standings)
{
    const auto database = Database::open(arenaPath, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto contestants = ContestantStore(**database).all();
    const auto own = CategoryStore(**database).definitions();
    ArenaMetaStore meta(**database);
    RuleBook rules(meta);
    if (!contestants)
        return fail(contestants.error());
    if (!own)
        return fail(own.error());
    if (const auto read = rules.read(); !read)
        return read;
    std::vector<StandingsEntrant> entrants;
    ModelNames names;
    const auto aliases = aliasesIn(meta);
    if (!aliases)
        return fail(aliases.error());
    const auto models = countedFor(*contestants, *aliases);
    for (const Contestant& one : *contestants) {
        if (!models.contains(one.id))
            entrants.push_back({ one.id, one.shownName(), one.shownOrganization() });
        names.insert(one.id, one.name);
    }
    std::vector<CategoryKey> categories { overallCategory() };
    for (const auto& definitions : { builtInCategories(), *own }) {
        for (const CategoryDefinition& definition : definitions)
            categories.push_back(definition.key);
    }
    const auto choice = rememberedChoice(meta, names);
    if (!choice)
        return fail(choice.error());
    auto votes = countedVotes(**database, { .hasPrompts = true, .hasStyle = true }, LeakedBattles::Counted);
    if (!votes)
        return fail(votes.error());
    standings.reset(std::move(entrants), std::move(categories), std::move(*votes), rules.rules().countsLeaks);
    standings.setChoice(*choice);
    return {};
}

} // namespace darkhorse
