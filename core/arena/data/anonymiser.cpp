// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/anonymiser.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include "core/exchange/exportedvote.h"
#include "core/store/arenametastore.h"
#include "core/store/contestantstore.h"
#include "core/store/evaluatorstore.h"
#include "core/store/votestore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kShownBytes = 8; ///< of a pseudonym: among a million evaluators two share one in 1 of 37 million arenas
constexpr qsizetype kHintLength = 3;

/// Numbers and single letters stand in texts for other reasons.
[[nodiscard]] bool isPersonsName(const QString& name)
{
    return name.size() > 1 && std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
}

} // namespace

Result<Anonymiser> Anonymiser::make(Database& database, const ExportChoice& choice)
{
    const auto key = ArenaMetaStore(database).pseudonymKey();
    if (!key)
        return fail(key.error());
    const auto contestants = ContestantStore(database).all();
    if (!contestants)
        return fail(contestants.error());
    const auto evaluators = EvaluatorStore(database).all();
    if (!evaluators)
        return fail(evaluators.error());

    QStringList names = choice.names;
    QStringList models;
    for (const Contestant& one : *contestants) {
        models << one.name;
        if (!one.isSecret)
            continue;
        names << one.name << one.codename;
    }
    for (const Evaluator& one : *evaluators) {
        if (isPersonsName(one.name) && !models.contains(one.name)) // a judge may be a model, too
            names << one.name;
    }
    Anonymiser made(*key, PersonalData(names));
    for (const Contestant& one : *contestants) {
        if (one.isSecret)
            made.m_secretModels.insert(one.id,
                u"secret_model_"_s + QString::fromLatin1(made.digest("model", one.uuid).left(kShownBytes).toHex()));
    }
    return made;
}

Anonymiser::Anonymiser(QByteArray key, PersonalData personal) : m_key(std::move(key)), m_personal(std::move(personal))
{
}

QByteArray Anonymiser::digest(const QByteArray& kind, const QUuid& uuid) const
{
    return QMessageAuthenticationCode::hash(kind + uuid.toRfc4122(), m_key, QCryptographicHash::Sha256);
}

QUuid Anonymiser::pseudonym(const QByteArray& kind, const QUuid& uuid) const
{
    QByteArray bytes = digest(kind, uuid).left(16);
    // A UUID of version 8, "custom" (RFC 9562).
    bytes[6] = char((uchar(bytes[6]) & 0x0F) | 0x80);
    bytes[8] = char((uchar(bytes[8]) & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

void Anonymiser::apply(ExportedVote& vote, const VoteRow& row)
{
    vote.battle = pseudonym("battle", row.battle);
    vote.vote = pseudonym("vote", row.vote);
    QString& judge = m_evaluators[row.evaluator];
    if (judge.isEmpty())
        judge = u"evaluator_"_s + QString::fromLatin1(digest("evaluator", row.evaluator).left(kShownBytes).toHex());
    vote.judge = judge;
    for (const Side side : kSides) {
        const auto secret = m_secretModels.constFind(row.contestants[side]);
        if (secret != m_secretModels.constEnd())
            vote.models[side] = *secret;
    }
    if (vote.provenance != u"live"_s)
        vote.provenance = u"import"_s;
    vote.machine.clear();
    clean(vote.categories, vote, u"categories"_s);
    clean(vote.reasons, vote, u"reasons"_s);
    clean(vote.comment, vote, u"comment"_s);
    for (std::size_t i = 0; i < vote.conversation.size(); ++i) {
        ExportedTurn& turn = vote.conversation[i];
        const int number = int(i) + 1;
        clean(turn.prompt, vote, u"prompt"_s, number);
        clean(turn.answers.a, vote, u"answer_a"_s, number);
        clean(turn.answers.b, vote, u"answer_b"_s, number);
    }
}

void Anonymiser::clean(QStringList& texts, const ExportedVote& vote, const QString& place)
{
    for (QString& text : texts)
        clean(text, vote, place);
}

void Anonymiser::clean(QString& text, const ExportedVote& vote, const QString& place, int turn)
{
    if (text.isEmpty())
        return;
    const std::vector<PersonalSpan> spans = m_personal.find(text);
    for (const PersonalSpan& span : spans) {
        ++m_counts[toWord(span.kind)];
        if (m_findings.size() < kListedFindings)
            m_findings.push_back({ vote.battle.toString(QUuid::WithoutBraces), place, turn, toWord(span.kind),
                u"%1… (%2)"_s.arg(text.mid(span.start, std::min(kHintLength, span.length / 2))).arg(span.length) });
    }
    if (!spans.empty())
        text = PersonalData::replaced(text, spans);
}

} // namespace darkhorse
