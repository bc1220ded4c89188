// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/domain/contestant.h"

namespace darkhorse {

class Database;

/// The contestants of an arena. Keys are never here, only where to find them.
/// Thread: the database's. Errors of every call besides those named: those of a database (DatabaseLocked, DiskFull …).
class ContestantStore {
public:
    explicit ContestantStore(Database& database);

    /// By name, regardless of case.
    [[nodiscard]] Result<std::vector<Contestant>> all() const;
    /// Errors: NotFound.
    [[nodiscard]] Result<Contestant> find(ContestantId id) const;
    /// Exactly this name. Errors: NotFound.
    [[nodiscard]] Result<Contestant> findByName(const QString& name) const;
    /// Stores it under a new id; makes a UUID when there is none. Errors: AlreadyExists (name or UUID), InvalidInput (no name).
    [[nodiscard]] Result<ContestantId> add(const Contestant& contestant);
    /// The same, and takes `previous` out of the draw: both or neither. Errors as add(); NotFound - `previous`.
    [[nodiscard]] Result<ContestantId> addVersion(const Contestant& next, ContestantId previous);
    /// Overwrites everything but id, UUID and creation time. Errors: NotFound, AlreadyExists (name), InvalidInput (no name).
    [[nodiscard]] Result<void> update(const Contestant& contestant);
    /// Errors: NotFound.
    [[nodiscard]] Result<void> setEnabled(ContestantId id, bool isEnabled);
    /// Removes it with its recorded answers. Errors: NotFound; NotAllowedNow - it has battles.
    [[nodiscard]] Result<void> remove(ContestantId id);
    /// Whether any battle, void ones included, names it.
    [[nodiscard]] Result<bool> hasBattles(ContestantId id) const;

private:
    Database& m_database;
};

} // namespace darkhorse
