// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace darkhorse {

/// What a labelling model's answer to one rubric says.
struct RubricAnswer {
    QJsonObject tag; ///< as Chatbot Arena stores it in category_tag; everything false or null when not understood
    bool isUnderstood = false; ///< an answer in another form leaves the prompt unlabelled: that is not "no"

    /// The same as labels for rules; empty when not understood.
    [[nodiscard]] QHash<QString, double> labels(const QString& rubric) const;
};

/// The rubrics in the order in which they are asked: hard, if, math, creative_writing.
[[nodiscard]] const QStringList& rubricNames();

/// Reads an answer as strictly as Chatbot Arena's classifiers do.
///
/// hard: one list like [1, 3, 6] with a comma and one blank between digits, perhaps repeated; if: one <score>0-5</score>; math: one
/// <decision>word</decision> in any case, line breaks aside; creative_writing: the same, blanks and brackets aside.
/// Source: FastChat fastchat/serve/monitor/classify/category.py.
[[nodiscard]] RubricAnswer readRubricAnswer(const QString& rubric, const QString& output);

} // namespace darkhorse
