// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/votetable.h"

#include <algorithm>

#include "core/domain/modelaliases.h"

namespace darkhorse {

QString toWord(SkipReason reason)
{
    switch (reason) {
    case SkipReason::EmptyWinner: return QStringLiteral("empty_winner");
    case SkipReason::UnknownWinner: return QStringLiteral("unknown_winner");
    case SkipReason::MissingModel: return QStringLiteral("missing_model");
    case SkipReason::SelfBattle: return QStringLiteral("self_battle");
    case SkipReason::ExtraCells: return QStringLiteral("extra_cells");
    case SkipReason::UnclosedQuote: return QStringLiteral("unclosed_quote");
    case SkipReason::InvalidJson: return QStringLiteral("invalid_json");
    case SkipReason::IdentityLeak: return QStringLiteral("identity_leak");
    case SkipReason::AnswerError: return QStringLiteral("error");
    case SkipReason::UnfinishedAnswer: return QStringLiteral("unfinished");
    case SkipReason::Banned: return QStringLiteral("banned");
    case SkipReason::Anomalous: return QStringLiteral("anomalous");
    case SkipReason::DailyLimit: return QStringLiteral("daily_limit");
    }
    Q_UNREACHABLE();
}

qint64 VoteTable::skippedRows() const
{
    qint64 count = 0;
    for (const SkippedRows& rows : skipped)
        count += rows.count;
    return count;
}

void VoteTable::unite(const ModelAliases& aliases)
{
    QStringList united;
    std::vector<std::uint16_t> numbers;
    for (const QString& name : models) {
        const QString model = aliases.resolve(name);
        if (!united.contains(model))
            united.append(model);
        numbers.push_back(std::uint16_t(united.indexOf(model)));
    }
    if (united == models)
        return;
    std::vector<bool> isBattle(size());
    for (std::size_t vote = 0; vote < size(); ++vote) {
        modelA[vote] = numbers[modelA[vote]];
        modelB[vote] = numbers[modelB[vote]];
        isBattle[vote] = modelA[vote] != modelB[vote];
    }
    models = united;
    if (const auto selfBattles = std::ranges::count(isBattle, false); selfBattles > 0) {
        keep(isBattle);
        skipped.push_back({ SkipReason::SelfBattle, selfBattles, 0, {} });
    }
}

void VoteTable::keep(const std::vector<bool>& isKept)
{
    const std::size_t votes = isKept.size();
    const auto shorten = [&](auto& column) {
        if (column.empty())
            return;
        const std::size_t width = column.size() / votes;
        std::size_t kept = 0;
        for (std::size_t vote = 0; vote < votes; ++vote) {
            if (isKept[vote])
                std::copy_n(&column[vote * width], width, &column[kept++ * width]);
        }
        column.resize(kept * width);
    };
    shorten(modelA);
    shorten(modelB);
    shorten(verdict);
    shorten(categoryMask);
    shorten(timeUtcMs);
    shorten(evaluator);
    shorten(prompt);
    shorten(turn);
    shorten(language);
    shorten(style);
}

} // namespace darkhorse
