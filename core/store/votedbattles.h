// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/domain/category.h"
#include "core/store/idplaces.h"
#include "core/store/votestore.h"

namespace darkhorse {

class Database;

/// Gives each word the number of its first appearance; at most 255 of them.
class WordNumbers {
public:
    /// Errors: InvalidInput - one word too many.
    [[nodiscard]] Result<quint8> number(std::string_view word);
    [[nodiscard]] QStringList words() const;

private:
    std::vector<std::string> m_words;
    size_t m_last = 0;
};

/// What votes need to know of their battles, one array a field, in the order of battles. Battles whose votes do not count are left out.
struct VotedBattles {
    /// Entry 0 is the empty combination.
    std::vector<std::vector<CategoryKey>> categorySets { {} };
    std::vector<bool> isLeakedSet; ///< as VoteLog's
    WordNumbers languages;

    std::vector<qint64> battle; ///< ascending
    std::vector<quint16> contestantA; ///< place among the contestants asked for
    std::vector<quint16> contestantB;
    std::vector<quint32> categorySet; ///< index into categorySets; before readSets() the database's number
    std::vector<quint8> language; ///< number of languages

    /// Where a battle stands, or size() when it is not here. Quick when asked in nearly the order of battles; `last` is where the one
    /// before was found.
    [[nodiscard]] size_t find(qint64 wanted, size_t last) const;
    [[nodiscard]] size_t size() const { return battle.size(); }

    /// Some of the battles, by row number.
    struct Stretch {
        qint64 after = 0;
        qint64 until = std::numeric_limits<qint64>::max();
    };
    /// Adds the battles of a stretch behind those that are here. Battles of contestants that are not among `contestants` (at most 65,535)
    /// are left out. Errors: InvalidInput - more than 255 languages; those of a database.
    [[nodiscard]] Result<void> read(
        const Database& database, LeakedBattles leaked, const IdPlaces& contestants, Stretch stretch);
    /// Adds what was read of the stretch that follows. Errors: InvalidInput - more than 255 languages.
    [[nodiscard]] Result<void> append(const VotedBattles& more);
    /// Makes indexes of the numbers that battles give their sets; once, after all battles are read. Errors: those of a database.
    [[nodiscard]] Result<void> readSets(const Database& database);

private:
    std::vector<size_t> m_leaked; ///< places of leaked battles
};

} // namespace darkhorse
