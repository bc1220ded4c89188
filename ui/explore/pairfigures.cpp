// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "ui/charts/matrixfigure.h"
#include "ui/charts/rowsfigure.h"
#include "ui/common/formatting.h"
#include "ui/explore/arenafigures.h"
#include "ui/explore/chartkind.h"

using namespace Qt::StringLiterals;

namespace darkhorse::arenafigures {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArenaFigures)
};

/// The models that met anybody, by rating, and every pair of them in both directions.
class Square {
public:
    explicit Square(ArenaSurveyPtr survey) : m_survey(std::move(survey))
    {
        for (const StandingsRow& row : m_survey->standings->rows) {
            if (row.votes > 0)
                m_rows.push_back(&row);
        }
        QHash<ContestantId, size_t> places;
        for (size_t i = 0; i < m_rows.size(); ++i)
            places.insert(m_rows[i]->contestant, i);
        m_pairs.assign(m_rows.size() * m_rows.size(), nullptr);
        for (const PairTally& pair : m_survey->pairs) {
            const auto first = places.constFind(pair.first);
            const auto second = places.constFind(pair.second);
            if (first == places.constEnd() || second == places.constEnd())
                continue;
            m_pairs[*first * m_rows.size() + *second] = &pair;
            m_pairs[*second * m_rows.size() + *first] = &pair;
        }
    }

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const StandingsRow& row(int index) const { return *m_rows[size_t(index)]; }
    [[nodiscard]] const Standings& standings() const { return *m_survey->standings; }
    /// As the row sees it; nothing on the diagonal.
    [[nodiscard]] std::optional<PairTally> pair(int row, int column) const
    {
        const PairTally* found = m_pairs[size_t(row) * m_rows.size() + size_t(column)];
        if (!found)
            return std::nullopt;
        PairTally pair = *found;
        if (pair.first == m_rows[size_t(row)]->contestant)
            return pair;
        std::swap(pair.first, pair.second);
        std::swap(pair.wins, pair.losses);
        for (std::optional<double>* share : { &pair.observed, &pair.predicted }) {
            if (*share)
                *share = 1 - **share;
        }
        return pair;
    }

    [[nodiscard]] MatrixData frame() const
    {
        MatrixData data;
        for (const StandingsRow* row : m_rows) {
            data.rows << row->name;
            data.rowContestants.emplace_back(row->contestant);
        }
        data.columns = data.rows;
        data.columnContestants = data.rowContestants;
        data.corner = Text::tr("Model");
        return data;
    }

private:
    ArenaSurveyPtr m_survey;
    std::vector<const StandingsRow*> m_rows;
    std::vector<const PairTally*> m_pairs;
};

QString inWords(const Square& square, int row, int column)
{
    const QString& name = square.row(row).name;
    const std::optional<PairTally> pair = square.pair(row, column);
    if (!pair)
        return name;
    const QString& rival = square.row(column).name;
    QStringList sentences;
    if (pair->votes() == 0)
        sentences << Text::tr("%1 and %2 have not met.").arg(name, rival);
    else
        sentences << Text::tr("%1 against %2: %Ln battle(s).", nullptr, int(pair->votes())).arg(name, rival)
                  << Text::tr("Won: %1, lost: %2, ties: %3, both bad: %4.")
                         .arg(formatCount(pair->wins), formatCount(pair->losses), formatCount(pair->ties),
                             formatCount(pair->bothBad));
    if (pair->observed)
        sentences << Text::tr("Won without ties: %1.").arg(formatPercent(*pair->observed));
    if (pair->predicted)
        sentences << Text::tr("Predicted by the ratings: %1.").arg(formatPercent(*pair->predicted));
    return sentences.join(u' ');
}

template <typename Value>
MatrixPanel panelOf(const Square& square, const QString& title, MatrixPanel::Scale scale, Value valueOf)
{
    MatrixPanel panel;
    panel.title = title;
    panel.scale = scale;
    const QLocale locale;
    for (int row = 0; row < square.size(); ++row) {
        for (int column = 0; column < square.size(); ++column) {
            const std::optional<PairTally> pair = square.pair(row, column);
            const std::optional<double> value = pair ? valueOf(*pair) : std::optional<double>();
            panel.values.push_back(value);
            const double shown = scale == MatrixPanel::Scale::Diverging ? value.value_or(0) * 100 : value.value_or(0);
            panel.labels.push_back(value ? locale.toString(qint64(std::llround(shown))) : QString());
        }
    }
    return panel;
}

FigurePtr matrix(const QString& name, const std::shared_ptr<const Square>& square, MatrixData data)
{
    FigureText text = textOf(name, square->standings());
    text.advice = Text::tr("Nobody has voted in this category yet. Hold battles and give your verdicts.");
    data.words = [square](int row, int column) { return inWords(*square, row, column); };
    return std::make_shared<MatrixFigure>(std::move(text), std::move(data));
}

} // namespace

FigurePtr winRates(const ArenaSurveyPtr& survey)
{
    const auto square = std::make_shared<const Square>(survey);
    MatrixData data = square->frame();
    data.panels.push_back(panelOf(*square, Text::tr("Observed, %"), MatrixPanel::Scale::Diverging,
        [](const PairTally& pair) { return pair.observed; }));
    data.panels.push_back(panelOf(*square, Text::tr("Predicted, %"), MatrixPanel::Scale::Diverging,
        [](const PairTally& pair) { return pair.predicted; }));
    return matrix(chartName(ChartKind::WinRates), square, std::move(data));
}

FigurePtr battleCounts(const ArenaSurveyPtr& survey)
{
    const auto square = std::make_shared<const Square>(survey);
    MatrixData data = square->frame();
    MatrixPanel panel = panelOf(*square, Text::tr("Battles"), MatrixPanel::Scale::Sequential,
        [](const PairTally& pair) { return std::optional(double(pair.votes())); });
    panel.top = 0;
    for (const std::optional<double>& value : panel.values)
        panel.top = std::max(panel.top, value.value_or(0));
    data.panels.push_back(std::move(panel));
    return matrix(chartName(ChartKind::BattleCounts), square, std::move(data));
}

FigurePtr averageWinRates(const ArenaSurveyPtr& survey)
{
    RowsData data;
    data.axisTitle = Text::tr("Mean share of battles won, without ties");
    data.reference = 0.5;
    data.header = { Text::tr("Model"), Text::tr("Average win rate") };
    for (size_t i = 0; i < survey->contestants.size(); ++i) {
        const StandingsRow& row = survey->standings->rows[i];
        const std::optional<double> rate = survey->contestants[i].averageWinRate;
        if (!rate)
            continue;
        FigureRow line;
        line.label = row.name;
        line.contestant = row.contestant;
        line.parts = { *rate };
        line.note = formatPercent(*rate);
        line.words = Text::tr("%1 wins %2 of its battles on average over its opponents, without ties.")
                         .arg(row.name, formatPercent(*rate));
        line.cells = QStringList { formatPercent(*rate) };
        data.rows.push_back(std::move(line));
    }
    std::ranges::stable_sort(
        data.rows, std::ranges::greater {}, [](const FigureRow& row) { return row.parts.front(); });
    FigureText text = textOf(chartName(ChartKind::AverageWinRate), *survey->standings);
    text.advice = Text::tr("No battle has been won or lost yet. Hold battles and give your verdicts.");
    return std::make_shared<RowsFigure>(std::move(text), std::move(data));
}

} // namespace darkhorse::arenafigures
