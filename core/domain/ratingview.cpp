// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ratingview.h"

#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

#include "core/domain/addresswords.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// The value whose word stands in the address; `value` stays when none does.
template <typename Value>
[[nodiscard]] Result<void> readWord(
    const QUrlQuery& address, const QString& word, std::initializer_list<Value> known, Value& value)
{
    const QStringList said = addressValues(address, word);
    if (said.isEmpty())
        return {};
    for (const Value one : known) {
        if (said.constFirst() == toWord(one)) {
            value = one;
            return {};
        }
    }
    return fail(Error::Code::InvalidInput, u"\"%1\" is no %2"_s.arg(said.constFirst(), word));
}

[[nodiscard]] Result<void> readAnchor(const QUrlQuery& address, const ModelNames& names, RatingChoice& choice)
{
    const QStringList said = addressValues(address, u"anchor"_s);
    if (said.isEmpty())
        return {};
    const ContestantId contestant = names.key(said.constFirst());
    if (!contestant.isStored())
        return fail(Error::Code::InvalidInput, u"no model is called \"%1\""_s.arg(said.constFirst()));
    const QString number = addressValue(address, u"anchor-rating"_s);
    bool isNumber = false;
    const double rating = number.toDouble(&isNumber);
    if (!isNumber || !qIsFinite(rating))
        return fail(Error::Code::InvalidInput, u"anchor-rating is no number: \"%1\""_s.arg(number));
    choice.anchor = RatingAnchor { contestant, rating };
    return {};
}

[[nodiscard]] QString numberWord(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

/// The number that stands in the address, between the two; `value` stays when none does.
template <typename Number>
[[nodiscard]] Result<void> readNumber(
    const QUrlQuery& address, const QString& word, double least, double most, Number& value)
{
    const QStringList said = addressValues(address, word);
    if (said.isEmpty())
        return {};
    bool isNumber = false;
    const double number = said.constFirst().toDouble(&isNumber);
    if (!isNumber || !(number >= least && number <= most) || double(Number(number)) != number)
        return fail(Error::Code::InvalidInput,
            u"%1 is no number from %2 to %3: \"%4\""_s.arg(
                word, numberWord(least), numberWord(most), said.constFirst()));
    value = Number(number);
    return {};
}

[[nodiscard]] Result<void> readFlag(const QUrlQuery& address, const QString& word, const QString& on, bool& flag)
{
    const QStringList said = addressValues(address, word);
    if (!said.isEmpty() && said.constFirst() != on)
        return fail(Error::Code::InvalidInput, u"%1 can only be %2, not \"%3\""_s.arg(word, on, said.constFirst()));
    flag = !said.isEmpty();
    return {};
}

constexpr double kLeast = 1e-9; ///< of what must be above 0
constexpr double kMost = 1e9;

void addNumbers(QUrlQuery& address, const RatingChoice& choice)
{
    const RatingChoice usual;
    const auto add = [&address](const QString& word, double number, double usually) {
        if (number != usually)
            addWord(address, word, numberWord(number));
    };
    add(u"confidence"_s, choice.confidence, usual.confidence);
    add(u"rounds"_s, choice.bootstrap.rounds, usual.bootstrap.rounds);
    add(u"seed"_s, choice.bootstrap.seed, usual.bootstrap.seed);
    if (choice.bootstrap.unit != usual.bootstrap.unit)
        addWord(address, u"resample"_s, toWord(choice.bootstrap.unit));
    if (choice.bootstrap.anchorsRounds)
        addWord(address, u"anchor-in"_s, u"rounds"_s);
    add(u"elo-k"_s, choice.elo.k, usual.elo.k);
    add(u"elo-scale"_s, choice.elo.scale, usual.elo.scale);
    add(u"elo-base"_s, choice.elo.base, usual.elo.base);
    add(u"elo-start"_s, choice.elo.start, usual.elo.start);
}

[[nodiscard]] Result<void> readNumbers(const QUrlQuery& address, RatingChoice& choice)
{
    return readNumber(address, u"confidence"_s, 0.5, 0.9999, choice.confidence)
        .and_then([&] { return readNumber(address, u"rounds"_s, kFewestRounds, kMostRounds, choice.bootstrap.rounds); })
        .and_then([&] { return readNumber(address, u"seed"_s, 0, INT32_MAX, choice.bootstrap.seed); })
        .and_then([&] {
            return readWord(address, u"resample"_s,
                { ResampledUnit::Votes, ResampledUnit::Prompts, ResampledUnit::Evaluators }, choice.bootstrap.unit);
        })
        .and_then([&] { return readFlag(address, u"anchor-in"_s, u"rounds"_s, choice.bootstrap.anchorsRounds); })
        .and_then([&] { return readNumber(address, u"elo-k"_s, kLeast, kMost, choice.elo.k); })
        .and_then([&] { return readNumber(address, u"elo-scale"_s, kLeast, kMost, choice.elo.scale); })
        .and_then([&] { return readNumber(address, u"elo-base"_s, 1 + kLeast, kMost, choice.elo.base); })
        .and_then([&] { return readNumber(address, u"elo-start"_s, -kMost, kMost, choice.elo.start); });
}

} // namespace

