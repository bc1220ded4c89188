// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/earlierrows.h"

#include <algorithm>

#include "core/arena/data/importedrow.h"
#include "core/exchange/votebatch.h"
#include "core/exchange/votereceiver.h"
#include "core/exchange/votestream.h"

namespace darkhorse {

namespace {

class FirstRows final : public VoteReceiver {
public:
    FirstRows(qint64 count, const std::function<void(const VoteIdentity&)>& visit) : m_left(count), m_visit(visit) { }

    [[nodiscard]] Portions portions() const override { return Portions::Pieces; }
    void beginFile(const QString&, qint64) override { }
    void warn(const QString&) override { }
    [[nodiscard]] Result<void> append(const VoteBatch& piece) override
    {
        const auto rows = std::size_t(std::min(m_left, qint64(piece.size())));
        for (std::size_t row = 0; row < rows; ++row)
            m_visit(identityOf(piece, row));
        m_left -= qint64(rows);
        return hasAll() ? Result<void>(fail(Error::Code::Cancelled)) : Result<void>();
    }
    [[nodiscard]] bool hasAll() const { return m_left == 0; }

private:
    qint64 m_left;
    const std::function<void(const VoteIdentity&)>& m_visit;
};

} // namespace

Result<void> visitEarlierRows(const QString& file, const VoteReadOptions& options, qint64 count,
    const std::function<void(const VoteIdentity&)>& visit)
{
    FirstRows rows(count, visit);
    VoteReadOptions lean = options;
    lean.withConversations = false;
    lean.withRejects = false;
    const auto read = streamVotes(file, lean, rows);
    if (rows.hasAll())
        return {};
    return read ? fail(Error::Code::FileUnreadable, QStringLiteral("%1 has changed while it was read").arg(file))
                : read;
}

} // namespace darkhorse
