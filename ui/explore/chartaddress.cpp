// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartaddress.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kChartWord = u"chart"_s;

} // namespace

QString toText(const ChartView& view, const ModelNames& names)
{
    const QString chart = kChartWord + u'=' + toWord(view.kind);
    const QString rest = toText(view.rating, names);
    return rest.isEmpty() ? chart : chart + u'&' + rest;
}

Result<ChartView> chartViewFromText(const QString& text, const ModelNames& names)
{
    QUrlQuery address(text.trimmed());
    const auto kind = chartKindFromWord(address.queryItemValue(kChartWord));
    if (!kind)
        return fail(Error::Code::InvalidInput, u"%1: there is no such chart"_s.arg(text));
    // The rest is read as a leaderboard's view is.
    QStringList rest;
    for (const QString& part : text.trimmed().split(u'&')) {
        if (!part.startsWith(kChartWord + u'='))
            rest << part;
    }
    const auto rating = ratingViewFromText(rest.join(u'&'), names);
    if (!rating)
        return fail(rating.error());
    return ChartView { *kind, *rating };
}

} // namespace darkhorse
