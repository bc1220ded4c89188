// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "core/arena/standings/livestandings.h"
#include "core/base/result.h"
#include "core/domain/ratingview.h"

namespace darkhorse {

class ArenaMetaStore;

/// The analysis of an arena's votes that people settled on before they looked; every other one is exploratory. None at first.
/// Thread: the interface thread.
class DeclaredAnalysis final : public QObject {
    Q_OBJECT

public:
    /// `names` tells the names of the arena's models whenever an anchor has to be written or read.
    DeclaredAnalysis(ArenaMetaStore& store, std::function<ModelNames()> names, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<SlicedChoice>& declared() const { return m_declared; }
    /// What an arena of a newer program declares, or with an anchor that is gone, counts as nothing. Errors: those of a database.
    [[nodiscard]] Result<void> read();
    /// Nothing takes the declaration back. Errors: those of a database, and nothing is changed.
    [[nodiscard]] Result<void> declare(const std::optional<SlicedChoice>& analysis);

signals:
    void changed();

private:
    ArenaMetaStore& m_store;
    std::function<ModelNames()> m_names;
    std::optional<SlicedChoice> m_declared;
};

} // namespace darkhorse
