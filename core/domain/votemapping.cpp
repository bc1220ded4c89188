// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/votemapping.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonObject>

#include "core/domain/ratingslice.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kFormat = "darkhorse-vote-layout"_L1;
constexpr int kVersion = 1;

[[nodiscard]] std::optional<VotePart> partFromWord(const QString& word)
{
    const auto part = std::ranges::find(kVoteParts, word, [](VotePart one) { return toWord(one); });
    return part == kVoteParts.end() ? std::nullopt : std::optional(*part);
}

[[nodiscard]] Result<void> readPlaces(const QJsonObject& json, VoteMapping& mapping)
{
    for (auto place = json.begin(); place != json.end(); ++place) {
        const auto part = partFromWord(place.key());
        if (!part)
            return fail(Error::Code::InvalidInput, u"\"%1\" is no part of a vote"_s.arg(place.key()));
        if (const QString column = place->toString(); !column.isEmpty())
            mapping.places.insert(*part, column);
    }
    for (const VotePart part : kVoteParts) {
        if (isNeeded(part) && !mapping.places.contains(part))
            return fail(Error::Code::InvalidInput, u"no column is named for %1"_s.arg(toWord(part)));
    }
    return {};
}

[[nodiscard]] Result<void> readWords(const QJsonObject& json, VoteMapping& mapping)
{
    for (auto word = json.begin(); word != json.end(); ++word) {
        const auto verdict = verdictFromSliceWord(word->toString());
        if (!verdict)
            return fail(
                Error::Code::InvalidInput, u"\"%1\" stands for no verdict: a, b, tie, both-bad"_s.arg(word.key()));
        mapping.words.insert(word.key(), *verdict);
    }
    return {};
}

} // namespace

QString toWord(VotePart part)
{
    switch (part) {
    case VotePart::ModelA: return u"model_a"_s;
    case VotePart::ModelB: return u"model_b"_s;
    case VotePart::Verdict: return u"verdict"_s;
    case VotePart::Evaluator: return u"evaluator"_s;
    case VotePart::Time: return u"time"_s;
    case VotePart::Language: return u"language"_s;
    case VotePart::Item: return u"item"_s;
    case VotePart::Prompt: return u"prompt"_s;
    case VotePart::AnswerA: return u"answer_a"_s;
    case VotePart::AnswerB: return u"answer_b"_s;
    case VotePart::Provenance: return u"provenance"_s;
    }
    Q_UNREACHABLE();
}

bool VoteMapping::isComplete() const
{
    return std::ranges::all_of(kVoteParts, [this](VotePart part) { return !isNeeded(part) || places.contains(part); });
}

bool VoteMapping::fits(const QStringList& fileColumns) const
{
    const auto isThere = [&](const QString& column) { return fileColumns.contains(column); };
    return isComplete() && std::ranges::all_of(places, isThere) && std::ranges::all_of(columns, isThere);
}

QJsonObject toJson(const VoteMapping& mapping)
{
    QJsonObject places;
    for (auto place = mapping.places.begin(); place != mapping.places.end(); ++place)
        places.insert(toWord(place.key()), place.value());
    QJsonObject words;
    for (auto word = mapping.words.begin(); word != mapping.words.end(); ++word)
        words.insert(word.key(), sliceWord(word.value()));
    return { { u"format"_s, QString(kFormat) }, { u"version"_s, kVersion }, { u"name"_s, mapping.name },
        { u"columns"_s, places }, { u"verdicts"_s, words },
        { u"file_columns"_s, QJsonArray::fromStringList(mapping.columns) } };
}

Result<VoteMapping> voteMappingFromJson(const QJsonObject& json)
{
    if (json.value("format"_L1).toString() != kFormat)
        return fail(Error::Code::InvalidInput, u"this describes no layout of vote files"_s);
    if (json.value("version"_L1).toInt() > kVersion)
        return fail(Error::Code::InvalidInput, u"the layout was saved by a later version of this program"_s);
    VoteMapping mapping;
    mapping.name = json.value("name"_L1).toString().trimmed();
    for (const QJsonValueConstRef column : json.value("file_columns"_L1).toArray())
        mapping.columns.append(column.toString());
    return readPlaces(json.value("columns"_L1).toObject(), mapping)
        .and_then([&] { return readWords(json.value("verdicts"_L1).toObject(), mapping); })
        .map([&] { return std::move(mapping); });
}

QStringList VoteFileSample::wordsIn(const QString& column, qsizetype most) const
{
    QStringList words;
    const qsizetype place = columns.indexOf(column);
    if (place < 0)
        return words;
    for (const QStringList& row : rows) {
        const QString word = row.value(place).trimmed();
        if (!word.isEmpty() && !words.contains(word) && words.size() < most)
            words.append(word);
    }
    return words;
}

} // namespace darkhorse
