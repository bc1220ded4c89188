// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <simdjson.h>

#include "core/exchange/voterow.h"

namespace darkhorse {

/// A layout whose objects nest what others have in keys of their own, and may hold several votes.
struct NestedLayout {
    QString key; ///< stable word, beside those of VoteFormat
    bool (*isOne)(const simdjson::dom::object& object);
    /// Shows `take` each vote. The views are valid during that call only.
    void (*read)(const simdjson::dom::object& object, const std::function<void(const VoteRowText&)>& take);
};

/// Arena-Hard's judgments, Open WebUI's feedback, Label Studio's pairwise annotations, and LLM Comparator's files.
[[nodiscard]] const std::vector<NestedLayout>& nestedLayouts();

/// The layout of this key, or for an empty one the layout that the object is of; null when there is none.
[[nodiscard]] const NestedLayout* nestedLayout(const QString& key, const simdjson::dom::object& object);

} // namespace darkhorse
