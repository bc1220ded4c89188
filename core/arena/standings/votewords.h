// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace darkhorse {

/// What slices can name: the words of all votes so far.
struct VoteWords {
    QStringList evaluators;
    QStringList languages; ///< ISO 639-1; empty text for unknown
    QStringList provenances;
    quint32 firstVoteS = 0; ///< UTC seconds; 0 without votes
    quint32 lastVoteS = 0;
    qint64 leakedVotes = 0; ///< on battles in which an answer named a model or its maker
    bool countsLeaks = false; ///< whether those count where a slice does not say otherwise
};

} // namespace darkhorse
