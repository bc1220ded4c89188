// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/category.h"
#include "core/domain/ratingchoice.h"
#include "core/domain/ratingslice.h"

class QUrlQuery;

namespace darkhorse {

/// What of an arena's votes is looked at and how it is rated; all that a leaderboard or chart of ratings depends on.
struct RatingView {
    CategoryKey category = overallCategory();
    RatingSlice slice;
    RatingChoice choice;

    friend bool operator==(const RatingView&, const RatingView&) = default;
};

/// The names of an arena's models. An address names models, since ids mean nothing elsewhere.
using ModelNames = QHash<ContestantId, QString>;

/// Adds all that differs from the default: category, the words of RatingSlice, method, interval, style, anchor, anchor-rating,
/// pairs=alike, ties=out, pool=overall.
void addToAddress(QUrlQuery& address, const RatingView& view, const ModelNames& names);
/// Leaves words that are not its own alone. Errors: InvalidInput - as sliceFromAddress; a method, interval or number that is none; an
/// anchor that `names` does not know.
[[nodiscard]] Result<RatingView> viewFromAddress(const QUrlQuery& address, const ModelNames& names);

/// The same as one text, such as "category=coding&language=en&method=davidson"; empty for the default view.
[[nodiscard]] QString toText(const RatingView& view, const ModelNames& names);
[[nodiscard]] Result<RatingView> ratingViewFromText(const QString& text, const ModelNames& names);

} // namespace darkhorse
