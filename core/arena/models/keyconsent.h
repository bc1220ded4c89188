// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QUuid>

#include "core/domain/contestant.h"

namespace darkhorse {

/// Which environment variables the models of an arena may send, and where to.
///
/// An arena comes from anywhere and may name any variable together with any address. So a person is asked once for each arena,
/// variable and server, and the answer is kept in the settings of this computer, never in the arena.
/// Thread: any; what is stored is read anew each time, so that all parts of the program and darkhorse-cli agree.
class KeyConsent {
public:
    explicit KeyConsent(const QUuid& arena) : m_arena(arena) { }

    /// Whether it names a variable at all; nothing else needs consent.
    [[nodiscard]] static bool isNeeded(const Contestant& contestant);
    /// The server as people are asked about it: host, port unless it is the usual one, "http://" when unencrypted.
    [[nodiscard]] static QString serverOf(const Contestant& contestant);

    /// True when no consent is needed, or when it was given.
    [[nodiscard]] bool allows(const Contestant& contestant) const;
    /// Nothing was answered so far, although it is needed.
    [[nodiscard]] bool isOpen(const Contestant& contestant) const;
    /// One contestant of each variable and server that nothing was answered to; without those that are retired.
    [[nodiscard]] std::vector<Contestant> open(const std::vector<Contestant>& contestants) const;
    void answer(const Contestant& contestant, bool isAllowed);

private:
    [[nodiscard]] QString place(const Contestant& contestant) const;
    [[nodiscard]] std::optional<bool> stored(const Contestant& contestant) const;

    QUuid m_arena;
};

} // namespace darkhorse
