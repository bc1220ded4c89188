// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/agreementservice.h"

#include "core/arena/data/arenavotes.h"
#include "core/domain/category.h"
#include "core/store/database.h"

namespace darkhorse {

namespace {

[[nodiscard]] AgreementEstimate estimateFrom(const rating::Estimate& estimate)
{
    return { estimate.value, estimate.lower, estimate.upper };
}

} // namespace

Result<AgreementReport> agreementInArena(const QString& arenaPath)
{
    const auto database = Database::open(arenaPath, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto votes = readArenaVotes(**database, ArenaVotesDetail::Plain, { overallCategory().value });
    if (!votes)
        return fail(votes.error());
    const auto agreement = rating::agreement(judgementsOf(*votes));
    if (!agreement)
        return fail(Error::Code::InvalidInput, QString::fromStdString(agreement.error().detail));
    AgreementReport report;
    report.evaluators = agreement->evaluators;
    report.items = agreement->items;
    report.agreement = estimateFrom(agreement->agreement);
    report.fleissKappa = estimateFrom(agreement->fleissKappa);
    report.krippendorffAlpha = estimateFrom(agreement->krippendorffAlpha);
    for (const rating::PairAgreement& pair : agreement->pairs)
        report.pairs.push_back(
            { votes->evaluators[pair.a], votes->evaluators[pair.b], pair.items, pair.agreement, pair.kappa });
    for (const rating::EvaluatorAgreement& evaluator : agreement->byEvaluator) {
        if (evaluator.standsApart)
            report.standApart.append(votes->evaluators[evaluator.evaluator]);
    }
    return report;
}

} // namespace darkhorse
