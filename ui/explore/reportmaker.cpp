// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/reportmaker.h"

#include <array>
#include <utility>

#include "core/arena/standings/slicedstandings.h"
#include "ui/charts/findingstext.h"
#include "ui/explore/chartsource.h"

namespace darkhorse {

namespace {

constexpr std::array kCharts { ChartKind::Ratings, ChartKind::WinRates, ChartKind::BattleCounts, ChartKind::Verdicts,
    ChartKind::RankOverview, ChartKind::WhatIf, ChartKind::Sides };

} // namespace

ReportMaker::ReportMaker(LiveStandings& live, const RatingSlice& slice, const CategoryKey& category, QObject* parent)
    : QObject(parent), m_source(std::make_unique<ChartSource>(live)), m_category(category)
{
    m_source->sliced().setSlice(slice);
}

ReportMaker::~ReportMaker()
{
    if (m_thread)
        m_thread->wait();
}

void ReportMaker::start(const QString& path, const ChartLook& look)
{
    m_path = path;
    m_look = look;
    connect(m_source.get(), &ChartSource::figureDrawn, this, [this](const FigurePtr& figure) {
        if (figure && figure->pointCount() > 0)
            m_report.figures.push_back(figure);
        ++m_next;
        drawNext();
    });
    SlicedStandings& sliced = m_source->sliced();
    const auto begin = [this] {
        m_report.standings = m_source->sliced().standings(m_category);
        m_source->sliced().findFragility(m_category, this, [this](const std::optional<LeadFragility>& fragility) {
            m_report.findings << findingstext::fragility(fragility, *m_report.standings);
            drawNext();
        });
    };
    if (sliced.isCurrent())
        return begin();
    connect(&sliced, &SlicedStandings::standingsChanged, this, [this, begin](const StandingsPtr& one) {
        if (one->category == m_category && !m_report.standings && m_source->sliced().isCurrent())
            begin();
    });
}

void ReportMaker::drawNext()
{
    if (m_next < kCharts.size())
        m_source->draw(kCharts[m_next], m_category, 0);
    else
        write();
}

void ReportMaker::write()
{
    const auto done = std::make_shared<Result<void>>();
    m_thread.reset(QThread::create(
        [report = m_report, look = m_look, path = m_path, done] { *done = saveReport(report, look, path); }));
    connect(m_thread.get(), &QThread::finished, this, [this, done] {
        if (*done)
            emit finished(m_path);
        else
            emit failed(m_path, done->error());
        deleteLater();
    });
    m_thread->start();
}

} // namespace darkhorse
