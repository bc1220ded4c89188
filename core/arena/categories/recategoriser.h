// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>

#include "core/arena/session/arenareader.h"
#include "core/base/result.h"
#include "core/domain/categorydefinition.h"
#include "core/prompts/codetagger.h"

namespace darkhorse {

class ArenaWriter;
struct Categorised;

/// Sorts all votes of an arena into its categories, beside everything else.
///
/// What has to be written is written in many short steps, between which votes are stored as ever; what is only read is read on a
/// thread and a connection of its own. Thread: the interface thread.
class Recategoriser : public QObject {
public:
    /// `arena` is the database file.
    Recategoriser(QString arena, ArenaWriter& writer);
    ~Recategoriser() override;

    /// Begins anew; what was under way is dropped. `done` is called once, unless another run() comes before.
    /// Errors: those of a database.
    void run(const std::vector<CategoryDefinition>& definitions, CodeRule codeRule,
        std::function<void(const Result<Categorised>&)> done);

private:
    struct Work;

    void readFacts(const std::shared_ptr<Work>& work);
    void sort(const std::shared_ptr<Work>& work);
    void store(const std::shared_ptr<Work>& work, std::size_t from);
    [[nodiscard]] bool isCurrent(const std::shared_ptr<Work>& work) const { return work == m_work; }

    ArenaReader m_reader;
    ArenaWriter& m_writer;
    std::shared_ptr<Work> m_work; ///< the newest; older ones end at their next step
};

} // namespace darkhorse
