// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/forecasttext.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/common/formatting.h"

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ForecastText)
};

} // namespace

QString forecastText(const Result<std::vector<PairForecast>>& pairs)
{
    if (!pairs || pairs->empty())
        return {};
    QStringList lines { Text::tr("The likeliest next pairs:") };
    for (const PairForecast& pair : *pairs)
        lines.append(Text::tr("%1 against %2: %3").arg(pair.first, pair.second, formatPercent(pair.chance)));
    return lines.join(u'\n');
}

} // namespace darkhorse
