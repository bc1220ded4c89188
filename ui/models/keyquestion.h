// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/domain/contestant.h"

class QWidget;

namespace darkhorse {

class KeyConsent;
class Roster;

/// Asks whether a contestant's environment variable may be sent to its server; `answered` is not called when the question is closed.
void askAboutKey(const Contestant& contestant, QWidget* parent, std::function<void(bool isAllowed)> answered);

/// Asks about every variable and server of the arena that nothing was answered to, one after the other, and remembers the answers.
/// Lifetime: both belong to an arena that outlives `context`.
void askAboutKeys(const Roster& roster, KeyConsent& consent, QWidget* context);

} // namespace darkhorse
