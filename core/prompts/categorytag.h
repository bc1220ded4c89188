// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>

namespace darkhorse {

/// Labels out of a `category_tag` of Chatbot Arena's files: "hard" is the number of true criteria, "if" the score (4 or 0 when only
/// yes or no is there), "math" and "creative_writing" are 1 or 0, each criterion under its own name.
/// Classifiers may carry a version ("math_v0.1"); those that nobody knows are left out.
[[nodiscard]] QHash<QString, double> labelsOfCategoryTag(const QJsonObject& tag);

/// The seven criteria of hard prompts, in the order of their numbers from 1.
[[nodiscard]] const QStringList& hardCriteria();

} // namespace darkhorse
