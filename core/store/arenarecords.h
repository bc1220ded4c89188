// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace darkhorse {

class Database;

/// What a whole arena consists of, in the order in which it has to be read.
enum class RecordKind {
    Evaluators,
    Contestants,
    Prompts,
    Responses,
    Battles, ///< with turns, answers and votes; only those that are voted or void
    Notes,
    Guesses, ///< which model it was, before the names came
    BattleTags,
    ConversationTags,
    Labels,
    Categories,
    Aliases, ///< other names of models
    SetAside, ///< battles that lost against another version of themselves, and what was said about votes that only they have
};

/// Every kind, in that order.
[[nodiscard]] const std::vector<RecordKind>& recordKinds();
/// Stable words: evaluators, contestants …
[[nodiscard]] QString toWord(RecordKind kind);

/// What became of one record.
enum class RecordFate {
    New,
    Known, ///< there already, equal
    Ours, ///< there already, different; what was there stays
    Theirs, ///< there already, different; replaced
};

/// An arena as JSON records, one at a time: its canonical form.
///
/// Rows refer to each other by UUID, texts and numbers are as they are, the order is that of the UUIDs (or of what else a record is known by),
/// so two arenas with equal content have equal records, byte for byte. Left out: settings, keys and where to find them, paths of model files,
/// battles that are not over, and what is computed from the rest. Of the settings only the other names of models are in it.
/// Of two different records with one UUID the one that comes later in the order of bytes stays, so that it does not matter who merges whom. A
/// battle that gives way is set aside and goes on with bundles; so are notes and guesses about its votes, until a version with those votes comes.
/// Models of one name but different UUIDs are different models: the first UUID keeps the name, the others bear a mark.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class ArenaRecords {
public:
    explicit ArenaRecords(Database& database);
    ~ArenaRecords();

    /// From now on, and until destruction, all that is read is of one moment, whoever writes meanwhile. Not inside a Batch.
    [[nodiscard]] Result<void> hold();
    /// Shows `visit` each record of a kind, without a line break; false stops it. Errors: Cancelled.
    [[nodiscard]] Result<void> forEach(RecordKind kind, const std::function<bool(std::string_view json)>& visit) const;

    /// Takes one record in, inside the caller's Batch; after the last of all records call finish().
    /// Errors: InvalidInput - it is none, or refers to what is not there.
    [[nodiscard]] Result<RecordFate> merge(RecordKind kind, const QByteArray& json);
    /// Gives models their names, and votes what was said about them before they came.
    [[nodiscard]] Result<void> finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace darkhorse
