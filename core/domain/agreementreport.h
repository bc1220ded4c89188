// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include <QStringList>

namespace darkhorse {

/// A number with the ends of its 95 % interval; NaN where it is not defined.
struct AgreementEstimate {
    double value = std::numeric_limits<double>::quiet_NaN();
    double lower = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN();
};

/// Two evaluators on what both judged.
struct PairOfEvaluators {
    QString a;
    QString b;
    int items = 0;
    double agreement = 0; ///< share of equal verdicts
    double kappa = 0; ///< Cohen's; NaN when both only ever gave one and the same verdict
};

/// How far the evaluators of an arena agree. An item is the same pair of models on the same prompts.
struct AgreementReport {
    int evaluators = 0;
    int items = 0; ///< judged by two or more
    AgreementEstimate agreement;
    AgreementEstimate fleissKappa;
    AgreementEstimate krippendorffAlpha;
    std::vector<PairOfEvaluators> pairs;
    QStringList standApart; ///< evaluators who agree less with the others than chance explains
};

} // namespace darkhorse
