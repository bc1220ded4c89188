// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/models/roster.h"

#include <QRegularExpression>

#include "core/base/clock.h"
#include "core/store/contestantstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

Result<void> check(const Contestant& contestant)
{
    if (contestant.name.isEmpty())
        return fail(Error::Code::InvalidInput, u"a contestant needs a name"_s);
    if (contestant.isSecret && contestant.codename.trimmed().isEmpty())
        return fail(Error::Code::InvalidInput, u"%1: a secret contestant needs a codename"_s.arg(contestant.name));
    if (!(contestant.drawWeight > 0))
        return fail(Error::Code::InvalidInput, u"%1: the drawing weight is not above 0"_s.arg(contestant.name));
    if (contestant.kind == ContestantKind::Recorded)
        return {};
    const QUrl& url = contestant.baseUrl;
    if (contestant.kind == ContestantKind::GgufFile) {
        if (url.isLocalFile() && !contestant.modelId.isEmpty())
            return {};
        return fail(Error::Code::InvalidInput, u"%1: no model file, or its SHA-256 is missing"_s.arg(contestant.name));
    }
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return fail(Error::Code::InvalidInput,
            u"%1: the base URL \"%2\" is none of http or https"_s.arg(contestant.name, url.toDisplayString()));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(Error::Code::InvalidInput,
            u"%1: the base URL holds more than an address; a key belongs to the keychain or into an environment variable"_s
                .arg(contestant.name));
    return {};
}

/// What every new contestant needs. Errors as Roster::add.
Result<void> prepare(Contestant& contestant)
{
    contestant.name = contestant.name.trimmed();
    if (contestant.createdAtUtcMs == 0)
        contestant.createdAtUtcMs = systemClock().nowUtcMs();
    return check(contestant);
}

} // namespace

Roster::Roster(ContestantStore& store, QObject* parent) : QObject(parent), m_store(store) { }

Result<std::vector<Contestant>> Roster::all() const { return m_store.all(); }

Result<Contestant> Roster::find(ContestantId id) const { return m_store.find(id); }

Result<ContestantId> Roster::add(Contestant contestant)
{
    auto id = prepare(contestant).and_then([&] { return m_store.add(contestant); });
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
    if (!before->isAskedLike(changed)) {
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

Result<ContestantId> Roster::addVersion(const Contestant& changed)
{
    const auto before = m_store.find(changed.id);
    if (!before)
        return fail(before.error());
    Contestant next = changed;
    next.id = {};
    next.uuid = {};
    next.createdAtUtcMs = 0;
    next.previous = before->id;
    next.refusedFields.clear(); // the new settings may be fine
    auto id = prepare(next).and_then([&] { return m_store.addVersion(next, before->id); });
    if (id)
        emit rosterChanged();
    return id;
}

QString Roster::nameOfVersion(const QString& name) const
{
    static const QRegularExpression counted(u" \\((\\d+)\\)$"_s);
    const QString stem = QString(name).remove(counted);
    QStringList taken;
    for (const Contestant& one : all().value_or(std::vector<Contestant> {}))
        taken.append(one.name);
    QString next = name;
    for (int number = 2; taken.contains(next); ++number)
        next = u"%1 (%2)"_s.arg(stem).arg(number);
    return next;
}

Result<void> Roster::setRetired(ContestantId id, bool isRetired)
{
    return change(id, [isRetired](Contestant& one) {
        one.isRetired = isRetired;
        one.isEnabled = !isRetired;
    });
}

Result<void> Roster::reveal(ContestantId id)
{
    return change(id, [](Contestant& one) { one.isSecret = false; });
}

Result<void> Roster::noteRefusedFields(ContestantId id, const QStringList& fields)
{
    return change(id, [&fields](Contestant& one) {
        one.refusedFields += fields;
        one.refusedFields.removeDuplicates();
    });
}

Result<void> Roster::adoptEngine(const QString& build)
{
    const auto contestants = m_store.all();
    if (!contestants)
        return fail(contestants.error());
    bool isAnyChanged = false;
    for (Contestant one : *contestants) {
        if (one.kind != ContestantKind::GgufFile || one.engineBuild == build)
            continue;
        const auto hasBattles = m_store.hasBattles(one.id);
        if (!hasBattles)
            return fail(hasBattles.error());
        if (*hasBattles)
            continue;
        one.engineBuild = build;
        if (const auto updated = m_store.update(one); !updated)
            return updated;
        isAnyChanged = true;
    }
    if (isAnyChanged)
        emit rosterChanged();
    return {};
}

Result<void> Roster::change(ContestantId id, const std::function<void(Contestant&)>& edit)
{
    auto contestant = m_store.find(id);
    if (!contestant)
        return fail(contestant.error());
    edit(*contestant);
    auto updated = m_store.update(*contestant);
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
