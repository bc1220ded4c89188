// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace darkhorse {

struct Contestant;

/// Asks whether a model is to be removed, and calls `then` when it is.
void askToRemoveModel(const Contestant& contestant, QWidget* parent, std::function<void()> then);

/// Says that a model with battles stays, and how to keep it out of new ones.
void sayThatModelStays(const Contestant& contestant, QWidget* parent);

} // namespace darkhorse