void addToAddress(QUrlQuery& address, const RatingView& view, const ModelNames& names)
{
    if (view.category != overallCategory())
        addWord(address, u"category"_s, view.category.value);
    addToAddress(address, view.slice);
    const RatingChoice usual;
    if (view.choice.method != usual.method)
        addWord(address, u"method"_s, toWord(view.choice.method));
    if (view.choice.interval != usual.interval)
        addWord(address, u"interval"_s, toWord(view.choice.interval));
    if (view.choice.style != usual.style)
        addWord(address, u"style"_s, toWord(view.choice.style));
    if (view.choice.anchor) {
        addWord(address, u"anchor"_s, names.value(view.choice.anchor->contestant));
        addWord(address, u"anchor-rating"_s, numberWord(view.choice.anchor->rating));
    }
    addNumbers(address, view.choice);
    if (view.choice.reweightsPairs)
        addWord(address, u"pairs"_s, u"alike"_s);
    if (view.choice.leavesOutTies)
        addWord(address, u"ties"_s, u"out"_s);
    if (view.choice.poolsCategories)
        addWord(address, u"pool"_s, u"overall"_s);
}

Result<RatingView> viewFromAddress(const QUrlQuery& address, const ModelNames& names)
{
    RatingView view;
    if (const QString category = addressValue(address, u"category"_s); !category.isEmpty())
        view.category = { category };
    auto slice = sliceFromAddress(address);
    if (!slice)
        return fail(slice.error());
    view.slice = std::move(*slice);
    const auto read
        = readWord(address, u"method"_s,
            { RatingMethod::BradleyTerry, RatingMethod::Davidson, RatingMethod::OnlineElo }, view.choice.method)
              .and_then([&] {
                  return readWord(address, u"interval"_s,
                      { IntervalMethod::Sandwich, IntervalMethod::Bootstrap, IntervalMethod::None },
                      view.choice.interval);
              })
              .and_then([&] {
                  return readWord(address, u"style"_s,
                      { StyleControl::None, StyleControl::FastChat, StyleControl::ArenaRank }, view.choice.style);
              })
              .and_then([&] { return readAnchor(address, names, view.choice); })
              .and_then([&] { return readNumbers(address, view.choice); })
              .and_then([&] { return readFlag(address, u"pairs"_s, u"alike"_s, view.choice.reweightsPairs); })
              .and_then([&] { return readFlag(address, u"ties"_s, u"out"_s, view.choice.leavesOutTies); })
              .and_then([&] { return readFlag(address, u"pool"_s, u"overall"_s, view.choice.poolsCategories); });
    if (!read)
        return fail(read.error());
    view.choice = view.choice.possible();
    return view;
}

QString toText(const RatingView& view, const ModelNames& names)
{
    QUrlQuery address;
    addToAddress(address, view, names);
    return address.toString(QUrl::FullyEncoded);
}

Result<RatingView> ratingViewFromText(const QString& text, const ModelNames& names)
{
    return viewFromAddress(QUrlQuery(text.trimmed()), names);
}

} // namespace darkhorse
