// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/roster.h"

#include "core/base/clock.h"
#include "core/store/contestantstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

Result<void> check(const Contestant& contestant)
{
    if (contestant.name.isEmpty())
        return fail(Error::Code::InvalidInput, u"a contestant needs a name"_s);
    if (contestant.kind == ContestantKind::Recorded)
        return {};
    const QUrl& url = contestant.baseUrl;
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return fail(Error::Code::InvalidInput,
            u"%1: the base URL \"%2\" is none of http or https"_s.arg(contestant.name, url.toDisplayString()));
    return {};
}

/// Whether both would be asked the same way, so that votes on one speak of the other.
bool isSameConfiguration(const Contestant& a, const Contestant& b)
{
    return a.kind == b.kind && a.baseUrl == b.baseUrl && a.modelId == b.modelId && a.systemPrompt == b.systemPrompt
        && a.sampling == b.sampling;
}

} // namespace

Roster::Roster(ContestantStore& store, QObject* parent) : QObject(parent), m_store(store) { }

Result<std::vector<Contestant>> Roster::all() const { return m_store.all(); }

Result<Contestant> Roster::find(ContestantId id) const { return m_store.find(id); }

Result<ContestantId> Roster::add(Contestant contestant)
{
    contestant.name = contestant.name.trimmed();
    if (const auto checked = check(contestant); !checked)
        return fail(checked.error());
    if (contestant.createdAtUtcMs == 0)
        contestant.createdAtUtcMs = systemClock().nowUtcMs();
    auto id = m_store.add(contestant);
    if (id)
        emit rosterChanged();
    return id;
}

Result<void> Roster::update(const Contestant& contestant)
{
    Contestant changed = contestant;
    changed.name = changed.name.trimmed();
    if (const auto checked = check(changed); !checked)
        return checked;
    const auto before = m_store.find(changed.id);
    if (!before)
        return fail(before.error());
    if (!isSameConfiguration(*before, changed)) {
        const auto hasBattles = m_store.hasBattles(changed.id);
        if (!hasBattles)
            return fail(hasBattles.error());
        if (*hasBattles)
            return fail(Error::Code::InvalidInput,
                u"%1 has battles, so its settings stay; add another contestant instead"_s.arg(before->name));
    }
    auto updated = m_store.update(changed);
    if (updated)
        emit rosterChanged();
    return updated;
}

Result<void> Roster::setEnabled(ContestantId id, bool isEnabled)
{
    auto set = m_store.setEnabled(id, isEnabled);
    if (set)
        emit rosterChanged();
    return set;
}

Result<void> Roster::remove(ContestantId id)
{
    auto removed = m_store.remove(id);
    if (removed)
        emit rosterChanged();
    return removed;
}

void Roster::announce() { emit rosterChanged(); }

} // namespace darkhorse
