// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>
#include <QString>
#include <QTemporaryDir>

#include "core/arena/session/arenasession.h"
#include "core/domain/contestant.h"

namespace darkhorse {

/// An arena in a temporary folder, filled before it is opened:
///
///     TempArena arena;
///     arena.addRecorded("heron", "Sample", { { "Two and two?", "Four." } });
///     const auto session = arena.open();
class TempArena {
public:
    TempArena();

    [[nodiscard]] QString path() const;
    /// A contestant whose answers are recorded, prompt to answer. The prompts become the prompt set "Test prompts".
    ContestantId addRecorded(const QString& name, const QString& organization, const QHash<QString, QString>& answers);
    ContestantId add(const Contestant& contestant);
    /// Asserts that it opens.
    [[nodiscard]] std::unique_ptr<ArenaSession> open() const;

private:
    QTemporaryDir m_folder;
};

} // namespace darkhorse
