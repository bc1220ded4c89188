// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <QByteArray>
#include <QString>
#include <QUuid>

#include "core/arena/blindness/repeats.h"
#include "core/base/result.h"
#include "core/domain/verdict.h"
#include "core/exchange/votereader.h"

namespace darkhorse {

/// What makes a row of a vote file that vote and no other.
struct VoteIdentity {
    std::string_view modelA;
    std::string_view modelB;
    Verdict verdict = Verdict::Tie;
    std::string_view evaluator; ///< empty when the file does not say
    std::int64_t timeUtcMs = 0; ///< 0 when the file does not say
    std::string_view prompt; ///< key or text; empty when the file does not say
    std::uint32_t turn = 0;

    /// Whether the row says enough to be the same vote in every file that it stands in: who voted, and when or on what.
    [[nodiscard]] bool standsAlone() const { return !evaluator.empty() && (timeUtcMs != 0 || !prompt.empty()); }
};

/// Gives the votes of one file their UUIDs: the same ones each time the file is read, so that nothing is imported twice.
///
/// Memory: bounded while rows come in the order of their times, as they mostly do; 11 to 21 bytes a row from the first one on that does not.
///
/// A UUID is made (version 8, RFC 9562) of the row's time and a hash of its identity and its number among equal rows. Rows that do not stand alone also
/// count the file's content in: in another file they are other votes.
class VoteIdentities {
public:
    /// `options` as the rows are read with.
    VoteIdentities(const QString& file, const VoteReadOptions& options) : m_file(file), m_options(options) { }

    /// Of the row after the last one. Errors: FileUnreadable - the file, which a row needs, cannot be read again.
    [[nodiscard]] Result<QUuid> next(const VoteIdentity& row);

private:
    [[nodiscard]] Result<QByteArray> fingerprint();
    [[nodiscard]] Result<QUuid> hashOf(const VoteIdentity& row);
    /// Equal rows have equal times: what was before is forgotten while the file goes on in time, and looked for again when it goes back.
    [[nodiscard]] Result<void> comeTo(std::int64_t timeUtcMs);

    QString m_file;
    VoteReadOptions m_options;
    qint64 m_rows = 0;
    bool m_isInOrder = true;
    std::int64_t m_latestUtcMs = 0;
    std::optional<QByteArray> m_fingerprint;
    QByteArray m_text; ///< what the last hash is of
    Repeats m_seen; ///< rows by the first half of their hash: all, or of the latest time while the file is in order
};

/// The UUID of an evaluator or contestant whom all that we know of is a name in files.
[[nodiscard]] QUuid namedUuid(const QString& kind, const QString& name);

} // namespace darkhorse
