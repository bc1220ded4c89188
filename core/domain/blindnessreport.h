// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace darkhorse {

/// A number with its 95 % interval and what it rests on; with a count of 0 the others say nothing.
struct BlindnessEstimate {
    double value = 0;
    double lower = 0;
    double upper = 0;
    qint64 count = 0;
};

/// One evaluator, one model, or all of them.
struct BlindnessRow {
    QString name; ///< empty for all
    BlindnessEstimate index; ///< 0 for guessing at random, 1 for knowing every time
    BlindnessEstimate left; ///< share of "A is better" among the verdicts for one side; of evaluators only
    BlindnessEstimate
        selfAgreement {}; ///< share of equal verdicts on answers that came back with sides exchanged; of evaluators only
};

/// How blind the evaluators of an arena were.
struct BlindnessReport {
    BlindnessRow all;
    std::vector<BlindnessRow> evaluators;
    std::vector<BlindnessRow> models; ///< by how well they were told
};

} // namespace darkhorse
