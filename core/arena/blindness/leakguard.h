// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "core/arena/blindness/leakwords.h"

namespace darkhorse {

/// Stands between one answer's stream and its pane: what would tell the model or its maker becomes the same neutral mark,
/// whoever it was and however long the name.
///
/// The end of what came is held back for as long as it could be the beginning of a name, so a name that is split over any
/// number of chunks is never shown in part, and what was once shown never changes. Both sides run the very same code.
/// Determinism: how the text was cut into chunks makes no difference to the whole.
class LeakGuard {
public:
    explicit LeakGuard(std::shared_ptr<const LeakWords> words);

    /// Takes what came and returns what may be shown after all earlier ones.
    [[nodiscard]] QString append(QStringView text);
    /// The rest, once nothing follows.
    [[nodiscard]] QString finish();
    /// Everything that came, as it came.
    [[nodiscard]] const QString& raw() const { return m_raw; }
    /// How many names were covered so far.
    [[nodiscard]] int hits() const { return m_hits; }

    /// What stands in a name's place.
    [[nodiscard]] static QString mark();

private:
    [[nodiscard]] QString advance(qsizetype end);
    [[nodiscard]] qsizetype hitAt(qsizetype begin) const;
    [[nodiscard]] qsizetype matchEnd(const QString& pattern, qsizetype begin) const;
    [[nodiscard]] bool isBoundary(qsizetype position) const;
    [[nodiscard]] bool isLeak(const LeakWord& word, qsizetype begin, qsizetype end) const;
    [[nodiscard]] bool isIdentifier(qsizetype begin, qsizetype end) const;
    [[nodiscard]] QString sentenceBefore(qsizetype position) const;

    std::shared_ptr<const LeakWords> m_words;
    QString m_raw;
    qsizetype m_position = 0; ///< up to here m_raw was passed on
    bool m_isInFence = false; ///< in a block of code
    bool m_isInSpan = false; ///< in code within a line
    int m_hits = 0;
};

} // namespace darkhorse
