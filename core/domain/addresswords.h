// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QUrlQuery;

namespace darkhorse {

/// Adds `word=value`, whatever characters the value has.
void addWord(QUrlQuery& address, const QString& word, const QString& value);
/// All values of a word, in their order, as they were given to addWord.
[[nodiscard]] QStringList addressValues(const QUrlQuery& address, const QString& word);
/// One value a word; the first of several, and nothing without any.
[[nodiscard]] QString addressValue(const QUrlQuery& address, const QString& word);

} // namespace darkhorse
