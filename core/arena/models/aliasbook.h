// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/result.h"
#include "core/domain/modelaliases.h"

namespace darkhorse {

class ArenaMetaStore;

/// The arena's table of other names of models, and word of every change. Thread: the interface thread.
class AliasBook : public QObject {
    Q_OBJECT

public:
    explicit AliasBook(ArenaMetaStore& store, QObject* parent = nullptr);

    /// As last read or changed; empty before that.
    [[nodiscard]] const ModelAliases& aliases() const { return m_aliases; }
    /// Errors as aliasesIn().
    [[nodiscard]] Result<void> read();
    /// Reads again what a merge or another window may have changed. Errors as read(), and nothing is changed.
    [[nodiscard]] Result<void> follow();
    /// Errors: those of a database, and nothing is changed.
    [[nodiscard]] Result<void> change(const ModelAliases& aliases);

signals:
    void aliasesChanged();

private:
    ArenaMetaStore& m_store;
    ModelAliases m_aliases;
};

/// The table that an arena keeps. Errors: those of a database; InvalidInput - what is stored is not JSON.
[[nodiscard]] Result<ModelAliases> aliasesIn(const ArenaMetaStore& store);
/// Errors: those of a database.
[[nodiscard]] Result<void> storeAliases(ArenaMetaStore& store, const ModelAliases& aliases);

} // namespace darkhorse
