// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/importedrow.h"

#include <algorithm>

#include <QFileInfo>

#include "core/exchange/votebatch.h"

namespace darkhorse {

QString originOf(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    return name.isEmpty() || name == QStringLiteral("-") ? QStringLiteral("import") : name;
}

VoteIdentity identityOf(const VoteBatch& piece, std::size_t row)
{
    return {
        .modelA = piece.models()[piece.modelA()[row]],
        .modelB = piece.models()[piece.modelB()[row]],
        .verdict = Verdict(piece.verdict()[row]),
        .evaluator = piece.evaluators()[piece.evaluator()[row]],
        .timeUtcMs = piece.timeUtcMs()[row],
        .prompt = piece.prompts()[piece.prompt()[row]],
        .turn = piece.turn()[row],
    };
}

const Contestant* contestantNamed(const std::vector<Contestant>& known, const QString& name)
{
    // By UUID first: that is the model of an earlier import, whatever people have called it since.
    auto same = std::ranges::find(known, contestantUuid(name), &Contestant::uuid);
    if (same == known.end())
        same = std::ranges::find(known, name, &Contestant::name);
    // Our own exports call a secret model by its codename.
    if (same == known.end())
        same = std::ranges::find(known, name, &Contestant::shownName);
    return same == known.end() ? nullptr : &*same;
}

QString evaluatorNamed(std::string_view named, const QString& origin)
{
    return named.empty() ? origin : QString::fromUtf8(named.data(), qsizetype(named.size()));
}

QUuid contestantUuid(const QString& name) { return namedUuid(QStringLiteral("contestant"), name); }
QUuid evaluatorUuid(const QString& name) { return namedUuid(QStringLiteral("evaluator"), name); }

std::optional<QByteArrayView> exportedBattle(std::string_view prompt)
{
    constexpr std::size_t kUuidLength = 36;
    const QByteArrayView key(prompt.data(), qsizetype(prompt.size()));
    if (prompt.size() != kUuidLength || QUuid::fromString(QLatin1StringView(key)).isNull())
        return std::nullopt;
    return key;
}

} // namespace darkhorse
