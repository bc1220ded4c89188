// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votedbattles.h"

#include <algorithm>
#include <limits>

#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kSets = "SELECT id, keys FROM category_set ORDER BY id"_L1;
constexpr auto kBattles = R"(
    SELECT b.id, b.contestant_a, b.contestant_b, b.category_set,
           CASE WHEN b.language <> '' THEN b.language
               ELSE (SELECT f.language FROM battle_facts f WHERE f.battle = b.id AND f.language <> 'unknown') END,
           b.has_leak
    FROM battle b WHERE b.state = 'voted' AND b.has_leak <= ?1 AND b.repeats IS NULL ORDER BY b.id)";

/// Makes places of the numbers that battles give their sets. Read after the battles, so that none of them is missing.
/// The sets of `leaked` battles stand once more behind the others.
[[nodiscard]] Result<void> readSets(const Database& database, const std::vector<size_t>& leaked, VotedBattles& into)
{
    IdPlaces places;
    places.append(0); // without any
    Statement keys(database, kSets);
    auto hasSet = keys.first();
    for (; hasSet && *hasSet; hasSet = keys.next()) {
        std::vector<CategoryKey>& set = into.categorySets.emplace_back();
        for (const QString& key : keys.text(1).split(u'|'))
            set.push_back({ key });
        places.append(keys.integer(0));
    }
    if (!hasSet)
        return fail(hasSet.error());
    for (quint32& set : into.categorySet) {
        const quint32 place = places.of(set);
        set = place == IdPlaces::kNowhere ? 0 : place;
    }
    const size_t plain = into.categorySets.size();
    into.isLeakedSet.assign(plain, false);
    if (leaked.empty())
        return {};
    for (size_t set = 0; set < plain; ++set)
        into.categorySets.push_back(std::vector(into.categorySets[set]));
    into.isLeakedSet.resize(into.categorySets.size(), true);
    for (const size_t battle : leaked)
        into.categorySet[battle] += quint32(plain);
    return {};
}

} // namespace

Result<quint8> WordNumbers::number(std::string_view word)
{
    if (m_last < m_words.size() && m_words[m_last] == word)
        return quint8(m_last);
    m_last = size_t(std::ranges::find(m_words, word) - m_words.begin());
    if (m_last == m_words.size())
        m_words.emplace_back(word);
    if (m_last >= std::numeric_limits<quint8>::max())
        return fail(Error::Code::InvalidInput,
            u"more than 255 different words such as \"%1\""_s.arg(QString::fromStdString(m_words[m_last])));
    return quint8(m_last);
}

QStringList WordNumbers::words() const
{
    QStringList words;
    for (const std::string& word : m_words)
        words.append(QString::fromStdString(word));
    return words;
}

size_t VotedBattles::find(qint64 wanted, size_t last) const
{
    for (const size_t near : { last, last + 1 }) {
        if (near < battle.size() && battle[near] == wanted)
            return near;
    }
    const auto found = std::ranges::lower_bound(battle, wanted);
    return found == battle.end() || *found != wanted ? battle.size() : size_t(found - battle.begin());
}

Result<VotedBattles> VotedBattles::read(const Database& database, LeakedBattles leaked, const IdPlaces& contestants)
{
    VotedBattles battles;
    std::vector<size_t> leakedOnes;
    RawStatement rows(rawConnection(database), kBattles);
    rows.bind(1, int(leaked == LeakedBattles::Counted));
    auto hasRow = rows.next();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        const quint32 a = contestants.of(rows.integer(1));
        const quint32 b = contestants.of(rows.integer(2));
        if (a == IdPlaces::kNowhere || b == IdPlaces::kNowhere)
            continue;
        const auto language = battles.languages.number(rows.text(4));
        if (!language)
            return fail(language.error());
        if (rows.integer(5) != 0)
            leakedOnes.push_back(battles.size());
        battles.battle.push_back(rows.integer(0));
        battles.contestantA.push_back(quint16(a));
        battles.contestantB.push_back(quint16(b));
        battles.categorySet.push_back(quint32(rows.integer(3))); // NULL reads as 0
        battles.language.push_back(*language);
    }
    if (!hasRow)
        return fail(hasRow.error());
    return readSets(database, leakedOnes, battles).map([&] { return std::move(battles); });
}

} // namespace darkhorse
