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
    FROM battle b WHERE b.id > ?2 AND b.id <= ?3 AND b.state = 'voted' AND b.has_leak <= ?1 AND b.repeats IS NULL
    ORDER BY b.id)";

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

Result<void> VotedBattles::read(
    const Database& database, LeakedBattles leaked, const IdPlaces& contestants, Stretch stretch)
{
    RawStatement rows(rawConnection(database), kBattles);
    rows.bind(1, int(leaked == LeakedBattles::Counted)).bind(2, stretch.after).bind(3, stretch.until);
    auto hasRow = rows.next();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        const quint32 a = contestants.of(rows.integer(1));
        const quint32 b = contestants.of(rows.integer(2));
        if (a == IdPlaces::kNowhere || b == IdPlaces::kNowhere)
            continue;
        const auto number = languages.number(rows.text(4));
        if (!number)
            return fail(number.error());
        if (rows.integer(5) != 0)
            m_leaked.push_back(size());
        battle.push_back(rows.integer(0));
        contestantA.push_back(quint16(a));
        contestantB.push_back(quint16(b));
        categorySet.push_back(quint32(rows.integer(3))); // NULL reads as 0
        language.push_back(*number);
    }
    return hasRow ? Result<void>() : fail(hasRow.error());
}

Result<void> VotedBattles::append(const VotedBattles& more)
{
    std::vector<quint8> numbers;
    for (const QString& word : more.languages.words()) {
        const auto number = languages.number(word.toStdString());
        if (!number)
            return fail(number.error());
        numbers.push_back(*number);
    }
    for (const size_t place : more.m_leaked)
        m_leaked.push_back(size() + place);
    battle.insert(battle.end(), more.battle.begin(), more.battle.end());
    contestantA.insert(contestantA.end(), more.contestantA.begin(), more.contestantA.end());
    contestantB.insert(contestantB.end(), more.contestantB.begin(), more.contestantB.end());
    categorySet.insert(categorySet.end(), more.categorySet.begin(), more.categorySet.end());
    for (const quint8 number : more.language)
        language.push_back(numbers.at(number));
    return {};
}

Result<void> VotedBattles::readSets(const Database& database)
{
    IdPlaces places;
    places.append(0); // without any
    Statement keys(database, kSets);
    auto hasSet = keys.first();
    for (; hasSet && *hasSet; hasSet = keys.next()) {
        std::vector<CategoryKey>& set = categorySets.emplace_back();
        for (const QString& key : keys.text(1).split(u'|'))
            set.push_back({ key });
        places.append(keys.integer(0));
    }
    if (!hasSet)
        return fail(hasSet.error());
    for (quint32& set : categorySet) {
        const quint32 place = places.of(set);
        set = place == IdPlaces::kNowhere ? 0 : place;
    }
    // The sets of leaked battles stand once more behind the others.
    const size_t plain = categorySets.size();
    isLeakedSet.assign(plain, false);
    if (m_leaked.empty())
        return {};
    for (size_t set = 0; set < plain; ++set)
        categorySets.push_back(std::vector(categorySets[set]));
    isLeakedSet.resize(categorySets.size(), true);
    for (const size_t place : m_leaked)
        categorySet[place] += quint32(plain);
    return {};
}

} // namespace darkhorse
