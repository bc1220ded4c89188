// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/publishedboards.h"

#include <algorithm>
#include <map>

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include "core/arena/models/aliasbook.h"
#include "core/exchange/boardset.h"
#include "core/store/arenametastore.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kSetting = u"published-boards"_s;

using Boards = std::map<QDate, PublishedBoard>;

/// [name, organization, rating, lower, upper, votes]; null for what is absent.
QJsonArray jsonFrom(const PublishedRow& row)
{
    const auto number = [](const auto& value) { return value ? QJsonValue(double(*value)) : QJsonValue(); };
    return { row.name, row.organization, row.rating, number(row.lower), number(row.upper), number(row.votes) };
}

PublishedRow rowFrom(const QJsonArray& json)
{
    const auto number
        = [&](int index) { return json[index].isDouble() ? std::optional(json[index].toDouble()) : std::nullopt; };
    PublishedRow row { json[0].toString(), json[1].toString(), json[2].toDouble(), number(3), number(4), {} };
    if (const auto votes = number(5))
        row.votes = qint64(*votes);
    return row;
}

[[nodiscard]] Result<Boards> keptBoards(const ArenaMetaStore& meta)
{
    const auto text = meta.setting(kSetting);
    if (!text)
        return fail(text.error());
    Boards boards;
    if (!*text)
        return boards;
    const QJsonDocument document = QJsonDocument::fromJson((*text)->toUtf8());
    if (!document.isObject())
        return fail(Error::Code::DatabaseCorrupt, u"the published leaderboards cannot be read"_s);
    const QJsonObject days = document.object();
    for (auto day = days.begin(); day != days.end(); ++day) {
        PublishedBoard board { QDate::fromString(day.key(), Qt::ISODate), {} };
        for (const QJsonValue& row : day->toArray())
            board.rows.push_back(rowFrom(row.toArray()));
        boards[board.date] = std::move(board);
    }
    return boards;
}

StandingsRow standingsRow(const PublishedRow& row)
{
    StandingsRow shown;
    shown.name = row.name;
    shown.organization = row.organization;
    shown.status = RatingStatus::Rated;
    shown.reason = StatusReason::None;
    shown.rating = row.rating;
    shown.lower = row.lower;
    shown.upper = row.upper;
    shown.votes = row.votes.value_or(0);
    return shown;
}

/// 1 + those that are surely better.
void rank(std::vector<StandingsRow>& rows)
{
    for (StandingsRow& row : rows) {
        int above = 0;
        int below = 0;
        for (const StandingsRow& other : rows) {
            above += other.lower.value_or(*other.rating) > row.upper.value_or(*row.rating) ? 1 : 0;
            below += other.upper.value_or(*other.rating) < row.lower.value_or(*row.rating) ? 1 : 0;
        }
        row.rank = 1 + above;
        row.worstRank = int(rows.size()) - below;
    }
}

} // namespace

Result<BoardImport> importPublishedBoards(const QString& arenaPath, const QString& file)
{
    const auto set = readBoardSet(file);
    if (!set)
        return fail(set.error());
    const auto database = Database::open(arenaPath, Database::Mode::Existing);
    if (!database)
        return fail(database.error());
    ArenaMetaStore meta(**database);
    auto boards = keptBoards(meta);
    if (!boards)
        return fail(boards.error());
    BoardImport done;
    done.boards = qint64(set->boards.size());
    done.skipped = qint64(set->skipped.size());
    for (const PublishedBoard& board : set->boards) {
        done.rows += qint64(board.rows.size());
        (*boards)[board.date] = board;
    }
    QJsonObject days;
    for (const auto& [date, board] : *boards) {
        QJsonArray rows;
        for (const PublishedRow& row : board.rows)
            rows.append(jsonFrom(row));
        days.insert(date.toString(Qt::ISODate), rows);
    }
    const QByteArray text = QJsonDocument(days).toJson(QJsonDocument::Compact);
    if (const auto kept = meta.setSetting(kSetting, QString::fromUtf8(text)); !kept)
        return fail(kept.error());
    return done;
}

Result<RatingHistoryPtr> publishedBoards(const QString& arenaPath)
{
    const auto database = Database::open(arenaPath, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto boards = keptBoards(ArenaMetaStore(**database));
    if (!boards)
        return fail(boards.error());
    const auto contestants = ContestantStore(**database).all();
    if (!contestants)
        return fail(contestants.error());
    const auto aliases = aliasesIn(ArenaMetaStore(**database));
    if (!aliases)
        return fail(aliases.error());
    QHash<QString, ContestantId> ids;
    for (const Contestant& contestant : *contestants)
        ids.insert(contestant.shownName().toCaseFolded(), contestant.id);
    for (auto alias = aliases->all().begin(); alias != aliases->all().end(); ++alias) {
        if (const auto model = ids.constFind(alias->toCaseFolded()); model != ids.constEnd())
            ids.insert(alias.key().toCaseFolded(), *model);
    }

    auto history = std::make_shared<RatingHistory>();
    history->category = overallCategory();
    for (const auto& [date, board] : *boards) {
        auto standings = std::make_shared<Standings>();
        standings->category = overallCategory();
        for (const PublishedRow& row : board.rows) {
            StandingsRow shown = standingsRow(row);
            const QString key = row.name.toCaseFolded();
            if (!ids.contains(key))
                ids.insert(key, { -1 - qint64(ids.size()) });
            shown.contestant = ids.value(key);
            standings->rows.push_back(std::move(shown));
        }
        rank(standings->rows);
        const qint64 utcMs = QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        history->moments.push_back({ 0, utcMs, std::move(standings) });
    }
    return RatingHistoryPtr(std::move(history));
}

} // namespace darkhorse
