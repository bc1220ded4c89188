// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/slicetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/common/categorytext.h"
#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SliceText)
};

QString dayText(const QDateTime& time) { return QLocale().toString(time.date(), QLocale::ShortFormat); }

/// Whole days as days, other times to the minute.
QString momentText(quint32 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
    return time.time() == QTime(0, 0) ? dayText(time) : formatDateTime(qint64(seconds) * 1000);
}

/// The last moment that still counts, as people say it: a day, when it ends with that day.
QString lastMomentText(quint32 untilS)
{
    const QDateTime until = QDateTime::fromSecsSinceEpoch(untilS);
    return until.time() == QTime(0, 0) ? dayText(until.addDays(-1)) : momentText(untilS);
}

QString timeText(const RatingSlice& slice)
{
    if (slice.fromS && slice.untilS)
        return Text::tr("%1 to %2").arg(momentText(*slice.fromS), lastMomentText(*slice.untilS));
    if (slice.fromS)
        return Text::tr("since %1").arg(momentText(*slice.fromS));
    return Text::tr("until %1").arg(lastMomentText(slice.untilS.value_or(0)));
}

QStringList namesOf(const RatingSlice& slice, SlicePart part)
{
    QStringList names;
    switch (part) {
    case SlicePart::Time: return { timeText(slice) };
    case SlicePart::Models: return slice.models;
    case SlicePart::Evaluators: return slice.evaluators;
    case SlicePart::Languages:
        for (const QString& code : slice.languages)
            names << languageText(code);
        return names;
    case SlicePart::Provenances:
        for (const QString& provenance : slice.provenances)
            names << provenanceText(provenance);
        return names;
    case SlicePart::Verdicts:
        for (const Verdict verdict : slice.verdicts)
            names << verdictText(verdict);
        return names;
    case SlicePart::Redundant: return { Text::tr("left out", "redundant prompts") };
    case SlicePart::Leaks:
        return { slice.countsLeaks.value_or(false) ? Text::tr("counted", "answers that name a model")
                                                   : Text::tr("left out", "answers that name a model") };
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<SlicePart> partsOf(const RatingSlice& slice)
{
    std::vector<SlicePart> parts;
    for (const SlicePart part : { SlicePart::Time, SlicePart::Models, SlicePart::Evaluators, SlicePart::Languages,
             SlicePart::Provenances, SlicePart::Verdicts, SlicePart::Redundant, SlicePart::Leaks }) {
        if (without(slice, part) != slice)
            parts.push_back(part);
    }
    return parts;
}

RatingSlice without(RatingSlice slice, SlicePart part)
{
    switch (part) {
    case SlicePart::Time:
        slice.fromS.reset();
        slice.untilS.reset();
        return slice;
    case SlicePart::Models: slice.models.clear(); return slice;
    case SlicePart::Evaluators: slice.evaluators.clear(); return slice;
    case SlicePart::Languages: slice.languages.clear(); return slice;
    case SlicePart::Provenances: slice.provenances.clear(); return slice;
    case SlicePart::Verdicts: slice.verdicts.clear(); return slice;
    case SlicePart::Redundant: slice.leavesOutRedundant = false; return slice;
    case SlicePart::Leaks: slice.countsLeaks.reset(); return slice;
    }
    Q_UNREACHABLE();
}

QString slicePartName(SlicePart part)
{
    switch (part) {
    case SlicePart::Time: return Text::tr("Time");
    case SlicePart::Models: return Text::tr("Models");
    case SlicePart::Evaluators: return Text::tr("Evaluators");
    case SlicePart::Languages: return Text::tr("Languages");
    case SlicePart::Provenances: return Text::tr("Sources");
    case SlicePart::Verdicts: return Text::tr("Verdicts");
    case SlicePart::Redundant: return Text::tr("Redundant prompts");
    case SlicePart::Leaks: return Text::tr("Answers that name a model");
    }
    Q_UNREACHABLE();
}

QString slicePartText(const RatingSlice& slice, SlicePart part, bool inFull)
{
    constexpr qsizetype kMostNames = 2;
    const QStringList names = namesOf(slice, part);
    const qsizetype more = inFull ? 0 : std::max<qsizetype>(0, names.size() - kMostNames);
    QString list = names.mid(0, names.size() - more).join(u", "_s);
    if (more > 0)
        list = Text::tr("%1 and %Ln more", nullptr, int(more)).arg(list);
    return Text::tr("%1: %2", "a restriction of the filter and its values").arg(slicePartName(part), list);
}

QString sliceText(const RatingSlice& slice)
{
    QStringList parts;
    for (const SlicePart part : partsOf(slice))
        parts << slicePartText(slice, part, true);
    return parts.join(u"; "_s);
}

QString languageText(const QString& code)
{
    if (code.isEmpty())
        return Text::tr("Unknown language");
    const QLocale locale(code);
    // Languages with a category are named like it; English would be "American English" otherwise.
    const CategoryKey category { QLocale::languageToString(locale.language()).toLower() };
    if (const QString known = categoryText(category); known != category.value)
        return known;
    const QString name = locale.nativeLanguageName();
    return locale.language() == QLocale::C || name.isEmpty() ? code : name;
}

QString provenanceText(const QString& provenance)
{
    return provenance == u"live" ? Text::tr("Battles held here") : provenance;
}

} // namespace darkhorse
