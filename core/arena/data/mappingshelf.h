// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/votemapping.h"

namespace darkhorse {

/// The layouts of vote files that the user described, a JSON file each in one folder: they belong to the person, not to an arena, since the
/// same tool's exports go into many. A file that is put there by hand is one of them too.
///
/// Thread: any. Names are compared whatever their case.
class MappingShelf {
public:
    /// The user's own folder.
    MappingShelf();
    explicit MappingShelf(QString folder);

    /// By name. Files that describe no layout are left out.
    [[nodiscard]] std::vector<VoteMapping> all() const;
    [[nodiscard]] std::optional<VoteMapping> find(const QString& name) const;
    /// Keeps it under its name, in place of one that is called so.
    /// Errors: InvalidInput - no name, that of a known layout, or no place for a needed part; FileUnwritable.
    [[nodiscard]] Result<void> save(const VoteMapping& mapping) const;
    /// Errors: NotFound; FileUnwritable.
    [[nodiscard]] Result<void> remove(const QString& name) const;

private:
    QString m_folder;
};

/// One layout as a file, to be handed on. Errors: FileUnreadable; as voteMappingFromJson.
[[nodiscard]] Result<VoteMapping> readMapping(const QString& file);
/// Errors: FileUnwritable; as checkOverwrite.
[[nodiscard]] Result<void> writeMapping(const VoteMapping& mapping, const QString& file);

} // namespace darkhorse
