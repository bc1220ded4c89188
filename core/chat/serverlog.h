// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace darkhorse {

/// The newest lines that a server wrote, with its key blotted out. Bounded, however much it writes.
class ServerLog {
public:
    static constexpr qsizetype kMaxLines = 2'000;
    static constexpr qsizetype kMaxLineBytes = 2'000; ///< of a longer line the beginning

    /// Takes bytes in any pieces; answers the lines that they completed.
    QStringList add(const QByteArray& bytes, const QString& secret);
    void clear();

    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    /// What the server gave as the reason of its end; empty when it gave none.
    [[nodiscard]] QString reason() const;

private:
    QStringList m_lines;
    QByteArray m_rest; ///< a line whose end has not come yet
};

} // namespace darkhorse
