// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace darkhorse {

/// Key of a category as in published leaderboards: "full" (Overall), "coding", "chinese" …
struct CategoryKey {
    QString value;

    friend bool operator==(const CategoryKey&, const CategoryKey&) = default;
    friend auto operator<=>(const CategoryKey& a, const CategoryKey& b) { return a.value.compare(b.value) <=> 0; }
};

/// Overall: every vote of a finished blind battle.
[[nodiscard]] inline CategoryKey overallCategory() { return { QStringLiteral("full") }; }

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::CategoryKey)
