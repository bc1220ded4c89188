// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
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
    /// then what does not change its answers may differ, otherwise InvalidInput: use addVersion().
    [[nodiscard]] Result<void> update(const Contestant& contestant);
    /// Stores a contestant with changed settings beside the old one, which keeps its votes and leaves the draw.
    /// `changed` carries the old one's id and a name of its own. Errors as add(); NotFound.
    [[nodiscard]] Result<ContestantId> addVersion(const Contestant& changed);
    /// A name for the next version of the contestant of this name that is not taken: "Name (2)".
    [[nodiscard]] QString nameOfVersion(const QString& name) const;
    /// A retired contestant takes no part any more; its votes stay.
    [[nodiscard]] Result<void> setRetired(ContestantId id, bool isRetired);
    /// From now on its name is shown everywhere; votes given under the codename carry over.
    [[nodiscard]] Result<void> reveal(ContestantId id);
    /// Remembers fields that its server refused; see Contestant::refusedFields.
    [[nodiscard]] Result<void> noteRefusedFields(ContestantId id, const QStringList& fields);
    /// Model files that have no battles yet will be answered by this engine; see Contestant::engineBuild.
    [[nodiscard]] Result<void> adoptEngine(const QString& build);
    [[nodiscard]] Result<void> setEnabled(ContestantId id, bool isEnabled);
    /// Errors: NotAllowedNow - it has battles; disable it instead, so that its votes stay.
    [[nodiscard]] Result<void> remove(ContestantId id);

    /// Called by whoever changed contestants past this object; emits rosterChanged.
    void announce();

signals:
    void rosterChanged();

private:
    [[nodiscard]] Result<void> change(ContestantId id, const std::function<void(Contestant&)>& edit);

    ContestantStore& m_store;
};

} // namespace darkhorse
