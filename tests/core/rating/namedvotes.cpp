// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rating/namedvotes.h"

#include <QFile>
#include <QJsonDocument>

namespace darkhorse::rating {

int NamedVotes::model(const QString& name)
{
    const auto at = names.indexOf(name);
    if (at >= 0)
        return static_cast<int>(at);
    names.append(name);
    columns.modelCount = static_cast<int>(names.size());
    return columns.modelCount - 1;
}

void NamedVotes::add(const QString& a, const QString& b, const QString& winner)
{
    const int modelA = model(a);
    const int modelB = model(b);
    if (modelA == modelB)
        return;
    VoteRow row;
    row.modelA = static_cast<std::uint16_t>(modelA);
    row.modelB = static_cast<std::uint16_t>(modelB);
    row.outcome = winner == u"model_a" || winner == u"left" || winner == u"A" ? Outcome::AWins
        : winner == u"model_b" || winner == u"right" || winner == u"B"        ? Outcome::BWins
        : winner == u"tie" || winner == u"T"                                  ? Outcome::Tie
                                                                              : Outcome::BothBad;
    columns.append(row);
}

NamedVotes votesFromText(const QString& text)
{
    NamedVotes votes;
    const QStringList battles = text.split(QStringLiteral(", "));
    for (const QString& battle : battles) {
        const QString pair = battle.section(u' ', 0, 0);
        votes.add(pair.section(u'-', 0, 0), pair.section(u'-', 1, 1), battle.section(u' ', 1, 1));
    }
    return votes;
}

NamedVotes votesFromJson(const QJsonArray& battles)
{
    NamedVotes votes;
    for (const QJsonValue& value : battles) {
        if (value.isArray()) {
            const QJsonArray row = value.toArray();
            votes.add(row[0].toString(), row[1].toString(), row[2].toString());
        } else {
            const QJsonObject row = value.toObject();
            votes.add(row[u"model_a"].toString(), row[u"model_b"].toString(), row[u"winner"].toString());
        }
    }
    return votes;
}

NamedVotes votesFromCsv(const QString& path)
{
    NamedVotes votes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return votes;
    const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    const auto column = [&](const QString& first, const QString& second) {
        return header.contains(first) ? header.indexOf(first) : header.indexOf(second);
    };
    const auto a = column(QStringLiteral("model_a"), QStringLiteral("left"));
    const auto b = column(QStringLiteral("model_b"), QStringLiteral("right"));
    const auto winner = header.indexOf(QStringLiteral("winner"));
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (cells.size() > std::max({ a, b, winner }))
            votes.add(cells[a], cells[b], cells[winner]);
    }
    return votes;
}

QJsonObject readJsonObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

RateOptions plainOptions()
{
    RateOptions options;
    options.threads = 1;
    options.withOnlineElo = false;
    options.provisionalVotes = 0;
    return options;
}

} // namespace darkhorse::rating
