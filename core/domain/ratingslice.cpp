// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ratingslice.h"

#include <limits>
#include <utility>

#include <QDateTime>
#include <QUrlQuery>

#include "core/domain/addresswords.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::array kListWords { std::pair("evaluator"_L1, &RatingSlice::evaluators),
    std::pair("language"_L1, &RatingSlice::languages), std::pair("model"_L1, &RatingSlice::models),
    std::pair("provenance"_L1, &RatingSlice::provenances) };

[[nodiscard]] QString isoText(quint32 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

[[nodiscard]] Result<std::optional<quint32>> timeIn(const QUrlQuery& address, const QString& word)
{
    const QStringList values = addressValues(address, word);
    if (values.isEmpty())
        return std::optional<quint32>();
    const auto seconds = utcSecondsFrom(values.constFirst());
    if (!seconds)
        return fail(Error::Code::InvalidInput, u"%1 is no time: \"%2\""_s.arg(word, values.constFirst()));
    return seconds;
}

} // namespace

void addToAddress(QUrlQuery& address, const RatingSlice& slice)
{
    if (slice.fromS)
        addWord(address, u"from"_s, isoText(*slice.fromS));
    if (slice.untilS)
        addWord(address, u"until"_s, isoText(*slice.untilS));
    for (const auto& [word, list] : kListWords) {
        for (const QString& value : slice.*list)
            addWord(address, QString(word), value);
    }
    for (const Verdict verdict : slice.verdicts)
        addWord(address, u"verdict"_s, sliceWord(verdict));
    if (slice.leavesOutRedundant)
        addWord(address, u"redundant"_s, u"out"_s);
    if (slice.countsLeaks)
        addWord(address, u"leaks"_s, *slice.countsLeaks ? u"in"_s : u"out"_s);
}

Result<RatingSlice> sliceFromAddress(const QUrlQuery& address)
{
    RatingSlice slice;
    const auto from = timeIn(address, u"from"_s);
    const auto until = timeIn(address, u"until"_s);
    if (!from || !until)
        return fail(!from ? from.error() : until.error());
    slice.fromS = *from;
    slice.untilS = *until;
    if (slice.fromS && slice.untilS && *slice.fromS >= *slice.untilS)
        return fail(Error::Code::InvalidInput, u"from is not before until"_s);
    for (const auto& [word, list] : kListWords)
        slice.*list = addressValues(address, QString(word));
    if (slice.models.size() == 1)
        return fail(
            Error::Code::InvalidInput, u"one model alone has no votes: \"%1\""_s.arg(slice.models.constFirst()));
    for (const QString& word : addressValues(address, u"verdict"_s)) {
        const auto verdict = verdictFromSliceWord(word);
        if (!verdict)
            return fail(Error::Code::InvalidInput, u"\"%1\" is no verdict"_s.arg(word));
        slice.verdicts.push_back(*verdict);
    }
    for (const QString& word : addressValues(address, u"redundant"_s)) {
        if (word != u"out")
            return fail(Error::Code::InvalidInput, u"redundant prompts can only be \"out\", not \"%1\""_s.arg(word));
        slice.leavesOutRedundant = true;
    }
    for (const QString& word : addressValues(address, u"leaks"_s)) {
        if (word != u"in" && word != u"out")
            return fail(Error::Code::InvalidInput, u"leaks can only be \"in\" or \"out\", not \"%1\""_s.arg(word));
        slice.countsLeaks = word == u"in";
    }
    return slice;
}

std::optional<quint32> utcSecondsFrom(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    const qint64 seconds = time.toSecsSinceEpoch();
    if (seconds < 0 || seconds > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return quint32(seconds);
}

QString sliceWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ABetter: return u"a"_s;
    case Verdict::BBetter: return u"b"_s;
    case Verdict::Tie: return u"tie"_s;
    case Verdict::BothBad: return u"both-bad"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromSliceWord(const QString& word)
{
    for (const Verdict verdict : kVerdicts) {
        if (word == sliceWord(verdict))
            return verdict;
    }
    return std::nullopt;
}

} // namespace darkhorse
