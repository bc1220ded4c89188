// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "core/base/result.h"
#include "core/domain/contestant.h"

namespace darkhorse {

class ContestantStore;

/// The arena's contestants, and word of every change.
/// Thread: the interface thread.
class Roster : public QObject {
    Q_OBJECT

public:
    explicit Roster(ContestantStore& store, QObject* parent = nullptr);

    /// By name.
    [[nodiscard]] Result<std::vector<Contestant>> all() const;
    [[nodiscard]] Result<Contestant> find(ContestantId id) const;
    /// Errors: AlreadyExists (the name is taken), InvalidInput (empty name, no usable base URL), database errors.
    [[nodiscard]] Result<ContestantId> add(Contestant contestant);
    /// Settings of a contestant that has battles cannot change without becoming another contestant:
    /// then only name, organization, license, key and isEnabled may differ, otherwise InvalidInput.
    [[nodiscard]] Result<void> update(const Contestant& contestant);
    [[nodiscard]] Result<void> setEnabled(ContestantId id, bool isEnabled);
    /// Errors: NotAllowedNow - it has battles; disable it instead, so that its votes stay.
    [[nodiscard]] Result<void> remove(ContestantId id);

    /// Called by whoever changed contestants past this object; emits rosterChanged.
    void announce();

signals:
    void rosterChanged();

private:
    ContestantStore& m_store;
};

} // namespace darkhorse
