// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votenotestore.h"

#include <algorithm>

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kInsert = R"(
    INSERT INTO vote_note (vote, reasons, comment, confidence, noted_at)
    SELECT id, :reasons, :comment, :confidence, :noted_at FROM vote WHERE id = :vote)"_L1;

constexpr auto kOfBattle = R"(
    SELECT reasons, comment, confidence FROM vote_note
    WHERE vote = (SELECT max(id) FROM vote WHERE battle = :battle) ORDER BY noted_at DESC, id DESC LIMIT 1)"_L1;

} // namespace

VoteNoteStore::VoteNoteStore(Database& database) : m_database(database) { }

Result<void> VoteNoteStore::add(VoteId vote, const VoteNote& note, qint64 notedAtUtcMs)
{
    const bool hasBar = std::ranges::any_of(note.reasons, [](const QString& reason) { return reason.contains(u'|'); });
    if (hasBar || (note.confidence && (*note.confidence < 1 || *note.confidence > 3)))
        return fail(Error::Code::InvalidInput, u"the note of vote %1"_s.arg(vote.value));
    Statement insert(m_database, kInsert);
    insert.bind(":vote"_L1, vote)
        .bind(":reasons"_L1, note.reasons.join(u'|'))
        .bind(":comment"_L1, note.comment)
        .bind(":confidence"_L1, note.confidence)
        .bind(":noted_at"_L1, notedAtUtcMs);
    if (const auto ran = insert.run(); !ran)
        return ran;
    if (insert.rowsChanged() == 0)
        return fail(Error::Code::NotFound, u"vote %1"_s.arg(vote.value));
    return {};
}

Result<std::optional<VoteNote>> VoteNoteStore::ofBattle(BattleId battle) const
{
    Statement row(m_database, kOfBattle);
    row.bind(":battle"_L1, battle);
    const auto hasRow = row.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return std::nullopt;
    return VoteNote { row.text(0).split(u'|', Qt::SkipEmptyParts), row.text(1), row.optionalInt(2) };
}

} // namespace darkhorse
