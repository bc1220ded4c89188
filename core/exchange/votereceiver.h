// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace darkhorse {

class VoteBatch;
struct VoteFileShape;

/// Whoever takes what the readers of vote files find.
class VoteReceiver {
public:
    /// In which portions a file comes.
    enum class Portions {
        Parts, ///< a few large ones, read on several threads; each with a numbering of its own
        Pieces, ///< many small ones, in order; the numbering of names goes on from piece to piece, in bounded memory
    };

    virtual ~VoteReceiver() = default;

    [[nodiscard]] virtual Portions portions() const = 0;
    /// The portions that follow belong to this file; line numbers start anew after its first `linesBefore` lines.
    virtual void beginFile(const QString& file, qint64 linesBefore) = 0;
    /// What the file is; told once, before its first portion, as soon as it shows.
    virtual void recognise(const VoteFileShape&) { }
    /// What is unusual about the file, as TextSource::peculiarity; told first.
    virtual void describe(const QString&) { }
    virtual void warn(const QString& warning) = 0;
    [[nodiscard]] virtual Result<void> append(const VoteBatch& portion) = 0;
};

} // namespace darkhorse
