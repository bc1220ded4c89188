// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/recategoriser.h"

#include <algorithm>
#include <span>

#include "core/arena/categories/categoriser.h"
#include "core/arena/session/arenawriter.h"
#include "core/store/database.h"

namespace darkhorse {

namespace {

constexpr std::size_t kBattlesAStep = 5'000; ///< some ten milliseconds of the writer's time

} // namespace

struct Recategoriser::Work {
    std::vector<CategoryDefinition> definitions;
    CodeRule codeRule;
    std::function<void(const Result<Categorised>&)> done;
    Categorised found;
};

Recategoriser::Recategoriser(QString arena, ArenaWriter& writer) : m_reader(std::move(arena)), m_writer(writer) { }

Recategoriser::~Recategoriser() = default;

void Recategoriser::run(const std::vector<CategoryDefinition>& definitions, CodeRule codeRule,
    std::function<void(const Result<Categorised>&)> done)
{
    m_work = std::make_shared<Work>(Work { definitions, codeRule, std::move(done), {} });
    readFacts(m_work);
}

void Recategoriser::readFacts(const std::shared_ptr<Work>& work)
{
    m_writer.submit([codeRule = work->codeRule](Database& database) { return readMissingFacts(database, codeRule); },
        this,
        [this, work](const Result<qint64>& read) {
            if (!isCurrent(work))
                return;
            if (!read)
                work->done(fail(read.error()));
            else if (*read > 0)
                readFacts(work);
            else
                sort(work);
        });
}

void Recategoriser::sort(const std::shared_ptr<Work>& work)
{
    m_reader.run([definitions = work->definitions](Database& database) { return categorise(database, definitions); },
        this,
        [this, work](Result<Categorised> sorted) {
            if (!isCurrent(work))
                return;
            if (!sorted) {
                work->done(sorted);
                return;
            }
            work->found = std::move(*sorted);
            store(work, 0);
        });
}

void Recategoriser::store(const std::shared_ptr<Work>& work, std::size_t from)
{
    const std::size_t count = std::min(kBattlesAStep, work->found.memberships.size() - from);
    m_writer.submit(
        [work, from, count](Database& database) {
            return CategoryStore(database).replaceMemberships(
                work->found.sets, std::span(work->found.memberships).subspan(from, count));
        },
        this,
        [this, work, next = from + count](const Result<void>& stored) {
            if (!isCurrent(work))
                return;
            if (!stored)
                work->done(fail(stored.error()));
            else if (next < work->found.memberships.size())
                store(work, next);
            else
                work->done(Result<Categorised>(std::move(work->found)));
        });
}

} // namespace darkhorse
