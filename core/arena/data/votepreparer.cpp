// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/votepreparer.h"

#include "core/arena/data/importedrow.h"
#include "core/arena/data/votecounter.h"
#include "core/exchange/votestream.h"

namespace darkhorse {

namespace {

constexpr std::size_t kPiecesAhead = 4;

/// Adds the names that a table has beyond the first `known` ones.
void takeNew(const NameTable& table, std::uint32_t& known, std::vector<std::string>& names)
{
    for (; known < table.size(); ++known)
        names.emplace_back(table[known]);
}

/// Makes prepared pieces of what the reader finds.
class Preparation final : public VoteCounter {
public:
    using Give = std::function<bool(PreparedVotes)>;

    Preparation(const QString& file, const VoteReadOptions& options, const VoteImportHooks& hooks, Give give)
        : VoteCounter(file, hooks), m_identities(file, options), m_give(std::move(give))
    {
    }

    void keep(const RejectedVote& row) { m_piece.rejected.push_back(row); }

    void setPlace(qint64 done, qint64 total)
    {
        m_bytes = done;
        m_totalBytes = total;
    }

    Result<void> append(const VoteBatch& piece) override
    {
        if (const auto counted = VoteCounter::append(piece); !counted)
            return counted;
        takeNew(piece.models(), m_models, m_piece.models);
        takeNew(piece.evaluators(), m_evaluators, m_piece.evaluators);
        takeNew(piece.languages(), m_languages, m_piece.languages);
        takeNew(piece.provenances(), m_provenances, m_piece.provenances);
        takeNew(piece.categories(), m_categories, m_piece.categories);
        m_piece.votes.reserve(piece.size());
        for (std::size_t row = 0; row < piece.size(); ++row) {
            if (const auto prepared = prepare(piece, row); !prepared)
                return prepared;
        }
        m_piece.progress = { m_report.votes, m_bytes, m_totalBytes };
        return m_give(std::exchange(m_piece, {})) ? Result<void>() : fail(Error::Code::Cancelled);
    }

private:
    [[nodiscard]] Result<void> prepare(const VoteBatch& piece, std::size_t row)
    {
        const VoteIdentity identity = identityOf(piece, row);
        const auto uuid = m_identities.next(identity);
        if (!uuid)
            return fail(uuid.error());
        const auto exported = exportedBattle(identity.prompt);
        m_piece.votes.push_back({
            .uuid = UuidWord(uuid->toByteArray(QUuid::WithoutBraces)),
            .exportedBattle = exported ? std::optional(UuidWord(*exported)) : std::nullopt,
            .modelA = piece.modelA()[row],
            .modelB = piece.modelB()[row],
            .evaluator = piece.evaluator()[row],
            .categories = piece.categoryMask()[row],
            .language = piece.language()[row],
            .provenance = piece.provenance()[row],
            .verdict = identity.verdict,
            .hasLeak = piece.hasLeak()[row] != 0,
            .timeUtcMs = identity.timeUtcMs,
            .conversation = piece.conversation()[row],
        });
        return {};
    }

    VoteIdentities m_identities;
    Give m_give;
    PreparedVotes m_piece;
    qint64 m_bytes = 0;
    qint64 m_totalBytes = 0;
    std::uint32_t m_models = 0; ///< names that were passed on
    std::uint32_t m_evaluators = 0;
    std::uint32_t m_languages = 0;
    std::uint32_t m_provenances = 0;
    std::uint32_t m_categories = 0;
};

} // namespace

VotePreparer::VotePreparer(const QString& file, const VoteReadOptions& options, bool listsRejects)
    : m_pieces(kPiecesAhead), m_thread([this, file, options, listsRejects] { read(file, options, listsRejects); })
{
}

VotePreparer::~VotePreparer() { m_pieces.refuse(); }

Result<VoteImportReport> VotePreparer::finish()
{
    m_thread.join();
    return m_report;
}

void VotePreparer::read(const QString& file, const VoteReadOptions& options, bool listsRejects)
{
    VoteImportHooks hooks;
    Preparation preparation(
        file, options, hooks, [this](PreparedVotes piece) { return m_pieces.give(std::move(piece)); });
    if (listsRejects)
        hooks.rejected = [&preparation](const RejectedVote& row) { preparation.keep(row); };
    const auto read = streamVotes(file, options, preparation, [&preparation](qint64 done, qint64 total) {
        preparation.setPlace(done, total);
        return true;
    });
    m_report = read ? Result<VoteImportReport>(preparation.report()) : fail(read.error());
    m_pieces.finish();
}

} // namespace darkhorse
